import { describe, expect, test } from 'vitest';
import type { SlipKind, Slips } from '../../lib/domain/slips/slip.ts';
import { renderRegister, renderSlip } from '../../lib/world/render-slip.ts';
import { OTHER_SAMPLES } from '../domain/slips/sample-between-offices.ts';
import { SAMPLES } from '../domain/slips/sample-slips.ts';
import { pdfText } from './pdf-text.ts';

const { receipt, supplement, refusal, apology } = SAMPLES;

/** All pages, without the spaces: lines break where the paper ends. */
const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '');
const said = (pdf: Uint8Array): string => squeezed(pdfText(pdf).join('').replaceAll(FOOT, ''));
const FOOT = /\n\S+\s+Trang\s+\d+\/\d+/g;
const pages = (pdf: Uint8Array): number => pdfText(pdf).length;
const expectSaid = (pdf: Uint8Array, ...texts: string[]): void => {
  const all = said(pdf);
  for (const text of texts) expect(all).toContain(squeezed(text));
};

describe('every slip is a tagged PDF of one A5 page with the national header, its title, code, rule set and form version', () => {
  test.each([
    ['receipt', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 'Mẫu số 01'],
    ['supplement', 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 'Mẫu số 02'],
    ['refusal', 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Mẫu số 03'],
    ['apology', 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 'Mẫu số 04'],
    ['control-sheet', 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 'Mẫu số 05'],
  ] as const)('(D7) %s: "%s", %s of TT 01/2018', async (kind, title, form) => {
    const pdf = await renderSlip(kind, SAMPLES[kind]);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw.slice(0, 5)).toBe('%PDF-');
    expect(raw).toContain('/MediaBox [0 0 419.52756 595.2756]');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pages(pdf)).toBe(1);
    expectSaid(
      pdf,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      title,
      form,
      SAMPLES[kind].ruleSet,
    );
    expectSaid(pdf, SAMPLES[kind].area.toUpperCase(), SAMPLES[kind].unit.toUpperCase(), 'ngày 13 tháng 02 năm 2026');
    expect(said(pdf).split('000.00.15.H56-260213-0125').length).toBeGreaterThan(2);
  });
});

describe('the slips beside the statutory forms are made alike and name the article they follow', () => {
  test.each([
    [
      'E6',
      'transfer',
      'khoản 6 Điều 19',
      ['PHIẾU CHUYỂN XỬ LÝ HỒ SƠ', 'Xác minh nơi cư trú của người nộp', '02 ngày làm việc'],
    ],
    [
      'E5',
      'consultation',
      'khoản 5 Điều 19',
      ['PHIẾU LẤY Ý KIẾN', 'hết ngày 26 tháng 02 năm 2026', 'người đứng đầu Bộ phận Một cửa'],
    ],
    [
      'E3',
      'visit-invitation',
      'khoản 3 Điều 19',
      ['GIẤY MỜI', 'Thời gian: 8 giờ 30', 'Thành phần tham gia: Người nộp hồ sơ'],
    ],
    ['E3', 'visit-minutes', 'khoản 3 Điều 19', ['BIÊN BẢN', 'Cơ sở có đủ diện tích', 'Kết luận: phù hợp, đủ căn cứ']],
    [
      'F2',
      'postal-hand-over',
      'khoản 3 Điều 20',
      ['PHIẾU GIAO CHUYỂN BƯU CHÍNH', '2. Bản chính trả lại', 'Kết quả điện tử đã ký số'],
    ],
    [
      'F3',
      'originals-taken',
      'khoản 2 Điều 20',
      ['GIẤY BIÊN NHẬN BẢN CHÍNH', '2. Giấy khai sinh', 'NGƯỜI NHẬN GIẤY TỜ'],
    ],
    ['F3', 'originals-returned', 'khoản 2 Điều 20', ['GIẤY GIAO TRẢ BẢN CHÍNH', 'đã trả lại bản chính']],
    [
      'D5',
      'unit-apology',
      'khoản 9 Điều 19',
      ['THƯ XIN LỖI', 'hướng dẫn chưa đầy đủ', '2. Giấy ủy quyền: bổ sung bản chụp'],
    ],
    [
      'E9',
      'extension-proposal',
      'khoản 9 Điều 19',
      ['PHIẾU ĐỀ NGHỊ GIA HẠN', 'ngày 04 tháng 3 năm 2026', 'không quá một lần'],
    ],
    [
      'G4',
      'fee-receipt',
      'điểm b khoản 1 Điều 8',
      ['BIÊN LAI THU PHÍ, LỆ PHÍ', 'Số: BL-15/2026', 'Một trăm hai mươi nghìn đồng'],
    ],
    [
      'C4',
      'payment-proof',
      'điểm b khoản 4 Điều 5',
      ['XÁC NHẬN THANH TOÁN TRỰC TUYẾN', 'MC7Q2W9XK4TB1H', 'Biên lai số: BL-16/2026', 'Một trăm hai mươi nghìn đồng'],
    ],
  ] as const)('(%s) the slip %s, after %s', async (_row, kind, article, texts) => {
    const pdf = await renderSlip(kind, OTHER_SAMPLES[kind]);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/MediaBox [0 0 419.52756 595.2756]');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pages(pdf)).toBe(1);
    expectSaid(pdf, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', OTHER_SAMPLES[kind].unit.toUpperCase(), article, ...texts);
  });

  test('(L5, TT01 form 06) the tracking book is a tagged A4 page turned, its head repeated, an empty one says so', async () => {
    const line = {
      number: '1',
      code: '000.00.15.H56-260213-0125',
      procedure: 'Cấp lại thẻ bảo hiểm y tế',
      sets: '01',
      applicant: 'Nguyễn Thị Ngọc Lan',
      contact: 'Số 12, đường Ỷ Lan. 0900 000 001',
      agency: 'Sở Y tế tỉnh Mẫu',
      acceptedOn: '13/02/2026',
      appointedFor: '17:00 27/02/2026',
      returnedOn: '26/02/2026',
      delivery: 'Bưu chính',
      note: 'Đúng hạn',
    };
    const page = {
      area: 'Tỉnh Mẫu',
      unit: 'Trung tâm Phục vụ hành chính công',
      volume: 'Quyển số 2026',
      period: 'Hồ sơ tiếp nhận từ ngày 01/01/2026 đến ngày 31/12/2026',
      ruleSet: 'Bộ quy tắc áp dụng: seed-2016-2021',
      formVersion: 'Mẫu số 06, Thông tư 01/2018/TT-VPCP; bản mẫu 2026-11-22',
      voided: ['Số H-260302-0009 đã hủy (không phát hành): lý do.'],
    };
    const pdf = await renderRegister({ ...page, lines: Array.from({ length: 40 }, () => line) });
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expectSaid(pdf, 'SỔ THEO DÕI HỒ SƠ', ...Object.values(line), page.volume, page.period, page.formVersion);
    expect(pages(pdf)).toBeGreaterThan(1);
    const lined = pdfText(pdf).filter((text) => squeezed(text).includes(squeezed(line.applicant)));
    expect(lined.length).toBeGreaterThan(1);
    for (const text of lined) expect(squeezed(text)).toContain(squeezed('Địa chỉ, số điện thoại'));
    expectSaid(await renderRegister({ ...page, lines: [] }), 'Không có hồ sơ được tiếp nhận', 'đã hủy');
  });
});

describe('what the forms of TT 01/2018 ask for stands on them', () => {
  test('(O10, ND61-19.6) the receipt names every file with size and SHA-256, and each agency with its work and limit', async () => {
    const { shares } = OTHER_SAMPLES.transfer;
    const pdf = await renderSlip('receipt', { ...receipt, shares });
    for (const { name, size, sha256 } of receipt.files) expectSaid(pdf, `${name}, ${size}`, sha256);
    for (const { agency, work } of shares) expectSaid(pdf, agency, work);
  });

  test('(D7, ND61-17.1c) the receipt names applicant, components, both times, the reasons and the tracking book', async () => {
    const pdf = await renderSlip('receipt', receipt);
    expectSaid(
      pdf,
      'Tiếp nhận hồ sơ của: Nguyễn Thị Ngọc Lan',
      'Số điện thoại: 0900 000 001',
      'Email: lan@vi-du.example',
    );
    expectSaid(pdf, `1. ${receipt.components[0]}`, `2. ${receipt.components[1]}`, 'Số lượng hồ sơ: 01 (bộ)');
    expectSaid(
      pdf,
      `Thời gian nhận hồ sơ: ${receipt.acceptedAt}`,
      `Thời gian trả kết quả giải quyết hồ sơ: ${receipt.resultAt}`,
    );
    expectSaid(pdf, ...receipt.why, 'Quyển số: 02/2026 Số thứ tự: 125', 'NGƯỜI TIẾP NHẬN HỒ SƠ', 'Trần Văn Minh');
  });

  test('(D4, ND61-17.1a) the request at intake says what, why and whom to ask; nothing of a returned dossier', async () => {
    const pdf = await renderSlip('supplement', { ...supplement, title: 'Phiếu hướng dẫn', code: null });
    expectSaid(
      pdf,
      'PHIẾU HƯỚNG DẪN',
      `1. ${supplement.items[0]}`,
      `Lý do: ${supplement.reason}`,
      'liên hệ với Trần Văn Minh',
    );
    expect(said(pdf)).not.toContain(squeezed('tính lại từ đầu'));
    expect(said(pdf)).not.toContain(squeezed('Mã hồ sơ'));
  });

  test('(E4, ND61-19.4) on appraisal it also says the agency, the day of acceptance and that the limit starts again', async () => {
    const appraisal = { agency: 'Sở Y tế', acceptedOn: 'ngày 10 tháng 02 năm 2026' };
    const pdf = await renderSlip('supplement', { ...supplement, appraisal });
    expectSaid(
      pdf,
      'Hồ sơ được tiếp nhận: ngày 10 tháng 02 năm 2026',
      'Sở Y tế nhận thấy',
      'trả lại hồ sơ',
      'được tính lại từ đầu',
    );
  });

  test('(D6, ND61-17.1b) a refusal at intake: not accepted, with the reason and the right agency', async () => {
    const pdf = await renderSlip('refusal', refusal);
    expectSaid(
      pdf,
      'thông báo không tiếp nhận, giải quyết hồ sơ này',
      `1. ${refusal.reasons[0]}`,
      'Bảo hiểm xã hội tỉnh Láng Giềng',
    );
  });

  test('(E8, ND61-19.8) declined on appraisal: returned by the competent agency through the one-stop unit', async () => {
    const declined = { ...refusal, act: 'processing' as const, unit: 'Sở Y tế', filedBy: null, rightAgency: null };
    const pdf = await renderSlip('refusal', declined);
    expectSaid(pdf, 'Sở Y tế thông báo hồ sơ này không đủ điều kiện giải quyết', 'thông qua Bộ phận Một cửa');
    expect(said(pdf)).not.toContain(squeezed('NGƯỜI NỘP HỒ SƠ'));
    expect(said(pdf)).not.toContain(squeezed('Cơ quan có thẩm quyền giải quyết:'));
  });

  test('(E9, ND61-19.9) the apology gives the reason and the new date; without one it promises none', async () => {
    expectSaid(
      await renderSlip('apology', apology),
      apology.reason ?? '',
      'vào ngày 04 tháng 3 năm 2026',
      'gửi lời xin lỗi',
    );
    expect(said(await renderSlip('apology', { ...apology, newDate: null }))).not.toContain(
      squeezed('hẹn trả kết quả giải quyết'),
    );
  });

  test('(E11, TTH-12.4) the control sheet has one block a hand-over and goes on over pages under the same heading', async () => {
    const sheet = SAMPLES['control-sheet'];
    const handOvers = Array.from({ length: 12 }, () => sheet.handOvers).flat();
    const pdf = await renderSlip('control-sheet', { ...sheet, handOvers });
    expectSaid(pdf, '24. Giao: Phòng Chế độ', 'Người nhận: Lê Quang Dũng', 'Đúng hạn', 'Hồ sơ giấy kèm theo');
    expect(pages(pdf)).toBeGreaterThan(2);
    for (const page of pdfText(pdf)) expect(squeezed(page)).toContain(squeezed('THỜI GIAN GIAO, NHẬN HỒ SƠ'));
  });
});

describe('a slip bears whatever people write', () => {
  test('a text that looks like markup prints as written', async () => {
    const reason = '*#panic("x")* $x$ \\ @lan <b> [y] // ghi chú';
    expectSaid(await renderSlip('supplement', { ...supplement, reason }), `Lý do: ${reason}`);
  });

  test('decomposed letters (NFD) are composed; marks that turn the direction of reading are dropped', async () => {
    const reason = `${'Thiếu bản vẽ đợt Ậ'.normalize('NFD')} \u202e102\u202c\u0000`;
    const pdf = await renderSlip('supplement', { ...supplement, reason });
    expectSaid(pdf, 'Lý do: Thiếu bản vẽ đợt Ậ 102');
  });

  test('letters that no font has still give a slip', async () => {
    const pdf = await renderSlip('receipt', { ...receipt, applicant: '𞤀𞤁 𐒰𐒱' });
    expect(pages(pdf)).toBe(1);
    expectSaid(pdf, receipt.address ?? '');
  });

  test('ten components and a very long reason flow to further pages, numbered, with the bar code on each', async () => {
    const components = Array.from({ length: 10 }, (_, n) =>
      `Văn bản số ${n + 1} chứng minh quyền sử dụng đất hợp pháp. `.repeat(2),
    );
    const long = await renderSlip('receipt', { ...receipt, components });
    expectSaid(long, ...components);
    expect(pdfText(long)).toHaveLength(2);
    expect(squeezed(pdfText(long)[1] ?? '')).toContain('Trang2/2');
    const reasons = ['Bản vẽ chưa thể hiện đầy đủ ranh giới thửa đất theo giấy chứng nhận. '.repeat(90)];
    const refused = await renderSlip('refusal', { ...refusal, reasons });
    expectSaid(refused, reasons[0] ?? '', 'NGƯỜI TIẾP NHẬN HỒ SƠ');
    for (const page of pdfText(refused)) expect(page).toContain('000.00.15.H56-260213-0125');
  });

  test.each(Object.keys(SAMPLES) as SlipKind[])('missing values of %s print as dots, never as a word', async (kind) => {
    const blank = blanked(SAMPLES[kind]);
    const text = said(await renderSlip(kind, blank));
    expect(text).toContain('.....');
    expect(text).not.toMatch(/null|none|undefined|auto/);
  });
});

test('the same slip is the same bytes, so a signature over it can be checked again', async () => {
  expect(await renderSlip('receipt', receipt)).toEqual(await renderSlip('receipt', receipt));
});

test('200 slips leave the memory where it was', { timeout: 120_000 }, async () => {
  const many = async (count: number) => {
    for (let n = 0; n < count; n += 1) await renderSlip('receipt', { ...receipt, applicant: `Người số ${n} ${count}` });
  };
  await many(40);
  const before = process.memoryUsage().rss;
  await many(200);
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
});

/** Every value that may be missing is missing. */
const blanked = <K extends SlipKind>(slip: Slips[K]): Slips[K] => {
  const kept = ['title', 'area', 'unit', 'act', 'role', 'agency', 'ruleSet', 'formVersion'];
  return JSON.parse(
    JSON.stringify(slip, (key, value: unknown) => {
      if (typeof value === 'string') return kept.includes(key) ? value : null;
      return Array.isArray(value) ? [] : value;
    }),
  );
};
