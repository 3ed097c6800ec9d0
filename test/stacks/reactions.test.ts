import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { at, propertiesOf, templatesOf } from './template-of.ts';

const reactions = templatesOf()('Reactions');
const MAPPING = 'AWS::Lambda::EventSourceMapping';

const mappingOf = (template: typeof reactions, reader: string) =>
  propertiesOf(template, MAPPING).find((mapping) =>
    JSON.stringify(mapping.FunctionName).includes(`"${reader}Function`),
  );

describe('the readers of the journal', () => {
  test('(N1) there are two, the most a stream bears', () => {
    expect(propertiesOf(reactions, MAPPING)).toHaveLength(2);
  });

  test('(N1) `react` is woken at once, and not for a step that was opened', () => {
    const react = mappingOf(reactions, 'react');
    expect(filtersOf(react)).toEqual([{ eventName: ['INSERT'], dynamodb: { NewImage: { reacts: { S: ['yes'] } } } }]);
    expect(react?.MaximumBatchingWindowInSeconds).toBe(0);
  });

  test('(N1) `project` takes a decision and the step that follows together', () => {
    const project = mappingOf(reactions, 'project');
    // A look of staff stands in no list (O15).
    expect(filtersOf(project)).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { reacts: { S: ['yes', 'no'] } } } },
    ]);
    expect(project?.MaximumBatchingWindowInSeconds).toBe(2);
  });

  test.each(['project', 'react'])(
    '(N1, N6) a batch that `%s` cannot take is tried again, halved, and laid with the dead letters at last',
    (reader) => {
      expect(mappingOf(reactions, reader)).toMatchObject({
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 100,
        MaximumRecordAgeInSeconds: 12 * 60 * 60,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
      for (const alarm of ['dead-letters', 'behind', 'errors']) {
        reactions.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmName: `thanh-hoa-${reader}-${alarm}` });
      }
    },
  );

  test('(R10) the dead letters are encrypted and take nothing that does not come by TLS', () => {
    const queues = propertiesOf(reactions, 'AWS::SQS::Queue');
    expect(queues).toHaveLength(2);
    for (const queue of queues)
      expect(queue).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1209600 });
    reactions.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  test('(N6) the entries of a province from their beginning; of tables filled from a backup only what comes after', () => {
    expect(mappingOf(reactions, 'react')?.StartingPosition).toBe('TRIM_HORIZON');
    const restored = templatesOf({ tables: 'thanh-hoa-2-' })('Reactions');
    for (const reader of ['project', 'react']) expect(mappingOf(restored, reader)?.StartingPosition).toBe('LATEST');
  });
});

const filtersOf = (mapping: unknown): readonly unknown[] =>
  (at(mapping, 'FilterCriteria', 'Filters') as readonly { Pattern: string }[]).map(({ Pattern }) =>
    JSON.parse(Pattern),
  );
