import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { Arrival } from '../../../lib/contract/dossiers.ts';
import type { Component } from '../../../lib/domain/catalogue/procedure.ts';
import type { HowItOpens, StoredFile } from '../../../lib/world/papers.ts';
import type { ApplicationFile, World } from '../../../lib/world/world.ts';
import { fileSentence } from '../../filing/file-sentences.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { reportFile } from '../../filing/report-file.ts';
import { whyNotOfType, withEnding } from '../../filing/type-of-file.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** How long an answer waits for the scanner: the gateway gives up after 30 seconds. */
const SCAN_SECONDS = 20;

/** Tệp đã đến nơi (C3): looked at where it lies, then kept or rejected with the reason; malware and misuse are reported (TH-20.3), honest mistakes are not. */
export const fileArrival = operation({
  id: 'file-arrival',
  method: 'POST',
  path: '/api/dossiers/{id}/files/{fileId}/arrival',
  summary: 'Báo tệp đã tải lên xong',
  who: 'signed-in',
  params: z.object({ id: text(100), fileId: text(100) }),
  answers: { 200: Arrival },
  run: async ({ params: { id, fileId }, who }, world) => {
    const { draft, procedure } = await openApplication(world, id, who);
    const file = draft.files.find((it) => it.fileId === fileId);
    const component = procedure.components.find(({ code }) => code === file?.component);
    if (file === undefined || component === undefined) throw new Refused(404, 'file-unknown');
    if (file.state !== 'waiting') return { status: 200, body: stateOf(file, component) };

    const arrived = await world.files.look(fileId, SCAN_SECONDS);
    if (arrived === undefined) throw new Refused(409, 'file-not-arrived');
    if (arrived === 'being-scanned') throw new Refused(409, 'file-being-scanned');

    const looked = await opened(world, judged(file, arrived, component));
    const { reason } = looked;
    if (reason === 'malware' || reason === 'misused-file') await reportFile(world, draft, file, component, reason);
    await changeApplication(world, id, (before) => ({
      ...before,
      files: before.files.map((it) => (it.fileId === fileId ? looked : it)),
    }));
    if (reason !== undefined) await world.files.discard(fileId);
    return { status: 200, body: stateOf(looked, component) };
  },
});

/** The file as it is kept, under the type it has by its bytes, or as it is turned away: the gravest reason first. */
const judged = (
  file: ApplicationFile,
  arrived: StoredFile | 'not-scannable',
  component: Component,
): ApplicationFile => {
  const rejected = (reason: string): ApplicationFile => ({ ...file, state: 'rejected', reason });
  if (arrived === 'not-scannable') return rejected('file-not-scannable');
  if (arrived.malware) return rejected('malware');
  const { type, size, sha256 } = arrived;
  if (type === null || !component.formats.includes(type)) return rejected(whyNotOfType(type));
  if (size > component.maxBytes) return rejected('file-too-large');
  if (size !== file.size) return rejected('size-differs');
  if (sha256 !== file.sha256) return rejected('hash-differs');
  return { ...file, type, name: withEnding(file.name, type), state: 'stored' };
};

/** What is kept opens: what does not is turned away with its own reason, what would run something is marked. */
const opened = async (world: World, file: ApplicationFile): Promise<ApplicationFile> => {
  if (file.state !== 'stored') return file;
  const opens = await world.files.tryToOpen(file.fileId, file.type);
  if (opens === 'opens') return file;
  return opens === 'active' ? { ...file, active: true } : { ...file, state: 'rejected', reason: UNOPENED[opens] };
};

const UNOPENED: Readonly<Record<Exclude<HowItOpens, 'opens' | 'active'>, string>> = {
  locked: 'file-locked',
  'cut-off': 'file-cut-off',
  'too-many-pixels': 'too-many-pixels',
};

const stateOf = ({ state, reason }: ApplicationFile, component: Component) =>
  reason === undefined ? { state } : { state, reason, detail: fileSentence(reason, component) };
