import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendNotices } from '../../functions/journals/send-notices.ts';
import type { CounterReceived } from '../../lib/contract/desk.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { World } from '../../lib/world/world.ts';
import { filledIn } from '../filled-in.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { bodyOf, DUNG, deskDossierOf, inTurn, MINH, TAM } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

/** The world with a provider that carries no e-mail; what was handed to it, by channel and address. */
const refusingMail = (world: World, handed: string[]): World => ({
  ...world,
  outbox: {
    ...world.outbox,
    send: async ({ channel, to }) => {
      handed.push(`${channel} ${to}`);
      return channel === 'email' ? 'refused' : 'taken';
    },
  },
});

const supplementAsked = async (applicant: object): Promise<readonly string[]> => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Thư', identity: { kind: 'none', why: 'Mất thẻ' }, ...applicant },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  await front.system.settled();
  const { officers } = await deskDossierOf(front, DUNG, id);
  const officer = officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id;
  await inTurn(front, id, [
    [DUNG, 'assign', { officer }],
    [TAM, 'return-for-supplement', { items: [{ component: 'giay-to-goc', problem: 'Mờ.' }] }],
  ]);
  const entries = await front.system.world.journal.read(id);
  const at = entries.findIndex(({ events }) => events.some(({ type }) => type === 'SupplementRequested'));
  const asked = entries[at];
  if (asked === undefined) throw new Error('nothing asked');
  const handed: string[] = [];
  await sendNotices(refusingMail(front.system.world, handed), asked, fold(entries.slice(0, at + 1)));
  const after = await front.system.world.journal.read(id);
  const calls = after.flatMap(({ events }) => events.filter((one) => one.type === 'CallDue' && one.of === asked.entry));
  return [...handed, ...calls.map(() => 'call')].filter(
    (one) => !one.startsWith('portal') && /thu|0900000066|02383|call/.test(one),
  );
};

test('(I1, ND61-17.2a) an e-mail that cannot be delivered does not silence the SMS', async () => {
  const handed = await supplementAsked({ email: 'thu@example.vn', phone: '0900000066' });
  expect(handed).toEqual(['email thu@example.vn', 'sms 0900000066']);
});

test('(I1, reading 27) with a landline besides, somebody calls it', async () => {
  const handed = await supplementAsked({ email: 'thu2@example.vn', phone: '02383 844 888' });
  expect(handed).toEqual(['email thu2@example.vn', 'call']);
});
