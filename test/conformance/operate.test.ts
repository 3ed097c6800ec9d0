import { randomUUID } from 'node:crypto';
import {
  AdminInitiateAuthCommand,
  AssociateSoftwareTokenCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totp } from '../../bin/conformance/totp.ts';
import { runCommand } from '../../bin/operate/run.ts';
import { accountJournal } from '../../lib/domain/accounts/account.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { type Dynamo, deleteItem, getItem, openDynamo, putItem, queryItems } from '../../lib/world/aws/dynamo.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsInbound } from '../../lib/world/aws/post/inbound.ts';
import { SecondFactorDue } from '../../lib/world/second-factor.ts';
import { operate } from '../operating.ts';
import { sampleAccount, sampleEntries } from '../world/sample-entry.ts';
import { freshTables } from './fresh-tables.ts';
import { identityForTests } from './identity-for-tests.ts';

const MAIL_FROM = `mot-cua@${randomUUID()}.vi-du.vn`;
const ADMINISTRATOR = ['--name', 'Đỗ Thị Thử', '--email', 'thu@vi-du.vn', '--agency', '000.00.00.H56'];

const mail = new SESv2Client();
let dynamo: Dynamo;
let made: Awaited<ReturnType<typeof identityForTests>>;
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  made = await identityForTests(dynamo);
});
afterAll(() => {
  mail.destroy();
  made.cognito.destroy();
  dynamo.client.destroy();
});

const words = (args: readonly string[]) => [...args, '--province', 'thanh-hoa', '--tables', dynamo.tables];
const environment = () => {
  const { citizens, staff } = made.pools;
  return {
    ...{ CITIZENS_POOL: citizens.id, CITIZENS_CLIENT: citizens.client },
    ...{ STAFF_POOL: staff.id, STAFF_CLIENT: staff.client },
    ...{ MACHINES: 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:khong-co-', PAPERS: 'khong-co' },
    MAIL_FROM,
  };
};
const run = (...args: readonly string[]) => runCommand(words(args), environment());
const lastWord = ([line = '']: readonly string[]): string => line.split(' ').at(-1) ?? '';
const eventsOf = async (id: string) =>
  (await awsJournal(dynamo).read<{ readonly type: string }>(accountJournal(id))).flatMap(({ by, events }) =>
    events.map(({ type }) => `${by} ${type}`),
  );

describe('the first administrator', () => {
  test('(B6, TH-2.2, TH-20.2) signs in with the password shown once, is in the journal, and is asked for once', async () => {
    const asked = words(['first-administrator', '--username', 'dothithu.thanhhoa', ...ADMINISTRATOR]);
    const { code, out, err } = await operate(asked, environment());
    expect([code, err]).toEqual([0, '']);
    const signedIn = await made.identity.signIn('dothithu.thanhhoa', lastWord(out.split('\n')));
    expect(signedIn?.account).toMatchObject({
      ...{ kind: 'staff', holder: 'staff', name: 'Đỗ Thị Thử', roles: ['administrator'], agency: '000.00.00.H56' },
      ...{ status: 'active', initialPassword: true, email: 'thu@vi-du.vn' },
    });
    expect(await eventsOf(signedIn?.account.id ?? '')).toContain('operator PasswordIssued');

    const again = await run('first-administrator', '--username', 'phanvanhai.thanhhoa', ...ADMINISTRATOR);
    expect([again.exit, again.lines[0]]).toEqual([1, expect.stringContaining('đã có người quản trị')]);
    expect(await made.accounts.findByUsername('phanvanhai.thanhhoa')).toBeUndefined();
  });

  test('(B6) repeated before anybody changed the password it is the same account with another password; a name in use is refused', async () => {
    const before = await made.accounts.findByUsername('dothithu.thanhhoa');
    const { lines } = await run('first-administrator', '--again', '--username', 'dothithu.thanhhoa', ...ADMINISTRATOR);
    expect((await made.identity.signIn('dothithu.thanhhoa', lastWord(lines)))?.account.id).toBe(before?.id);

    await made.accounts.put(sampleAccount({ id: randomUUID(), username: 'daco.thanhhoa' }));
    const taken = await run('first-administrator', '--again', '--username', 'daco.thanhhoa', ...ADMINISTRATOR);
    expect(taken).toEqual({ exit: 1, lines: ['Tên đăng nhập daco.thanhhoa đã được dùng.'] });
  });
});

test('(H4, N4) the provider’s secret is shown once and holds at once, the one before no more', async () => {
  const [first, second] = [await run('inbound-secret'), await run('inbound-secret')];
  const [before, after] = [lastWord(first.lines), lastWord(second.lines)];
  expect(after.length).toBeGreaterThanOrEqual(32);
  expect(await awsInbound(dynamo).holds(after)).toBe(true);
  expect(await awsInbound(dynamo).holds(before)).toBe(false);
});

describe('a lost second factor', () => {
  const PASSWORD = 'một câu khá dài 7';
  const staff = async () => {
    const account = sampleAccount({ id: randomUUID(), username: `thu.${randomUUID().slice(0, 8)}` });
    await made.accounts.put(account);
    await made.identity.setPassword(account.id, PASSWORD);
    return { ...account, username: account.username ?? '' };
  };
  const setUpApp = async (id: string): Promise<void> => {
    const { AuthenticationResult } = await made.cognito.send(
      new AdminInitiateAuthCommand({
        UserPoolId: made.pools.staff.id,
        ClientId: made.pools.staff.client,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: id, PASSWORD },
      }),
    );
    const AccessToken = AuthenticationResult?.AccessToken;
    const { SecretCode = '' } = await made.cognito.send(new AssociateSoftwareTokenCommand({ AccessToken }));
    await made.cognito.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: totp(SecretCode, Date.now()) }));
  };

  test('(B6, TH-20.2) the app is asked for no more, old password and old sessions end, the journal says who did it', async () => {
    const minh = await staff();
    const session = (await made.identity.signIn(minh.username, PASSWORD))?.session.token ?? '';
    await setUpApp(minh.id);
    await expect(made.identity.signIn(minh.username, PASSWORD)).rejects.toThrow(SecondFactorDue);

    const { exit, lines } = await run('forget-second-factor', minh.username);
    expect(exit).toBe(0);
    expect(await made.identity.who(session)).toBeUndefined();
    expect(await made.identity.signIn(minh.username, PASSWORD)).toBeUndefined();
    const signedIn = await made.identity.signIn(minh.username, lastWord(lines));
    expect(signedIn?.account).toMatchObject({ id: minh.id, initialPassword: true, roles: minh.roles });
    expect((await made.identity.who(signedIn?.session.token ?? ''))?.id).toBe(minh.id);
    expect(await eventsOf(minh.id)).toContain('operator PasswordIssued');
  });

  test('(B6) nobody of that name, or an applicant, is refused', async () => {
    const lan = sampleAccount({ id: randomUUID(), username: `lan.${randomUUID().slice(0, 8)}`, kind: 'citizen' });
    await made.accounts.put(lan);
    const refused = [
      await run('forget-second-factor', 'khong.co.ai'),
      await run('forget-second-factor', `${lan.username}`),
    ];
    expect(refused.map(({ exit }) => exit)).toEqual([1, 1]);
    expect(refused.flatMap(({ lines }) => lines).join(' ')).toMatch(/Không có tài khoản.*Chỉ tài khoản cán bộ/s);
  });
});

describe('journals in the operator’s hands', () => {
  const administrator = async () => {
    const { id = '' } = (await made.accounts.findByUsername('dothithu.thanhhoa')) ?? {};
    return { id, journal: accountJournal(id) };
  };
  const notices = (journal: string) =>
    queryItems<{ key: string }>(dynamo, 'outbox', {
      where: 'about = :about',
      values: { ':about': journal },
    });

  test('(N5) what failed is listed with where, dossier, entry and error', async () => {
    expect((await run('failed')).lines).toEqual(['Không có việc nào hỏng.']);
    await awsFailed(dynamo, now).add({ where: 'react', dossier: 'ho-so-1', entry: 3, error: 'không tới được máy' });
    const { exit, lines } = await run('failed');
    expect([exit, lines.length]).toEqual([0, 1]);
    expect(lines[0]).toMatch(/^\d{4}-\S+ {2}react {2}hồ sơ ho-so-1, mục 3: không tới được máy$/);
  });

  test('(N5, TTH-10) reacting again says what still fails, and when nothing does, has done nothing twice', async () => {
    const { journal } = await administrator();
    expect(await notices(journal)).toEqual([]);
    const mailDown = await run('react', journal);
    expect([mailDown.exit, mailDown.lines[0]]).toEqual([1, `Nhật ký ${journal}: đã làm lại 1/2 mục.`]);
    expect(mailDown.lines[1]).toMatch(/^Mục 1: .*MessageRejected/);

    await mail.send(new CreateEmailIdentityCommand({ EmailIdentity: MAIL_FROM }));
    const done = [
      [[], '2/2'],
      [['1'], '1/1'],
    ] as const;
    for (const [entry, how] of done)
      expect(await run('react', journal, ...entry)).toEqual({
        exit: 0,
        lines: [`Nhật ký ${journal}: đã làm lại ${how} mục.`],
      });
    const told = (await notices(journal)).map(({ key }) => key.split('/').at(-2));
    expect(told.toSorted()).toEqual(['email', 'portal']);
    const none = { exit: 1, lines: [`Nhật ký ${journal} không có mục 9.`] };
    expect(await run('react', journal, '9')).toEqual(none);
  });

  test('(N3, N5) a list that was lost is made again from one journal, or from all', async () => {
    const { id, journal } = await administrator();
    for (const which of [journal, 'all']) {
      await deleteItem(dynamo, 'accounts', { id });
      const said = expect.stringMatching(/^Đã dựng lại danh sách từ (\d+)\/\1 nhật ký\.$/);
      expect(await run('rebuild', which)).toEqual({ exit: 0, lines: [said] });
      expect((await made.accounts.find(id))?.name).toBe('Đỗ Thị Thử');
    }
    expect((await run('rebuild', 'khong-co')).lines).toEqual(['Không có nhật ký khong-co.']);
  });

  test('(N3, BH-5.2) whole journals are found whole; a changed entry is named, and its journal', async () => {
    const journal = awsJournal(dynamo);
    const [whole, broken] = [randomUUID(), randomUUID()];
    for (const dossier of [whole, broken]) for (const entry of sampleEntries(dossier, 3)) await journal.append(entry);
    const { exit, lines } = await run('verify', 'all');
    expect([exit, lines.join(' ')]).toEqual([0, expect.stringContaining('nguyên vẹn')]);

    const item = await getItem<{ body: string }>(dynamo, 'journal', { dossier: broken, entry: 2 });
    await putItem(dynamo, 'journal', { ...item, body: item?.body.replace('tm-lan', 'tm-nam') });
    const fault = `Hồ sơ ${broken}, mục 2: nội dung không khớp mã băm.`;
    const { code, out, err } = await operate(words(['verify', 'all']), environment());
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(fault)]);
    expect(err).not.toContain(whole);
    expect((await run('verify', broken)).lines).toContain(fault);
    expect((await run('verify', whole)).exit).toBe(0);
  });
});
