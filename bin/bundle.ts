import type { FunctionName } from '../lib/stacks/functions.ts';
import { bundleProvince, NAMES } from './bundle/bundle-province.ts';
import { findPlace } from './bundle/find-place.ts';
import { sizeOf } from './bundle/sizes.ts';

/** `npm run bundle -- <province…>`: every function as what Lambda is given; `--check` fails where one is over its budget (G8). `--place <function> <place> [province]`: where in the sources a place of a log is. */
const main = async (given: readonly string[]): Promise<void> => {
  if (given[0] === '--place') return sayPlace(given.slice(1));
  const provinces = given.filter((word) => !word.startsWith('--'));
  const sizes = [];
  for (const province of provinces.length > 0 ? provinces : ['thanh-hoa']) {
    const { folder } = await bundleProvince(province);
    sizes.push(...NAMES.map((name) => ({ province, ...sizeOf(name, `${folder}/${name}`) })));
  }
  for (const { province, name, kilobytes, allowed } of sizes) {
    const words = [province.padEnd(16), name.padEnd(22), String(kilobytes).padStart(7), 'KB gz of', String(allowed)];
    console.info(`${words.join(' ')}${kilobytes > allowed ? '  too large' : ''}`);
  }
  if (given.includes('--check') && sizes.some(({ kilobytes, allowed }) => kilobytes > allowed)) process.exitCode = 1;
};

const sayPlace = async ([name = '', place = '', province = 'thanh-hoa']: readonly string[]): Promise<void> => {
  if (!isName(name)) throw new Error(`no function "${name}"; they are ${NAMES.join(', ')}`);
  const found = await findPlace(province, name, place);
  if (found === undefined) throw new Error(`nothing of the sources lies at "${place}" of ${name}`);
  console.info(found);
};

const isName = (word: string): word is FunctionName => NAMES.some((name) => name === word);

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
