import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { fileOf } from '../../shared/paper-calls.ts';
import type { PageRequest, Typed } from '../page-request.ts';
import { papersIn } from './form.ts';
import { askScan, sendScan } from './send-scan.ts';

/** A scan that lies in the draft. */
type Kept = MyDossier['files'][number];

type Scan = { readonly component: ProcedureFull['components'][number]; readonly file: File };

/** The scans a posted page carries; none where its script has sent them already. */
export const scansIn = (procedure: ProcedureFull, form: FormData): readonly Scan[] =>
  papersIn(procedure).flatMap((component) =>
    form
      .getAll(`scan.${component.code}`)
      .flatMap((file) => (file instanceof File && file.name !== '' ? [{ component, file }] : [])),
  );

/**
 * Brings the officer's draft up to date before the intake: what is ticked is taken out, what an earlier page sent and the scanner had not
 * answered for is asked for again, what this page carries is sent. Side by side: each may wait for the scanner. Answers what is wrong.
 */
export const takeScans = async (
  c: PageRequest,
  typed: Typed,
  { kept, scans }: { readonly kept: readonly Kept[]; readonly scans: readonly Scan[] },
): Promise<readonly Fault[]> => {
  const { draft = '' } = typed;
  const [out, stay] = [kept.filter(isTicked(typed)), kept.filter((file) => !isTicked(typed)(file))];
  await Promise.all(out.map(({ fileId }) => c.get('api').send('DELETE', fileOf(draft, fileId))));
  const told = await Promise.all([
    ...stay.filter(({ state }) => state === 'waiting').map((file) => askedAgain(c, draft, file)),
    ...scans.map(({ component, file }) => sendScan(c, draft, component, file)),
  ]);
  return told.flat();
};

/** The name of the tick that takes a scan out. */
export const outTick = (fileId: string): string => `out.${fileId}`;

const isTicked =
  (typed: Typed) =>
  ({ fileId }: Kept): boolean =>
    typed[outTick(fileId)] !== undefined;

const askedAgain = async (c: PageRequest, draft: string, file: Kept): Promise<readonly Fault[]> => {
  try {
    return await askScan(c, draft, file);
  } catch (error) {
    return faultsOf(error).map(({ message }) => ({ field: `scan.${file.component}`, message }));
  }
};
