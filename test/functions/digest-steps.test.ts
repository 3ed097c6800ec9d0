import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { dung, tam } from '../people.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { CONG_AN } from '../tinh-mau/neighbours.ts';
import { consulted, ownSteps } from '../tinh-mau/route-procedures.ts';
import { DUNG, decideAs, filedOnline, inTurn, LAN, MINH, TAM } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

/** A day for the assignment, and one for the first step of its own; the result is due after five, 09/03/2026. */
const withTimes: Procedure = { ...ownSteps, stepLimits: { assign: { kind: 'working-days', amount: 1 } } };
const procedures = everyRoute.procedures.map((one) => (one.code === withTimes.code ? withTimes : one));

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00', { ...everyRoute, procedures });
  id = await filedOnline(front, LAN, withTimes);
  await decideAs(front, MINH, id, 'receive');
  await front.system.settled();
});
afterAll(() => front.close());

const digestsTo = (person: { readonly id: string }) =>
  front.system.sent().filter((one) => one.kind === 'digest' && one.channel === 'email' && one.recipient === person.id);
const lettersTo = (person: { readonly id: string }) => digestsTo(person).map(({ subject }) => subject);

test('(L7, A13, ND61-8.2b) a step past its share of the time is late in the morning’s letter, whatever the dossier still has', async () => {
  await front.system.moveClock('2026-03-04T08:00:00+07:00');
  expect(lettersTo(dung)).toEqual(['Việc sáng 03/03/2026: 1 đến hạn hôm nay', 'Việc sáng 04/03/2026: 1 quá hạn']);
});

test('(L7, A13, TTH-5.2) so is a step of the procedure’s own, which goes by its own name', async () => {
  await inTurn(front, id, [[DUNG, 'assign', { officer: tam.id }]]);
  await front.system.moveClock('2026-03-06T08:00:00+07:00');
  expect(lettersTo(tam)).toEqual(['Việc sáng 05/03/2026: 1 đến hạn hôm nay', 'Việc sáng 06/03/2026: 1 quá hạn']);
  expect(digestsTo(tam).at(-1)?.text).toContain('QUÁ HẠN (1)\nĐối chiếu sổ gốc:\n- ');
});

test('(L7, E5, ND61-19.5a) an agency asked is told by its own day, whatever the dossier still has', async () => {
  const asked = await filedOnline(front, LAN, consulted);
  await inTurn(front, asked, [
    [MINH, 'receive'],
    [DUNG, 'assign', { officer: tam.id }],
    [TAM, 'consult', { agencies: [CONG_AN], question: 'Cư trú có đúng không?', answerBy: '2026-03-09' }],
  ]);
  await front.system.moveClock('2026-03-10T08:00:00+07:00');
  const { id: an } = (await front.system.world.accounts.findByUsername('dinhthian.congan')) ?? { id: '' };
  // Unanswered it lapses that evening, and the morning after has nothing to say of it.
  expect(lettersTo({ id: an })).toEqual(['Việc sáng 09/03/2026: 1 đến hạn hôm nay']);
});

test('(L7, ND61-8.2b) a step begun when the dossier is late is late, whatever its own share of the time', async () => {
  await front.system.moveClock('2026-03-10T08:00:00+07:00');
  await inTurn(front, id, [[TAM, 'complete-step', { outcome: 'done', note: 'Sổ gốc khớp.' }]]);
  await front.system.moveClock('2026-03-11T08:00:00+07:00');
  expect(lettersTo(dung).at(-1)).toBe('Việc sáng 11/03/2026: 1 quá hạn');
});
