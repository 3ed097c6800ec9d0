import { bundleProvince } from './bin/bundle/bundle-province.ts';
const t = performance.now();
const { metafile: m } = await bundleProvince('thanh-hoa');
console.log(Math.round(performance.now()-t),'ms');
import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/meta.json', JSON.stringify(m));
