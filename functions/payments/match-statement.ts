import { createHash } from 'node:crypto';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { cameUnder } from '../../lib/domain/dossier/money/payments.ts';
import { referencesIn, type StatementLine, statementLines } from '../../lib/domain/payments/statement.ts';
import type { World } from '../../lib/world/world.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { claimOfPayment } from './reference.ts';

/** A line beside what it pays, if it pays something of this unit. */
export type Matched = StatementLine & {
  readonly transaction: string;
  readonly reference: string | null;
  readonly dossier: FiledDossier | null;
};

/** The lines of a bank's statement that brought money, each with the payment it names. Refuses what is no statement. */
export const linesMatched = async (
  world: World,
  rows: readonly (readonly string[])[],
  oneStop: string,
): Promise<readonly Matched[]> => {
  const lines = statementLines(rows);
  if (lines === null) throw new Refused(400, 'statement-unreadable');
  const seen = new Map<string, number>();
  const matched: Matched[] = [];
  for (const line of lines) {
    const said = JSON.stringify(line);
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    matched.push({ ...line, transaction: transactionOf(said, nth), ...(await paidBy(world, line, oneStop)) });
  }
  return matched;
};

/** Two lines that say the same are two transfers; the same statement read again names the same ones. */
const transactionOf = (said: string, nth: number): string =>
  `CK-${createHash('sha256').update(`${nth} ${said}`).digest('hex').slice(0, 20)}`;

const NOTHING = { reference: null, dossier: null };

const paidBy = async (
  world: World,
  { text }: StatementLine,
  oneStop: string,
): Promise<Pick<Matched, 'reference' | 'dossier'>> => {
  for (const reference of referencesIn(text)) {
    const id = await world.claims.find(claimOfPayment(reference));
    if (id === undefined) continue;
    const { dossier } = await readDossier(world, id);
    return dossier.oneStop === oneStop ? { reference, dossier } : NOTHING;
  }
  return NOTHING;
};

/** How a line stands to what was asked for and has come. */
export const statementItem = ({ day, amount, text, transaction, reference, dossier }: Matched) => {
  const payment = dossier?.payments.find((one) => one.reference === reference);
  const line = { transaction, day, amount, text };
  if (dossier === null || payment === undefined)
    return { ...line, state: 'unmatched' as const, reference: null, asked: null, dossier: null };
  const came = cameUnder(dossier, payment.reference);
  const isNoted = came.some((one) => one.transaction === transaction);
  const fits = amount === payment.amount ? ('matched' as const) : ('wrong-amount' as const);
  return {
    ...line,
    state: isNoted ? ('noted' as const) : came.length > 0 ? ('again' as const) : fits,
    reference: payment.reference,
    asked: payment.amount,
    dossier: { id: dossier.id, code: dossier.code },
  };
};
