import { bundleProvince, NAMES } from './bundle/bundle-province.ts';
import { sizeOf } from './bundle/sizes.ts';

/** `npm run bundle -- <province…>`: every function as what Lambda is given; `--check` fails where one is over its budget (G8). */
const main = async (given: readonly string[]): Promise<void> => {
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

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
