import { describe, expect, test } from 'vitest';
import { all, KEYS, spelled, stacksOf, statementsOf } from './whole-app.ts';

/** What may be done with no narrower resource than all of them, because AWS knows none. */
const ON_EVERYTHING: Readonly<Record<string, string>> = {
  'xray:PutTraceSegments': 'a trace has no name before it is there',
  'xray:PutTelemetryRecords': 'the same',
  'xray:GetSamplingRules': 'which calls are traced is the account’s own rule',
  'xray:GetSamplingTargets': 'the same',
  'logs:CreateLogDelivery': 'a machine’s log is delivered by AWS: the delivery has no name of ours',
  'logs:GetLogDelivery': 'the same',
  'logs:UpdateLogDelivery': 'the same',
  'logs:DeleteLogDelivery': 'the same',
  'logs:ListLogDeliveries': 'the same',
  'logs:PutResourcePolicy': 'the account’s policy for deliveries',
  'logs:DescribeResourcePolicies': 'the same',
  'logs:DescribeLogGroups': 'the same',
  'dynamodb:ListStreams': 'a stream is found before it can be named',
  'sns:SetSMSAttributes': 'what SMS may cost is the account’s limit',
};

/** What is named by its beginning: papers under one prefix, machines of the province itself, and a rule whose name AWS completes. */
const BY_THEIR_BEGINNING = [
  '/papers/*',
  '/quarantine/*',
  ':stateMachine:<province>-*',
  ':rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
];

describe.each(KEYS.map((key) => [key, stacksOf(key)] as const))('what is allowed in %s', (key, stacks) => {
  test('(N4, R10) nobody may do everything of a kind: every action is named', () => {
    const actions = statementsOf(stacks).flatMap(({ Action }) => all(Action));
    expect(actions.length).toBeGreaterThan(200);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('(N4, R10) what is allowed on everything stands in the written list; only SMS go to whoever has a telephone', () => {
    const statements = statementsOf(stacks).filter(({ Effect }) => Effect === 'Allow');
    const onAll = statements.filter(({ Resource }) => all(Resource).includes('*')).flatMap(({ Action }) => all(Action));
    expect([...new Set(onAll)].filter((action) => !(action in ON_EVERYTHING))).toEqual([]);
    expect(onAll).toContain('xray:PutTraceSegments');

    const inverted = statements.filter(({ NotResource }) => NotResource !== undefined);
    expect(inverted.flatMap(({ Action }) => all(Action)).filter((action) => action !== 'sns:Publish')).toEqual([]);
  });

  test('(N4, R10) a resource named by its beginning is a prefix of papers, a machine of the province, or a name AWS completes', () => {
    const starred = statementsOf(stacks)
      .flatMap(({ Resource }) => all(Resource))
      .map(spelled)
      .filter((resource) => resource !== '*' && resource.includes('*'));
    const allowed = BY_THEIR_BEGINNING.map((end) => end.replace('<province>', key));
    expect(starred.filter((resource) => !allowed.some((end) => resource.endsWith(end)))).toEqual([]);
    expect(starred.length).toBeGreaterThan(5);
  });
});
