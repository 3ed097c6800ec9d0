import { afterAll, beforeAll, expect, test } from 'vitest';
import { lan } from '../people.ts';
import { consulted, verified } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, MINH, openRouteWalk, QUANG, type RouteWalk, TAM } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';
import { problemIn } from './whole-system.ts';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const LATE = ['extend', 'propose-extension', 'sign-extension', 're-appoint'];
const says = async (as: string, id: string, body: object) => {
  const { front } = walk;
  const told = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, {
    as,
    body: { seen: null, about: null, ...body },
  });
  await front.system.settled();
  return told;
};
const refusedWith = async (as: string, id: string, body: object) => {
  const told = await says(as, id, body);
  return [told.status, problemIn(told).reason];
};
const offeredTo = async (id: string, as: string) =>
  (await walk.sees(id, as)).moves.flatMap(({ decision }) => (LATE.includes(decision) ? [decision] : []));
const eventsOf = async (id: string): Promise<string[]> =>
  (await walk.front.system.world.journal.read<{ type: string }>(id))
    .map(({ events }) => events.map(({ type }) => type))
    .findLast((types) => !types.includes('SlipIssued')) ?? [];
const received = async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  return id;
};
/** What left the house about a dossier, of some kinds. */
const sentOf = (id: string, kinds: readonly string[]) =>
  walk.front.system
    .sent()
    .filter(({ dossier, kind, channel }) => dossier === id && kinds.includes(kind) && channel !== 'portal');

const workOf = async (id: string, as: string) => {
  const { items } = (await walk.front.ask('GET', '/api/desk', { as })).body as {
    items: { id: string; work: string }[];
  };
  return items.flatMap((item) => (item.id === id ? [item.work] : []));
};

const sunday = { reason: 'Chờ xác minh.', until: '2026-04-12' };

test('(E9, ND61-19.9) `extend` of an older caller is a proposal, exactly where that is offered', async () => {
  const id = await received();
  expect(await offeredTo(id, QUANG)).toEqual([]);
  for (const as of [QUANG, MINH])
    expect(await refusedWith(as, id, { decision: 'extend', ...sunday })).toEqual([403, 'not-your-role']);
  expect(await refusedWith(TAM, id, { decision: 'extend', ...sunday })).toEqual([404, 'dossier-unknown']);

  expect((await says(DUNG, id, { decision: 'extend', ...sunday })).status).toBe(200);
  expect(await eventsOf(id)).toEqual(['ExtensionProposed']);
  expect(await offeredTo(id, HANH)).toEqual(['propose-extension', 'sign-extension']);
  expect((await says(HANH, id, { decision: 'extend', ...sunday })).status).toBe(200);
  expect(await eventsOf(id)).toEqual(['ExtensionProposed', 'ExtensionSigned', 'ApologyIssued']);
  expect(await offeredTo(id, HANH)).toEqual([]);
  expect(await refusedWith(HANH, id, { decision: 'extend', ...sunday })).toEqual([409, 'already-proposed']);
  expect(await refusedWith(HANH, id, { decision: 're-appoint' })).toEqual([403, 'not-your-role']);
});

test('(E9, I1, ND61-19.9) proposal, apology, page and message say one instant, a working day’s last; the receipt that went out stays; each is told once', async () => {
  const id = await received();
  await walk.decides(id, DUNG, 'propose-extension', sunday);
  expect((await walk.sees(id, HANH)).extension).toMatchObject({
    dueAt: '2026-04-13T17:00:00+07:00',
    reason: 'Chờ xác minh.',
    proposedBy: 'Nguyễn Hữu Dũng',
    signedAt: null,
  });
  expect(await workOf(id, HANH)).toEqual(['Ký đề nghị gia hạn']);
  await walk.decides(id, HANH, 'sign-extension');
  expect(await workOf(id, HANH)).toEqual([]);
  expect(await workOf(id, QUANG)).toEqual(['Hẹn lại ngày trả kết quả']);
  expect((await walk.mine(id)).dueAt).not.toContain('2026-04');
  expect(sentOf(id, ['reappointed', 'apology'])).toEqual([]);
  await walk.decides(id, QUANG, 're-appoint');

  const words = '17 giờ 00 phút, ngày 13 tháng 04 năm 2026';
  const { front } = walk;
  const textOf = async (slip: string) => (await readPdf(front, `/api/desk/dossiers/${id}/slips/${slip}`, MINH)).text;
  for (const slip of ['extension-proposal', 'apology']) expect(await textOf(slip), slip).toContain(squeezed(words));
  expect(await textOf('receipt')).toContain(squeezed('17 giờ 00 phút, ngày 30 tháng 03 năm 2026'));
  expect((await walk.mine(id)).dueAt).toBe('2026-04-13T17:00:00+07:00');

  const toLan = sentOf(id, ['reappointed', 'apology']).filter(({ recipient }) => recipient === lan.id);
  for (const { text } of toLan) expect(text).toMatch(/17 gi(ờ|o) ng(à|a)y 13\/04\/2026/);
  expect(toLan.map(({ kind, channel }) => `${kind} ${channel}`).toSorted()).toEqual([
    'reappointed email',
    'reappointed sms',
  ]);
  // The staff's own notices at once, the letter in the morning.
  const toStaff = walk.front.system.sent().filter(({ dossier, channel }) => dossier === id && channel === 'portal');
  expect(toStaff.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['extension-to-sign', 'extension-proposed']));
  expect(await offeredTo(id, QUANG)).toEqual([]);
  expect(await workOf(id, QUANG)).toEqual([]);
});

test('(E3, I1, ND61-19.3) a published ground is taken over HTTP: the page lists it with its date, the person is told that date once', async () => {
  const id = await walk.files(verified);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  const before = (await walk.mine(id)).dueAt;
  await walk.decides(id, TAM, 'announce-visit', {
    time: '8 giờ',
    place: 'Thôn Mẫu',
    participants: 'Chủ hộ',
    content: 'Đo đạc',
  });
  expect((await walk.mine(id)).dueAt).toBe(before);

  const { grounds } = await walk.sees(id, TAM);
  expect(grounds.map(({ ground }) => ground)).toEqual([
    'khi phải xác minh',
    'hồ sơ phức tạp',
    'theo thỏa thuận bằng văn bản',
  ]);
  expect(grounds.at(-1)?.dueAt).toBeNull();
  expect(await refusedWith(TAM, id, { decision: 'take-alternative', ground: 'vì bận' })).toEqual([
    409,
    'ground-unknown',
  ]);
  await walk.decides(id, TAM, 'take-alternative', { ground: 'khi phải xác minh' });
  expect((await walk.mine(id)).dueAt).toBe(grounds[0]?.dueAt);
  const told = sentOf(id, ['limit-lengthened']).filter(({ recipient }) => recipient === lan.id);
  expect(told.map(({ channel }) => channel).toSorted()).toEqual(['email', 'sms']);
  for (const { text } of told) expect(text).toContain('17/03/2026');
});
