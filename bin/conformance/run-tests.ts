import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CountingProxy } from './counting-proxy.ts';
import type { DeployedForTests } from './deployed.ts';
import { ACCOUNT, REGION } from './emulator.ts';
import type { PlayingProvince } from './playing-province.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Place = {
  readonly playing: PlayingProvince;
  readonly deployed: DeployedForTests;
  readonly proxy: CountingProxy;
  readonly folder: string;
};

type Parts = Place & {
  readonly part: string;
  /** Names of files to keep to; none: all. */
  readonly only: readonly string[];
};

/** Runs one part of `vitest.conformance.config.ts` in a process of its own, told where everything stands; throws where a test fails. */
export const runTests = async ({ part, only, playing, deployed, proxy, folder }: Parts): Promise<void> => {
  const args = ['run', '--config', 'vitest.conformance.config.ts'];
  // Only where somebody asked for a few files may a part be empty.
  if (only.length > 0) args.push('--passWithNoTests', ...only);
  const env = { ...process.env, ...whereItStands({ playing, deployed, proxy, folder }), CONFORMANCE: part };
  const child = spawn('node_modules/.bin/vitest', args, { cwd: ROOT, env, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${part}: vitest ended with ${code}`);
};

/** The environment that tells tests where everything stands. */
export const whereItStands = ({ playing, deployed, proxy, folder }: Place): Record<string, string> => {
  const { citizens, staff } = deployed;
  return {
    DEPLOYED: playing.url,
    DEPLOYED_API: deployed.api,
    AWS_ENDPOINT_URL: proxy.url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'test',
    TABLES: deployed.tables,
    MACHINES: deployed.machines,
    PAPERS: deployed.papers,
    CITIZENS_POOL: citizens.id,
    CITIZENS_CLIENT: citizens.client,
    STAFF_POOL: staff.id,
    STAFF_CLIENT: staff.client,
    CONFORMANCE_FOLDER: folder,
  };
};
