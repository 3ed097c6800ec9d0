import { acceptOlder } from './accept-older-data.ts';
import type { Command } from './command.ts';
import { failed } from './failed.ts';
import { firstAdministrator } from './first-administrator.ts';
import { forgetSecondFactor } from './forget-second-factor.ts';
import { inboundSecret } from './inbound-secret.ts';
import { reactCommand } from './react.ts';
import { rebuildCommand } from './rebuild.ts';
import { verify } from './verify.ts';

/** The operator's commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'first-administrator': firstAdministrator,
  'inbound-secret': inboundSecret,
  'forget-second-factor': forgetSecondFactor,
  failed,
  react: reactCommand,
  rebuild: rebuildCommand,
  verify,
  'accept-older-data': acceptOlder,
};

/** How each is typed, and an example. */
export const USAGE = [
  'Cách dùng: npm run operate -- <lệnh> --province <tỉnh> [--tables <tiền tố bảng>]',
  ...Object.entries(COMMANDS).flatMap(([name, { asks, does }]) => [`  ${name} ${asks}`.trimEnd(), `      ${does}`]),
  'Ví dụ: npm run operate -- verify all --province thanh-hoa',
].join('\n');
