import { spawnSync } from 'node:child_process';

/** What a function is told when it starts: names only, nothing is reached. */
const TOLD = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  TABLES: 'bench-',
  MACHINES: 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:bench-',
  PAPERS: 'bench-papers',
  CITIZENS_POOL: 'ap-southeast-1_citizens',
  CITIZENS_CLIENT: 'citizens',
  STAFF_POOL: 'ap-southeast-1_staff',
  STAFF_CLIENT: 'staff',
  SEAL_KEY: 'bench',
  EVIDENCE_KEY: 'bench',
  DRAWING: 'bench-slips',
  OPENING: 'bench-open-paper',
  MAIL_FROM: 'bench@example.vn',
  PUBLIC_URL: 'https://example.vn',
  API_URL: 'https://api.example.vn',
} as const;

/** Loads a bundle as Lambda does and says what that took: the whole process, from its first instruction. */
const LOAD = `if (typeof require(process.argv[1]).handler !== 'function') throw new Error('no handler');
const { user, system } = process.cpuUsage();
process.stdout.write(String(user + system));`;

/** Milliseconds of CPU that a fresh Node takes until the handler of a bundle is there. Throws what the bundle throws. */
export const coldStart = (file: string): number => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', LOAD, file], {
    env: { ...TOLD, PATH: process.env.PATH },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} does not load: ${stderr}`);
  return Number(stdout) / 1000;
};
