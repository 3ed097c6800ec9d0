import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareContent } from '../../functions/deciding/contents.ts';
import { record } from '../../functions/deciding/record.ts';
import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { hanh } from '../people.ts';
import { SO_MAU } from '../tinh-mau/agencies.ts';
import { CONG_AN } from '../tinh-mau/neighbours.ts';
import { consulted } from '../tinh-mau/route-procedures.ts';
import { DUNG, LAN, MINH, openRouteWalk, type RouteWalk, TAM } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';

const AN = 'dinhthian.congan';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const slipsOf = async (id: string) => {
  const dossier = fold(await walk.front.system.world.journal.read(id));
  return dossier.stage === 'nothing' ? [] : dossier.slips;
};
const slip = (id: string, name: string, as = MINH) => readPdf(walk.front, `/api/desk/dossiers/${id}/slips/${name}`, as);
const appraisedByTam = async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  return id;
};
/** What a release before this one wrote. */
const wrote = async (journal: string, by: Actor, events: readonly DossierEvent[]) => {
  const { world } = walk.front.system;
  await record(world, { journal, command: world.chance.id(), by, blank: undefined, decide: () => events });
  await walk.front.system.settled();
};

test('(E9, N3, ND61-19.9) the one act of a journal of before still makes the apology and the proposal, signed by the agency’s head', async () => {
  const id = await appraisedByTam();
  const before = await slip(id, 'receipt');
  const reason = prepareContent(walk.front.system.world, id, { text: 'Chờ xác minh ở nơi khác.' });
  await reason.put();
  await wrote(id, hanh, [
    { type: 'DossierReappointed', until: '2026-04-10', reason: reason.sha256 },
    { type: 'ApologyIssued', for: 'late', text: reason.sha256 },
  ]);

  const issued = (await slipsOf(id)).filter(({ kind }) => kind !== 'receipt');
  expect(issued.map(({ kind, number }) => [kind, number])).toEqual([
    ['apology', '1/XLHL'],
    ['extension-proposal', '1/GHGQ'],
  ]);
  for (const { kind, content } of issued) {
    const { bytes, text } = await slip(id, kind);
    expect(sha256Of(bytes)).toBe(content);
    for (const part of [
      'Chờ xác minh ở nơi khác.',
      'ngày 10 tháng 04 năm 2026',
      'THỦ TRƯỞNG CƠ QUAN',
      'Hoàng Thị Hạnh',
    ])
      expect(text, kind).toContain(squeezed(part));
  }
  expect((await readPdf(walk.front, `/api/dossiers/${id}/slips/apology`, LAN)).status).toBe(200);
  expect((await walk.mine(id)).dueAt).toBe('2026-04-10T17:00:00+07:00');
  expect((await slip(id, 'receipt')).bytes).toEqual(before.bytes);
});

test('(N3, E5, ND61-19.5a) a consultation slip that went out to all agencies together stays as it was issued, and none is drawn beside it', async () => {
  const { world } = walk.front.system;
  const id = await appraisedByTam();
  const { drawing } = world;
  Object.assign(world, { drawing: { slip: () => Promise.reject(new Error('no slips are drawn here')) } });
  await walk.decides(id, TAM, 'consult', {
    agencies: [CONG_AN, SO_MAU],
    question: 'Đúng không?',
    answerBy: '2026-03-06',
  });
  Object.assign(world, { drawing });
  const of = (await world.journal.read<DossierEvent>(id)).find(({ events }) =>
    events.some(({ type }) => type === 'OpinionsAsked'),
  )?.entry as number;
  const joint = Buffer.from('%PDF-1.7 one for both %%EOF');
  const content = sha256Of(joint);
  await world.contents.put(id, content, joint);
  await wrote(id, SYSTEM, [{ type: 'SlipIssued', kind: 'consultation', of, number: '7/LYK', content }]);

  const listed = (await walk.sees(id, MINH)).slips.filter(({ kind }) => kind.startsWith('consultation'));
  expect(listed).toEqual([{ kind: 'consultation', title: 'Phiếu lấy ý kiến cơ quan, đơn vị liên quan' }]);
  for (const name of ['consultation', `consultation.${of}`])
    expect(Buffer.from((await slip(id, name)).bytes)).toEqual(joint);
  // It has the other's day on it.
  expect((await walk.sees(id, AN)).slips).toEqual([]);
  expect((await slip(id, 'consultation', AN)).status).toBe(404);
  expect((await slipsOf(id)).filter(({ kind }) => kind === 'consultation')).toHaveLength(1);
});
