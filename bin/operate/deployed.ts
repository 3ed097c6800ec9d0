import { readFileSync } from 'node:fs';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Province } from '../../lib/domain/profile.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { findMachines, findPapers, findPool } from '../../lib/world/aws/find-deployed.ts';
import { ENVIRONMENT, type PoolAddress } from '../../lib/world/aws/settings.ts';
import type { PoolAddresses } from '../../lib/world/aws/sign-in/tokens.ts';

/** Where a province's things stand, each looked for when it is asked. */
export type DeployedProvince = {
  readonly tables: string;
  readonly mailFrom: string;
  pools(cognito: CognitoIdentityProviderClient): Promise<PoolAddresses>;
  machines(sfn: SFNClient): Promise<string>;
  papers(s3: S3Client): Promise<string>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** As `cdk.json` tells the deployment, the rest found by its name; what the environment names as for a function comes first. */
export const deployedOf = (
  province: Province,
  tables: string | undefined,
  environment: Environment,
): DeployedProvince => {
  const { key } = province;
  const told = provinceOnAws(province, (name) => contextOfDeployment()[name]);
  const pool = async (cognito: CognitoIdentityProviderClient, name: string, id?: string, client?: string) =>
    id !== undefined && client !== undefined
      ? ({ id, client } satisfies PoolAddress)
      : findPool(cognito, `${key}-${name}`);
  const of = (name: keyof typeof ENVIRONMENT): string | undefined => environment[ENVIRONMENT[name]];
  return {
    tables: tables ?? told.tables,
    mailFrom: of('mailFrom') ?? told.mailFrom,
    pools: async (cognito) => ({
      citizens: await pool(cognito, 'citizens', of('citizensPool'), of('citizensClient')),
      staff: await pool(cognito, 'staff', of('staffPool'), of('staffClient')),
    }),
    machines: async (sfn) => of('machines') ?? findMachines(sfn, key),
    papers: async (s3) => of('papers') ?? findPapers(s3, key),
  };
};

const contextOfDeployment = (): Readonly<Record<string, unknown>> => {
  const file = new URL('../../cdk.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { context: Readonly<Record<string, unknown>> }).context;
};
