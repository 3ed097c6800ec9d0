import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOf } from './arns.ts';
import { FunctionLog } from './function-log.ts';

/** What SMS may cost in a month, set on the account: CloudFormation has no word for it, and the limit is the account's, not the province's. */
export class SmsLimit extends Construct {
  constructor(scope: Construct, province: ProvinceOnAws, key: IKey) {
    super(scope, 'SmsLimit');
    const functionName = nameOf(province, 'sms-limit');
    const { role, logGroup } = new FunctionLog(this, functionName, key);
    new AwsCustomResource(this, 'Limit', {
      functionName,
      role,
      logGroup,
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
  }
}
