import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegisterItem } from '../../lib/contract/books.ts';
import type { CounterReceived } from '../../lib/contract/desk.ts';
import { findProcedure } from '../../lib/domain/editions.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { filledIn } from '../filled-in.ts';
import { bodyOf, deskDossierOf, inTurn } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

const MINH = 'lethiminh.hacthanh';
const DUNG = 'nguyenhuudung.hacthanh';
const TAM = 'dothitam.hacthanh';
const HAC_THANH = '000.17.22.H56';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-12-30T09:00:00+07:00', thanhHoa);
});
afterAll(() => front.close());

const birth = findProcedure(thanhHoa, '1.001193');
const takenDown = async (more: object): Promise<CounterReceived> => {
  if (birth === undefined) throw new Error('no procedure to file');
  const papers = birth.components.filter(({ required, source }) => required && source !== 'form');
  const body = {
    procedure: birth.code,
    agency: HAC_THANH,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(birth),
    handedIn: papers.map(({ code }) => code),
    ...more,
  };
  const told = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  await front.system.settled();
  return told;
};
const book = async (query: string): Promise<readonly string[]> => {
  const { items } = bodyOf<{ items: RegisterItem[]; total: number }>(
    await front.ask('GET', `/api/desk/register-book?${query}`, { as: MINH }),
  );
  return items.map(({ code }) => code);
};
const again = async (id: string): Promise<void> => {
  const { officers } = await deskDossierOf(front, DUNG, id);
  const items = [{ component: 'to-khai', problem: 'Sai ngày sinh.' }];
  const tam = officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id;
  await inTurn(front, id, [
    [DUNG, 'assign', { officer: tam }],
    [TAM, 'return-for-supplement', { items }],
  ]);
};
const putRight = { answers: { childName: 'Phạm Văn Mười' } };

test('(L5, TT01-19.1, ND61-17.1a) Thanh Hóa: a dossier’s year is that of its first acceptance, not of the code the counter gave before nor of a later acceptance', async () => {
  const items = [{ component: 'to-khai', problem: 'Sai ngày sinh.' }];
  const early = await takenDown({});
  const late = await takenDown({ outcome: 'supplement', items });
  expect(late.code).toContain('-261230-');
  expect(await book('year=2026')).toEqual([early.code]);
  await again(early.id);

  await front.system.moveClock('2027-01-05T09:00:00+07:00');
  for (const { id } of [early, late])
    await inTurn(front, id, [
      [MINH, 'take-supplement', putRight],
      [MINH, 'receive'],
    ]);
  expect(await book('year=2026')).toEqual([early.code]);
  expect(await book('year=2027')).toEqual([late.code]);
  expect(await book('from=2027-01-05&to=2027-01-05')).toEqual([late.code]);
  expect(await book('year=2027&asOf=2026-12-31')).toEqual([]);

  // Accepted again in a later year the second one stays in the book of 2027.
  await again(late.id);
  await front.system.moveClock('2028-01-05T09:00:00+07:00');
  await inTurn(front, late.id, [
    [MINH, 'take-supplement', { answers: { childName: 'Phạm Văn Chín' } }],
    [MINH, 'receive'],
  ]);
  expect(await book('year=2027')).toEqual([late.code]);
  expect(await book('year=2028')).toEqual([]);
});
