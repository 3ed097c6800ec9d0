import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

type Run = { readonly cwd?: URL | string; readonly env?: NodeJS.ProcessEnv; readonly log: string };

/** Runs a command to its end, all it says into the log file; throws with its last lines where it fails. */
export const run = async (command: string, args: readonly string[], { cwd, env, log }: Run): Promise<string> => {
  const file = createWriteStream(log, { flags: 'a' });
  const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    file.write(chunk);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  file.end();
  if (code !== 0) throw new Error(`${command} ${args[0] ?? ''} ended with ${code} (${log}):\n${lastLines(said, 40)}`);
  return said;
};

/** The last lines of a text. */
export const lastLines = (text: string, count: number): string => text.trimEnd().split('\n').slice(-count).join('\n');
