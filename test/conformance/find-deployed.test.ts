import { randomUUID } from 'node:crypto';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, expect, test } from 'vitest';
import { findMachines, findPapers, findPool } from '../../lib/world/aws/find-deployed.ts';

const [cognito, s3, sfn] = [
  new CognitoIdentityProviderClient(),
  new S3Client({ forcePathStyle: true }),
  new SFNClient(),
];
afterAll(() => {
  for (const client of [cognito, s3, sfn]) client.destroy();
});
const province = `tinh-${randomUUID().slice(0, 8)}`;

const makePool = async (PoolName: string) => {
  const { UserPool } = await cognito.send(new CreateUserPoolCommand({ PoolName }));
  const pool = { UserPoolId: UserPool?.Id ?? '' };
  for (const ClientName of [PoolName, 'khac'])
    await cognito.send(new CreateUserPoolClientCommand({ ...pool, ClientName }));
  return { id: pool.UserPoolId, remove: () => cognito.send(new DeleteUserPoolCommand(pool)) };
};

test('(N5) a pool is found by its name among many; where two bear it, none is guessed', async () => {
  const name = `${province}-staff`;
  await expect(findPool(cognito, name)).rejects.toThrow(`Không tìm thấy nhóm người dùng ${name}`);
  const pools = [await makePool(name), await makePool(`${name}-cu`)];
  expect(await findPool(cognito, name)).toEqual({ id: pools[0]?.id, client: expect.stringMatching(/./) });
  pools.push(await makePool(name));
  await expect(findPool(cognito, name)).rejects.toThrow(`Có nhiều nhóm người dùng ${name}`);
  for (const { remove } of pools) await remove();
});

test('(N5) machines and papers are found by the province’s name', async () => {
  await expect(findMachines(sfn, province)).rejects.toThrow('Không tìm thấy máy trạng thái');
  await expect(findPapers(s3, province)).rejects.toThrow('Không tìm thấy bucket');
  const definition = JSON.stringify({ StartAt: 'x', States: { x: { Type: 'Succeed' } } });
  const roleArn = 'arn:aws:iam::000000000000:role/x';
  await sfn.send(new CreateStateMachineCommand({ name: `${province}-deadlines`, definition, roleArn }));
  const Bucket = `${province}-papers-000000000000`;
  for (const name of [Bucket, `${province}-access-logs-000000000000`])
    await s3.send(new CreateBucketCommand({ Bucket: name }));

  const arn = `arn:aws:states:ap-southeast-1:000000000000:stateMachine:${province}-`;
  expect(await findMachines(sfn, province)).toBe(arn);
  expect(await findPapers(s3, province)).toBe(Bucket);
});
