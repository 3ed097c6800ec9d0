import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import { filledIn } from '../../filled-in.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { everyRoute } from '../../tinh-mau/every-route.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { delegated } from '../../tinh-mau/route-procedures.ts';
import { bodyOf, decideAs, deskDossierOf, inTurn, MINH, QUANG } from '../office.ts';
import { readPdf, squeezed } from '../slip-reader.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const AN = 'dinhthian.congan';
const procedure = { ...delegated, code: 'MAU.2090', agencies: [SO_MAU] };
let front: WholeSystem;
beforeAll(async () => {
  const province = { ...everyRoute, procedures: [...everyRoute.procedures, procedure] };
  front = await openSystem('2026-03-02T08:00:00+07:00', province);
});
afterAll(() => front.close());

test('(E5, ND61-17.5, 19.5a) asked by the one-stop unit that decides by delegation: who answers sees the unit, not the delegating agency', async () => {
  const body = {
    procedure: procedure.code,
    agency: SO_MAU,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(procedure),
    handedIn: ['giay-to-goc'],
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  const asked = { agencies: [CONG_AN], question: 'Có ý kiến gì về hồ sơ?', answerBy: '2026-03-06' };
  await front.system.settled();
  const by = (await deskDossierOf(front, QUANG, id)).moves.some(({ decision }) => decision === 'consult')
    ? QUANG
    : MINH;
  await inTurn(front, id, [[by, 'consult', asked]]);

  const { agency, opinions } = await deskDossierOf(front, AN, id);
  expect(agency.code).toBe(SO_MAU);
  expect(opinions.map(({ askedBy }) => askedBy)).toEqual([{ code: XA_MAU, name: 'Ủy ban nhân dân xã Mẫu' }]);
  const { text } = await readPdf(front, `/api/desk/dossiers/${id}/slips/consultation`, MINH);
  expect(text).toContain(squeezed('Ủy ban nhân dân xã Mẫu'));
  expect(text).not.toContain(squeezed('Sở Mẫu'));
  bodyOf(await decideAs(front, AN, id, 'answer-consultation', { text: 'Đồng ý.' }));
});
