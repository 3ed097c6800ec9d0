import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Need } from '../functions.ts';
import {
  bucketArn,
  functionArn,
  machinesArn,
  mailConfigurationArn,
  mailIdentityArn,
  papersBucket,
  tableArn,
} from './arns.ts';
import {
  allow,
  both,
  cognitoActions,
  given,
  onLists,
  onPapers,
  onPools,
  onTable,
  type Permission,
  s3,
} from './permissions.ts';

/** A file is read where it arrived only after the scanner found nothing (TH-20.3); its tag may always be read. */
const readClean: Permission = ({ province }) => {
  const bucket = bucketArn(papersBucket(province));
  const clean = allow(s3(['GetObject', 'GetObjectVersion']), `${bucket}/quarantine/*`);
  clean.addCondition('StringEquals', { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' });
  // Without the right to list, S3 answers "not allowed" where it would answer "nothing there".
  return [clean, allow(s3(['GetObjectTagging']), `${bucket}/quarantine/*`), allow(s3(['ListBucket']), bucket)];
};

/** Deleting a paper deletes its versions: what is destroyed is destroyed (N2, TTH-10.3b). */
const discard: Permission = ({ province }) => {
  const bucket = bucketArn(papersBucket(province));
  return [
    allow(s3(['DeleteObject', 'DeleteObjectVersion']), `${bucket}/papers/*`, `${bucket}/quarantine/*`),
    allow(s3(['ListBucketVersions']), bucket),
  ];
};

/** What is filed is held until its retention is over, and destroyed when its journal says so, held or not (N2, TTH-10.3b). */
const keep: Permission = ({ province }) => [
  allow(s3(['PutObjectRetention', 'BypassGovernanceRetention']), `${bucketArn(papersBucket(province))}/papers/*`),
];

/** Where the national login is connected, its person becomes the holder of an account (TT01-16.2b). */
const linkCitizens: Permission = ({ province, pools }) =>
  province.federation === null
    ? []
    : [
        allow(
          cognitoActions(['AdminDeleteUser', 'AdminLinkProviderForUser']),
          given('pools', pools).citizens.pool.userPoolArn,
        ),
      ];

/** E-mails from the province's domain only; SMS to telephones, never to a topic. */
const post: Permission = ({ province }) => {
  const mail = allow(['ses:SendEmail'], mailIdentityArn(province), mailConfigurationArn(province));
  mail.addCondition('StringEquals', { 'ses:FromAddress': province.mailFrom });
  const sms = new PolicyStatement({
    actions: ['sns:Publish'],
    notResources: ['arn:*:sns:*:*:*'],
  });
  return [mail, sms];
};

const sign: Permission = ({ sealKey }) => [allow(['kms:Sign', 'kms:GetPublicKey'], given('sealKey', sealKey).keyArn)];

const vouch: Permission = ({ evidenceKey }) => [
  allow(['kms:Sign', 'kms:GetPublicKey'], given('evidenceKey', evidenceKey).keyArn),
];

/** When a session was used last stands with the account: of its item these functions write that and nothing else. */
const noteUses: Permission = ({ province }) => {
  const note = allow(['dynamodb:UpdateItem'], tableArn(province, 'accounts'));
  note.addCondition('ForAllValues:StringEquals', { 'dynamodb:Attributes': ['id', 'uses'] });
  return [note];
};

/** The narrowest permission for each need (R10). */
export const PERMISSIONS: Readonly<Record<Need, Permission>> = {
  'journal:read': onTable('journal', 'GetItem', 'Query'),
  'journal:append': onTable('journal', 'PutItem'),
  'tree:extend': both(onTable('tree', 'GetItem', 'Query', 'PutItem'), onLists('journal')),
  'tree:begin': onTable('journal', 'Scan'),
  'contents:read': onTable('contents', 'Query'),
  'contents:write': onTable('contents', 'PutItem'),
  'contents:erase': onTable('contents', 'DeleteItem'),
  'claims:read': onTable('claims', 'GetItem'),
  'claims:write': onTable('claims', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'numbers:take': onTable('numbers', 'PutItem'),
  'numbers:settle': onTable('numbers', 'Query', 'DeleteItem'),
  'accounts:read': both(onTable('accounts', 'GetItem'), onLists('accounts')),
  'accounts:write': onTable('accounts', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'drafts:read': both(onTable('drafts', 'GetItem'), onLists('drafts')),
  'drafts:write': onTable('drafts', 'UpdateItem', 'DeleteItem'),
  'outbox:read': both(onTable('outbox', 'Query'), onLists('outbox')),
  'outbox:write': onTable('outbox', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'views:read': onLists('views'),
  'views:write': onTable('views', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'documents:read': onLists('documents'),
  'documents:write': onTable('documents', 'PutItem'),
  waits: onTable('waits', 'GetItem', 'Query', 'PutItem', 'DeleteItem'),
  passing: onTable('passing', 'UpdateItem'),
  'failed:write': onTable('failed', 'UpdateItem'),
  'papers:upload': onPapers('quarantine', 'PutObject'),
  'papers:read': both(onPapers('papers', 'GetObject', 'GetObjectVersion'), readClean),
  'papers:write': onPapers('papers', 'PutObject'),
  'papers:discard': discard,
  'papers:keep': keep,
  'machines:start': ({ province }) => [allow(['states:StartExecution'], `${machinesArn(province)}*`)],
  'machines:answer': ({ province }) => [allow(['states:SendTaskSuccess'], `${machinesArn(province)}*`)],
  // Without a version: what is deployed draws.
  draw: ({ province }) => [allow(['lambda:InvokeFunction'], functionArn(province, 'slips'))],
  open: ({ province }) => [allow(['lambda:InvokeFunction'], functionArn(province, 'open-paper'))],
  post,
  // Keepers and the authority of time stamps are reached by https over the internet: a function outside a VPC needs no right for it.
  outside: () => [],
  // So is the payment gateway.
  payments: () => [],
  // A token is checked with the pool's public keys: nothing to be allowed.
  sessions: () => [],
  'accounts:uses': noteUses,
  'sign-in': both(onPools('AdminInitiateAuth', 'AdminRespondToAuthChallenge'), linkCitizens),
  passwords: onPools(
    'AdminCreateUser',
    'AdminSetUserPassword',
    'AdminDeleteUser',
    'AdminUpdateUserAttributes',
    'AdminListGroupsForUser',
    'AdminAddUserToGroup',
    'AdminRemoveUserFromGroup',
  ),
  sign,
  vouch,
};
