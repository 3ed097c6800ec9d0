import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['lib', 'functions', 'web', 'provinces', 'statemachines', 'bin'];
/** One save of an editor, or one pull, is several changes. */
const QUIET_MS = 100;
const PATIENCE_MS = 3_000;

/** What `npm start` runs, on the Node that runs this. */
const [, ...command] = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts.start.split(' ');
const start = () => spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** No documents, nothing an editor keeps beside a file, no other command of bin/. */
const isSource = (path) =>
  /\/[^./][^/]*\.(ts|tsx|css|json|typ)$/.test(path) && (!path.startsWith('bin/') || path.startsWith('bin/one-machine'));

/**
 * The first source that changes, once all is quiet again. Watched anew for every start: on Linux Node hears once of a
 * file saved by renaming another over it and then never again, and so does its own `--watch-path`.
 */
const nextChange = () =>
  new Promise((resolve) => {
    let first;
    let quiet;
    const hear = (path) => {
      if (!isSource(path)) return;
      first ??= path;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        for (const watcher of watchers) watcher.close();
        resolve(first);
      }, QUIET_MS);
    };
    const watchers = FOLDERS.map((folder) =>
      watch(`${root}${folder}`, { recursive: true }, (_, name) => hear(`${folder}/${name}`.replaceAll('\\', '/'))),
    );
  });

/** It lets go of the data folder by ending. `told`: by Ctrl-C, which the terminal gives to both. */
const end = async (machine, told) => {
  if (machine.exitCode !== null || machine.signalCode !== null) return;
  if (!told) machine.kill();
  const hanging = setTimeout(() => machine.kill('SIGKILL'), PATIENCE_MS);
  await once(machine, 'exit');
  clearTimeout(hanging);
};

const ended = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal).then(() => ({ signal }))));

for (;;) {
  const changed = nextChange().then((path) => ({ path }));
  const machine = start();
  machine.once('exit', (code) => {
    if (code)
      console.error('Máy đã dừng; sẽ chạy lại khi có tệp được lưu. Stopped: starts again when a file is saved.');
  });
  const { path, signal } = await Promise.race([changed, ended]);
  await end(machine, signal === 'SIGINT');
  if (signal !== undefined) process.exit(0);
  console.info(`\n${path} đã đổi, đang khởi động lại. Changed: restarting.`);
}
