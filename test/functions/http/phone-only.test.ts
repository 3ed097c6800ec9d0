import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import { thuaThienHue } from '../../../provinces/thua-thien-hue/province.ts';
import { filledIn } from '../../filled-in.ts';
import { bodyOf, deskDossierOf, inTurn } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const SEN = 'nguyenthisen.hue';
const CHI = 'lethikimchi.hue';
const TAN = 'doanvantan.hue';
const HIEP = 'chauvanhiep.hue';
const BE = 'hoangthibe.hue';
const PHONE = '0905000111';
const FEES = [{ channel: 'counter', amount: 100_000, prepaid: false, text: '100.000 đồng (mẫu)' }] as const;

let front: WholeSystem;
beforeAll(async () => {
  // The province charges nothing itself: a sample fee, so that one can be paid.
  front = await openSystem('2026-03-02T08:00:00+07:00', {
    ...thuaThienHue,
    procedures: thuaThienHue.procedures.map((one) => (one.code === 'MAU.TTH.003' ? { ...one, fees: FEES } : one)),
  });
});
afterAll(() => front.close());

const household = thuaThienHue.procedures.find(({ code }) => code === 'MAU.TTH.003');
const takenIn = async (applicant: object, more: object = {}): Promise<string> => {
  if (household === undefined) throw new Error('no procedure to file');
  const body = {
    procedure: household.code,
    applicant: { name: 'Tôn Thất Mận', ...applicant },
    answers: filledIn(household),
    handedIn: household.components.filter(({ required }) => required).map(({ code }) => code),
    ...more,
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: SEN, body }), 201);
  await front.system.settled();
  return id;
};
/** What left the house to the person about a dossier: kind, channel, number. */
const sentTo = async (id: string): Promise<readonly string[]> => {
  const { applicant } = await deskDossierOf(front, SEN, id);
  return front.system
    .sent()
    .filter(({ dossier, recipient, channel }) => dossier === id && recipient === applicant.id && channel !== 'portal')
    .map(({ kind, channel, to }) => `${kind} ${channel} ${to}`);
};
const toAppraise = async (id: string): Promise<void> => {
  const { officers } = await deskDossierOf(front, CHI, id);
  await inTurn(front, id, [[CHI, 'assign', { officer: officers.find(({ name }) => name === 'Đoàn Văn Tân')?.id }]]);
};

test('(I1, TTH-12.2, ND61-17.2a, 19.4, 19.9, reading 27) Huế, whose text names no SMS: who walked in with a telephone alone gets one where the law asks for a notice', async () => {
  expect(thuaThienHue.profile.noticeChannels.is).toEqual(['portal', 'email']);
  const id = await takenIn({ phone: PHONE });
  await toAppraise(id);
  const items = [{ component: 'to-khai', problem: 'Sai địa chỉ.' }];
  await inTurn(front, id, [[TAN, 'return-for-supplement', { items }]]);
  expect(await sentTo(id)).toContain(`supplement-requested sms ${PHONE}`);
  const sms = front.system.sent().findLast(({ dossier, channel }) => dossier === id && channel === 'sms');
  expect(sms?.text).toMatch(/^[\x20-\x7e]{10,160}$/);
  expect((await deskDossierOf(front, SEN, id)).calls).toEqual([]);
});

test('(I1, E9, ND61-19.9, reading 27) Huế: overdue, the apology for it, and the result declined are told by SMS', async () => {
  const id = await takenIn({ phone: PHONE });
  await toAppraise(id);
  await front.system.moveClock('2026-03-09T08:00:00+07:00');
  await inTurn(front, id, [
    [HIEP, 'apologise', { reason: 'Thiếu người.' }],
    [TAN, 'decline', { reasons: 'Địa điểm không phù hợp.' }],
    [HIEP, 'sign'],
    [BE, 'seal'],
  ]);
  const told = await sentTo(id);
  expect(told.every((one) => one.endsWith(`sms ${PHONE}`))).toBe(true);
  for (const kind of ['overdue', 'apology']) expect(told).toContain(`${kind} sms ${PHONE}`);
  expect(told.filter((one) => /declin|refus/.test(one))).toHaveLength(1);
});

test('(I1, TTH-12.2) Huế: an e-mail is enough where there is one, and of a withdrawal or a payment no SMS is sent', async () => {
  const both = await takenIn({ phone: PHONE, email: 'man@example.vn' });
  await toAppraise(both);
  const items = [{ component: 'to-khai', problem: 'Sai địa chỉ.' }];
  await inTurn(front, both, [[TAN, 'return-for-supplement', { items }]]);
  expect(await sentTo(both)).toContain('supplement-requested email man@example.vn');
  expect((await sentTo(both)).filter((one) => one.includes(' sms '))).toEqual([]);

  const phone = await takenIn({ phone: PHONE });
  const before = await sentTo(phone);
  await inTurn(front, phone, [[SEN, 'record-payment', { amount: 100_000, by: 'counter' }]]);
  expect(await sentTo(phone)).toEqual(before);
});
