import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { restart } from '../../functions/scheduled/restart.ts';
import { batchReader } from '../../functions/stream/batch.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { consulted } from '../tinh-mau/route-procedures.ts';
import { openRouteWalk, type RouteWalk } from './route-walk.ts';

let walk: RouteWalk;
let world: World;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  world = walk.front.system.world;
});
afterAll(() => walk.front.close());

const entry = (dossier: string, number: number): Entry<unknown> => ({
  dossier,
  entry: number,
  at: '2026-03-02T08:00:00+07:00',
  by: 'system',
  command: `c${number}`,
  events: [],
  previous: '',
  hash: '',
});
const batch = (...entries: readonly Entry<unknown>[]): DynamoDBStreamEvent => ({
  Records: entries.map((one) => ({
    eventName: 'INSERT',
    dynamodb: { NewImage: { body: { S: JSON.stringify(one) } } },
  })),
});

describe('(N3) a reader of the journal’s stream', () => {
  const parts = () => ({ world, refresh: vi.fn(async (_atOnce: boolean) => undefined) });

  test('(N3) reads the entries of a journal in their order, journals side by side', async () => {
    const read: string[] = [];
    const { promise: bothQuick, resolve } = Promise.withResolvers<void>();
    const reader = batchReader({
      name: 'react',
      of: 'each-entry',
      read: async ({ dossier, entry: number }) => {
        if (dossier === 'slow') await bothQuick;
        read.push(`${dossier} ${number}`);
        if (read.length === 2) resolve();
      },
    });
    await reader(parts())(batch(entry('slow', 1), entry('quick', 1), entry('slow', 2), entry('quick', 2)));
    expect(read).toEqual(['quick 1', 'quick 2', 'slow 1', 'slow 2']);
  });

  test('(N3, G10) the lists are kept once a journal and batch, whatever it brings', async () => {
    const read: string[] = [];
    const read1 = async ({ dossier, entry: number }: Entry<unknown>) => void read.push(`${dossier} ${number}`);
    const reader = batchReader({ name: 'project', of: 'each-journal', read: read1 });
    await reader(parts())(batch(entry('a', 1), entry('b', 4), entry('a', 2), entry('a', 3)));
    expect(read.toSorted()).toEqual(['a 3', 'b 4']);
  });

  test('(N3, BH-5.2) what fails is tried three times, then listed for a person, and the batch goes on', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const read = vi.fn(async ({ dossier, entry: number }: Entry<unknown>) => {
      if (dossier === 'broken' && number === 1) throw new Error('Lan has no address');
    });
    await batchReader({ name: 'react', of: 'each-entry', read })(parts())(
      batch(entry('broken', 1), entry('broken', 2), entry('sound', 1)),
    );
    expect(read.mock.calls.map(([{ dossier, entry: number }]) => `${dossier} ${number}`).toSorted()).toEqual(
      ['broken 1', 'broken 1', 'broken 1', 'broken 2', 'sound 1'].toSorted(),
    );
    const listed = (await world.failed.list()).at(-1);
    expect(listed).toMatchObject({
      where: 'react',
      dossier: 'broken',
      entry: 1,
      error: expect.stringMatching(/^Error at [\w.-]+:/),
    });
    expect(JSON.stringify(listed)).not.toContain('Lan');
    expect(JSON.stringify(log.mock.calls)).not.toContain('Lan');
    log.mockRestore();
  });

  test('(N3) the batch comes again only where the failed list cannot be written either', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const add = () => Promise.reject(new Error('no table'));
    const read: string[] = [];
    const reader = batchReader({
      name: 'react',
      of: 'each-entry',
      read: async ({ dossier }) => {
        if (dossier === 'broken') throw new Error('broken');
        read.push(dossier);
      },
    });
    const shut: World = { ...world, failed: { ...world.failed, add } };
    const done = reader({ ...parts(), world: shut })(batch(entry('broken', 1), entry('sound', 1)));
    await expect(done).rejects.toThrow('no table');
    expect(read).toEqual(['sound']);
    log.mockRestore();
  });

  test('(G7) every batch is read with the calendar as it stands now, a moment after a declaration too', async () => {
    const read = async () => undefined;
    const it = parts();
    const reader = batchReader({ name: 'react', of: 'each-entry', read })(it);
    await reader(batch(entry('calendar/tinh-mau', 1)));
    await reader(batch(entry('a', 1)));
    expect(it.refresh.mock.calls).toEqual([[true], [true]]);
  });
});

describe('(N3) an execution that ended otherwise than by itself', () => {
  const ended = (dossierId: string, status: string, machine = 'tinh-mau-standard-1', lived = 3_600_000) => ({
    detail: {
      stateMachineArn: `arn:aws:states:ap-southeast-1:000000000000:stateMachine:${machine}`,
      status,
      startDate: 1,
      stopDate: 1 + lived,
      input: JSON.stringify({ dossierId }),
    },
  });
  const recording = () => {
    const started: string[] = [];
    const alarms: (string | null)[] = [];
    const listed: string[] = [];
    const seen: World = {
      ...world,
      machines: { ...world.machines, start: async (route, name) => void started.push(`${route} ${name}`) },
      alarms: { set: async (_, at) => void alarms.push(at) },
      failed: { ...world.failed, add: async ({ error }) => void listed.push(error) },
    };
    return { seen, started, alarms, listed };
  };

  test('(N3) is started again under a fresh name, an operator’s stop at once', async () => {
    const id = await walk.files(consulted);
    const { seen, started } = recording();
    await restart(ended(id, 'FAILED'), seen);
    await restart(ended(id, 'ABORTED', 'tinh-mau-standard-1', 10), seen);
    expect(started.every((name) => name.includes(` ${id}-`))).toBe(true);
    expect(new Set(started).size).toBe(2);
  });

  test('(N3) one that failed as soon as it began is listed and left to the sweep', async () => {
    const id = await walk.files(consulted);
    const { seen, started, listed } = recording();
    await restart(ended(id, 'FAILED', 'tinh-mau-standard-1', 500), seen);
    expect([started, listed]).toEqual([[], ['the machine fails as soon as it begins']]);
  });

  test('(G4, N3) an alarm that was lost is forgotten, and set again by a look', async () => {
    const id = await walk.files(consulted);
    const { seen, alarms } = recording();
    await restart(ended(id, 'TIMED_OUT', 'tinh-mau-deadlines'), seen);
    expect(alarms[0]).toBeNull();
    expect(alarms[1]).toMatch(/^2026-03-/);
  });
});
