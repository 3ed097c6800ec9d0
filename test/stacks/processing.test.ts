import { readdirSync, readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { machineRoute } from '../../lib/stacks/constructs/waiting-machine.ts';
import { at, flat, propertiesOf, statementsOf, templatesOf } from './template-of.ts';

const processing = templatesOf()('Processing');
const MACHINE = 'AWS::StepFunctions::StateMachine';
const FOLDER = new URL('../../statemachines/', import.meta.url);
/** A name in a file of ours, as what is replaced puts it back. */
const PLACEHOLDER = '$' + '{$1}';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.asl.json'));

describe('the machines', () => {
  test('(N5) every file of statemachines/ is a machine of the province, and there is no other', () => {
    const names = propertiesOf(processing, MACHINE).map(({ StateMachineName }) => StateMachineName);
    expect(names.toSorted()).toEqual(FILES.map((file) => `thanh-hoa-${machineRoute(file)}`).toSorted());
    expect(FILES.length).toBeGreaterThan(10);
  });

  test.each([
    ['standard.asl.json', 'standard-1'],
    ['standard-2.asl.json', 'standard-2'],
    ['birth-to-identity-card.asl.json', 'birth-to-identity-card-1'],
    ['deadlines.asl.json', 'deadlines'],
  ])('(N5) %s is the machine %s, the name a dossier has of its route', (file, route) => {
    expect(machineRoute(file)).toBe(route);
  });

  test.each(FILES)(
    '(N1) %s is deployed as it is written, every placeholder filled with a function of the province',
    (file) => {
      const [machine] = propertiesOf(processing, MACHINE, { StateMachineName: `thanh-hoa-${machineRoute(file)}` });
      const written = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      const asked = JSON.stringify(written).match(/\$\{[a-z-]+\}/g) ?? [];
      expect(asked.length).toBeGreaterThan(0);

      const deployed = flat(machine?.DefinitionString);
      expect(deployed).not.toContain('${');
      const back = deployed.replaceAll(/arn:[^"]*:function:thanh-hoa-([a-z-]+)/g, PLACEHOLDER);
      expect(JSON.parse(back)).toEqual(written);
    },
  );

  test('(N4) a machine may call the functions its file names and no other', () => {
    const [policy] = propertiesOf(processing, 'AWS::IAM::Policy', { PolicyName: Match.stringLikeRegexp('^deadlines') });
    const invoking = statementsOf(policy?.PolicyDocument).filter(({ Action }) => Action === 'lambda:InvokeFunction');
    expect(invoking.map(({ Resource }) => flat(Resource))).toEqual([
      expect.stringMatching(/:function:thanh-hoa-look$/),
    ]);
  });

  test('(N1, N4) machines wait for months, log errors without what went through them, and are not deleted by a deployment', () => {
    const machines = Object.values(processing.findResources(MACHINE));
    for (const { DeletionPolicy, Properties } of machines) {
      expect(DeletionPolicy).toBe('RetainExceptOnCreate');
      expect(Properties).toMatchObject({
        StateMachineType: 'STANDARD',
        LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
        TracingConfiguration: { Enabled: true },
      });
    }
  });
});

describe('an execution that ended', () => {
  test('(N1) failed, timed out or aborted, of this province’s machines only: its dossier is started again', () => {
    const [rule] = propertiesOf(processing, 'AWS::Events::Rule');
    expect(rule?.EventPattern).toMatchObject({
      source: ['aws.states'],
      'detail-type': ['Step Functions Execution Status Change'],
      detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'] },
    });
    const machines = at(rule, 'EventPattern', 'detail', 'stateMachineArn', 0, 'prefix');
    expect(flat(machines)).toMatch(/:stateMachine:thanh-hoa-$/);
    expect(flat(at(rule, 'Targets', 0, 'Arn'))).toContain('restart');
  });

  test('(N1) what cannot be started again is not lost: two tries, then the dead letters, which ring', () => {
    const [rule] = propertiesOf(processing, 'AWS::Events::Rule');
    expect(at(rule, 'Targets', 0, 'DeadLetterConfig')).toBeDefined();
    processing.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
    processing.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmName: 'thanh-hoa-restart-dead-letters' });
    processing.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'thanh-hoa-restart',
      ReservedConcurrentExecutions: 2,
    });
  });
});
