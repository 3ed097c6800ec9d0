import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/desk/handlers.ts';
import { movesFor } from '../../functions/desk-dossier.ts';
import { decideDossier } from '../../functions/http/decide-dossier.ts';
import { submitDossier } from '../../functions/http/submit-dossier.ts';
import { supplementDossier } from '../../functions/http/supplement-dossier.ts';
import { readDossier } from '../../functions/read-dossier.ts';
import type { DecisionBody } from '../../lib/contract/desk.ts';
import type { Actor } from '../../lib/domain/dossier/moment.ts';
import type { Desk } from '../../lib/world/desk.ts';
import { dung, hanh, lan, minh, tam, thu } from '../people.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { freshFolder, openTestDesk } from '../world/desk-for-tests.ts';
import { putReadyDraft } from './ready-draft.ts';
import { walk } from './walk.ts';

const folder = freshFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await openTestDesk(folder.dataDir, deskHandlers(), { clock: '2026-03-02T08:00:00+07:00' });
  await desk.boot();
});
afterAll(async () => {
  await desk.close();
  folder.remove();
});

const asked = (id: string) => ({ query: undefined, address: '', params: { id }, command: desk.world.chance.id() });

const lanDoes = async (id: string, what: 'files' | 'supplements'): Promise<void> => {
  const who = await desk.world.accounts.get(lan.id);
  if (what === 'supplements') await supplementDossier.run({ ...asked(id), body: {}, who }, desk.world);
  else {
    const body = { delivery: { by: 'online' as const }, payment: 'counter' as const };
    await submitDossier.run({ ...asked(id), body, who }, desk.world);
  }
};

const decides = async (id: string, by: Actor, decision: string, more: object = {}): Promise<void> => {
  const who = await desk.world.accounts.get(by.id);
  const move = movesFor(desk.world, await readDossier(desk.world, id), who).find((one) => one.decision === decision);
  const body = { decision, seen: move?.step ?? null, about: move?.about ?? null, ...more } as DecisionBody;
  await decideDossier.run({ ...asked(id), body, who }, desk.world);
};

const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];
const draft = { outcome: 'drafted', draft: 'Dự thảo' };

/** One dossier's whole life: after each deed, where a machine started from the top comes to stand. */
const LIFE: readonly (readonly [deed: string, act: (id: string) => Promise<void>, stands: string])[] = [
  ['Lan files', (id) => lanDoes(id, 'files'), 'Officer checks the dossier'],
  [
    'Minh asks for a supplement',
    (id) => decides(id, minh, 'request-supplement', { items }),
    'Applicant supplements the dossier',
  ],
  ['Lan supplements', (id) => lanDoes(id, 'supplements'), 'Officer checks the dossier'],
  ['Minh receives', (id) => decides(id, minh, 'receive'), 'Head assigns an officer'],
  ['Dũng assigns Tâm', (id) => decides(id, dung, 'assign', { officer: tam.id }), 'Officer appraises and drafts'],
  ['Tâm returns it', (id) => decides(id, tam, 'return-for-supplement', { items }), 'Applicant supplements the dossier'],
  ['Lan supplements again', (id) => lanDoes(id, 'supplements'), 'Officer checks the dossier'],
  ['Minh receives again', (id) => decides(id, minh, 'receive'), 'Officer appraises and drafts'],
  ['Tâm drafts', (id) => decides(id, tam, 'complete-step', draft), 'Leader signs the draft'],
  ['Bà Hạnh sends it back', (id) => decides(id, hanh, 'send-back', { note: 'Sửa.' }), 'Officer appraises and drafts'],
  ['Tâm drafts again', (id) => decides(id, tam, 'complete-step', draft), 'Leader signs the draft'],
  ['Bà Hạnh signs', (id) => decides(id, hanh, 'sign'), 'Clerk seals and books it out'],
  ['Thu seals', (id) => decides(id, thu, 'seal'), 'One-stop unit returns the result'],
  ['Minh returns it', (id) => decides(id, minh, 'return-result', { by: 'online' }), 'The dossier has ended'],
];

test('(E2, E10, ND61-19.2) a machine that remembers nothing finds its place from the journal at every point, and writes nothing', async () => {
  const id = 'one-life';
  await putReadyDraft(desk.world, id, fiveDays);
  for (const [deed, act, stands] of LIFE) {
    await act(id);
    const before = await desk.world.journal.read(id);
    const path = await walk(desk.world, 'standard.asl.json', id);
    expect([deed, path.at(-1)]).toEqual([deed, stands]);
    expect(await desk.world.journal.read(id)).toEqual(before);
  }
});

test('(E10, TTH-PL) the walked path of that life, as words', async () => {
  const path = await walk(desk.world, 'standard.asl.json', 'one-life');
  expect(path.filter((name) => !name.endsWith('?'))).toEqual([...LIFE.map(([, , stands]) => stands)]);
});

test('(E2) the machine of a refused dossier goes straight to its end', async () => {
  await putReadyDraft(desk.world, 'refused-one', fiveDays);
  await lanDoes('refused-one', 'files');
  await decides('refused-one', minh, 'refuse', { reasons: 'Không thuộc thẩm quyền.' });
  const path = await walk(desk.world, 'standard.asl.json', 'refused-one');
  expect(path).toEqual(['Officer checks the dossier', 'What did the officer decide?', 'The dossier has ended']);
});
