import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, type IPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';

const USE = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** The key that everything kept of a province is encrypted with; a new one inside it every year. Who may read a table may use it through the table, and nobody by itself. */
export class ProvinceKey extends Key {
  constructor(scope: Construct, province: ProvinceOnAws) {
    super(scope, 'DataKey', {
      alias: nameOnAws(province, 'data'),
      description: `What is kept of ${province.name}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#letUse('ThroughTablesAndBuckets', new AnyPrincipal(), {
      StringEquals: {
        'kms:CallerAccount': Aws.ACCOUNT_ID,
        'kms:ViaService': [`dynamodb.${Aws.REGION}.amazonaws.com`, `s3.${Aws.REGION}.amazonaws.com`],
      },
    });
    this.#letUse('ForLogs', new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`), {
      ArnLike: {
        'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
      },
    });
    this.#letUse('ForAlarms', new ServicePrincipal('cloudwatch.amazonaws.com'), {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    });
  }

  #letUse(sid: string, principal: IPrincipal, conditions: Record<string, Record<string, string | string[]>>): void {
    this.addToResourcePolicy(
      new PolicyStatement({ sid, principals: [principal], actions: USE, resources: ['*'], conditions }),
    );
  }
}
