import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/** What cdk-nag asks and we do not do, with the reason. `at`: the stack; absent: all. */
export type Acknowledged = { readonly ids: readonly string[]; readonly at?: string; readonly reason: string };

/** Every rule of the AwsSolutions and Serverless packs that is not followed (R10: ten reasons at most). */
export const acknowledged = (province: ProvinceOnAws): readonly Acknowledged[] => [
  {
    ids: ['AwsSolutions-IAM5[Resource::*]'],
    reason:
      'Traces, log deliveries and SMS know no narrower resource. Which actions these are is a written list (test/stacks/intent.test.ts).',
  },
  {
    ids: [
      ...['papers', 'quarantine'].map((prefix) =>
        wildcard(`arn:<AWS::Partition>:s3:::${papersOf(province)}/${prefix}/*`),
      ),
      wildcard('<PapersFCDB0EBE.Arn>/quarantine/*'),
      wildcard(`arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:${nameOnAws(province, '*')}`),
      wildcard(
        'arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
      ),
    ],
    reason:
      'A function reads papers under one prefix and starts machines of its own province: which one, the dossier says. The scanner makes a rule whose name AWS completes.',
  },
  {
    ids: ['AwsSolutions-APIG4'],
    at: 'Api',
    reason:
      'What anyone may ask, and the pages, have no authorizer: no account is needed to look up a dossier (D1). Which operations these are, the contract says, and a test compares.',
  },
  {
    ids: ['Serverless-LambdaDLQ', 'Serverless-SQSRedrivePolicy', 'AwsSolutions-SQS3'],
    reason:
      'Called and answered at once, a function has no call to lose; calls without an answer end in a queue by failure destination. Those queues are the end, and they ring.',
  },
  {
    ids: ['AwsSolutions-SF1'],
    at: 'Processing',
    reason:
      'The journal is the log of what happened. Of machines, errors are enough, and nothing that went through them.',
  },
  {
    ids: ['AwsSolutions-COG1', 'AwsSolutions-COG8'],
    at: 'Identity',
    reason:
      'Length and common passwords are checked by us, prescribed characters are not (ASVS 6.2.5), and tries are limited by account and address. The Plus plan costs 0.02 USD for each person and month.',
  },
  {
    ids: ['AwsSolutions-COG2'],
    at: 'Identity',
    reason:
      'Citizens sign in with a password, and a one-time code confirms what they sign (B6); staff always have a second factor.',
  },
  {
    ids: [
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup]',
    ],
    at: 'Data',
    reason: 'Only AWS Backup takes this role, and AWS keeps its policies abreast of what a copy needs.',
  },
  {
    ids: ['AwsSolutions-SMG4'],
    at: 'Api',
    reason:
      'The key only tells an address that CloudFront saw from one a caller made up. A new one is one line and a deployment, because CloudFront and the API take it together.',
  },
  {
    ids: ['AwsSolutions-CFR1', 'AwsSolutions-CFR3'],
    at: 'Web',
    reason:
      'People abroad file too; and CloudFront would log addresses with the codes of dossiers. The access log of the API has every request without them.',
  },
];

const wildcard = (resource: string): string => `AwsSolutions-IAM5[Resource::${resource}]`;

const papersOf = (province: ProvinceOnAws): string => `${nameOnAws(province, 'papers')}-<AWS::AccountId>`;

/** Writes the reasons to where cdk-nag looks for them. */
export const acknowledge = (stage: IConstruct, province: ProvinceOnAws): void => {
  for (const { ids, at, reason } of acknowledged(province)) {
    const scope = at === undefined ? stage : stage.node.findChild(at);
    for (const id of ids) Validations.of(scope).acknowledge({ id, reason });
  }
};
