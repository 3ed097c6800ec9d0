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

if (isStale()) {
  console.info('Đang cài đặt các thư viện lần đầu hoặc sau khi cập nhật, mất khoảng một phút…');
  console.info('Installing packages (first run or after an update), about a minute…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      status ?? 1,
      'Không cài đặt được thư viện. Hãy kiểm tra kết nối mạng rồi chạy lại.',
      'Installing failed: check the network, then run again.',
    );
  }
}
