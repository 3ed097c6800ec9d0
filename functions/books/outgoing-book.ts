import type { OutgoingItem } from '../../lib/contract/books.ts';
import { seesByOffice } from '../../lib/domain/dossier/steps/who-may-see.ts';
import { findProcedure } from '../../lib/domain/editions.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { type OutgoingRow, outgoingRows } from '../../lib/domain/views/outgoing-book.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import { readAsOf } from './as-of.ts';
import { rowsWhere, wasAccepted } from './book-dossiers.ts';

type Line = OutgoingRow & { readonly procedure: string };

/** The documents an agency sealed and numbered in a year, as of a moment, oldest first (E10, TTH-PL bước 4): of the dossiers this reader's office may see (N4). */
export const outgoingOf = async (
  world: World,
  agency: string,
  { year, asOf, by }: { readonly year: string; readonly asOf: string; readonly by: Actor },
): Promise<readonly Line[]> => {
  const rows = await rowsWhere(world, (row) => maySeal(world, row, agency) && wasAlive(row, year));
  const lines: Line[] = [];
  for (const { id, procedure } of rows) {
    const read = await readAsOf(world, id, asOf);
    const sealed = read === null || !seesByOffice(read.dossier, by) ? [] : outgoingRows(read.entries, asOf);
    lines.push(...sealed.map((row) => ({ ...row, procedure })));
  }
  return lines
    .filter((line) => line.agency === agency && line.at.startsWith(year))
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && running(a) < running(b)) ? -1 : 1));
};

/** Its own dossiers, and those of procedures in which several agencies have a share (ND61-19.6). */
const maySeal = ({ province }: World, row: DossierRow, agency: string): boolean => {
  if (!wasAccepted(row)) return false;
  if (row.agency === agency) return true;
  const known = findProcedure(province, row.procedure);
  return known?.shares !== undefined || known?.route === 'inter-agency';
};

const wasAlive = ({ submittedAt, changedAt }: DossierRow, year: string): boolean =>
  submittedAt.slice(0, 4) <= year && changedAt.slice(0, 4) >= year;

const running = ({ number }: OutgoingRow): number => Number.parseInt(number, 10) || 0;

/** A line as people read it. */
export const outgoingItem = async (world: World, line: Line): Promise<OutgoingItem> => {
  const { number, at, kind, code, document: sha256 } = line;
  const procedure = findProcedure(world.province, line.procedure);
  const what = kind === 'refusal' ? 'Phiếu từ chối giải quyết hồ sơ' : (procedure?.result ?? 'Kết quả');
  return {
    number,
    at,
    kind,
    subject: `${what}: ${procedure?.name ?? line.procedure}`,
    code,
    recipient: (await nameOf(world, line.owner)) ?? '',
    signedBy: await nameOf(world, line.signedBy),
    sealedBy: await nameOf(world, line.sealedBy),
    sha256,
  };
};
