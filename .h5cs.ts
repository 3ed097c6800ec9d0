import { build } from 'esbuild';
import { coldStart } from './bin/bundle/cold-start.ts';
import { optionsFor, ROOT } from './bin/bundle/esbuild-options.ts';
import { statSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
const t: Record<string, number[]> = {};
for (const charset of ['ascii','utf8'] as const) await build({...optionsFor('thanh-hoa',{}), charset, entryPoints:['bin/lambda/public.ts'], outfile: `.build/piece/cs-${charset}/index.js`});
for (let i=0;i<15;i++) for (const n of ['ascii','utf8','x']) (t[n]??=[]).push(coldStart(`${ROOT}.build/piece/${n === 'x' ? 'empty' : 'cs-'+n}/index.js`));
for (const [n,a] of Object.entries(t)) { const f=`.build/piece/${n === 'x' ? 'empty' : 'cs-'+n}/index.js`; console.log(n, a.sort((x,y)=>x-y)[7].toFixed(1), statSync(f).size, gzipSync(readFileSync(f)).length); }
