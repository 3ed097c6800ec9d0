import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { ACCOUNT, REGION } from './emulator.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The CDK's own command line against the emulator. */
export type Cdk = {
  bootstrap(): Promise<void>;
  deploy(province: string): Promise<void>;
  destroy(province: string): Promise<void>;
};

/** `stage`: the province as its CDK stage is called, `thanh-hoa` → `ThanhHoa`. */
export const stageOf = (province: string): string =>
  province
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

export const cdkAt = (emulator: string, log: string): Cdk => {
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
  const cdk = async (...args: string[]): Promise<void> => {
    await run('node_modules/.bin/cdk', args, { cwd: ROOT, env, log });
  };
  const of = (province: string): string[] => [
    '-c',
    `province=${province}`,
    '-c',
    'emulator=true',
    `${stageOf(province)}/*`,
  ];
  return {
    bootstrap: () => cdk('bootstrap', `aws://${ACCOUNT}/${REGION}`, '-c', 'bundle=false'),
    deploy: (province) => cdk('deploy', ...of(province), '--require-approval', 'never', '--concurrency', '4'),
    destroy: (province) => cdk('destroy', ...of(province), '--force', '-c', 'bundle=false'),
  };
};
