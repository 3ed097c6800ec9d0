import { afterEach, describe, expect, test } from 'vitest';
import type { Asl } from '../../lib/world/one-machine/machines/asl.ts';
import { oneMachineMachines } from '../../lib/world/one-machine/machines/machines.ts';
import type { StepFunction } from '../../lib/world/one-machine/machines/task-runner.ts';
import type { World } from '../../lib/world/world.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

type Asked = { dossierId: string; step: string; after: number; token: string };

const RETRY = [
  { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 2 },
  { ErrorEquals: ['States.Timeout'], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 99999999 },
];

/** A definition as it comes out of a file. */
function asl(definition: object): Asl {
  return definition as Asl;
}

/** A human step as every route has it. */
const humanStep = (step: string, next: object, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Parameters: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder CDK fills on AWS
    FunctionName: '${open-step}',
    Payload: { 'dossierId.$': '$.dossierId', step, 'after.$': '$.last.entry', 'token.$': '$$.Task.Token' },
  },
  TimeoutSeconds: 1728000,
  Retry: RETRY,
  ResultPath: '$.last',
  ...next,
  ...more,
});

const CHECK_THEN_SIGN = asl({
  StartAt: 'Officer checks',
  States: {
    'Officer checks': humanStep('check', { Next: 'What did the officer decide?' }),
    'What did the officer decide?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.last.outcome', StringEquals: 'received', Next: 'Leader signs' }],
      Default: 'Over',
    },
    'Leader signs': humanStep('sign', { Next: 'Over' }),
    Over: { Type: 'Succeed' },
  },
});

const ASK_TWO_AT_ONCE = asl({
  StartAt: 'Who is asked?',
  States: {
    'Who is asked?': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder CDK fills on AWS
      Parameters: { FunctionName: '${list-units}', Payload: { 'dossierId.$': '$.dossierId' } },
      ResultPath: '$.units',
      Next: 'All are asked',
    },
    'All are asked': {
      Type: 'Map',
      ItemsPath: '$.units.Payload',
      ItemSelector: { 'dossierId.$': '$.dossierId', 'last.$': '$.last', 'unit.$': '$$.Map.Item.Value' },
      ItemProcessor: { StartAt: 'Unit answers', States: { 'Unit answers': humanStep('consult', { End: true }) } },
      ResultPath: null,
      Next: 'Two sign',
    },
    'Two sign': {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Leader signs', States: { 'Leader signs': humanStep('sign', { End: true }) } },
        { StartAt: 'Clerk seals', States: { 'Clerk seals': humanStep('seal', { End: true }) } },
      ],
      ResultPath: null,
      End: true,
    },
  },
});

const { dataDir, remove } = freshFolder();
afterEach(remove);

const START = { dossierId: 'dossier-1', last: { outcome: 'submitted', entry: 1 } };

const openWith = async (openStep: StepFunction, machine: Asl = CHECK_THEN_SIGN) => {
  const steps = { 'open-step': openStep, 'list-units': async () => ['so-y-te', 'so-xay-dung'] };
  const system = await openForTests(dataDir, { steps, machines: { 'sample-1': machine } });
  await system.boot();
  return system;
};

describe('a route’s machine on one machine', () => {
  const opened: Asked[] = [];
  const noting: StepFunction = async (asked: Asked) => opened.push(asked);
  afterEach(() => opened.splice(0));

  test('opens a step with a token, waits, and goes on with the outcome it is told', async () => {
    const system = await openWith(noting);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    expect(opened).toMatchObject([{ dossierId: 'dossier-1', step: 'check', after: 1 }]);
    const token = opened[0]?.token ?? '';
    expect(token).not.toBe('task-token');
    expect(await system.world.machines.succeed(token, { outcome: 'received', entry: 5 })).toBe('woken');
    expect(await system.world.machines.succeed(token, { outcome: 'received', entry: 5 })).toBe('gone');
    await system.settled();
    expect(opened[1]).toMatchObject({ step: 'sign', after: 5 });
    await system.close();
  });

  test('a name already taken is success and starts nothing', async () => {
    const system = await openWith(noting);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    expect(opened).toHaveLength(1);
    await expect(system.world.machines.start('unknown-1', 'x', START)).rejects.toThrow('unknown-1');
    await system.close();
  });

  test('a step already closed may answer its own token before it is waited on', async () => {
    const answering: StepFunction = async (asked: Asked, world: World) => {
      opened.push(asked);
      if (asked.step === 'check') await world.machines.succeed(asked.token, { outcome: 'received', entry: 4 });
    };
    const system = await openWith(answering);
    await system.world.machines.start('sample-1', 'again', START);
    await system.settled();
    expect(opened.map(({ step, after }) => `${step}@${after}`)).toEqual(['check@1', 'sign@4']);
    await system.close();
  });

  test('a step function that fails is tried again, with a fresh token', async () => {
    const tokens: string[] = [];
    const failingOnce: StepFunction = async (asked: Asked) => {
      tokens.push(asked.token);
      if (tokens.length === 1) throw new Error('cơ sở dữ liệu bận');
    };
    const system = await openWith(failingOnce);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    expect(new Set(tokens).size).toBe(2);
    expect(await system.world.machines.succeed(tokens[0] ?? '', { outcome: 'received', entry: 2 })).toBe('gone');
    expect(await system.world.machines.succeed(tokens[1] ?? '', { outcome: 'received', entry: 2 })).toBe('woken');
    expect(await system.world.failed.list()).toEqual([]);
    await system.close();
  });

  test('an execution whose step keeps failing comes to the failed list', async () => {
    const system = await openWith(async () => {
      throw new Error('không mở được bước');
    });
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    expect(await system.world.failed.list()).toMatchObject([
      { where: 'machine sample-1', dossier: 'dossier-1', entry: 1 },
    ]);
    await system.close();
  });

  test('(E6) Map and Parallel ask several at once, and the machine goes on when all have answered', async () => {
    const system = await openWith(noting, ASK_TWO_AT_ONCE);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    expect(opened.map(({ step }) => step)).toEqual(['consult', 'consult']);
    for (const { token } of opened.splice(0))
      await system.world.machines.succeed(token, { outcome: 'answered', entry: 3 });
    await system.settled();
    expect(opened.map(({ step, after }) => `${step}@${after}`)).toEqual(['sign@1', 'seal@1']);
    await system.close();
  });

  test('closing leaves no long timer of a waiting step behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const system = await openWith(noting);
    for (let n = 0; n < 40; n++) await system.world.machines.start('sample-1', `waiting-${n}`, START);
    await system.settled();
    expect(timers()).toBeGreaterThan(before + 30);
    await system.close();
    expect(timers()).toBeLessThan(before + 10);
  });

  test('closing lets every execution go, and a token of before is gone after a restart', async () => {
    const system = await openWith(noting);
    await system.world.machines.start('sample-1', 'dossier-1-1', START);
    await system.settled();
    await system.close();
    const again = await openWith(noting);
    expect(await again.world.machines.succeed(opened[0]?.token ?? '', { outcome: 'received', entry: 2 })).toBe('gone');
    expect(opened).toHaveLength(1);
    await again.close();
  });

  test('where too many wait in memory the oldest is let go, and its token is gone', async () => {
    const system = await openWith(noting);
    const machines = oneMachineMachines({
      definitions: { 'sample-1': CHECK_THEN_SIGN },
      steps: { 'open-step': noting },
      failed: system.world.failed,
      world: () => system.world,
      atMost: 2,
    });
    for (const name of ['a', 'b', 'c']) {
      await machines.start('sample-1', name, { ...START, dossierId: name });
      await new Promise(setImmediate);
    }
    const answers = [];
    for (const { token } of opened) answers.push(await machines.succeed(token, { outcome: 'received', entry: 2 }));
    expect(answers).toEqual(['gone', 'woken', 'woken']);
    await machines.stop();
    await system.close();
  });
});
