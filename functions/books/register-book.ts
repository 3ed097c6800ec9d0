import type { RegisterItem, RegisterQuery, VoidedItem } from '../../lib/contract/books.ts';
import type { Agency } from '../../lib/domain/profile.ts';
import type { DayDate, Instant } from '../../lib/domain/time/instant.ts';
import { bookPlace, bookRow } from '../../lib/domain/views/register-book.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { momentOf, readAsOf } from './as-of.ts';
import { firstAcceptedOn, rowsWhere, wasAccepted } from './book-dossiers.ts';
import { bookOf } from './keepers.ts';
import { voidedCodes } from './voided-numbers.ts';

/** The part of a unit's tracking book that was asked for: its lines by the order of the codes, each still to be read. */
export type Register = {
  readonly agency: Agency;
  readonly volume: string;
  readonly from: DayDate;
  readonly to: DayDate;
  readonly asOf: Instant;
  readonly total: number;
  /** Codes of these days that no dossier has. */
  readonly voided: readonly VoidedItem[];
  lines(begin: number, end: number): Promise<readonly RegisterItem[]>;
};

/** Sổ theo dõi hồ sơ of the one-stop unit that took the dossiers in (L5, TT01 Mẫu 06). */
export const openRegister = async (world: World, who: Account, query: RegisterQuery): Promise<Register> => {
  const agency = bookOf(world, who, 'register');
  const asOf = momentOf(world, query.asOf);
  const volume = query.year ?? query.from?.slice(0, 4) ?? asOf.slice(0, 4);
  const from = query.from ?? `${volume}-01-01`;
  const to = query.to ?? `${volume}-12-31`;
  const ours = await rowsWhere(world, (row) => wasAccepted(row) && bookPlace(row.code).acceptedBy === agency.code);
  const isAsked = async (row: DossierRow): Promise<boolean> => {
    if (!wasAccepted(row)) return false;
    const day = await firstAcceptedOn(world, row);
    return day.startsWith(volume) && day >= from && day <= to && day <= asOf.slice(0, 10);
  };
  const asked = await Promise.all(ours.map(isAsked));
  const rows = ours.filter((_, index) => asked[index]);
  const inOrder = rows.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));

  const lineOf = async (id: string, no: number): Promise<readonly RegisterItem[]> => {
    const read = await readAsOf(world, id, asOf);
    const row = read === null ? null : bookRow(read.entries, read.rules, asOf);
    if (read === null || row === null) return [];
    const person = await applicantAsFiled(world, read.dossier);
    const { procedure } = read.rules;
    const { owner: _, lateness, agency: lead, ...said } = row;
    return [
      {
        ...said,
        no,
        number: bookPlace(row.code).number,
        procedure: { code: procedure.code, name: procedure.name },
        sets: '01',
        applicant: person?.name ?? '',
        address: person?.address ?? null,
        phone: person?.phone ?? null,
        agency: agencyNamed(world, lead),
        class: lateness?.class ?? null,
        open: lateness?.open ?? false,
        notes: [...row.notes],
      },
    ];
  };
  const codes = await voidedCodes(world, { agency: agency.code, year: volume, asOf });
  const voided = codes.filter(({ number }) => {
    const { day } = bookPlace(number);
    return day >= from && day <= to;
  });
  return {
    agency,
    volume,
    voided,
    from,
    to,
    asOf,
    total: inOrder.length,
    lines: async (begin, end) => {
      const some = inOrder.slice(begin, end).map(({ id }, index) => lineOf(id, begin + index + 1));
      return (await Promise.all(some)).flat();
    },
  };
};
