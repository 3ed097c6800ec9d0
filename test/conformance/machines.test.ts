import { randomUUID } from 'node:crypto';
import {
  CreateActivityCommand,
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetActivityTaskCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { awsMachines } from '../../lib/world/aws/machines/machines.ts';

const sfn = new SFNClient();
const BEFORE = `t${randomUUID().slice(0, 8)}-`;
const INPUT = { dossierId: 'd1', last: { outcome: 'submitted', entry: 1 } };

let activity = '';
let machine = '';
beforeAll(async () => {
  const made = await sfn.send(new CreateActivityCommand({ name: `${BEFORE}desk` }));
  activity = made.activityArn ?? '';
  const waits = { StartAt: 'Wait', States: { Wait: { Type: 'Task', Resource: activity, End: true } } };
  const { stateMachineArn = '' } = await sfn.send(
    new CreateStateMachineCommand({
      name: `${BEFORE}standard-2`,
      definition: JSON.stringify(waits),
      roleArn: 'arn:aws:iam::000000000000:role/waits',
    }),
  );
  machine = stateMachineArn;
});
afterAll(() => sfn.destroy());

const machines = () => awsMachines({ sfn, machines: machine.slice(0, -'standard-2'.length) });
const executions = async () =>
  (await sfn.send(new ListExecutionsCommand({ stateMachineArn: machine }))).executions ?? [];
const tokenOfNext = async (): Promise<string> =>
  (await sfn.send(new GetActivityTaskCommand({ activityArn: activity }))).taskToken ?? '';

describe('(E1) routes as Step Functions', () => {
  test('a name already taken is success, and one execution runs', async () => {
    const name = `${randomUUID()}-1`;
    for (let n = 0; n < 3; n++) await machines().start('standard-2', name, INPUT);
    expect((await executions()).filter((execution) => execution.name === name)).toHaveLength(1);
    await tokenOfNext();
  });

  test('a wake hands the recorded outcome to the execution that waits; woken again it is gone', async () => {
    const name = `${randomUUID()}-1`;
    await machines().start('standard-2', name, INPUT);
    const token = await tokenOfNext();
    expect(await machines().succeed(token, { outcome: 'received', entry: 2 })).toBe('woken');
    const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
    const ended = { timeout: 10_000, interval: 200 };
    await vi.waitFor(async () => {
      const { status, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      expect(status).toBe('SUCCEEDED');
      expect(JSON.parse(output ?? '')).toEqual({ outcome: 'received', entry: 2 });
    }, ended);
    expect(await machines().succeed(token, { outcome: 'received', entry: 2 })).toBe('gone');
  });

  test.each(['AQC0', 'không phải mã'])('the token “%s” that never was is gone', async (token) => {
    expect(await machines().succeed(token, { outcome: 'received', entry: 2 })).toBe('gone');
  });

  test('a machine that was not deployed is an error', async () => {
    await expect(machines().start('standard-99', randomUUID(), INPUT)).rejects.toThrow();
  });

  test('an account’s execution is started although its name would be too long', async () => {
    const name = `account_${randomUUID()}-${randomUUID()}`;
    await machines().start('standard-2', name, INPUT);
    expect((await executions()).filter((execution) => execution.name?.startsWith(name.slice(0, 40)))).toHaveLength(1);
  });
});
