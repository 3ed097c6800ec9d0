import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { visible } from '../contract/typed/letters.ts';

/** One template to be set with its data: `inputs` is data, never markup. */
export type TemplateToSet = {
  /** The folder of the templates, with a slash at the end. */
  readonly folder: string;
  readonly template: string;
  readonly inputs: Readonly<Record<string, string>>;
};

/** What is made of a document that was set. */
export type Setter = { readonly compiler: NodeCompiler; readonly set: NodeTypstDocument };

/** Sets a template and hands on what `make` makes of it; nothing else runs meanwhile. Throws where the template is broken; the error names it, never what stands on the paper. */
export const setTemplate = async <Made>(
  { folder, template, inputs }: TemplateToSet,
  make: (setter: Setter) => Made,
): Promise<Made> => {
  // Typst's documents are freed between turns of the event loop only; waiting requests have their turn as well.
  await setImmediate();
  const compiler = compilerOf(folder);
  try {
    const set = compiler.compile({ mainFilePath: `${folder}${template}.typ`, inputs: { ...inputs } });
    if (set.result === null) throw new Error(`template ${template}.typ could not be set`);

    return make({ compiler, set: set.result });
  } finally {
    // Without this, failed ones included, Typst keeps every document ever set: +240 MB per 400 slips.
    compiler.evictCache(0);
  }
};

/** Data as a template reads it: composed Vietnamese letters on their lines, without what is invisible. */
export const asData = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value));

/** Composed Vietnamese letters (NFC) on their lines; without control characters, direction marks and invisible characters, which could make a paper read otherwise than it was written. */
const printable = (text: string): string =>
  visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Co}]/gu, '');

const FACES = [
  '400Regular/Tinos_400Regular',
  '400Regular_Italic/Tinos_400Regular_Italic',
  '700Bold/Tinos_700Bold',
  '700Bold_Italic/Tinos_700Bold_Italic',
];

const { resolve } = createRequire(import.meta.url);

const made = new Map<string, NodeCompiler>();

/** One compiler for a folder and process: reading the fonts takes longer than a paper. */
const compilerOf = (folder: string): NodeCompiler => {
  const compiler =
    made.get(folder) ??
    NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}.ttf`))) }],
    });
  made.set(folder, compiler);
  return compiler;
};
