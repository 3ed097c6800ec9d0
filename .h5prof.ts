import { build } from 'esbuild';
import { optionsFor, ROOT } from './bin/bundle/esbuild-options.ts';
await build({...optionsFor('thanh-hoa',{}), minify:false, stdin:{contents:"import { openDynamo } from './lib/world/aws/dynamo.ts'; const d = openDynamo('x'); export const handler = async () => d;",resolveDir:ROOT,loader:'ts'}, outfile: `.build/piece/prof/index.js`});
