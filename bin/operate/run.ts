import { parseArgs } from 'node:util';
import type { Province } from '../../lib/domain/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { type CommandAnswer, WrongArgument } from './command.ts';
import { COMMANDS, USAGE } from './commands.ts';
import { deployedOf } from './deployed.ts';
import { openProvince } from './province-world.ts';

const OPTIONS = {
  province: { type: 'string' },
  tables: { type: 'string' },
  username: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  agency: { type: 'string' },
  again: { type: 'boolean' },
  against: { type: 'string', multiple: true },
  reason: { type: 'string' },
} as const;

/** How a command ended. 0: all is well; 1: something is left for a person to mend; 2: it was not typed as it has to be. */
export type Ended = { readonly exit: 0 | 1 | 2; readonly lines: readonly string[] };

/** Runs what an operator typed, with the environment it was typed in. */
export const runCommand = async (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Ended> => {
  try {
    const { well, lines } = await carryOut(args, environment);
    return { exit: well ? 0 : 1, lines };
  } catch (error) {
    const { message } = error as Error;
    return error instanceof WrongArgument ? { exit: 2, lines: [message, USAGE] } : { exit: 1, lines: [message] };
  }
};

const carryOut = async (
  args: readonly string[],
  environment: Parameters<typeof deployedOf>[2],
): Promise<CommandAnswer> => {
  const { values, positionals } = parsed(args);
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new WrongArgument(name === '' ? 'Thiếu lệnh.' : `Không có lệnh "${name}".`);
  const { province: key, tables, ...options } = values;
  const province = provinceOf(key);
  return command.run(
    { ...options, province, words },
    openProvince(province, deployedOf(province, tables, environment)),
  );
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongArgument(`Không hiểu đối số: ${(error as Error).message}`);
  }
};

const provinceOf = (key: string | undefined): Province => {
  if (key === undefined) throw new WrongArgument('Thiếu --province.');
  try {
    return findProvince(key);
  } catch (error) {
    throw new WrongArgument((error as Error).message);
  }
};
