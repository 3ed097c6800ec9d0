import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

/** True where the installed packages are missing or older than what package-lock.json asks for. */
const isStale = () => {
  const installed = `${root}node_modules/.package-lock.json`;
  return !existsSync(installed) || statSync(`${root}package-lock.json`).mtimeMs > statSync(installed).mtimeMs;
};

const stop = (status, ...lines) => {
  for (const line of lines) console.error(line);
  process.exit(status);
};

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(
    1,
    `Cần Node.js ${OLDEST_NODE} trở lên, máy này đang dùng ${process.versions.node}. Hãy cài bản mới từ https://nodejs.org rồi chạy lại.`,
    `Node.js ${OLDEST_NODE} or newer is needed; this machine has ${process.versions.node}.`,
  );
}

const npm = (...words) =>
  spawnSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  });

/** Exactly what the lockfile names, each package checked against its hash. True where it was so. */
const installExactly = () => {
  const { status, stderr } = npm('ci');
  if (status === 0) return true;
  const why = /npm error code (\w+)/.exec(stderr ?? '')?.[1] ?? `${status}`;
  if (why === 'EINTEGRITY') {
    stop(
      1,
      stderr,
      'Một thư viện tải về không đúng mã băm đã khóa nên không được cài. Không chạy tiếp; hãy báo người quản trị mã nguồn.',
      'A package is not the one the lockfile names: nothing was installed from it.',
    );
  }
  console.info(`npm ci không dùng được ở đây (${why}); chuyển sang npm install.`);
  console.info('npm ci does not work here, npm install is tried: it checks the same hashes.');
  return false;
};

/** What is missing or older than the lockfile; a registry that lacks another platform's binaries does not matter here. */
const update = () => {
  const { status, stderr } = npm('install', '--no-save');
  if (stderr) console.error(stderr);
  return status;
};

if (isStale()) {
  console.info('Đang cài đặt các thư viện lần đầu hoặc sau khi cập nhật, mất khoảng một phút…');
  console.info('Installing packages (first run or after an update), about a minute…');
  // `npm ci` begins by emptying node_modules: only where there is none yet, as on a clean machine and in CI.
  const status = !existsSync(`${root}node_modules`) && installExactly() ? 0 : update();
  if (status !== 0) {
    stop(
      status ?? 1,
      'Không cài đặt được thư viện. Hãy kiểm tra kết nối mạng rồi chạy lại.',
      'Installing failed: check the network, then run again.',
    );
  }
}

const RUNS_ON = 24;
const ownNode = ['node', 'node.exe'].some((name) => existsSync(`${root}node_modules/node/bin/${name}`));
if (!ownNode && Number(process.versions.node.split('.')[0]) < RUNS_ON) {
  stop(
    1,
    `Chưa cài được Node.js ${RUNS_ON} đi kèm (npm đang chặn tập lệnh cài đặt). Hãy chạy: npm rebuild node --ignore-scripts=false, rồi chạy lại.`,
    `The Node.js ${RUNS_ON} that comes along was not installed (npm blocks install scripts). Run: npm rebuild node --ignore-scripts=false, then again.`,
  );
}
