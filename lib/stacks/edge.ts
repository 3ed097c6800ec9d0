import { CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import { RULES, SENTENCES } from './firewall-rules.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/** CloudFront takes its firewall from here, wherever the province is. */
const EDGE_REGION = 'us-east-1';

export type EdgeProps = StackProps & { readonly province: ProvinceOnAws };

/** The web application firewall before CloudFront: about 12 USD a month and 0.60 USD a million requests. */
export class Edge extends Stack {
  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id, { ...props, env: { region: EDGE_REGION } });
    const { province } = props;
    const firewall = new CfnWebACL(this, 'Firewall', {
      name: nameOnAws(province, 'portal'),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: RULES.map((rule, priority) => ({
        ...rule,
        priority,
        visibilityConfig: seenAs(nameOnAws(province, rule.name)),
      })),
      customResponseBodies: SENTENCES,
      visibilityConfig: seenAs(nameOnAws(province, 'portal')),
    });
    new CfnOutput(this, 'FirewallArn', { value: firewall.attrArn });
  }

  /** The firewall's ARN for a stack of another region. */
  get firewallArn(): string {
    return Fn.getStackOutput(this.stackName, 'FirewallArn', EDGE_REGION);
  }
}

/** Counted; no sample of a request is kept: it would hold an address and what was asked. */
const seenAs = (metricName: string) => ({ metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false });
