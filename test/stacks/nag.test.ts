import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { acknowledged } from '../../lib/stacks/nag.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { appOf, KEYS } from './whole-app.ts';

const { stages } = appOf(KEYS);

/** What both packs find and nobody acknowledged: the rule and where. */
const findingsIn = (stage: (typeof stages)[number]): readonly string[] =>
  [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(stage)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
      ),
  );

const reasonsOf = (key: string) => acknowledged(provinceOnAws(findProvince(key), () => undefined));

describe('cdk-nag', () => {
  test.each(stages.map((stage) => [stage.stageName, stage] as const))(
    '(R10) finds nothing in %s by the AwsSolutions and Serverless packs',
    (_, stage) => {
      expect(findingsIn(stage)).toEqual([]);
    },
    60_000,
  );

  test('(R10) what is not followed has at most ten reasons, each a sentence', () => {
    const reasons = reasonsOf('thanh-hoa');
    expect(reasons.length).toBeLessThanOrEqual(10);
    for (const { reason } of reasons) expect(reason).toMatch(/^[A-Z].{40,}\.$/);
  });

  test('(R10) no reason is left over: without it something would be found', () => {
    const { stages: plain } = appOf(['thanh-hoa']);
    const [stage] = plain;
    for (const node of stage?.node.findAll() ?? []) forget(node.node.metadata);
    const found = stage === undefined ? [] : findingsIn(stage);
    const ids = reasonsOf('thanh-hoa').flatMap(({ ids }) => ids);
    expect(ids.filter((id) => !found.some((finding) => finding.startsWith(`${id} at`)))).toEqual([]);
  }, 60_000);
});

/** Takes back what was acknowledged. */
const forget = (metadata: readonly { readonly type: string; readonly data?: unknown }[]): void => {
  for (const { type, data } of metadata) {
    if (type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      for (const id of Object.keys(data as object)) delete (data as Record<string, unknown>)[id];
  }
};
