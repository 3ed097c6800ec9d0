import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import { codeTo, decide, issueAt, MAI, register, sessionOf, verify } from '../functions/account-office.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { walk } from './walk.ts';

const KHOA = 'luuvankhoa.somau';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  id = await register(front);
});
afterAll(() => front.close());

/** The states a machine started from the top enters, as words. */
const route = async (): Promise<readonly string[]> => {
  await front.system.settled();
  return (await walk(front.system.world, 'account.asl.json', `account/${id}`)).path;
};
const stepsOpened = async (): Promise<readonly string[]> => {
  const entries = await front.system.world.journal.read<AccountEvent>(`account/${id}`);
  return entries.flatMap(({ events }) => events.flatMap((event) => (event.type === 'StepOpened' ? [event.step] : [])));
};

const REGISTERED = ['Person confirms the registration'];
const CONFIRMED = [...REGISTERED, 'Was the registration confirmed?', 'Office approves the account'];
const APPROVED = [...CONFIRMED, 'Was the account approved?', 'Person asks for something', 'What was asked for?'];
const REVIEWED = [
  'Office reviews what was asked',
  'Was it reviewed?',
  'Person asks for something',
  'What was asked for?',
];
const REST = 'Nothing is asked of anybody';

test('(B1, TTH-10.1a) registered: the holder confirms', async () => {
  expect(await route()).toEqual(REGISTERED);
});

test('(B2, TTH-10.1b) confirmed: the office approves', async () => {
  await verify(front, id, codeTo(front, MAI.email));
  expect(await route()).toEqual(CONFIRMED);
});

test('(B2, B4, TTH-10.1b) approved: at rest no machine waits and no step is open', async () => {
  await decide(front, id, KHOA, { decision: 'approve' });
  expect(await route()).toEqual([...APPROVED, REST]);
  expect(await stepsOpened()).toEqual(['confirm', 'approve']);
  expect(await front.system.world.views.betweenSteps()).not.toContain(`account/${id}`);
});

test('(B4, TTH-10.2c) a change asked for starts it again from the top, and the office reviews', async () => {
  const headers = await sessionOf(front, MAI);
  const body = { address: 'Thôn Khác', declaredTrue: true };
  await front.ask('POST', '/api/account/change', { headers, body });
  expect(await route()).toEqual([...APPROVED, 'Office reviews what was asked']);
  expect(await stepsOpened()).toEqual(['confirm', 'approve', 'review']);
});

test('(B4, B5, TTH-10.2c, TTH-10.3c) reviewed: back at rest; suspended and asked back: reviewed once more', async () => {
  await decide(front, id, KHOA, { decision: 'approve' });
  expect(await route()).toEqual([...APPROVED, ...REVIEWED, REST]);
  const headers = await sessionOf(front, MAI);
  await front.ask('POST', '/api/account/suspension', { headers, body: {} });
  await front.ask('POST', '/api/account/reactivation', { body: MAI });
  expect(await route()).toEqual([...APPROVED, ...REVIEWED, 'Office reviews what was asked']);
  await decide(front, id, KHOA, { decision: 'reject', reason: 'Chưa rõ danh tính' });
  expect(await route()).toEqual([...APPROVED, ...REVIEWED, ...REVIEWED, REST]);
});

test('(B5, TTH-10.3a) cancelled while something is asked: over, and the end', async () => {
  await front.ask('POST', '/api/account/reactivation', { body: MAI });
  await front.system.settled();
  await decide(front, id, KHOA, { decision: 'cancel', reason: 'Theo đề nghị' });
  const walked = await route();
  expect(walked.slice(-3)).toEqual(['Office reviews what was asked', 'Was it reviewed?', REST]);
  const account = foldAccount(await front.system.world.journal.read<AccountEvent>(`account/${id}`));
  expect(account.stage).toBe('cancelled');
  expect(await front.system.world.failed.list()).toEqual([]);
});

test('(B9, HT-III.1b) issued at the counter: confirmed and approved in one, straight to rest', async () => {
  const { declaredTrue: _, password: __, ...said } = MAI;
  const body = { ...said, username: 'mai-quay', identifier: '099099000666', identityChecked: true };
  const told = await issueAt(front, 'lethiminh.xamau', body);
  id = (told.body as { id: string }).id;
  expect(await route()).toEqual([
    'Person confirms the registration',
    'Was the registration confirmed?',
    'Person asks for something',
    'What was asked for?',
    REST,
  ]);
});

test('(R2, N1) restarted while the office should approve: the same step, opened once', async () => {
  id = await register(front, {
    ...MAI,
    username: 'nguoi-thu-ba',
    identifier: '099099000555',
    email: 'ba@tinhmau.example.vn',
  });
  await verify(front, id, codeTo(front, 'ba@tinhmau.example.vn'));
  await front.system.settled();
  const last = { outcome: 'submitted', entry: 1 };
  await front.system.world.machines.start('account-1', `account_${id}-again`, { dossierId: `account/${id}`, last });
  await front.system.settled();
  expect(await stepsOpened()).toEqual(['confirm', 'approve']);
  expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(200);
});

test('(R2, B1, B3) the machine stopped right after a registration: opened again, the step stands, the code still holds, the seven days run', async () => {
  const { dataDir, remove } = freshFolder();
  const open = async () => {
    const system = await openForTests(dataDir, oneMachineHandlers(), { clock: '2026-03-02T09:00:00+07:00' });
    const api = gateway(operations, system.world);
    const ask = async (path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const told = await api(
        new Request(`http://desk.test${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
      );
      return (await told.json()) as { id: string; stage?: string };
    };
    return { system, ask };
  };
  const before = await open();
  const { id: account } = await before.ask('/api/accounts', MAI);
  const code = /\b\d{6}\b/.exec(before.system.sent().at(-1)?.text ?? '')?.[0];
  await before.system.close();

  const after = await open();
  await after.system.boot();
  await after.system.settled();
  const entries = await after.system.world.journal.read<AccountEvent>(`account/${account}`);
  expect(entries.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(['AccountRegistered', 'StepOpened']);
  expect((await after.ask(`/api/accounts/${account}/verification`, { code })).stage).toBe('waiting-approval');
  expect(await after.system.world.failed.list()).toEqual([]);
  await after.system.close();
  remove();
});
