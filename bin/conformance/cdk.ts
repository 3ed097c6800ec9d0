import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { ACCOUNT, REGION } from './emulator.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The CDK's own command line against the emulator. */
export type Cdk = {
  bootstrap(): Promise<string>;
  deploy(province: string): Promise<string>;
  /** Takes everything away; answers what stays, because nothing deletes what a province keeps. */
  destroy(province: string): Promise<string>;
};

/** `stage`: the province as its CDK stage is called, `thanh-hoa` → `ThanhHoa`. */
export const stageOf = (province: string): string =>
  province
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Runs in a folder of its own, with the project's `cdk.json`: its bundles and templates are not those of a real deployment. */
export const cdkAt = (emulator: string, folder: string): Cdk => {
  const settings = JSON.parse(readFileSync(`${ROOT}cdk.json`, 'utf8')) as { readonly app: string };
  const app = settings.app.replace('bin/app.ts', `${ROOT}bin/app.ts`);
  writeFileSync(`${folder}/cdk.json`, JSON.stringify({ ...settings, app }));
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: emulator,
    AWS_ENDPOINT_URL_S3: emulator,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    CDK_DEFAULT_REGION: REGION,
    CDK_DEFAULT_ACCOUNT: ACCOUNT,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    CI: 'true',
  };
  const cdkIn = (cwd: string, ...args: readonly string[]): Promise<string> =>
    run(`${ROOT}node_modules/.bin/cdk`, args, { cwd, env, log: `${folder}/cdk.log` });
  const cdk = (...args: readonly string[]): Promise<string> => cdkIn(folder, ...args);
  const of = (province: string): string[] => [
    `${stageOf(province)}/*`,
    ...['-c', `province=${province}`, '-c', 'emulator=true', '-c', 'bundle=false'],
  ];
  return {
    // Where no cdk.json is: an account is made ready without any app. CloudFront's firewall stands in us-east-1.
    bootstrap: () => cdkIn(tmpdir(), 'bootstrap', `aws://${ACCOUNT}/${REGION}`, `aws://${ACCOUNT}/us-east-1`),
    deploy: (province) => cdk('deploy', ...of(province), '--require-approval', 'never', '--concurrency', '4'),
    destroy: async (province) => keptOf(await cdk('destroy', ...of(province), '--force')),
  };
};

/** `stays: 11 DynamoDB::Table, 2 KMS::Key`, from what the CDK says it skipped. */
const keptOf = (said: string): string => {
  const skipped = [...said.matchAll(/DELETE_SKIPPED\s*\|\s*AWS::(\S+)/g)].map(([, type = '']) => type);
  const kinds = [...Map.groupBy(skipped, (type) => type)].map(([type, all]) => `${all.length} ${type}`);
  return `stays: ${kinds.toSorted().join(', ')}`;
};
