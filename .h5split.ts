import { build, transform } from 'esbuild';
import { optionsFor, ROOT } from './bin/bundle/esbuild-options.ts';
import { coldStart } from './bin/bundle/cold-start.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
const t0=performance.now();
const { banner, ...o } = optionsFor('thanh-hoa',{});
for (const n of ['public','desk','papers','react','applicant']) {
  const r = await build({...o, format:'esm', splitting:true, write:false, entryPoints:[{in:`bin/lambda/${n}.ts`,out:'index'}], outdir:`.build/split/${n}`, chunkNames:'[name]-[hash]'});
  let total=0, entry=0;
  for (const f of r.outputFiles) { const c = await transform(f.text,{format:'cjs',minify:true,charset:'utf8',target:'node24',banner:"const FILE_URL=require('node:url').pathToFileURL(__filename).href;"}); mkdirSync(dirname(f.path),{recursive:true}); writeFileSync(f.path,c.code); total+=c.code.length; if (f.path.endsWith('/index.js')) entry=c.code.length; }
  writeFileSync(`.build/split/${n}/package.json`,'{"type":"commonjs"}');
  console.log(n, r.outputFiles.length,'files', total, entry, Math.round(performance.now()-t0));
}
const t: Record<string, number[]> = {};
for (let i=0;i<11;i++) { for (const n of ['public','desk','papers','react','applicant']) { (t['split '+n]??=[]).push(coldStart(`${ROOT}.build/split/${n}/index.js`)); (t['one '+n]??=[]).push(coldStart(`${ROOT}.build/cold/thanh-hoa/${n}/index.js`)); } (t.empty??=[]).push(coldStart(`${ROOT}.build/cold/empty/index.js`)); }
const med=(a:number[])=>a.sort((x,y)=>x-y)[5];
for (const [n,a] of Object.entries(t)) console.log(n.padEnd(16), med(a).toFixed(1), (med(a)/med(t.empty)).toFixed(2));
