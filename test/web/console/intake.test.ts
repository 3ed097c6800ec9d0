import { describe, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { CounterIntake } from '../../../lib/contract/desk.ts';
import { fakeDesk } from './fake-desk-api.ts';
import { lansDossier, toAssign } from './sample-dossier.ts';
import { PROCEDURE } from './sample-procedure.ts';
import { visitor } from './visit.ts';

const PATH = '/can-bo/tiep-nhan/1.004222';
const TYPED = {
  key: 'k-1',
  draft: '',
  'applicant.name': 'Hoàng Văn Đức',
  'applicant.identifier': '038060000099',
  'applicant.phone': '0912000002',
  channel: 'authorised',
  'answers.hoTen': '',
  'answers.ngaySinh': '05081990',
  'answers.hinhThuc': 'so-huu',
  'answers.chuNha': 'không hỏi đến',
  'answers.ghiChu': '',
  'handedIn.CT01': 'yes',
  'handedIn.CHO-O': 'yes',
  agency: '000.17.22.H56',
  by: 'post',
  'delivery.address': 'Thôn 2',
  payment: 'counter',
  act: 'tiep-nhan',
};
const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('intake at the counter', () => {
  test('(C8, ND61-17.1) one page files and receives in one go, with exactly the contract body', async () => {
    const desk = fakeDesk();
    const answer = await visitor(desk).post(PATH, form(TYPED));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/can-bo/tiep-nhan/da-nhan/d-lan');
    expect(desk.calls).toEqual([
      {
        path: '/api/desk/dossiers',
        key: 'k-1',
        body: {
          outcome: 'received',
          procedure: '1.004222',
          agency: '000.17.22.H56',
          channel: 'authorised',
          applicant: {
            name: 'Hoàng Văn Đức',
            identity: { kind: 'citizen', number: '038060000099', why: '' },
            phone: '0912000002',
          },
          answers: { hoTen: 'Hoàng Văn Đức', ngaySinh: '1990-08-05', hinhThuc: 'so-huu' },
          handedIn: ['CT01', 'CHO-O'],
          delivery: { by: 'post', address: 'Thôn 2' },
          payment: 'counter',
        },
      },
    ]);
    expect(CounterIntake.safeParse(desk.calls[0]?.body).success).toBe(true);
  });

  test('(G1, F5, TH-9.2c, ND61-20.2) a fee taken and originals kept go with the intake; an amount that is none is told at its field', async () => {
    const desk = fakeDesk();
    const minh = visitor(desk);
    expect(await minh.page(PATH)).toMatch(/name="paid\.amount"/);
    await minh.post(PATH, form({ ...TYPED, 'paid.amount': '20.000', 'original.CHO-O': 'yes' }));
    expect(desk.calls[0]?.body).toMatchObject({ paid: { amount: 20_000 }, originals: ['CHO-O'] });
    expect(CounterIntake.safeParse(desk.calls[0]?.body).success).toBe(true);

    const wrong = await minh.post(PATH, form({ ...TYPED, 'paid.amount': 'hai chục', 'original.CHO-O': 'yes' }));
    const html = await wrong.text();
    expect(html).toContain('href="#o-paid-amount"');
    expect(html).toMatch(/name="original\.CHO-O"[^>]*checked/);
    expect(desk.calls).toHaveLength(1);

    desk.no = { status: 409, reason: 'fee-missing', detail: 'Thủ tục này phải nộp phí, lệ phí trước.' };
    expect(await (await minh.post(PATH, form(TYPED))).text()).toContain('href="#o-paid-amount"');
  });

  test('(D19, ND61-17.1a) the page asks for a supplement: what is wrong with what, what stays here and what goes back', async () => {
    const desk = fakeDesk();
    const typed = { 'item.to-khai': 'Sai ngày sinh.', 'item.CHO-O': ' Chưa công chứng. ', 'back.CHO-O': 'yes' };
    const said = { ...TYPED, ...typed, act: 'bo-sung', note: 'Mang bản gốc.', 'original.CT01': 'yes' };
    const answer = await visitor(desk).post(PATH, form({ ...said, 'paid.amount': '20.000' }));
    expect(answer.headers.get('location')).toBe('/can-bo/tiep-nhan/da-nhan/d-lan');
    expect(desk.calls[0]?.body).toMatchObject({
      outcome: 'supplement',
      items: [
        { component: 'to-khai', problem: 'Sai ngày sinh.' },
        { component: 'CHO-O', problem: 'Chưa công chứng.' },
      ],
      note: 'Mang bản gốc.',
      handedIn: ['CT01'],
      handedBack: ['CHO-O'],
      originals: ['CT01'],
    });
    expect(desk.calls[0]?.body).not.toHaveProperty('paid');
    expect(CounterIntake.safeParse(desk.calls[0]?.body).success).toBe(true);
  });

  test('(D19, D6, ND61-17.1b) the page refuses: reasons and right agency; everything brought goes back, nothing is taken', async () => {
    const desk = fakeDesk();
    const typed = { reasons: 'Không thuộc phạm vi.', rightAgency: '000.17.23.H56', 'original.CT01': 'yes' };
    await visitor(desk).post(PATH, form({ ...TYPED, ...typed, act: 'tu-choi', 'paid.amount': '20.000' }));
    expect(desk.calls[0]?.body).toMatchObject({
      outcome: 'refused',
      reasons: 'Không thuộc phạm vi.',
      rightAgency: '000.17.23.H56',
      handedIn: [],
      handedBack: ['CT01', 'CHO-O'],
    });
    for (const field of ['paid', 'originals', 'items']) expect(desk.calls[0]?.body).not.toHaveProperty(field);
    expect(CounterIntake.safeParse(desk.calls[0]?.body).success).toBe(true);
  });

  test.each([
    ['a request that says nothing', { act: 'bo-sung' }, 'o-item-to-khai'],
    ['a refusal without a reason', { act: 'tu-choi' }, 'o-reasons'],
    ['received while a request is written', { 'item.CHO-O': 'Mờ.' }, 'o-item-CHO-O'],
    ['received by a key while a reason is written', { act: '', reasons: 'Không thuộc phạm vi.' }, 'o-reasons'],
  ])('(D19) %s: told at its field, nothing is sent, what was typed stays', async (_what, typed, field) => {
    const desk = fakeDesk();
    const answer = await visitor(desk).post(PATH, form({ ...TYPED, ...typed }));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="Hoàng Văn Đức"');
    for (const text of Object.values(typed)) expect(html).toContain(text);
    expect(desk.calls).toEqual([]);
  });

  test.each([
    ['supplement-requested', 'Đã yêu cầu bổ sung hồ sơ'],
    ['refused', 'Đã từ chối tiếp nhận hồ sơ'],
  ])('(D19, D8) %s: the page after it shows the code and the slip to print', async (stage, title) => {
    const slips = [{ kind: 'supplement', title: 'Phiếu' }];
    const desk = fakeDesk({ dossier: lansDossier({ stage, code: '000.17.22.H56-260213-0001', limits: [], slips }) });
    const html = await visitor(desk).page('/can-bo/tiep-nhan/da-nhan/d-lan');
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain('000.17.22.H56-260213-0001');
    expect(html).toContain('/can-bo/ho-so/d-lan/phieu/supplement');
    expect(html).not.toContain('Đã tiếp nhận hồ sơ');
  });

  test('(TT32-11.2c) when something is missing nothing typed is lost, and the fault leads to its field', async () => {
    const errors = [{ field: 'ngaySinh', message: 'Mục này chưa được điền.' }];
    const desk = fakeDesk({ no: { status: 422, reason: 'form-incomplete', detail: 'Tờ khai còn thiếu.', errors } });
    const answer = await visitor(desk).post(PATH, form(TYPED));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('href="#o-answers-ngaySinh"');
    expect(html).toContain('value="Hoàng Văn Đức"');
    expect(html).toContain('value="05081990"');
    expect(html).toMatch(/name="handedIn\.CHO-O"[^>]*checked/);
    expect(html).not.toMatch(/name="handedIn\.QUAN-HE"[^>]*checked/);
    expect(html).toContain('name="key" value="k-1"');
  });

  test('(D11) scans are kept in a draft before the intake, and the intake names it', async () => {
    const desk = fakeDesk();
    const data = form(TYPED);
    data.set('scan.CT01', new File(['%PDF-1.4'], 'quét.pdf', { type: 'application/pdf' }));
    await visitor(desk).post(PATH, data);
    expect(desk.calls.map(({ path }) => path)).toEqual([
      '/api/dossiers',
      '/api/dossiers/draft-1/files',
      '/api/dossiers/draft-1/files/f-9/arrival',
      '/api/desk/dossiers',
    ]);
    expect(desk.calls[1]?.body).toMatchObject({
      component: 'CT01',
      name: 'quét.pdf',
      type: 'application/pdf',
      size: 8,
    });
    expect(desk.calls[3]?.body).toMatchObject({ draft: 'draft-1' });
  });

  test('(C3) a scan nobody names a type for is sent on: what it is, is seen when it has arrived', async () => {
    const desk = fakeDesk();
    const data = form(TYPED);
    data.set('scan.CT01', new File(['%PDF-1.4'], 'quét', { type: '' }));
    await visitor(desk).post(PATH, data);
    expect(desk.calls[1]?.body).toMatchObject({ name: 'quét', type: 'application/octet-stream' });
  });

  test('(C3) a scan that is not taken is told at its component, and nothing is received', async () => {
    const no = { status: 422, reason: 'invalid-input', detail: 'Tệp rỗng (0 byte).' } as const;
    const desk = fakeDesk({ no });
    const data = form(TYPED);
    data.set('scan.CT01', new File([], 'a.pdf', { type: 'application/pdf' }));
    const html = await (await visitor(desk).post(PATH, data)).text();
    expect(html).toContain('Tệp rỗng (0 byte).');
    expect(desk.calls.map(({ path }) => path)).not.toContain('/api/desk/dossiers');
  });

  test('(D17) an agency that does not resolve the procedure is told before any scan is kept, and nothing typed is lost', async () => {
    const desk = fakeDesk({ no: { status: 409, reason: 'wrong-agency', detail: 'Cơ quan này không giải quyết.' } });
    const data = form(TYPED);
    data.set('scan.CT01', new File(['%PDF-1.4'], 'a.pdf', { type: 'application/pdf' }));
    const answer = await visitor(desk).post(PATH, data);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Cơ quan này không giải quyết.');
    expect(html).toContain('value="Hoàng Văn Đức"');
    expect(desk.calls).toHaveLength(1);
  });

  test('(C2) what the applicant block already says is not asked again', async () => {
    const html = await visitor(fakeDesk()).page('/can-bo/tiep-nhan/1.004222');
    expect(html).toContain('name="answers.ngaySinh"');
    expect(html).not.toContain('name="answers.hoTen"');
  });

  test('(D17, C8, TH-12.2) only ways the procedure has are offered: who is authorised comes to the counter', async () => {
    const ways = async (channels: ProcedureFull['channels']): Promise<readonly (string | undefined)[]> => {
      const html = await visitor(fakeDesk({ procedures: [{ ...PROCEDURE, channels }] })).page(PATH);
      const select = /<select[^>]*name="channel"[^>]*>.*?<\/select>/s.exec(html)?.[0] ?? '';
      return [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
    };
    expect(await ways(['counter', 'online', 'post'])).toEqual(['counter', 'post', 'authorised']);
    expect(await ways(['counter', 'online'])).toEqual(['counter', 'authorised']);
    expect(await ways(['post', 'online'])).toEqual(['post']);
  });

  test('(D17) what is filed online alone is not listed at the counter, and its page has no form but says what to do', async () => {
    const online: ProcedureFull = { ...PROCEDURE, code: '9.000002', name: 'Chỉ nộp trực tuyến', channels: ['online'] };
    const minh = visitor(fakeDesk({ procedures: [PROCEDURE, online] }));
    const list = await minh.page('/can-bo/tiep-nhan');
    expect(list).toContain(PROCEDURE.name);
    expect(list).not.toContain(online.name);
    const html = await minh.page('/can-bo/tiep-nhan/9.000002');
    expect(html).toContain('chỉ nhận hồ sơ nộp trực tuyến');
    expect(html).not.toContain('class="intake"');
  });

  test('(D7) afterwards the code, the appointment and the slip to print', async () => {
    const html = await visitor(fakeDesk({ dossier: toAssign() })).page('/can-bo/tiep-nhan/da-nhan/d-lan');
    for (const words of [
      '000.17.22.H56-260223-0001',
      '17 giờ 30, thứ Tư 04/03/2026',
      '/phieu/receipt',
      'Điều 147 Bộ luật Dân sự',
    ])
      expect(html).toContain(words);
  });
});
