import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Key } from 'aws-cdk-lib/aws-kms';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '../../lib/stacks/constructs/needs.ts';
import type { Need } from '../../lib/stacks/functions.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { TABLES } from '../../lib/world/aws/tables.ts';
import { findProvince } from '../../provinces/find-province.ts';

const WORLD = new URL('../../lib/world/aws/', import.meta.url);
const PROVINCE = provinceOnAws(findProvince('thanh-hoa'), () => undefined);

const onTables = (need: Need): boolean => (need.split(':')[0] ?? '') in TABLES;

/** What a command of the other services asks for; null: whoever holds the session of a sign-in may. */
const COMMANDS: Readonly<Record<string, readonly string[] | null>> = {
  AdminAddUserToGroup: ['cognito-idp:AdminAddUserToGroup'],
  AdminCreateUser: ['cognito-idp:AdminCreateUser'],
  AdminDeleteUser: ['cognito-idp:AdminDeleteUser'],
  AdminInitiateAuth: ['cognito-idp:AdminInitiateAuth'],
  AdminLinkProviderForUser: ['cognito-idp:AdminLinkProviderForUser'],
  AdminListGroupsForUser: ['cognito-idp:AdminListGroupsForUser'],
  AdminRemoveUserFromGroup: ['cognito-idp:AdminRemoveUserFromGroup'],
  AdminRespondToAuthChallenge: ['cognito-idp:AdminRespondToAuthChallenge'],
  AdminSetUserPassword: ['cognito-idp:AdminSetUserPassword'],
  AdminUpdateUserAttributes: ['cognito-idp:AdminUpdateUserAttributes'],
  AssociateSoftwareToken: null,
  DeleteObject: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  DeleteObjects: ['s3:DeleteObjectVersion'],
  // Without the right to delete a version held, its hold would keep it.
  PutObjectRetention: ['s3:PutObjectRetention', 's3:BypassGovernanceRetention'],
  // Without the right to list, S3 answers "not allowed" where nothing is.
  GetObject: ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket'],
  GetObjectTagging: ['s3:GetObjectTagging'],
  GetPublicKey: ['kms:GetPublicKey'],
  Invoke: ['lambda:InvokeFunction'],
  HeadObject: ['s3:GetObject', 's3:ListBucket'],
  ListObjectVersions: ['s3:ListBucketVersions'],
  Publish: ['sns:Publish'],
  PutObject: ['s3:PutObject'],
  SendEmail: ['ses:SendEmail'],
  SendTaskSuccess: ['states:SendTaskSuccess'],
  Sign: ['kms:Sign'],
  StartExecution: ['states:StartExecution'],
  VerifySoftwareToken: null,
};

/** Run by hand with an administrator's rights, never by a function. */
const TOOLS = ['find-deployed.ts', 'dynamo.ts'];

test('(N4, R10) the needs allow every call of S3, Step Functions, Cognito, KMS, SES and SNS that is made, and no other', () => {
  const files = readdirSync(WORLD, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !TOOLS.includes(basename(file)),
  );
  const commands = files.flatMap((file) => [
    ...readFileSync(new URL(file, WORLD), 'utf8').matchAll(/new (\w+)Command\(/g),
  ]);
  const names = [...new Set(commands.map(([, name = '']) => name))];
  expect(names.filter((name) => COMMANDS[name] === undefined)).toEqual([]);
  expect(names.length).toBeGreaterThan(20);

  const stack = new Stack();
  const pool = (name: string) => ({
    pool: UserPool.fromUserPoolId(stack, name, name),
    client: UserPoolClient.fromUserPoolClientId(stack, `${name} client`, name),
  });
  const given = {
    province: {
      ...PROVINCE,
      federation: { issuer: 'https://dangnhap.example.vn', clientId: 'mau', secretName: 'mau' },
    },
    pools: { citizens: pool('citizens'), staff: pool('staff') },
    evidenceKey: Key.fromKeyArn(stack, 'evidence', 'arn:aws:kms:ap-southeast-1:000000000000:key/chung'),
    sealKey: Key.fromKeyArn(stack, 'seal', 'arn:aws:kms:ap-southeast-1:000000000000:key/mau'),
  };
  const others = (Object.keys(PERMISSIONS) as Need[]).filter((need) => !onTables(need));
  const may = others.flatMap((need) => PERMISSIONS[need](given).flatMap(({ actions }) => actions));
  expect([...new Set(may)].toSorted()).toEqual([...new Set(names.flatMap((name) => COMMANDS[name] ?? []))].toSorted());
});

test('(N3, N4, R10) a filed paper is read at the very version that was checked: that takes a right of its own', () => {
  const statements = PERMISSIONS['papers:read']({ province: PROVINCE });
  const onPapers = statements.filter(({ resources }) => resources.some((one) => one.endsWith('/papers/*')));
  expect(onPapers.flatMap(({ actions }) => actions)).toEqual(['s3:GetObject', 's3:GetObjectVersion']);
});
