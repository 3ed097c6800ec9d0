import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import { filledIn } from '../../filled-in.ts';
import { son, tam } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { staff } from '../../tinh-mau/staff.ts';
import { bodyOf, DUNG, decideAs, deskDossierOf, HANH, inTurn, MINH, noOf, QUANG, TAM, THU } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const numberOf = (username: string) => staff.find((one) => one.username === username)?.identifier ?? '';
const takeIn = (as: string, applicant: object, answers: object = {}) =>
  front.ask('POST', '/api/desk/dossiers', {
    as,
    body: {
      procedure: fiveDays.code,
      applicant: { name: 'Người Mẫu', phone: '0900000555', ...applicant },
      answers: { ...filledIn(fiveDays), ...answers },
      handedIn: ['giay-to-goc'],
    },
  });
const takenIn = async (as: string, applicant: object, answers: object = {}): Promise<string> => {
  const { id } = bodyOf<CounterReceived>(await takeIn(as, applicant, answers), 201);
  await front.system.settled();
  return id;
};
const named = Object.keys(filledIn(fiveDays)).find((name) => /identifier/i.test(name)) ?? '';
const OWN = [403, 'own-dossier'];

describe('(N4, BH-21.1, TH-2.2) nobody receives, appraises, signs or seals their own dossier', () => {
  test('(N4) not taken in by whose it is, in whatever way the number is written', async () => {
    const number = numberOf(MINH);
    expect(noOf(await takeIn(MINH, { identifier: `${number.slice(0, 3)} ${number.slice(3)}` }))).toEqual(OWN);
    expect(await front.system.world.claims.find(`identifier ${number}`)).toBeUndefined();
    const id = await takenIn(QUANG, { identifier: number });
    expect((await deskDossierOf(front, MINH, id)).moves).toEqual([]);
    expect(
      noOf(await decideAs(front, MINH, id, 'record-originals', { what: 'taken', components: ['giay-to-goc'] })),
    ).toEqual(OWN);
    expect((await deskDossierOf(front, QUANG, id)).moves.length).toBeGreaterThan(0);
  });

  test('(N4) nor by who is named in the declaration by their number', async () => {
    expect(named).not.toBe('');
    expect(noOf(await takeIn(MINH, {}, { [named]: numberOf(MINH) }))).toEqual(OWN);
  });

  test('(N4, ND61-19.1) not assigned to them, nor offered to be', async () => {
    const id = await takenIn(MINH, { identifier: numberOf(TAM) });
    const { officers } = await deskDossierOf(front, DUNG, id);
    expect(officers.map((one) => one.id)).toEqual([son.id]);
    expect(noOf(await decideAs(front, DUNG, id, 'assign', { officer: tam.id }))).toEqual([409, 'officer-is-party']);
    bodyOf(await decideAs(front, DUNG, id, 'assign', { officer: son.id }));
  });

  test('(N4) the leader whose it is does not sign, the clerk whose it is does not seal: they are told why', async () => {
    for (const [whose, decision, before] of [
      [HANH, 'sign', []],
      [THU, 'seal', [[HANH, 'sign']]],
    ] as const) {
      const id = await takenIn(MINH, { identifier: numberOf(whose) });
      await inTurn(front, id, [
        [DUNG, 'assign', { officer: tam.id }],
        [TAM, 'complete-step', { outcome: 'drafted', draft: 'Đồng ý cấp giấy.' }],
        ...before,
      ]);
      const { moves, hindered } = await deskDossierOf(front, whose, id);
      expect(moves).toEqual([]);
      expect(hindered).toMatchObject([
        { decision, first: null, why: expect.stringContaining('của chính bạn') },
        ...hindered.slice(1),
      ]);
      expect(noOf(await decideAs(front, whose, id, decision))).toEqual(OWN);
    }
  });

  test('(TH-2.2) officers of one name are told apart by unit, of one unit by user name', async () => {
    const row = await front.system.world.accounts.get(son.id);
    await front.system.world.accounts.put({ ...row, name: 'Đỗ Thị Tâm' });
    const id = await takenIn(MINH, { identifier: '099099000444' });
    const labels = (await deskDossierOf(front, DUNG, id)).officers.map(({ label }) => label);
    expect(new Set(labels).size).toBe(2);
    expect(labels.every((label) => label.startsWith('Đỗ Thị Tâm, '))).toBe(true);
    expect(labels.join()).toContain('maivanson.xamau');
    await front.system.world.accounts.put({ ...row, unit: 'mot-cua' });
    expect((await deskDossierOf(front, DUNG, id)).officers.every(({ label }) => !label.includes('.xamau'))).toBe(true);
    expect(await front.system.world.failed.list()).toEqual([]);
  });
});
