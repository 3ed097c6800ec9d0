import { execFile } from 'node:child_process';

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `npm run operate --` with these words in a process of its own. */
export const operate = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const words = ['--disable-warning=ExperimentalWarning', 'bin/operate.ts', ...args];
    const child = execFile(process.execPath, words, { env: { ...process.env, ...environment } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
