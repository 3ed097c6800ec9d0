import { setTimeout as pause } from 'node:timers/promises';
import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { beforeAll, expect, test } from 'vitest';
import { filed } from '../../journeys/filing.ts';
import { HAC_THANH_POLICE as office } from '../../journeys/offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../../journeys/province-on-one-machine.ts';

const COUNTER = 'nguyenvanhai.cahacthanh';
const MACHINES = process.env.MACHINES ?? '';
const sfn = new SFNClient({});

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});

type Journal = { readonly intact: boolean; readonly entries: readonly { readonly events: { type: string }[] }[] };

const journalOf = async (id: string) =>
  (await thanhHoa.as(COUNTER).ask<Journal>('GET', `/api/desk/dossiers/${id}/journal`)).body;
const eventsOf = async (id: string) =>
  (await journalOf(id)).entries.flatMap(({ events }) => events.map(({ type }) => type));

/** The executions of the standard route about a dossier that still run. */
const running = async (id: string): Promise<string[]> => {
  const { executions = [] } = await sfn.send(
    new ListExecutionsCommand({ stateMachineArn: `${MACHINES}standard-2`, statusFilter: 'RUNNING' }),
  );
  const described = await Promise.all(
    executions.map(({ executionArn }) => sfn.send(new DescribeExecutionCommand({ executionArn }))),
  );
  return described.flatMap(({ executionArn, input }) => (input?.includes(id) && executionArn ? [executionArn] : []));
};

/** EventBridge tells in its own time: looked for until it is so, for fifteen seconds. */
const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (const start = Date.now(); Date.now() - start < 15_000; await pause(100)) if (await holds()) return true;
  return false;
};

test('(N6, R3) an execution that was stopped: its dossier is started again, finds its place, and nothing is entered twice', async () => {
  const id = await filed(thanhHoa.as('nguyenthilan'), '1.004222', '000.17.56.G01');
  await thanhHoa.does(COUNTER, id, 'receive');
  const before = await eventsOf(id);
  const [stopped = ''] = await running(id);
  await sfn.send(new StopExecutionCommand({ executionArn: stopped, cause: 'by an operator' }));

  expect(await until(async () => (await running(id)).some((arn) => arn !== stopped))).toBe(true);
  expect(await eventsOf(id)).toEqual(before);
  await thanhHoa.resolves(id, office);
  await thanhHoa.does(COUNTER, id, 'return-result', { by: 'online' });
  expect((await thanhHoa.sees(COUNTER, id)).stage).toBe('returned');
  const { intact } = await journalOf(id);
  expect(intact).toBe(true);
  const opened = (await eventsOf(id)).filter((type) => type === 'StepOpened');
  expect(opened).toHaveLength(6);
  expect(await until(async () => (await running(id)).length === 0)).toBe(true);
});

test('(N6, L7, ND61-8.2b) an alarm rings by the machine’s own Wait, not before its instant, and Step Functions calls the look', async () => {
  const id = await filed(thanhHoa.as('nguyenthilan'), '1.004222', '000.17.56.G01');
  const clock = { method: 'POST', body: JSON.stringify({ to: '2026-03-03T08:30:00+07:00' }) };
  await fetch(`${thanhHoa.system.url}/desk/clock-alone`, clock);
  const at = new Date(Date.now() + 3000).toISOString().replace(/\.\d+Z$/, 'Z');
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({
      stateMachineArn: `${MACHINES}deadlines`,
      input: JSON.stringify({ dossierId: id, at }),
    }),
  );
  expect(await eventsOf(id)).not.toContain('LimitReached');
  const ended = async () => (await sfn.send(new DescribeExecutionCommand({ executionArn }))).status === 'SUCCEEDED';
  expect(await until(ended)).toBe(true);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at));
  expect(await eventsOf(id)).toContain('LimitReached');
});
