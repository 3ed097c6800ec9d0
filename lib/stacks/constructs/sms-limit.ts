import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';
import { FunctionLog } from './function-log.ts';

/** What SMS may cost in a month, set on the account: CloudFormation has no word for it, and the limit is the account's, not the province's. */
export class SmsLimit extends Construct {
  constructor(scope: Construct, province: ProvinceOnAws, key: IKey) {
    super(scope, 'SmsLimit');
    const functionName = nameOnAws(province, 'sms-limit');
    const { role, logGroup } = new FunctionLog(this, functionName, key);
    new AwsCustomResource(this, 'Limit', {
      functionName,
      role,
      logGroup,
      memorySize: 256,
      installLatestAwsSdk: false,
      onUpdate: {
        service: 'SNS',
        action: 'setSMSAttributes',
        parameters: {
          attributes: { MonthlySpendLimit: String(province.smsDollars), DefaultSMSType: 'Transactional' },
        },
        physicalResourceId: PhysicalResourceId.of(functionName),
      },
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({ actions: ['sns:SetSMSAttributes'], resources: ['*'] }),
      ]),
    });
    this.#trace(functionName, role);
  }

  /** As every function here; the resource that brings this one has no word for it. */
  #trace(functionName: string, role: Role): void {
    for (const found of Stack.of(this).node.findAll()) {
      if (found instanceof CfnFunction && found.functionName === functionName) found.tracingConfig = { mode: 'Active' };
    }
    role.addToPolicy(
      new PolicyStatement({ actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resources: ['*'] }),
    );
  }
}
