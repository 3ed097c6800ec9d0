import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishToWitnesses } from '../../functions/evidence/publish-to-witnesses.ts';
import type { PublishedCheckpoints } from '../../lib/contract/evidence.ts';
import type { Province } from '../../lib/domain/profile.ts';
import { readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { type Authority, openAuthority } from '../world/outside/authority.ts';
import { openThere, type There } from '../world/outside/there.ts';
import { bodyOf } from './office.ts';
import { BASE, openSystem, problemIn, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
let hourly: There;
let daily: There;
let authority: Authority;
beforeAll(async () => {
  [hourly, daily, authority] = [await openThere(), await openThere(), await openAuthority()];
  front = await openSystem('2026-03-02T08:10:00+07:00', outsideTinhMau());
}, 60_000);
afterAll(async () => {
  await front.close();
  await Promise.all([hourly.close(), daily.close(), authority.close()]);
});

const outsideTinhMau = (): Province => ({
  ...tinhMau,
  profile: {
    ...tinhMau.profile,
    witnesses: {
      is: [
        { name: 'Trường Đại học Mẫu', url: hourly.url, every: 'hour' },
        { name: 'Báo Mẫu', url: daily.url, every: 'day' },
        { name: 'Sở Mẫu', email: 'giu@somau.example', every: 'day' },
      ],
      article: 'Giá trị của Tỉnh Mẫu',
    },
    timeStamps: { is: { name: 'Nơi cấp dấu Mẫu', url: authority.url }, article: 'Giá trị của Tỉnh Mẫu' },
  },
});

const at = async (instant: string, times = 1) => {
  await front.system.moveClock(instant);
  for (let n = 0; n < times; n += 1) await publishToWitnesses(front.system.world);
};
const instantsAt = ({ took }: There) => took.map(({ bytes }) => readCheckpoint(bytes.toString()).at.slice(0, 16));
const failures = async () => (await front.system.world.failed.list()).map(({ where, error }) => `${where}: ${error}`);
const no = (there: There) => there.answer((_, response) => void response.writeHead(503).end());
const yes = (there: There) => there.answer((_, response) => void response.writeHead(200).end());
const listed = async (query = '') =>
  bodyOf<ReturnType<typeof PublishedCheckpoints.parse>>(await front.ask('GET', `/api/evidence/checkpoints${query}`));
const stampOfBefore = async () => (await front.system.world.timeStamps.find('2026-03-02T08'))?.reply;
const bytesOf = async (path: string) => {
  const response = await front.api(new Request(`${BASE}/api/evidence/${path}`));
  expect(response.status).toBe(200);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('(N3) checkpoints leave the house by https, and come back stamped', () => {
  test('(N3) a keeper gets the published note word for word, once, each hour’s or the day’s first; letters go as before', async () => {
    await at('2026-03-02T08:20:00+07:00', 2);
    await at('2026-03-02T09:05:00+07:00', 2);
    await at('2026-03-03T00:01:00+07:00', 2);
    expect(instantsAt(hourly)).toEqual(['2026-03-02T08:10', '2026-03-02T09:05', '2026-03-03T00:01']);
    expect(instantsAt(daily)).toEqual(['2026-03-02T08:10', '2026-03-03T00:01']);
    expect(hourly.took.at(-1)?.type).toBe('text/plain; charset=utf-8');
    expect(hourly.took.at(-1)?.bytes.toString()).toBe((await front.system.world.checkpoints.latest())?.note);
    expect(front.system.sent().filter(({ kind }) => kind === 'checkpoint')).toHaveLength(2);
    expect(await failures()).toEqual([]);
  });

  test('(N3) while a keeper is away nothing waits and a person sees it; back again it gets all it missed, in order, once', async () => {
    no(hourly);
    const before = hourly.took.length;
    for (const hour of ['01', '02', '03', '04', '05', '06', '07', '08']) await at(`2026-03-03T${hour}:01:00+07:00`);
    expect((await front.system.world.checkpoints.latest())?.at).toBe('2026-03-03T08:01:00+07:00');
    expect(await failures()).toEqual(['witness: Trường Đại học Mẫu: HTTP 503']);
    // Whoever is away is asked for the first it misses only.
    expect(new Set(instantsAt(hourly).slice(before))).toEqual(new Set(['2026-03-03T01:01']));
    expect(hourly.took.length - before).toBe(8);

    yes(hourly);
    const away = hourly.took.length;
    await at('2026-03-03T08:10:00+07:00', 3);
    const hours = ['01', '02', '03', '04', '05', '06', '07', '08'];
    expect(instantsAt(hourly).slice(away)).toEqual(hours.map((hour) => `2026-03-03T${hour}:01`));
    await at('2026-03-03T08:30:00+07:00');
    expect(hourly.took.length - away).toBe(8);
  });

  test('(N3) a keeper of one a day who was away on the first tries gets the day’s first later, not another', async () => {
    no(daily);
    await at('2026-03-04T00:05:00+07:00');
    await at('2026-03-04T01:05:00+07:00');
    yes(daily);
    await at('2026-03-04T02:05:00+07:00', 2);
    expect(instantsAt(daily).at(-1)).toBe('2026-03-04T00:05');
    expect(instantsAt(daily).filter((one) => one === '2026-03-04T00:05')).toHaveLength(3);
  });

  test('(N3, O16) a day’s checkpoints are listed with their time stamps, and openssl finds each right for its checkpoint', async () => {
    const { day, items, stampedBy } = await listed('?day=2026-03-02');
    expect([day, stampedBy]).toEqual(['2026-03-02', 'Nơi cấp dấu Mẫu']);
    expect(items.map(({ hour }) => hour)).toEqual(['2026-03-02T08', '2026-03-02T09']);
    for (const { hour, at: madeAt, stampedAt } of items) {
      expect(stampedAt).toMatch(/\+07:00$/);
      const note = await bytesOf(`checkpoint/${hour}`);
      expect(readCheckpoint(note.bytes.toString()).at).toBe(madeAt);
      expect(note.response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(note.response.headers.get('content-disposition')).toContain(`diem-kiem-chung-${hour}.txt`);
      const stamp = await bytesOf(`checkpoint/${hour}/timestamp`);
      expect(stamp.response.headers.get('content-type')).toBe('application/timestamp-reply');
      expect(authority.verifies(stamp.bytes, note.bytes)).toBe(true);
      expect(authority.verifies(stamp.bytes, Buffer.concat([note.bytes, Buffer.from('\n')]))).toBe(false);
    }
    expect((await listed()).day).toBe('2026-03-04');
  });

  test.each<[string, string, () => void]>([
    ['05', 'HTTP 503', () => no(authority)],
    ['06', 'no reply of RFC 3161', () => authority.answer((_, response) => void response.end('<html>'))],
    ['07', 'no answer in time', () => authority.answer(() => undefined)],
    ['08', 'other imprint', () => authority.answer(async (_, response) => void response.end(await stampOfBefore()))],
    ['09', 'answer too long', () => authority.answer((_, response) => void response.end(Buffer.alloc(70_000)))],
  ])(
    '(N3) at %s an authority that does not do its part (%s) keeps nothing from being published; that hour has no stamp',
    async (hour, why, wrongly) => {
      wrongly();
      const instant = `2026-03-04T${hour}:05:00+07:00`;
      await at(instant);
      expect((await front.system.world.checkpoints.latest())?.at).toBe(instant);
      expect(instantsAt(hourly).at(-1)).toBe(instant.slice(0, 16));
      expect(await failures()).toContain(`time-stamp: Nơi cấp dấu Mẫu: ${why}`);
      expect((await listed()).items.at(-1)).toMatchObject({ at: instant, stampedAt: null });
      const asked = await front.ask('GET', `/api/evidence/checkpoint/2026-03-04T${hour}/timestamp`, from(hour));
      expect([asked.status, problemIn(asked).reason]).toEqual([404, 'no-time-stamp']);
    },
  );

  test('(N3) the next hour is stamped again', async () => {
    authority.stampsAgain();
    await at('2026-03-04T10:05:00+07:00');
    expect((await listed()).items.at(-1)?.stampedAt).toMatch(/\+07:00$/);
  });

  test.each([
    ['checkpoint/2026-03-04T23', 404, 'no-checkpoint-that-hour'],
    ['checkpoint/2026-03-04T24', 400, 'invalid-input'],
    ['checkpoint/2026-13-04T23', 400, 'invalid-input'],
    ['checkpoint/hom-qua', 400, 'invalid-input'],
    ['checkpoint/2026-03-04T23/timestamp', 404, 'no-time-stamp'],
    ['checkpoint/x/timestamp', 400, 'invalid-input'],
    ['checkpoints?day=2026-02-30', 400, 'invalid-input'],
  ])('(O16, N1) %s is answered %i, %s', async (path, status, reason) => {
    const told = await front.ask('GET', `/api/evidence/${path}`, from(path));
    expect([told.status, problemIn(told).reason]).toEqual([status, reason]);
  });
});

/** Each from an address of its own: the pace of one address is not what is tried here. */
const from = (what: string) => ({ headers: { 'x-forwarded-for': `198.51.100.${100 + what.length}` } });
