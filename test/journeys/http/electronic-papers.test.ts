import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { StoredDocumentItem } from '../../../lib/contract/documents.ts';
import { filledIn } from '../../filled-in.ts';
import { PHOTO, SCAN } from '../filing.ts';
import { HA_TINH_HEALTH as office } from '../offices.ts';
import { anyone } from '../person.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const HEALTH = '000.00.19.H27';
const FOOD = '000.01.19.H27';
const COUNTER = 'phanthingan.soyte';
const HA = { username: 'dinhthithuha', identifier: '042099000001' };

let haTinh: ProvinceOnOneMachine;
beforeAll(async () => {
  haTinh = await openProvince('ha-tinh', '2026-03-02T08:00:00+07:00');
});
afterAll(() => haTinh.system.stop());

type Journal = { entries: { byName: string | null; events: Record<string, unknown>[] }[] };
const eventsOf = async (id: string, type: string) => {
  const { body } = await haTinh.as(COUNTER).ask<Journal>('GET', `/api/desk/dossiers/${id}/journal`);
  return body.entries.flatMap(({ byName, events }) =>
    events.filter((event) => event.type === type).map((event) => ({ ...event, byName })),
  );
};
const newScans = async (procedure: string): Promise<string> => {
  const { body } = await haTinh.as(COUNTER).ask<{ id: string }>('POST', '/api/dossiers', { procedure, agency: HEALTH });
  return body.id;
};
const takenIn = async (procedure: string, draft: string, handedIn: readonly string[] = []) => {
  const { body: full } = await haTinh.as(COUNTER).ask<ProcedureFull>('GET', `/api/procedures/${procedure}`);
  const { status, body } = await haTinh.as(COUNTER).ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', {
    procedure,
    agency: HEALTH,
    applicant: { name: 'Đinh Thị Thu Hà', identifier: HA.identifier },
    answers: filledIn(full),
    draft,
    handedIn,
    delivery: { by: 'counter' },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const stored = async (): Promise<StoredDocumentItem[]> =>
  (
    await haTinh
      .as(COUNTER)
      .ask<{ items: StoredDocumentItem[] }>('POST', '/api/desk/documents', { identifier: HA.identifier })
  ).body.items;

test('(D11, E13, E14, E16, HT-III.1b) papers scanned at the counter are digitised and signed, travel electronically to who resolves and who is asked; opinions and the result are digital; only what is not digitised stays paper', async () => {
  const draft = await newScans('MAU.HT.002');
  await haTinh.as(COUNTER).upload(draft, 'ke-hoach', SCAN);
  const { id } = await takenIn('MAU.HT.002', draft, ['van-ban-dong-y']);
  await haTinh.does(COUNTER, id, 'digitise', { component: 'ke-hoach', class: 'mandatory' });
  const [digitised] = await eventsOf(id, 'PaperDigitised');
  expect(digitised).toMatchObject({ byName: 'Phan Thị Ngân', signature: expect.stringMatching(/^[0-9a-f]{64}$/) });

  const me = await haTinh.as(office.officer).ask<{ id: string }>('GET', '/api/me');
  await haTinh.does(office.head, id, 'assign', { officer: me.body.id });
  await haTinh.does(office.officer, id, 'consult', {
    agencies: [FOOD],
    question: 'Kế hoạch có phù hợp không?',
    answerBy: '2026-03-04',
  });
  const asked = await haTinh.sees('truongvandat.attp', id);
  expect(asked.files.map(({ component }) => component)).toEqual(['ke-hoach']);
  expect(asked.digitised).toMatchObject([
    { component: 'ke-hoach', signature: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(asked.handedIn).toEqual(['van-ban-dong-y']);
  const paper = await haTinh
    .as('truongvandat.attp')
    .ask('GET', `/api/desk/dossiers/${id}/files/${asked.files[0]?.fileId}`);
  expect(paper.status).toBe(200);

  await haTinh.does('truongvandat.attp', id, 'answer-consultation', { text: 'Nhất trí.' });
  expect(await eventsOf(id, 'OpinionGiven')).toMatchObject([{ text: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  await haTinh.resolves(id, office, 'Cho phép tổ chức (mẫu)');
  expect(await eventsOf(id, 'ResultSealed')).toMatchObject([{ signature: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(await stored()).toEqual([]);
  await haTinh.does(COUNTER, id, 'return-result', { by: 'counter' });
});

test('(D14, E14, F5, HT-III.1b, ND61-20.5) what the person’s store has is looked for at the counter first and taken from there, with its code; nobody brings it again', async () => {
  const inStore = await stored();
  expect(inStore.map(({ shownAs, kind }) => [shownAs, kind])).toEqual(
    expect.arrayContaining([
      [`${HA.identifier}.ke-hoach`, 'paper'],
      [`${HA.identifier}.ket-qua-MAU.HT.002`, 'result'],
    ]),
  );
  const plan = inStore.find(({ kind }) => kind === 'paper');
  const draft = await newScans('MAU.HT.002');
  const reused = await haTinh.as(COUNTER).ask('POST', `/api/dossiers/${draft}/reuse`, {
    component: 'ke-hoach',
    code: plan?.code,
    identifier: HA.identifier,
  });
  expect(reused.status).toBe(201);
  const { id } = await takenIn('MAU.HT.002', draft);
  const [submitted] = await eventsOf(id, 'DossierSubmitted');
  expect(submitted).toMatchObject({ papers: [{ component: 'ke-hoach', reused: plan?.code }] });

  const { body: mine } = await haTinh.as(HA.username).ask<{ items: StoredDocumentItem[] }>('GET', '/api/documents');
  expect(mine.items).toHaveLength(inStore.length);
});

test('(E14, G3, HT-III.1a, HT-III.1b) the three classes of digitisation, each noted; once only for a paper', async () => {
  for (const kind of ['mandatory', 'person', 'agency']) {
    const draft = await newScans('MAU.HT.003');
    await haTinh.as(COUNTER).upload(draft, 'anh-chan-dung', PHOTO);
    const { id } = await takenIn('MAU.HT.003', draft);
    const said = { component: 'anh-chan-dung', class: kind };
    const { body: thao } = await haTinh.as(office.officer).ask<{ id: string }>('GET', '/api/me');
    await haTinh.does(office.head, id, 'assign', { officer: thao.id });
    await haTinh.does(office.officer, id, 'digitise', said);
    expect(await eventsOf(id, 'PaperDigitised')).toMatchObject([{ class: kind, byName: 'Lê Thị Thảo' }]);
    expect((await haTinh.as(COUNTER).decide(id, 'digitise', said)).body).toMatchObject({ reason: 'already-digitised' });
  }
});

test('(H5, H1, H6, TH-9.4a, ND61-13.2b) by its code: the counter and the hotline see where it stands, the kiosk page says status and percent only', async () => {
  const draft = await newScans('MAU.HT.003');
  await haTinh.as(COUNTER).upload(draft, 'anh-chan-dung', PHOTO);
  const { id, code } = await takenIn('MAU.HT.003', draft);
  expect(await haTinh.sees(COUNTER, code)).toMatchObject({
    id,
    stage: 'in-process',
    applicant: { name: 'Đinh Thị Thu Hà' },
  });
  expect((await haTinh.as('nguyenthiha.yttp').ask('GET', `/api/desk/dossiers/${code}`)).status).toBe(404);
  const page = await anyone(haTinh.system.url).ask<string>('GET', `/tra-cuu/${code}`);
  expect(page.status).toBe(200);
  expect(page.body).toContain(code);
  expect(page.body).not.toContain('Thu Hà');
  const { body } = await anyone(haTinh.system.url).ask('GET', `/api/look-up/${code}`);
  expect(Object.keys(body).sort()).toEqual(['code', 'completed', 'status']);
});

test('(D15, L4, ND61-13.2b, HT-PL) a ticket at the kiosk, called and served; the average wait stands beside the target of fifteen minutes', async () => {
  const kiosk = anyone(haTinh.system.url);
  for (const number of [1, 2]) {
    expect((await kiosk.ask('POST', '/api/tickets', { agency: HEALTH })).body).toMatchObject({ number });
  }
  await kiosk.ask('POST', '/desk/clock', { to: '2026-03-02T10:00:00+07:00' });
  expect((await haTinh.as(COUNTER).ask('POST', '/api/desk/tickets/next', {})).body).toMatchObject({
    number: 1,
    waiting: 1,
  });
  await haTinh.as(COUNTER).ask('POST', '/api/desk/tickets/1/served', {});
  const { body } = await haTinh.as(COUNTER).ask('GET', '/api/desk/tickets');
  expect(body).toMatchObject({ taken: 2, served: 1, target: 15, kept: false });
});
