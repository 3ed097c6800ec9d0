import { Aws } from 'aws-cdk-lib';
import type { TableName } from '../../world/aws/tables.ts';
import { FUNCTIONS, type FunctionName, type Need } from '../functions.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';

/** The physical name of a thing of a province: two provinces in one account do not touch (N5). */
export const nameOnAws = ({ key }: ProvinceOnAws, thing: string): string => `${key}-${thing}`;

/** An ARN in the region and account deployed to: what has a name needs no export from stack to stack. */
const arn = (service: string, resource: string): string =>
  `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

export const tableArn = ({ tables }: ProvinceOnAws, table: TableName): string =>
  arn('dynamodb', `table/${tables}${table}`);

export const functionArn = (province: ProvinceOnAws, name: FunctionName): string =>
  arn('lambda', `function:${nameOnAws(province, name)}`);

/** What stands before every machine's name. */
export const machinesArn = (province: ProvinceOnAws): string =>
  arn('states', `stateMachine:${nameOnAws(province, '')}`);

/** Bucket names are the world's: the account makes them unique. */
export const papersBucket = (province: ProvinceOnAws): string => nameOnAws(province, `papers-${Aws.ACCOUNT_ID}`);

/** Where it is written down who asked the buckets for what. */
export const logsBucket = (province: ProvinceOnAws): string => nameOnAws(province, `access-logs-${Aws.ACCOUNT_ID}`);

export const bucketArn = (bucket: string): string => `arn:${Aws.PARTITION}:s3:::${bucket}`;

/** Where alarms go. */
export const operationsTopicArn = (province: ProvinceOnAws): string => arn('sns', nameOnAws(province, 'operations'));

export const mailIdentityArn = ({ mailDomain }: ProvinceOnAws): string => arn('ses', `identity/${mailDomain}`);

export const mailConfigurationArn = (province: ProvinceOnAws): string =>
  arn('ses', `configuration-set/${nameOnAws(province, 'mail')}`);

/** A role that has to be known before it stands. */
export const roleArn = (province: ProvinceOnAws, role: string): string =>
  `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${nameOnAws(province, role)}`;

/** The roles of every function that may do something, to refuse it to everybody else; AWS knows them by their own ARN, its emulator by their sessions'. */
export const rolesNeeding = (province: ProvinceOnAws, need: Need): string[] =>
  (Object.keys(FUNCTIONS) as FunctionName[])
    .filter((name) => (FUNCTIONS[name].needs as readonly Need[]).includes(need))
    .flatMap((name) => [roleArn(province, name), `${sessionsArn(province, name)}/*`]);

const sessionsArn = (province: ProvinceOnAws, role: string): string =>
  `arn:${Aws.PARTITION}:sts::${Aws.ACCOUNT_ID}:assumed-role/${nameOnAws(province, role)}`;

/** The name the citizens' pool has where browsers meet it: the region's, so the account makes it unique. */
export const nationalPrefix = (province: ProvinceOnAws): string => nameOnAws(province, `dang-nhap-${Aws.ACCOUNT_ID}`);

/** The address under that name, without a slash at the end. */
export const nationalHost = (province: ProvinceOnAws): string =>
  `https://${nationalPrefix(province)}.auth.${Aws.REGION}.amazoncognito.com`;
