import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Sha256 } from '../../domain/journal/entry.ts';
import type { Account } from '../accounts.ts';
import type { Application } from '../world.ts';
import { CHECKPOINTS, LEAVES, SUMS, safe } from './folder.ts';
import type { Kept, KeptCheckpoint, KeptClaim, KeptKey, LeavingNotice } from './kept.ts';

/** What a folder of open formats keeps, as far as it is there. Nothing is proved here: see `faultsInFolder`. */
export const keptInFolder = (folder: string): Kept => {
  const list = <One>(name: string) => parsed<One>(linesIn(folder, name));
  return {
    journals: async function* () {
      let id: string | undefined;
      let bodies: string[] = [];
      for await (const body of linesIn(folder, 'journal.jsonl')) {
        const { dossier } = JSON.parse(body) as Entry<unknown>;
        if (id !== undefined && id !== dossier) {
          yield bodies;
          bodies = [];
        }
        id = dossier;
        bodies.push(body);
      }
      if (bodies.length > 0) yield bodies;
    },
    leaves: () => ifThere<Sha256>(folder, LEAVES),
    checkpoints: () => ifThere<KeptCheckpoint>(folder, CHECKPOINTS),
    contents: async function* () {
      for await (const { path } of sums(folder)) {
        if (!path.startsWith('contents/') || !existsSync(join(folder, path))) continue;
        const steps = path.split('/');
        const [dossier, sha256 = ''] = [steps.slice(1, -1).join('/'), steps.at(-1)];
        yield { dossier, sha256, bytes: readFileSync(join(folder, path)) };
      }
    },
    papers: async function* () {
      for await (const { path } of sums(folder))
        if (path.startsWith('papers/') && existsSync(join(folder, path)))
          yield { fileId: path.slice('papers/'.length), bytes: readFileSync(join(folder, path)) };
    },
    accounts: () => list<Account>('accounts.jsonl'),
    claims: () => list<KeptClaim>('claims.jsonl'),
    drafts: () => list<Application>('drafts.jsonl'),
    notices: () => list<LeavingNotice>('outbox.jsonl'),
    keys: () => list<KeptKey>('signing-keys.jsonl'),
  };
};

/** The files beside the lists, each with the SHA-256 it should have. */
export async function* sums(folder: string): AsyncGenerator<{ readonly sha256: string; readonly path: string }> {
  for await (const line of linesIn(folder, SUMS)) yield { sha256: line.slice(0, 64), path: safe(line.slice(66)) };
}

/** Line by line, however long the file. LF alone ends a line: a text may hold every other separator there is. */
async function* linesIn(folder: string, name: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(join(folder, name), 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* ifThere<One>(folder: string, name: string): AsyncGenerator<One> {
  if (existsSync(join(folder, name))) yield* parsed<One>(linesIn(folder, name));
}

async function* parsed<One>(lines: AsyncIterable<string>): AsyncGenerator<One> {
  for await (const line of lines) yield JSON.parse(line) as One;
}
