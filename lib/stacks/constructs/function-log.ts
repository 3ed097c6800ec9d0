import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** Logs hold no personal data; a year and a month, so that what is found out late can still be traced. */
export const LOGS_KEPT = RetentionDays.THIRTEEN_MONTHS;

/** The log of one function, and the role that may write into it and, by itself, nowhere else. */
export class FunctionLog extends Construct {
  readonly logGroup: LogGroup;
  readonly role: Role;

  /** `key`: the province's data key. */
  constructor(scope: Construct, functionName: string, key: IKey) {
    super(scope, 'Log');
    this.logGroup = new LogGroup(this, 'Group', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: LOGS_KEPT,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.role = new Role(this, 'Role', {
      // Named, so that what it alone may do can be refused to everybody else.
      roleName: functionName,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
  }
}
