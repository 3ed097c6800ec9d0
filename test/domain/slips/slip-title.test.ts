import { expect, test } from 'vitest';
import { formalDayWords, formalMomentWords } from '../../../lib/domain/slips/date-words.ts';
import { formNumber, formSource, isStatutory, slipSign, slipTitle } from '../../../lib/domain/slips/slip-title.ts';

test.each([
  ['receipt', 'intake', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Mẫu số 01', 'D7, ND61-17.1c'],
  ['supplement', 'intake', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Mẫu số 02', 'D4, ND61-17.1a'],
  ['supplement', 'processing', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Mẫu số 02', 'E4, ND61-19.4'],
  ['refusal', 'intake', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Mẫu số 03', 'D6, ND61-17.1b'],
  ['refusal', 'processing', 'Phiếu từ chối giải quyết hồ sơ', 'Mẫu số 03', 'E8, ND61-19.8'],
  ['apology', 'processing', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', 'Mẫu số 04', 'E9, ND61-19.9'],
  ['control-sheet', 'processing', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'Mẫu số 05', 'E11, TTH-12.4'],
] as const)('the %s slip (%s) bears the name "%s", %s (%s)', (kind, act, title, number, _) => {
  expect(slipTitle(kind, act)).toBe(title);
  expect(formNumber(kind)).toBe(number);
});

test('(D4, TH-9.2c) a profile names the intake request Phiếu hướng dẫn; on appraisal the statutory name stays', () => {
  expect(slipTitle('supplement', 'intake', 'Phiếu hướng dẫn')).toBe('Phiếu hướng dẫn');
  expect(slipTitle('supplement', 'processing', 'Phiếu hướng dẫn')).toBe('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ');
});

test('(D7) forms write an instant as hour, minute and day in words', () => {
  expect(formalMomentWords('2026-02-13T16:45:00+07:00')).toBe('16 giờ 45 phút, ngày 13 tháng 02 năm 2026');
  expect(formalDayWords('2026-02-23')).toBe('ngày 23 tháng 02 năm 2026');
});

test.each([
  ['transfer', 'Phiếu chuyển xử lý hồ sơ', 'khoản 6 Điều 19', 'CXL'],
  ['consultation', 'Phiếu lấy ý kiến cơ quan, đơn vị liên quan', 'khoản 5 Điều 19', 'LYK'],
  ['visit-invitation', 'Giấy mời tham gia thẩm tra, xác minh hồ sơ', 'điểm b khoản 3 Điều 19', 'GM'],
  ['visit-minutes', 'Biên bản thẩm tra, xác minh hồ sơ', 'điểm b khoản 3 Điều 19', 'BB'],
  ['postal-hand-over', 'Phiếu giao chuyển bưu chính', 'khoản 3 Điều 20', 'GBC'],
  ['originals-taken', 'Giấy biên nhận bản chính giấy tờ', 'khoản 2 Điều 20', 'BNBC'],
  ['originals-returned', 'Giấy giao trả bản chính giấy tờ', 'khoản 2 Điều 20', 'GTBC'],
  ['unit-apology', 'Thư xin lỗi', 'khoản 9 Điều 19', 'TXL'],
  ['extension-proposal', 'Phiếu đề nghị gia hạn thời gian giải quyết', 'khoản 9 Điều 19', 'GHGQ'],
  ['fee-receipt', 'Biên lai thu phí, lệ phí', 'điểm b khoản 1 Điều 8', 'BL'],
] as const)(
  '(N3, ND61-19, 20) the %s slip is the system’s own: "%s", by %s, numbered with %s',
  (kind, title, by, sign) => {
    expect(slipTitle(kind, 'processing')).toBe(title);
    expect(formSource(kind)).toBe(`Mẫu của hệ thống theo ${by} Nghị định 61/2018/NĐ-CP`);
    expect([slipSign(kind), isStatutory(kind)]).toEqual([sign, false]);
  },
);

test('(G1, TT32-5.4b) proof of an online payment follows the circular on online services', () => {
  expect(slipTitle('payment-proof')).toBe('Xác nhận thanh toán trực tuyến');
  expect(formSource('payment-proof')).toBe('Mẫu của hệ thống theo điểm b khoản 4 Điều 5 Thông tư 32/2017/TT-BTTTT');
  expect(slipSign('payment-proof')).toBe('XNTT');
});

test('(N3, TTH-13.2) what a province’s own text adds stands beside the decree; an annexed form names the circular', () => {
  const own = { apologyBasis: 'TH-9.8', postBasis: 'TTH-13.2' };
  expect(formSource('unit-apology', own)).toBe(
    'Mẫu của hệ thống theo khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP và TH-9.8',
  );
  expect(formSource('postal-hand-over', own)).toMatch(/Điều 20 Nghị định 61\/2018\/NĐ-CP và TTH-13\.2$/);
  expect(formSource('transfer', own)).not.toContain(' và ');
  expect(formSource('refusal', own)).toBe('Mẫu số 03, Thông tư 01/2018/TT-VPCP');
  expect([isStatutory('receipt'), slipSign('receipt'), slipSign('control-sheet')]).toEqual([true, 'TNHS', 'KSHS']);
});
