import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { operations } from '../../functions/audiences/operations.ts';
import { openapi } from '../../functions/wire/openapi.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { ROOT } from './esbuild-options.ts';

/** Native x86-64 of Linux alone: what Lambda runs the renderer on. */
const RENDERER = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    (face) => `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`,
  ),
  '@expo-google-fonts/tinos/package.json',
  '@expo-google-fonts/tinos/LICENSE_FONT',
];

/** The decoder of pictures, native as well. */
const DECODER = [
  'sharp',
  '@img/colour',
  '@img/sharp-linux-x64',
  '@img/sharp-libvips-linux-x64',
  'detect-libc',
  'semver',
];

const BESIDE: Readonly<Record<string, readonly string[]>> = { slips: RENDERER, 'open-paper': DECODER };

/** What lies beside a bundle and is read while it runs. */
export const putBeside = (name: string, province: string, folder: string): void => {
  if (name === 'public') writeFileSync(`${folder}/openapi.json`, contractOf(province));
  if (name === 'slips') {
    cpSync(`${ROOT}lib/world/slips`, `${folder}/slips`, { recursive: true });
    cpSync(`${ROOT}provinces/common/results`, `${folder}/results`, { recursive: true });
  }
  for (const path of BESIDE[name] ?? []) {
    const target = `${folder}/node_modules/${path}`;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(`${ROOT}node_modules/${path}`, target, { recursive: true });
  }
};

const contractOf = (province: string): string =>
  JSON.stringify(openapi(operations, findProvince(province).profile.portal.title));
