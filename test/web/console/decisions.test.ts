import { describe, expect, test } from 'vitest';
import { DecisionBody, type DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { fakeDesk } from './fake-desk-api.ts';
import { HASH, lansDossier, move, toAppraise, toAssign, toReturn, toSeal, toSign } from './sample-dossier.ts';
import { PROCEDURE } from './sample-procedure.ts';
import { doneAt, formOf, visitor } from './visit.ts';

type Row = {
  readonly decision: DecisionName;
  readonly dossier: DeskDossier;
  readonly typed: Record<string, string>;
  readonly body: Record<string, unknown>;
};

const office = (dossier: DeskDossier): DeskDossier => ({
  ...dossier,
  moves: [move('request-supplement', 'check@4', ['items', 'fault'])],
});
const atOnce = (): DeskDossier => ({
  ...toReturn(),
  moves: [move('complete-step', 'resolve@2', ['outcome', 'draft'])],
});

const awaitingSupplement = (): DeskDossier => ({
  ...lansDossier({ stage: 'supplement-requested' }),
  request: {
    at: '2026-02-23T09:00:00+07:00',
    items: [{ component: 'to-khai', name: 'Tờ khai', problem: 'Sai ngày.' }],
    note: null,
  },
  toMend: { pages: PROCEDURE.form, answers: { hoTen: 'Nguyễn Thị Lan', ngaySinh: '1990-08-05', hinhThuc: 'so-huu' } },
  moves: [move('take-supplement', 'supplement@4', ['handedIn', 'answers'])],
});

const PROPOSED = {
  proposedAt: '2026-03-03T08:00:00+07:00',
  proposedBy: 'Hà Văn Tuấn',
  dueAt: '2026-03-09T17:30:00+07:00',
  reason: 'Phải xác minh nơi ở.',
  signedAt: null,
  signedBy: null,
  reappointedAt: null,
};
const extensionToSign = (): DeskDossier => ({
  ...toAppraise(),
  extension: PROPOSED,
  moves: [move('sign-extension', null, [], HASH)],
});
const extensionSigned = (): DeskDossier => ({
  ...toAppraise(),
  extension: { ...PROPOSED, signedAt: '2026-03-03T09:00:00+07:00', signedBy: 'Đào Văn Long' },
  moves: [move('re-appoint', null)],
});

const complex = (): DeskDossier => ({
  ...toAppraise(),
  grounds: [
    { ground: 'hồ sơ phức tạp', article: 'Quy định mẫu', part: null, dueAt: '2026-03-11T17:30:00+07:00' },
    { ground: 'theo thỏa thuận bằng văn bản', article: 'Quy định mẫu', part: null, dueAt: null },
  ],
  moves: [move('take-alternative', null, ['ground'])],
});

const ROWS: readonly Row[] = [
  { decision: 'receive', dossier: lansDossier(), typed: {}, body: { seen: 'check@1', about: null } },
  {
    decision: 'request-supplement',
    dossier: lansDossier(),
    typed: { 'tick-CHO-O': 'yes', 'problem-CHO-O': 'Ảnh mờ, chụp lại.', 'problem-QUAN-HE': 'Thiếu giấy khai sinh.' },
    body: {
      seen: 'check@1',
      about: null,
      items: [
        { component: 'CHO-O', problem: 'Ảnh mờ, chụp lại.' },
        { component: 'QUAN-HE', problem: 'Thiếu giấy khai sinh.' },
      ],
    },
  },
  {
    decision: 'request-supplement',
    dossier: lansDossier(),
    typed: { 'tick-to-khai': 'yes', 'problem-to-khai': 'Sai ngày sinh của mẹ.' },
    body: { seen: 'check@1', about: null, items: [{ component: 'to-khai', problem: 'Sai ngày sinh của mẹ.' }] },
  },
  {
    decision: 'request-supplement',
    dossier: office(lansDossier()),
    typed: { 'problem-CT01': 'Ký tên ở trang 2.', fault: 'office', note: 'Xin lỗi vì phiền.' },
    body: {
      seen: 'check@4',
      about: null,
      items: [{ component: 'CT01', problem: 'Ký tên ở trang 2.' }],
      fault: 'office',
      note: 'Xin lỗi vì phiền.',
    },
  },
  {
    decision: 'refuse',
    dossier: lansDossier(),
    typed: { reasons: 'Không thuộc thẩm quyền.', rightAgency: '000.00.15.H56' },
    body: { seen: 'check@1', about: null, reasons: 'Không thuộc thẩm quyền.', rightAgency: '000.00.15.H56' },
  },
  {
    decision: 'refuse',
    dossier: lansDossier(),
    typed: { reasons: 'Không đúng đối tượng.', rightAgency: '' },
    body: { seen: 'check@1', about: null, reasons: 'Không đúng đối tượng.', rightAgency: null },
  },
  {
    decision: 'assign',
    dossier: toAssign(),
    typed: { officer: 'o-thu' },
    body: { seen: 'assign@3', about: null, officer: 'o-thu' },
  },
  {
    decision: 'complete-step',
    dossier: toAppraise(),
    typed: { outcome: 'drafted', draft: 'QUYẾT ĐỊNH…' },
    body: { seen: 'appraise@5', about: null, outcome: 'drafted', draft: 'QUYẾT ĐỊNH…' },
  },
  {
    decision: 'complete-step',
    dossier: atOnce(),
    typed: { outcome: 'resolved', draft: 'Đã chứng thực.' },
    body: { seen: 'resolve@2', about: null, outcome: 'resolved', draft: 'Đã chứng thực.' },
  },
  {
    decision: 'return-for-supplement',
    dossier: toAppraise(),
    typed: { 'problem-CT01': 'Thiếu chữ ký.', fault: 'applicant' },
    body: {
      seen: 'appraise@5',
      about: null,
      items: [{ component: 'CT01', problem: 'Thiếu chữ ký.' }],
      fault: 'applicant',
    },
  },
  {
    decision: 'decline',
    dossier: toAppraise(),
    typed: { reasons: 'Chưa đủ.' },
    body: { seen: 'appraise@5', about: null, reasons: 'Chưa đủ.' },
  },
  {
    decision: 'propose-extension',
    dossier: toAppraise(),
    typed: { until: '10/03/2026', reason: 'Cần xác minh.' },
    body: { seen: null, about: null, reason: 'Cần xác minh.', until: '2026-03-10' },
  },
  {
    decision: 'take-supplement',
    dossier: awaitingSupplement(),
    typed: { [`handed-${awaitingSupplement().components[0]?.code}`]: 'yes' },
    body: { seen: 'supplement@4', about: null, handedIn: [awaitingSupplement().components[0]?.code] },
  },
  {
    decision: 'take-supplement',
    dossier: awaitingSupplement(),
    typed: { 'answers.hoTen': 'Nguyễn Thị Lan', 'answers.ngaySinh': '06/08/1990', 'answers.hinhThuc': 'so-huu' },
    body: {
      seen: 'supplement@4',
      about: null,
      handedIn: [],
      answers: { hoTen: 'Nguyễn Thị Lan', ngaySinh: '1990-08-06', hinhThuc: 'so-huu' },
    },
  },
  {
    decision: 'take-supplement',
    dossier: awaitingSupplement(),
    typed: { 'answers.hoTen': 'Nguyễn Thị Lan', 'answers.ngaySinh': '05/08/1990', 'answers.chuNha': '' },
    body: { seen: 'supplement@4', about: null, handedIn: [] },
  },
  { decision: 'apologise', dossier: toAppraise(), typed: { reason: '' }, body: { seen: null, about: null } },
  {
    decision: 'apologise',
    dossier: toAppraise(),
    typed: { reason: 'Chậm.' },
    body: { seen: null, about: null, reason: 'Chậm.' },
  },
  {
    decision: 'take-alternative',
    dossier: complex(),
    typed: { ground: 'hồ sơ phức tạp' },
    body: { seen: null, about: null, ground: 'hồ sơ phức tạp' },
  },
  {
    decision: 'take-alternative',
    dossier: complex(),
    typed: { ground: 'theo thỏa thuận bằng văn bản', until: '20/03/2026', agreement: 'Văn bản số 3' },
    body: {
      seen: null,
      about: null,
      ground: 'theo thỏa thuận bằng văn bản',
      until: '2026-03-20',
      agreement: 'Văn bản số 3',
    },
  },
  { decision: 'sign-extension', dossier: extensionToSign(), typed: {}, body: { seen: null, about: HASH } },
  { decision: 're-appoint', dossier: extensionSigned(), typed: {}, body: { seen: null, about: null } },
  { decision: 'sign', dossier: toSign(), typed: {}, body: { seen: 'sign@6', about: HASH } },
  {
    decision: 'send-back',
    dossier: toSign(),
    typed: { note: 'Sửa Điều 1.' },
    body: { seen: 'sign@6', about: HASH, note: 'Sửa Điều 1.' },
  },
  { decision: 'seal', dossier: toSeal(), typed: {}, body: { seen: 'seal@7', about: HASH } },
  {
    decision: 'return-result',
    dossier: toReturn(),
    typed: { by: 'post' },
    body: { seen: 'return@8', about: null, by: 'post' },
  },
];

const prefixed = (decision: string, typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${decision}.${name}`, value]));

describe('the decisions as forms', () => {
  test.each(ROWS)(
    '(ND61-17, 19, 20) $decision is drawn from its move and posts exactly the contract body',
    async ({ decision, dossier, typed, body }) => {
      const desk = fakeDesk({ dossier });
      const minh = visitor(desk);
      const html = await minh.page('/can-bo/ho-so/d-lan');
      const names = Object.keys(typed).map((name) => `name="${decision}.${name}"`);
      for (const name of names) expect(html).toContain(name);

      const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', {
        ...formOf(html, decision),
        ...prefixed(decision, typed),
      });

      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(doneAt(decision, body.seen));
      expect(desk.calls).toHaveLength(1);
      expect(desk.calls[0]).toMatchObject({ path: '/api/desk/dossiers/d-lan/decisions', body: { decision, ...body } });
      expect(Object.keys(desk.calls[0]?.body ?? {}).sort()).toEqual(['decision', ...Object.keys(body)].sort());
      expect(DecisionBody.safeParse(desk.calls[0]?.body).success).toBe(true);
    },
  );

  test.each([lansDossier(), toAssign(), toAppraise(), toSign(), toSeal(), toReturn(), lansDossier({ moves: [] })])(
    '(TTH-14) what is not among the moves has no form, case %#',
    async (dossier) => {
      const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
      const drawn = [...html.matchAll(/name="decision" value="([^"]*)"/g)].map(([, decision]) => decision);
      expect(drawn.sort()).toEqual(dossier.moves.map(({ decision }) => decision).sort());
      expect([...html.matchAll(/quyet-dinh"/g)]).toHaveLength(dossier.moves.length);
    },
  );

  test('(E9, ND61-19.9) what is signed and carried out stands above its button: the date with its hour, why, by whom', async () => {
    const unsigned = await visitor(fakeDesk({ dossier: extensionToSign() })).page('/can-bo/ho-so/d-lan');
    const signed = await visitor(fakeDesk({ dossier: extensionSigned() })).page('/can-bo/ho-so/d-lan');
    for (const [html, button] of [
      [unsigned, 'Ký và gửi Bộ phận Một cửa'],
      [signed, 'Hẹn lại và báo người nộp'],
    ] as const) {
      const above = html.slice(0, html.indexOf(button));
      for (const word of ['17 giờ 30', '09/03/2026', 'Phải xác minh nơi ở.', 'Hà Văn Tuấn'])
        expect(above).toContain(word);
    }
    expect(unsigned).toContain('Chờ lãnh đạo ký');
    expect(signed).toContain('Đào Văn Long');
    expect(await visitor(fakeDesk({ dossier: toAppraise() })).page('/can-bo/ho-so/d-lan')).not.toContain(
      'de-nghi-gia-han',
    );
  });

  test('(N3) a double click carries one command id, and each form its own', async () => {
    const desk = fakeDesk();
    const minh = visitor(desk);
    const html = await minh.page('/can-bo/ho-so/d-lan');
    const form = formOf(html, 'receive');
    await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', form);
    await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', form);
    expect(desk.calls[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(desk.calls[1]?.key).toBe(desk.calls[0]?.key);
    expect(formOf(html, 'refuse').key).not.toBe(form.key);
  });

  test('(O3, reading 7) whose fault it is, is asked only when the move needs it', async () => {
    const first = await visitor(fakeDesk()).page('/can-bo/ho-so/d-lan');
    expect(first).not.toContain('request-supplement.fault');
    const second = await visitor(fakeDesk({ dossier: office(lansDossier()) })).page('/can-bo/ho-so/d-lan');
    expect(second).toContain('request-supplement.fault');
  });

  test('(C8) a declaration asked for is open to be put right at the counter, as filed; otherwise it is folded', async () => {
    const html = await visitor(fakeDesk({ dossier: awaitingSupplement() })).page('/can-bo/ho-so/d-lan');
    const [before = '', after = ''] = html.split('Sửa tờ khai theo lời người nộp');
    expect(before).toMatch(/<details open(="")?><summary>$/);
    for (const part of ['value="05/08/1990"', 'data-when="take-supplement.answers.hinhThuc"'])
      expect(after).toContain(part);
    expect(after).not.toContain('mục Người nộp');
    const request = { at: '2026-02-23T09:00:00+07:00', items: [], note: null };
    const other = await visitor(fakeDesk({ dossier: { ...awaitingSupplement(), request } })).page(
      '/can-bo/ho-so/d-lan',
    );
    expect(other).toContain('<details><summary>Sửa tờ khai theo lời người nộp');
  });

  test('(C8, reading 28) what is wrong in it is told at its field', async () => {
    const errors = [{ field: 'ngaySinh', message: 'Ngày chưa đúng.' }];
    const no = { status: 422 as const, reason: 'form-incomplete', detail: 'Tờ khai còn thiếu.', errors };
    const minh = visitor(fakeDesk({ dossier: awaitingSupplement(), no }));
    const typed = { ...formOf(await minh.page('/can-bo/ho-so/d-lan'), 'take-supplement') };
    const said = { ...typed, 'take-supplement.answers.ngaySinh': '31/02/1990' };
    const html = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', said)).text();
    expect(html).toContain('href="#o-take-supplement-answers-ngaySinh"');
    expect(html).toContain('value="31/02/1990"');
  });

  test('(TTH annex step 3) a draft the page does not show is not offered for signing', async () => {
    const dossier = { ...toSign(), moves: [move('sign', 'sign@6', [], 'b'.repeat(64))] };
    expect(await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan')).not.toContain('value="sign"');
  });

  test('(TTH annex step 3) the leader reads the draft and its SHA-256 before the button', async () => {
    const html = await visitor(fakeDesk({ dossier: toSign() })).page('/can-bo/ho-so/d-lan');
    expect(html.indexOf('Đăng ký thường trú cho bà Nguyễn Thị Lan')).toBeGreaterThan(0);
    expect(html.indexOf(HASH)).toBeLessThan(html.indexOf('Đồng ý và ký số'));
  });
});
