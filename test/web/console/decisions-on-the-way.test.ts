import { describe, expect, test } from 'vitest';
import { DecisionBody, type DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { NO_FEES } from '../fees.ts';
import { fakeDesk } from './fake-desk-api.ts';
import { HASH, hindered, lansDossier, move, toReturn } from './sample-dossier.ts';
import { asked, atTheCounter, shared, toTransfer, toVerify, withOwnSteps } from './sample-routes.ts';
import { doneAt, formOf, visitor } from './visit.ts';

type Row = {
  readonly rows: string;
  readonly decision: DecisionName;
  readonly dossier: DeskDossier;
  readonly typed: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
};

const only = (decision: DecisionName, step: string | null = null, more: Partial<DeskDossier> = {}): DeskDossier =>
  lansDossier({ stage: 'in-process', ...more, moves: [move(decision, step)] });

const lateOpinion: DeskDossier['runningLimits'][number] = {
  limit: 'opinion',
  title: 'Trả lời ý kiến',
  unit: '000.00.15.H56',
  name: 'Sở Tư pháp',
  at: '2026-03-02T17:00:00+07:00',
  why: [],
  provisional: false,
  state: 'overdue',
};

const ROWS: readonly Row[] = [
  {
    rows: 'D12, TTH-PL bước 1',
    decision: 'receive-and-draft',
    dossier: only('receive-and-draft', 'check-and-draft@1'),
    typed: { draft: 'QUYẾT ĐỊNH…' },
    body: { seen: 'check-and-draft@1', draft: 'QUYẾT ĐỊNH…' },
  },
  {
    rows: 'D14, TH-22',
    decision: 'reassign',
    dossier: only('reassign'),
    typed: {
      kind: 'citizen',
      number: '038099000002',
      name: 'Trần Văn Hùng',
      same: 'yes',
      reason: 'Nhập nhầm số.',
    },
    body: {
      seen: null,
      identity: { kind: 'citizen', number: '038099000002', why: '' },
      name: 'Trần Văn Hùng',
      samePerson: true,
      reason: 'Nhập nhầm số.',
    },
  },
  {
    rows: 'D14, TH-22',
    decision: 'reassign',
    dossier: only('reassign'),
    typed: { kind: 'none', why: 'Mất thẻ', name: 'Lò Thị Không', reason: 'Nhập nhầm.', phone: '0900000001' },
    body: {
      seen: null,
      identity: { kind: 'none', number: '', why: 'Mất thẻ' },
      name: 'Lò Thị Không',
      phone: '0900000001',
      reason: 'Nhập nhầm.',
    },
  },
  {
    rows: 'D13, ND61-18',
    decision: 'forward',
    dossier: atTheCounter(),
    typed: { by: 'post' },
    body: { seen: null, by: 'post' },
  },
  {
    rows: 'E8, ND61-19.7a',
    decision: 'take-over',
    dossier: only('take-over', 'take-over@3'),
    typed: {},
    body: { seen: 'take-over@3' },
  },
  {
    rows: 'E6, ND61-19.6',
    decision: 'transfer',
    dossier: toTransfer(),
    typed: { plan: 'procedure', 'agency-0': '000.00.15.H56' },
    body: { seen: 'transfer@3' },
  },
  {
    rows: 'E6, ND61-19.6',
    decision: 'transfer',
    dossier: toTransfer(),
    typed: {
      plan: 'own',
      'agency-0': '000.00.15.H56',
      'work-0': 'Cấp giấy',
      'amount-0': '3',
      'kind-0': 'working-days',
      'agency-1': '000.17.23.H56',
      'work-1': 'Xác nhận',
      'amount-1': '16',
      'kind-1': 'working-hours',
      lead: '1',
    },
    body: {
      seen: 'transfer@3',
      lead: 1,
      parts: [
        { agency: '000.00.15.H56', work: 'Cấp giấy', within: { kind: 'working-days', amount: 3 } },
        { agency: '000.17.23.H56', work: 'Xác nhận', within: { kind: 'working-hours', amount: 16 } },
      ],
    },
  },
  {
    rows: 'E4, ND61-19.4, 19.6',
    decision: 'propose-supplement',
    dossier: only('propose-supplement', 'appraise@9/cu-tru'),
    typed: { 'tick-CHO-O': 'yes', 'problem-CHO-O': 'Thiếu chữ ký' },
    body: { seen: 'appraise@9/cu-tru', items: [{ component: 'CHO-O', problem: 'Thiếu chữ ký' }] },
  },
  {
    rows: 'E4, ND61-19.4, 19.6',
    decision: 'turn-down-supplement',
    dossier: only('turn-down-supplement', 'consider-supplement@12/cu-tru'),
    typed: { note: 'Đã đủ.' },
    body: { seen: 'consider-supplement@12/cu-tru', note: 'Đã đủ.' },
  },
  {
    rows: 'E5, ND61-19.5b',
    decision: 'go-on-without',
    dossier: only('go-on-without', null, { runningLimits: [lateOpinion] }),
    typed: { agency: '000.00.15.H56' },
    body: { seen: null, agency: '000.00.15.H56' },
  },
  {
    rows: 'E3, ND61-19.3b',
    decision: 'announce-visit',
    dossier: toVerify(),
    typed: { time: '8 giờ 30 ngày 04/03/2026', place: 'Tại nhà', participants: 'Bà Lan', content: 'Đo đạc' },
    body: { seen: null, time: '8 giờ 30 ngày 04/03/2026', place: 'Tại nhà', participants: 'Bà Lan', content: 'Đo đạc' },
  },
  {
    rows: 'E3, ND61-19.3b',
    decision: 'record-visit',
    dossier: toVerify(),
    typed: { outcome: 'not-verified', minutes: 'Không có nhà ở.' },
    body: { seen: 'verify@5', outcome: 'not-verified', minutes: 'Không có nhà ở.' },
  },
  {
    rows: 'E5, ND61-19.5a',
    decision: 'consult',
    dossier: only('consult', 'appraise@5'),
    typed: { 'ask-000.00.15.H56': 'yes', 'ask-000.17.23.H56': 'yes', question: 'Có vướng gì?', answerBy: '06/03/2026' },
    body: {
      seen: 'appraise@5',
      agencies: ['000.00.15.H56', '000.17.23.H56'],
      question: 'Có vướng gì?',
      answerBy: '2026-03-06',
    },
  },
  {
    rows: 'E5, ND61-19.5b',
    decision: 'answer-consultation',
    dossier: asked(),
    typed: { text: 'Đồng ý.' },
    body: { seen: 'answer@7/000.00.15.H56', text: 'Đồng ý.' },
  },
  {
    rows: 'TTH-5.2',
    decision: 'complete-step',
    dossier: withOwnSteps(),
    typed: { note: 'Sổ gốc khớp.' },
    body: { seen: 'own-step@5/doi-chieu', outcome: 'done', note: 'Sổ gốc khớp.' },
  },
  {
    rows: 'G1, TTH-11.2',
    decision: 'record-payment',
    dossier: atTheCounter(),
    typed: { amount: '20.000 đồng', by: 'counter', receipt: '' },
    body: { seen: null, amount: 20_000, by: 'counter' },
  },
  {
    rows: 'G2, TH-9.6c',
    decision: 'refund',
    dossier: only('refund', null, {
      fees: { ...NO_FEES, prepaid: 20_000, paid: 20_000, refunded: 0, missing: false, owed: 0 },
    }),
    typed: { amount: '20000', reason: 'Quá hạn giải quyết.' },
    body: { seen: null, amount: 20_000, way: 'counter', reason: 'Quá hạn giải quyết.' },
  },
  {
    rows: 'F5, F6, ND61-20.2, TH-9.6a',
    decision: 'record-originals',
    dossier: atTheCounter(),
    typed: { what: 'compared', 'component-CHO-O': 'yes', fits: 'no' },
    body: { seen: null, what: 'compared', components: ['CHO-O'], fits: false },
  },
  {
    rows: 'D14, HT-III.1',
    decision: 'digitise',
    dossier: atTheCounter(),
    typed: { component: 'CHO-O', class: 'person' },
    body: { seen: null, component: 'CHO-O', class: 'person' },
  },
  {
    rows: 'O2',
    decision: 'correct',
    dossier: atTheCounter(),
    typed: { entry: '3', reason: 'Ghi nhầm ngày.' },
    body: { seen: null, entry: 3, reason: 'Ghi nhầm ngày.' },
  },
];

const prefixed = (mark: string, typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${mark}.${name}`, value]));

describe('the decisions between agencies and at the counter', () => {
  test.each(ROWS)('($rows) $decision is drawn and posts exactly the contract body, case %#', async (row) => {
    const desk = fakeDesk({ dossier: row.dossier });
    const minh = visitor(desk);
    const html = await minh.page('/can-bo/ho-so/d-lan');
    for (const name of Object.keys(row.typed)) expect(html).toContain(`name="${row.decision}.${name}"`);

    const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', {
      ...formOf(html, row.decision),
      ...prefixed(row.decision, row.typed),
    });

    expect(answer.headers.get('location')).toBe(doneAt(row.decision, row.body.seen));
    expect(desk.calls[0]?.body).toEqual({ decision: row.decision, about: null, ...row.body });
    expect(DecisionBody.safeParse(desk.calls[0]?.body).success).toBe(true);
  });

  const LED_BY_NOBODY = { 'agency-0': '000.00.15.H56', 'work-0': 'Cấp giấy', 'amount-0': '3', lead: '2' };
  const WRONG: readonly [string, DeskDossier, DecisionName, Record<string, string>, string][] = [
    ['E5', only('consult', 'appraise@5'), 'consult', { question: 'Có vướng gì?' }, 'ask'],
    ['E6', only('transfer', 'transfer@3'), 'transfer', { 'work-0': 'Cấp giấy', 'amount-0': '3' }, 'agency-0'],
    ['E6', only('transfer', 'transfer@3'), 'transfer', {}, 'agency-0'],
    ['E6', only('transfer', 'transfer@3'), 'transfer', LED_BY_NOBODY, 'agency-0'],
    ['E3', toVerify(), 'record-visit', { minutes: 'Biên bản' }, 'outcome'],
    ['G1', atTheCounter(), 'record-payment', { amount: '20,5' }, 'amount'],
    ['F6', atTheCounter(), 'record-originals', { what: 'compared', 'component-CHO-O': 'yes' }, 'fits'],
    ['F5', atTheCounter(), 'record-originals', { what: 'taken' }, 'component'],
    ['O2', atTheCounter(), 'correct', { entry: 'ba', reason: 'Nhầm' }, 'entry'],
  ];
  test.each(WRONG)(
    '(%s) what is missing leads to its field, keeps the rest, sends nothing: case %#',
    async (...row) => {
      const [, dossier, decision, typed, field] = row;
      const desk = fakeDesk({ dossier });
      const minh = visitor(desk);
      const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), decision);
      const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...prefixed(decision, typed) });
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(desk.calls).toEqual([]);
      const id = `o-${decision}-${field.replaceAll(/[^\w-]/g, '-')}`;
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`id="${id}"`);
      for (const value of Object.values(typed)) expect(html).toContain(value);
    },
  );
});

describe('what the API says no to', () => {
  const OWN_SLIP = { plan: 'own', 'agency-0': '000.00.15.H56', 'work-0': 'Cấp giấy', 'amount-0': '3' };
  const COMPARED = { what: 'compared', 'component-CHO-O': 'yes', fits: 'yes' };
  const ASKED = { 'ask-000.00.15.H56': 'yes', question: 'Có vướng gì?', answerBy: '06/03/2026' };
  const NO: readonly [string, DeskDossier, DecisionName, Record<string, string>, string, string][] = [
    ['E5', only('consult', 'appraise@5'), 'consult', ASKED, 'answer-by-passed', 'answerBy'],
    ['E5', only('consult', 'appraise@5'), 'consult', ASKED, 'agencies.0', 'ask'],
    ['E6', toTransfer(), 'transfer', OWN_SLIP, 'parts-needed', 'agency-0'],
    ['E6', toTransfer(), 'transfer', OWN_SLIP, 'parts.0.within.amount', 'amount-0'],
    ['E6', toTransfer(), 'transfer', OWN_SLIP, 'parts.0.work', 'work-0'],
    ['F5', atTheCounter(), 'record-originals', COMPARED, 'original-not-held', 'component'],
    ['F5', atTheCounter(), 'record-originals', COMPARED, 'components.0', 'component'],
    ['O2', atTheCounter(), 'correct', { entry: '9', reason: 'Nhầm' }, 'entry-unknown', 'entry'],
  ];
  test.each(NO)('(%s) leads to the field it is about: case %#', async (...row) => {
    const [, dossier, decision, typed, what, field] = row;
    const errors = what.includes('.') ? [{ field: what, message: 'Chưa đúng.' }] : [];
    const desk = fakeDesk({ dossier, no: { status: 422, reason: what, detail: 'Chưa đúng.', errors } });
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), decision);
    const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...prefixed(decision, typed) });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`href="#o-${decision}-${field}"`);
    expect(html).toContain(`id="o-${decision}-${field}"`);
  });
});

describe('how the page shows them', () => {
  test('(E5, D10, ND61-19.5a, 17.5) whoever asks is not among those to ask: by delegation that is the one-stop unit', async () => {
    const oneStop = { code: '000.17.23.H56', name: 'Ủy ban nhân dân phường Mẫu Hải' };
    const agency = { code: '000.00.15.H56', name: 'Sở Tư pháp' };
    const dossier = only('consult', 'resolve@2', { agency, oneStop, readerAgency: oneStop.code });
    const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
    expect(html).toContain(`name="consult.ask-${agency.code}"`);
    expect(html).not.toContain(`name="consult.ask-${oneStop.code}"`);
  });

  test('(E6, N3) two shares of one agency: two forms with names of their own, and the one sent comes back', async () => {
    const desk = fakeDesk({ dossier: shared() });
    const minh = visitor(desk);
    const html = await minh.page('/can-bo/ho-so/d-lan');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('name="assign/cu-tru.officer"');
    expect(html).toMatch(/Phân công người giải quyết<span class="about">: Cấp thẻ căn cước/);

    desk.no = { status: 409, reason: 'officer-unknown', detail: 'Không có cán bộ này.' };
    const second = html.split('<form ').find((form) => form.includes('name="mark" value="assign/can-cuoc"')) ?? '';
    const sent = { ...formOf(`<form ${second}`, 'assign'), 'assign/can-cuoc.officer': 'o-thu' };
    const back = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', sent)).text();
    expect(desk.calls[0]?.body).toEqual({
      decision: 'assign',
      seen: 'assign@5/can-cuoc',
      about: null,
      officer: 'o-thu',
    });
    expect(back).toContain('href="#o-assign-can-cuoc-officer"');
    expect(back).toMatch(/<details class="decision" open id="viec-assign-can-cuoc"/);
  });

  test('(TTH-PL bước 3, E6) the draft of a share is read and signed with its own SHA-256', async () => {
    const [first, ...rest] = shared().parts;
    const draft = {
      sha256: HASH,
      kind: 'result' as const,
      text: 'Đăng ký thường trú cho bà Lan',
      signed: false,
      document: HASH,
      onPaper: false,
    };
    if (first === undefined) throw new Error('no share');
    const dossier = {
      ...shared(),
      parts: [{ ...first, draft }, ...rest],
      moves: [move('sign', 'sign@8/cu-tru', [], HASH)],
    };
    const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
    expect(html.indexOf('Đăng ký thường trú cho bà Lan')).toBeGreaterThan(0);
    expect(html.indexOf(HASH)).toBeLessThan(html.indexOf('Đồng ý và ký số'));
    expect(formOf(html, 'sign').about).toBe(HASH);
  });

  test('(E11) small notes lie folded under the decision at hand; what is in the way of it stands beside it', async () => {
    const folded = await visitor(fakeDesk({ dossier: atTheCounter() })).page('/can-bo/ho-so/d-lan');
    expect(folded).toMatch(/<details class="others" id="viec-khac"><summary>Việc khác \(5\)/);
    expect(folded.indexOf('id="viec-khac"')).toBeGreaterThan(folded.indexOf('id="viec-receive"'));

    const fees = { ...NO_FEES, prepaid: 20_000, paid: 0, refunded: 0, missing: true, owed: 20000 };
    const waits = [hindered('receive', 'check@4', 'record-payment', 'Hãy ghi nhận khoản đã nộp.')];
    const moves = atTheCounter().moves.filter(({ decision }) => decision !== 'receive');
    const dossier = { ...atTheCounter(), fees, moves, hindered: waits };
    const missing = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
    expect(missing).toContain('Tiếp nhận hồ sơ: chưa thực hiện được');
    expect(missing).toContain('Phải nộp trước 20.000 đồng');
    expect(missing).toContain('Việc cần làm trước: <a href="#viec-record-payment">');
    expect(missing).not.toContain('>Tiếp nhận hồ sơ</button>');
    expect(missing).toContain('<details class="decision" open id="viec-record-payment">');
    expect(missing.indexOf('id="viec-record-payment"')).toBeLessThan(missing.indexOf('id="viec-khac"'));
  });

  test('(E2, O6) of a procedure no longer published the reason is said, whatever fee is missing too', async () => {
    const fees = { ...NO_FEES, prepaid: 20_000, paid: 0, refunded: 0, missing: true, owed: 20000 };
    const why = 'Thủ tục này không còn được công bố; hãy từ chối và nêu lý do.';
    const moves = [move('refuse', 'check@4', ['reasons'])];
    const dossier = { ...atTheCounter(), fees, moves, hindered: [hindered('receive', 'check@4', 'refuse', why)] };
    const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
    expect(html).toContain(`<p class="mind">${why}</p>`);
    expect(html).not.toContain('Phải nộp trước');
  });

  test('(F6, TH-9.6a) originals still to compare are named where the result is returned', async () => {
    const original = {
      component: 'CHO-O',
      name: 'Giấy tờ chứng minh chỗ ở hợp pháp',
      held: false,
      takenAt: null,
      comparedAt: null,
      fits: null,
      returnedAt: null,
      mustCompare: true,
    };
    const dossier = toReturn();
    const moves = [move('record-originals', null, ['what', 'components'])];
    const waits = [hindered('return-result', 'return@8', 'record-originals', 'Hãy ghi nhận việc đối chiếu.')];
    const shown = { ...dossier, moves, hindered: waits, originals: [original] };
    const html = await visitor(fakeDesk({ dossier: shown })).page('/can-bo/ho-so/d-lan');
    expect(html).toContain('<details class="decision" open id="viec-record-originals">');
    expect(html).not.toContain('Hiện hồ sơ không chờ quyết định nào');
    expect(html).toMatch(/Phải <a href="#viec-record-originals">đối chiếu bản chính<\/a> trước khi trả kết quả/);
    expect(html).not.toContain('id="viec-khac"');
  });

  test('(E2, TH-8.2a) a draft the person has outgrown: no button to sign, the reason, and the way to send it back', async () => {
    const moves = [move('send-back', 'sign@6', ['note'])];
    const waits = [hindered('sign', 'sign@6', 'send-back', 'Hãy chuyển lại để người giải quyết xem lại.')];
    const html = await visitor(
      fakeDesk({ dossier: lansDossier({ stage: 'in-process', moves, hindered: waits }) }),
    ).page('/can-bo/ho-so/d-lan');
    expect(html).toContain('<p class="mind">Hãy chuyển lại để người giải quyết xem lại.</p>');
    expect(html).toContain('<a href="#viec-send-back">');
    expect(html).not.toContain('Đồng ý và ký số');
  });

  test('(E14, HT-III.1) digitising offers what the domain says can be digitised, and nothing else', async () => {
    const dossier = { ...atTheCounter(), toDigitise: [{ code: 'CHO-O', name: 'Giấy tờ chỗ ở' }] };
    const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
    const [, select = ''] = /<select[^>]*name="digitise.component"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
    expect([...select.matchAll(/value="([^"]*)"/g)].map(([, value]) => value).filter(Boolean)).toEqual(['CHO-O']);
  });

  test.each(['returned', 'refused', 'withdrawn'])(
    '(F3, ND61-20.2) %s: only what is held is asked about, and only given back',
    async (stage) => {
      const known = { takenAt: null, comparedAt: null, fits: null, returnedAt: null, name: '' };
      const originals = [
        { ...known, component: 'CT01', held: false, mustCompare: true },
        { ...known, component: 'CHO-O', held: true, mustCompare: false },
      ];
      const dossier = only('record-originals', null, { stage, originals });
      const html = await visitor(fakeDesk({ dossier })).page('/can-bo/ho-so/d-lan');
      const deeds = [...html.matchAll(/name="record-originals\.what"[^>]*?value="([^"]*)"([^>]*)/g)];
      expect(deeds.map(([, deed, rest]) => [deed, rest?.includes('checked')])).toEqual([['returned', true]]);
      const papers = [...html.matchAll(/name="record-originals\.component-([^"]*)"/g)].map(([, code]) => code);
      expect(papers).toEqual(['CHO-O']);
      expect(html).not.toContain('record-originals.fits');
    },
  );

  test('(F1, ND61-20.3, TTH-11.3) the result is handed over in a way that is offered; another is told at its field', async () => {
    const desk = fakeDesk({ dossier: { ...toReturn(), returnWays: ['counter', 'post'] } });
    const minh = visitor(desk);
    const html = await minh.page('/can-bo/ho-so/d-lan');
    const ways = [...html.matchAll(/name="return-result\.by"[^>]*?value="([^"]*)"/g)].map(([, way]) => way);
    expect(ways).toEqual(['counter', 'post']);
    const sent = { ...formOf(html, 'return-result'), 'return-result.by': 'post' };
    desk.no = { status: 409, reason: 'channel-not-offered', detail: 'Không trả theo cách này.' };
    const back = await (await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', sent)).text();
    expect(back).toContain('href="#o-return-result-by"');
  });

  test('(O2) each journal line leads to its correction, for who may correct and nobody else', async () => {
    const head = visitor(fakeDesk({ dossier: atTheCounter() }));
    const journal = await head.page('/can-bo/ho-so/d-lan/nhat-ky');
    expect(journal).toContain('href="/can-bo/ho-so/d-lan?dinh-chinh=2#viec-correct"');
    const form = await head.page('/can-bo/ho-so/d-lan?dinh-chinh=2');
    expect(form).toMatch(/name="correct\.entry"[^>]* value="2"/);
    expect(form).toMatch(/<details class="decision" open id="viec-correct"/);
    expect(await visitor(fakeDesk()).page('/can-bo/ho-so/d-lan/nhat-ky')).not.toContain('dinh-chinh');
  });

  test('(E5, ND61-19.5a) who is asked reads who asks: the agency at whose step it was, not always the competent one', async () => {
    const html = await visitor(fakeDesk({ dossier: asked() })).page('/can-bo/ho-so/d-lan');
    expect(html.replace(/\s+/g, ' ')).toContain('Sở Xây dựng Mẫu hỏi, trả lời chậm nhất');
    expect(html).not.toContain(`${asked().agency.name} hỏi`);
  });

  test('(E5, E6, O1) shares, opinions and their limits stand on the page by name', async () => {
    const html = await visitor(fakeDesk({ dossier: asked() })).page('/can-bo/ho-so/d-lan');
    for (const words of ['Sở Tư pháp', 'Hạn trả lời ý kiến']) expect(html).toContain(words);
    expect(html.match(/Có vướng mắc gì\?/g)).toHaveLength(1);
    const lead = { ...asked(), reader: 'whole' as const, moves: [] };
    const whole = await visitor(fakeDesk({ dossier: lead })).page('/can-bo/ho-so/d-lan');
    for (const words of ['Chờ trả lời', 'Có vướng mắc gì?']) expect(whole).toContain(words);
    const shares = await visitor(fakeDesk({ dossier: shared() })).page('/can-bo/ho-so/d-lan');
    for (const words of ['Đăng ký thường trú', 'Cấp thẻ căn cước', 'Chờ kết quả trước', 'Cần kết quả của'])
      expect(shares).toContain(words);
  });
});
