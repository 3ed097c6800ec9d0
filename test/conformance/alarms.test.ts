import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { type Dynamo, getItem } from '../../lib/world/aws/dynamo.ts';
import { awsAlarms } from '../../lib/world/aws/machines/alarms.ts';
import { storedForTests } from './aws-for-tests.ts';
import { callsOf } from './counted.ts';
import { crashedAt } from './crashing.ts';

const sfn = new SFNClient();
const DAY = 86_400_000;
/** Far enough ahead that nothing rings here by itself; the emulator's own clock is the real one. */
const T = '2099-03-02T09:00:00+07:00';
const T_RINGS = '2099-03-02T09:00:01+07:00';

let dynamo: Dynamo;
let machine = '';
let dossier = '';
let clock: Instant = T;
beforeAll(async () => {
  ({ dynamo } = await storedForTests());
  const { stateMachineArn = '' } = await sfn.send(
    new CreateStateMachineCommand({
      name: `t${randomUUID().slice(0, 8)}-deadlines`,
      definition: JSON.stringify(withoutLook()),
      roleArn: 'arn:aws:iam::000000000000:role/waits',
    }),
  );
  machine = stateMachineArn;
});
afterAll(() => {
  sfn.destroy();
  dynamo.client.destroy();
});
beforeEach(() => {
  dossier = randomUUID();
  clock = before(T, 30 * DAY);
});

/** The deployed file; in place of the look, which needs a function, nothing. */
const withoutLook = () => {
  const asl = JSON.parse(readFileSync('statemachines/deadlines.asl.json', 'utf8'));
  return { ...asl, States: { ...asl.States, 'Look at the dossier': { Type: 'Pass', Next: 'The look is done' } } };
};

const before = (at: Instant, milliseconds: number): Instant => instantOf(millisecondsOf(at) - milliseconds);
const set = (at: Instant | null, of = dossier) =>
  awsAlarms({ sfn, dynamo, machines: machine.slice(0, -'deadlines'.length), now: () => clock }).set(of, at);

/** When the alarms of the dossier ring, in the order they were started. */
const rings = async (): Promise<readonly Instant[]> => {
  const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn: machine, maxResults: 1000 }));
  const told = await Promise.all(
    executions.map(({ executionArn }) => sfn.send(new DescribeExecutionCommand({ executionArn }))),
  );
  return told
    .map(({ input = '{}', startDate }) => ({ ...JSON.parse(input), started: startDate?.getTime() }))
    .filter(({ dossierId }) => dossierId === dossier)
    .sort((a, b) => a.started - b.started || (a.at < b.at ? -1 : 1))
    .map(({ at }) => at);
};

describe('(L7, ND61-8.2b) alarms as executions of `deadlines`', () => {
  test('one rings in the second after the instant; the same again, or a later one, is one read and nothing else', async () => {
    expect(await callsOf(dynamo, () => set(T))).toEqual(['GetItem', 'PutItem']);
    expect(await callsOf(dynamo, () => set(T))).toEqual(['GetItem']);
    expect(await callsOf(dynamo, () => set('2099-04-01T09:00:00+07:00'))).toEqual(['GetItem']);
    expect(await rings()).toEqual([T_RINGS]);
  });

  test('an earlier one is set beside it', async () => {
    await set('2099-04-01T09:00:00+07:00');
    await set(T);
    expect(await rings()).toEqual(['2099-04-01T09:00:01+07:00', T_RINGS]);
  });

  test('the look at one that rang sets the next', async () => {
    await set(T);
    clock = T_RINGS;
    await set('2099-03-03T09:00:00+07:00');
    expect(await rings()).toEqual([T_RINGS, '2099-03-03T09:00:01+07:00']);
  });

  test('one that rang early by rounding, its look finding nothing, rings again', async () => {
    await set(T);
    clock = T;
    await set(T);
    expect(await rings()).toEqual([T_RINGS, '2099-03-02T09:01:01+07:00']);
    await set(T);
    expect(await rings()).toHaveLength(2);
  });

  test('a look that goes on finding nothing is done again ever more seldom', async () => {
    clock = instantOf(millisecondsOf(T) + 1000);
    await set(T);
    for (const minutes of [1, 2, 4]) {
      clock = instantOf(millisecondsOf(T) + minutes * 60_000);
      await set(T);
    }
    expect((await rings()).map((at) => at.slice(11, 19))).toEqual(['09:00:01', '09:02:01', '09:04:01', '09:08:01']);
  });

  test('years ahead it waits 360 days, and the look at their end sets the next', async () => {
    const years = '2109-03-02T09:00:00+07:00';
    await set(years);
    clock = instantOf(millisecondsOf(clock) + DAY);
    await set(years);
    const [first = '', ...others] = await rings();
    expect(others).toEqual([]);
    expect(millisecondsOf(first) - millisecondsOf(before(T, 30 * DAY))).toBe(360 * DAY + 1000);
    clock = first;
    await set(years);
    expect(await rings()).toHaveLength(2);
  });

  test('null forgets it; nothing to forget is one read', async () => {
    await set(T);
    expect(await callsOf(dynamo, () => set(null))).toEqual(['GetItem', 'DeleteItem']);
    expect(await callsOf(dynamo, () => set(null))).toEqual(['GetItem']);
    expect(await getItem(dynamo, 'waits', { dossier, key: 'alarm' })).toBeUndefined();
  });

  test('(R3) after a crash between starting and remembering it is remembered, and rings', async () => {
    expect(await crashedAt(dynamo, 2, 'before', () => set(T))).toBe(true);
    expect(await rings()).toEqual([T_RINGS]);
    await set(T);
    expect(await getItem(dynamo, 'waits', { dossier, key: 'alarm' })).toMatchObject({ at: T, rings: T });
    expect(new Set(await rings())).toEqual(new Set([T_RINGS]));
  });

  test('one whose execution was stopped is started under another name', async () => {
    await set(T);
    const name = `${dossier}-20990302T090001`;
    const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
    await sfn.send(new StopExecutionCommand({ executionArn }));
    await set(null);
    await set(T);
    expect(await rings()).toEqual([T_RINGS, T_RINGS]);
  });

  test('(B3) an account’s is set like a dossier’s', async () => {
    dossier = `account/${randomUUID()}`;
    await set(T);
    expect(await rings()).toEqual([T_RINGS]);
  });

  test('it rings by itself, not before its instant and soon after', async () => {
    clock = instantOf(Date.now());
    const at = instantOf(Date.now() + 2000);
    await set(at);
    const ended = await vi.waitFor(
      async () => {
        const name = `${dossier}-${instantOf(millisecondsOf(at) + 1000)
          .slice(0, 19)
          .replaceAll(/[-:]/g, '')}`;
        const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
        const { status, stopDate } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
        expect(status).toBe('SUCCEEDED');
        return stopDate?.getTime() ?? 0;
      },
      { timeout: 15_000, interval: 300 },
    );
    expect(ended).toBeGreaterThanOrEqual(millisecondsOf(at) + 1000);
  });
});
