import { once } from 'node:events';
import { operations } from '../functions/audiences/operations.ts';
import { gateway } from '../functions/wire/gateway.ts';
import { conflictsOf } from '../lib/domain/catalogue/conflicts.ts';
import { instantOf } from '../lib/domain/time/instant.ts';
import { momentWords } from '../lib/domain/time/wording.ts';
import { type Desk, openDesk } from '../lib/world/one-machine.ts';
import { findProvince } from '../provinces/find-province.ts';
import { officersConsole } from '../web/console/app.tsx';
import { portal } from '../web/portal/app.tsx';
import { front, upload } from './one-machine/front.ts';
import { deskHandlers } from './one-machine/handlers.ts';
import { httpServer } from './one-machine/http-server.ts';
import { accountTable, sampleAccounts, samplePassword, writeAccounts } from './one-machine/sample-accounts.ts';

const { PORT = '8080', DATA_DIR = '.data', PROVINCE = 'thanh-hoa', CLOCK } = process.env;

/** The whole system on one machine: `PORT`, `DATA_DIR`, `PROVINCE`, `CLOCK`. */
const main = async (): Promise<void> => {
  const province = findProvince(PROVINCE);
  const publicUrl = `http://127.0.0.1:${portOf(PORT)}`;
  const clock = CLOCK === undefined || CLOCK === '' ? {} : { clock: clockOf(CLOCK) };
  const desk = await openDesk({
    dataDir: DATA_DIR,
    province,
    publicUrl,
    handlers: deskHandlers(),
    seedPasswords: samplePassword,
    ...clock,
  });
  await desk.boot();
  writeAccounts(DATA_DIR, sampleAccounts(province));

  const server = httpServer(site(desk, publicUrl));
  server.listen(portOf(PORT), '127.0.0.1');
  await once(server, 'listening');
  console.info(welcome(publicUrl, desk));

  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await desk.close();
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
};

const site = (desk: Desk, baseUrl: string) => {
  const api = gateway(operations, desk.world);
  const { name, portal: shown, ruleSet } = desk.world.province.profile;
  const settings = { title: shown.title, baseUrl, ruleSet, province: name, upload: (r: Request) => upload(desk, r) };
  const help = { hotline: shown.hotline, email: shown.email, uploadOrigin: baseUrl };
  return front(desk, api, {
    portal: portal(api, showingClock(desk, { ...settings, ...help })),
    console: officersConsole(api, showingClock(desk, { ...settings, now: desk.world.clock.now })),
  });
};

/** Every page says so while the desk's clock is not the real one. */
const showingClock = <T extends object>(desk: Desk, settings: T): T =>
  Object.defineProperty(settings, 'clockNote', {
    enumerable: true,
    get: () => {
      const now = desk.world.clock.now();
      const apart = Math.abs(Date.parse(now) - Date.now());
      return apart < CLOCK_MAY_DIFFER_MS ? undefined : `Đồng hồ của máy mẫu: ${momentWords(now)}`;
    },
  });

const CLOCK_MAY_DIFFER_MS = 60_000;

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT phải là số từ 1 đến 65535, không phải "${text}".`);
};

const clockOf = (text: string): string => {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) return instantOf(at);
  throw new Error(`CLOCK phải có dạng 2026-02-13T16:45:00+07:00, không phải "${text}".`);
};

const welcome = (publicUrl: string, { world }: Desk): string => `
${world.province.profile.portal.title} (máy mẫu, ${world.clock.now()})
  Cổng dịch vụ công:  ${publicUrl}/
  Dành cho cán bộ:    ${publicUrl}/can-bo
  Giao diện lập trình: ${publicUrl}/api/openapi.json

Tài khoản mẫu (đủ danh sách trong ${DATA_DIR}/accounts.json):
${accountTable(world.province)}
${world.province.procedures
  .flatMap(conflictsOf)
  .map((conflict) => `Cần xem lại: ${conflict}\n`)
  .join('')}`;

const sentence = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Cổng ${PORT} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=8081 npm start`;
  }
  return error instanceof Error ? error.message : String(error);
};

main().catch((error: unknown) => {
  console.error(sentence(error));
  process.exit(1);
});
