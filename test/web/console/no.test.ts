import { describe, expect, test } from 'vitest';
import { fakeDesk } from './fake-desk-api.ts';
import { lansDossier, move } from './sample-dossier.ts';
import { formOf, visitor } from './visit.ts';

const CHANGED = { status: 409 as const, reason: 'step-changed', detail: 'Bước này vừa được người khác xử lý.' };
const TAKEN = { at: '2026-02-23T14:40:00+07:00', title: 'Tiếp nhận hồ sơ', detail: null, who: 'Trần Văn Khôi' };
const refusal = (html: string): Record<string, string> => ({
  ...formOf(html, 'refuse'),
  'refuse.reasons': 'Nơi khác giải quyết <b>',
  'refuse.rightAgency': '',
});

describe('a decision that cannot be taken', () => {
  test('(O2) the step changed: says what happened, shows the fresh dossier, keeps the text in the form', async () => {
    const dossier = lansDossier();
    const fresh = lansDossier({
      timeline: [...dossier.timeline, TAKEN],
      moves: [move('refuse', 'check@9', ['reasons'])],
    });
    const desk = fakeDesk({ dossier, meanwhile: fresh, no: CHANGED });
    const minh = visitor(desk);
    const form = refusal(await minh.page('/can-bo/ho-so/d-lan'));

    const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', form);
    const html = await answer.text();

    expect(answer.status).toBe(409);
    expect(html).toContain(CHANGED.detail);
    expect(html.indexOf('Trần Văn Khôi')).toBeLessThan(html.indexOf('<h1>'));
    expect(html).toMatch(/<textarea[^>]*name="refuse\.reasons"[^>]*>Nơi khác giải quyết &lt;b/);
    expect(formOf(html, 'refuse').seen).toBe('check@9');
    expect(formOf(html, 'refuse').key).not.toBe(form.key);
  });

  test('(O2) the step is gone: the text can still be copied', async () => {
    const desk = fakeDesk({ meanwhile: lansDossier({ stage: 'in-process', moves: [] }), no: CHANGED });
    const minh = visitor(desk);
    const html = await (
      await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', refusal(await minh.page('/can-bo/ho-so/d-lan')))
    ).text();
    expect(html).toMatch(/<textarea[^>]*id="da-nhap"[^>]*>Nơi khác giải quyết/);
    expect(html).toContain('Nội dung vừa nhập cho “Từ chối tiếp nhận hồ sơ”');
    expect(formOf(html, 'refuse')).toEqual({});
  });

  test.each([
    ['E1, ND61-19.1', 'assign', 'assign@3', { officer: 'o-thu', note: 'Gấp.' }, 'Phân công người giải quyết'],
    ['E5, ND61-19.5b', 'answer-consultation', 'answer@7/000.00.15.H56', { text: 'Đồng ý.' }, 'Trả lời ý kiến'],
    ['E1, ND61-19.1', 'assign', null, { officer: 'o-thu' }, 'Phân công lại người giải quyết'],
  ] as const)('(O2, %s) kept text of %s at %s is called as it was there', async (_, decision, step, typed, label) => {
    const dossier = lansDossier({ stage: 'in-process', moves: [move(decision, step)] });
    const desk = fakeDesk({ dossier, meanwhile: { ...dossier, moves: [] }, no: CHANGED });
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), decision);
    const said = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${decision}.${name}`, value]));
    const html = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...said })).text();
    expect(html).toContain(`Nội dung vừa nhập cho “${label}”`);
  });

  test.each([
    [
      'D4, ND61-17.2a',
      'request-supplement',
      'check@1',
      { 'tick-CHO-O': 'yes', 'problem-CHO-O': 'Ảnh mờ.' },
      ['Giấy tờ chứng minh chỗ ở hợp pháp: Ảnh mờ.'],
    ],
    [
      'F3, ND61-20.2',
      'record-originals',
      null,
      { what: 'taken', 'component-CHO-O': 'yes' },
      ['Nhận bản chính để đối chiếu', 'Đã đánh dấu: Giấy tờ chứng minh chỗ ở hợp pháp'],
    ],
    [
      'F6, TH-9.6a',
      'record-originals',
      null,
      { what: 'compared', 'component-CHO-O': 'yes', fits: 'no' },
      ['Đối chiếu bản chính với bản đã nộp', 'Đã đánh dấu: Giấy tờ chứng minh chỗ ở hợp pháp', 'Không khớp'],
    ],
    [
      'E5, ND61-19.5a',
      'consult',
      'appraise@5',
      { 'ask-000.00.15.H56': 'yes', question: 'Có vướng mắc gì?' },
      ['Đã đánh dấu: Sở Tư pháp', 'Có vướng mắc gì?'],
    ],
  ] as const)('(O2, %s) kept of %s: what was ticked too, by its name', async (_, decision, step, typed, lines) => {
    const dossier = lansDossier({ moves: [move(decision, step, ['items'])] });
    const desk = fakeDesk({ dossier, meanwhile: { ...dossier, moves: [] }, no: CHANGED });
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), decision);
    const said = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${decision}.${name}`, value]));
    const day = decision === 'consult' ? { 'consult.answerBy': '27/02/2026' } : {};
    const html = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...said, ...day })).text();
    const kept = /<textarea[^>]*id="da-nhap"[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1]?.split('\n') ?? [];
    expect(kept).toEqual([...lines, ...Object.values(day)]);
  });

  test('(D4) a ticked component without a word comes back with the rest as typed, and nothing is sent', async () => {
    const desk = fakeDesk();
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), 'request-supplement');
    const typed = { 'request-supplement.tick-CT01': 'yes', 'request-supplement.problem-CHO-O': 'Ảnh mờ.' };
    const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...typed });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(desk.calls).toEqual([]);
    expect(html).toContain('href="#o-request-supplement-problem-CT01"');
    expect(html).toContain('id="o-request-supplement-problem-CT01"');
    expect(html).toContain('>Ảnh mờ.</textarea>');
  });

  test('(ND61-17.2a) what the API finds wrong stands at its row', async () => {
    const errors = [{ field: 'items.1.problem', message: 'Nội dung không được dài quá 2000 ký tự.' }];
    const desk = fakeDesk({ no: { status: 422, reason: 'bad-input', detail: 'Dữ liệu chưa đúng.', errors } });
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), 'request-supplement');
    const typed = { 'request-supplement.problem-CT01': 'A', 'request-supplement.problem-QUAN-HE': 'B' };
    const html = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...typed })).text();
    expect(html).toContain('href="#o-request-supplement-problem-QUAN-HE"');
  });

  test.each([401, 500] as const)(
    '(TT32-11.2c) a %i while sending keeps the whole form to send again with the same command',
    async (status) => {
      const desk = fakeDesk({ no: { status, reason: 'x', detail: 'Phiên làm việc đã hết hạn.' } });
      const minh = visitor(desk);
      const form = refusal(await minh.page('/can-bo/ho-so/d-lan'));
      const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', form);
      const html = await answer.text();
      expect(answer.status).toBe(status);
      expect(html).toContain('name="refuse.reasons" value="Nơi khác giải quyết &lt;b');
      expect(html).toContain(`name="key" value="${form.key}"`);
    },
  );
});
