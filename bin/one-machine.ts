import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { operations } from '../functions/audiences/operations.ts';
import { gateway } from '../functions/wire/gateway.ts';
import { conflictsOf } from '../lib/domain/catalogue/conflicts.ts';
import { instantOf } from '../lib/domain/time/instant.ts';
import { momentWords } from '../lib/domain/time/wording.ts';
import { faultWords, whatFailed } from '../lib/world/fault.ts';
import { cannotOpen, damagedWords } from '../lib/world/one-machine/cannot-open.ts';
import { lookForDamage } from '../lib/world/one-machine/look-for-damage.ts';
import { type OneMachine, openOneMachine } from '../lib/world/one-machine.ts';
import { findProvince } from '../provinces/find-province.ts';
import { officersConsole } from '../web/console/app.tsx';
import { portal } from '../web/portal/app.tsx';
import { front, upload } from './one-machine/front.ts';
import { oneMachineHandlers } from './one-machine/handlers.ts';
import { httpServer } from './one-machine/http-server.ts';
import { onOwnHosts } from './one-machine/own-hosts.ts';
import { accountTable, sampleAccounts, samplePassword, writeAccounts } from './one-machine/sample-accounts.ts';
import { GATEWAY_PAGE } from './one-machine/sample-gateway-page.ts';
import { NATIONAL_PAGE } from './one-machine/sample-national-page.ts';
import { SIGNING_PAGE } from './one-machine/sample-signing-page.ts';

const { PORT = '8080', DATA_DIR = '.data', PROVINCE = 'thanh-hoa', CLOCK, PUBLIC_URL } = process.env;

/** The whole system on one machine: `PORT`, `DATA_DIR`, `PROVINCE`, `CLOCK`, and `PUBLIC_URL` where a proxy stands before it. */
const main = async (): Promise<void> => {
  // From the first byte: the database's side files too are their owner's only (N4).
  process.umask(0o077);
  const province = findProvince(PROVINCE);
  const proxied = PUBLIC_URL === undefined || PUBLIC_URL === '' ? undefined : addressOf(PUBLIC_URL);
  const publicUrl = proxied?.origin ?? `http://127.0.0.1:${portOf(PORT)}`;
  const clock = CLOCK === undefined || CLOCK === '' ? {} : { clock: clockOf(CLOCK) };
  const system = await openOneMachine({
    dataDir: DATA_DIR,
    province,
    publicUrl,
    handlers: oneMachineHandlers(),
    seedPasswords: samplePassword,
    sampleNational: `${publicUrl}${NATIONAL_PAGE}`,
    samplePayments: `${publicUrl}${GATEWAY_PAGE}`,
    ...clock,
    ...knowingly(),
  });
  await mustBeReadable(system);
  await system.boot();
  writeAccounts(DATA_DIR, sampleAccounts(province));

  const server = httpServer(onOwnHosts(publicUrl, site(system, publicUrl)), proxied?.hostname);
  server.listen(portOf(PORT), '127.0.0.1');
  await once(server, 'listening');
  console.info(welcome(publicUrl, system));

  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await system.close();
    process.exit(0);
  };
  // Node would print the message of what nobody caught, and that may quote what a person wrote (N4).
  process.on('uncaughtException', (error) => {
    console.error(JSON.stringify({ where: 'process', ...whatFailed(error) }));
    process.exit(1);
  });
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
};

/** However large it is, a start takes no longer: what is found later goes onto the failed list, and rings. */
const mustBeReadable = async ({ world }: OneMachine): Promise<void> => {
  const looking = lookForDamage(DATA_DIR);
  const damaged = await looking.within(LOOK_AT_MOST_MS);
  if (damaged.length > 0) throw new Error(damagedWords(damaged, DATA_DIR));
  looking.found
    .then(async (later) => {
      if (later.length === 0) return;
      console.error(damagedWords(later, DATA_DIR));
      await world.failed.add({ where: 'store', dossier: '', entry: 0, error: later.join(' ') });
    })
    .catch((error: unknown) => console.error(`look for damage: ${faultWords(error)}`));
};

const LOOK_AT_MOST_MS = 10_000;

const site = (system: OneMachine, baseUrl: string) => {
  const api = gateway(operations, system.world);
  const { name, portal: shown, ruleSet, witnesses } = system.world.province.profile;
  const settings = { title: shown.title, baseUrl, ruleSet, province: name, upload: (r: Request) => upload(system, r) };
  const help = {
    hotline: shown.hotline,
    email: shown.email,
    uploadOrigin: baseUrl,
    witnesses: witnesses.is.map((one) => one.name),
  };
  const nationalLogin = system.sampleNational !== undefined;
  return front(
    system,
    { api, publicUrl: baseUrl },
    {
      portal: portal(api, showingClock(system, { ...settings, ...help, nationalLogin, sampleSigning: SIGNING_PAGE })),
      console: officersConsole(api, showingClock(system, { ...settings, now: system.world.clock.now })),
    },
  );
};

/** Every page says so while the one-machine edition's clock is not the real one. */
const showingClock = <T extends object>(system: OneMachine, settings: T): T =>
  Object.defineProperty(settings, 'clockNote', {
    enumerable: true,
    get: () => {
      const now = system.world.clock.now();
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

/** Where people reach it: the name a proxy on this machine answers to. */
const addressOf = (text: string): URL => {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url;
  throw new Error(`PUBLIC_URL phải có dạng https://motcua.example.vn, không phải "${text}".`);
};

/** `--knowing "lý do"`: goes on from data older than their mark. */
const knowingly = (): { readonly knowing?: string } => {
  const { knowing } = parseArgs({ options: { knowing: { type: 'string' } } }).values;
  if (knowing === undefined) return {};
  if (knowing.trim() === '')
    throw new Error('--knowing cần lý do, ví dụ: --knowing "ổ đĩa hỏng, dùng bản sao đêm qua".');
  return { knowing: knowing.normalize('NFC').trim() };
};

const clockOf = (text: string): string => {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) return instantOf(at);
  throw new Error(`CLOCK phải có dạng 2026-02-13T16:45:00+07:00, không phải "${text}".`);
};

const welcome = (publicUrl: string, { world }: OneMachine): string => `
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
  return cannotOpen(error, DATA_DIR).message;
};

main().catch((error: unknown) => {
  console.error(sentence(error));
  process.exit(1);
});
