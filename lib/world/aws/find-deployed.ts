import {
  type CognitoIdentityProviderClient,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { ListBucketsCommand, type S3Client } from '@aws-sdk/client-s3';
import { ListStateMachinesCommand, type SFNClient } from '@aws-sdk/client-sfn';
import type { PoolAddress } from './settings.ts';

/** The pool of that name with its client of the same name. Throws a Vietnamese sentence where there is none, or more than one. */
export const findPool = async (cognito: CognitoIdentityProviderClient, name: string): Promise<PoolAddress> => {
  const pools = await everyPage(async (after) => {
    const page = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60, ...(after && { NextToken: after }) }));
    return { items: page.UserPools ?? [], next: page.NextToken };
  });
  const ids = pools.flatMap(({ Id, Name }) => (Name === name ? (Id ?? []) : []));
  const id = only(ids, `nhóm người dùng ${name}`);
  const { UserPoolClients = [] } = await cognito.send(new ListUserPoolClientsCommand({ UserPoolId: id }));
  const clients = UserPoolClients.flatMap(({ ClientId, ClientName }) => (ClientName === name ? (ClientId ?? []) : []));
  return { id, client: only(clients, `ứng dụng ${name} của nhóm ${id}`) };
};

/** What stands before every machine's name in its ARN. Throws a Vietnamese sentence where no machine of the province stands. */
export const findMachines = async (sfn: SFNClient, province: string): Promise<string> => {
  const machines = await everyPage(async (after) => {
    const page = await sfn.send(new ListStateMachinesCommand({ ...(after && { nextToken: after }) }));
    return { items: page.stateMachines ?? [], next: page.nextToken };
  });
  const deadlines = `${province}-deadlines`;
  const arns = machines.flatMap(({ name, stateMachineArn }) => (name === deadlines ? (stateMachineArn ?? []) : []));
  return only(arns, `máy trạng thái ${deadlines}`).slice(0, -'deadlines'.length);
};

/** The bucket of papers: the account's number stands at the end of its name. Throws a Vietnamese sentence where there is none. */
export const findPapers = async (s3: S3Client, province: string): Promise<string> => {
  const prefix = `${province}-papers-`;
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({ Prefix: prefix }));
  return only(
    Buckets.flatMap(({ Name = '' }) => (Name.startsWith(prefix) ? Name : [])),
    `bucket ${prefix}…`,
  );
};

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | undefined };

const everyPage = async <Item>(ask: (after: string | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await ask(after);
    all.push(...items);
    after = next;
  } while (after !== undefined);
  return all;
};

const only = (found: readonly string[], what: string): string => {
  const [first, second] = found;
  if (first === undefined) throw new Error(`Không tìm thấy ${what} trong tài khoản và vùng AWS này.`);
  if (second !== undefined)
    throw new Error(`Có nhiều ${what}. Hãy nêu rõ bằng biến môi trường như của hàm Lambda (docs/operations.md).`);
  return first;
};
