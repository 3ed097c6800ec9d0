import { parseArgs } from 'node:util';
import type { Province } from '../lib/domain/profile.ts';
import { findProvince } from '../provinces/find-province.ts';
import { WrongArgument } from './operate/command.ts';
import { COMMANDS, USAGE } from './operate/commands.ts';
import { deployedOf } from './operate/deployed.ts';
import { openProvince } from './operate/province-world.ts';

const OPTIONS = {
  province: { type: 'string' },
  tables: { type: 'string' },
  username: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  agency: { type: 'string' },
  again: { type: 'boolean' },
} as const;

/** What an operator does on a deployed province (docs/operations.md). Exit 1: something is left to mend; 2: not typed as it has to be. */
const main = async (): Promise<number> => {
  const { values, positionals } = typed();
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new WrongArgument(name === '' ? 'Thiếu lệnh.' : `Không có lệnh "${name}".`);
  const { province: key, tables, ...options } = values;
  const province = provinceOf(key);

  const operated = openProvince(province, deployedOf(province, tables, process.env));
  const { well, lines } = await command.run({ ...options, province, words }, operated);
  for (const line of lines) console.info(line);
  return well ? 0 : 1;
};

const typed = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
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

const refused = (error: Error): number => {
  const wrong = error instanceof WrongArgument;
  console.error(wrong ? `${error.message}\n${USAGE}` : error.message);
  return wrong ? 2 : 1;
};

process.exitCode = await main().catch(refused);
