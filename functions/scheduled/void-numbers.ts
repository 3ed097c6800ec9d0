import { feedbackJournal } from '../../lib/domain/feedback/feedback.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { numbersNamed } from '../../lib/domain/numbers/named-numbers.ts';
import { numbersJournal } from '../../lib/domain/numbers/series.ts';
import { foldVoided, voidNumbers } from '../../lib/domain/numbers/voided.ts';
import { writtenNumber } from '../../lib/domain/numbers/written-number.ts';
import type { OpenNumber, World } from '../../lib/world/world.ts';
import { recordIn } from '../deciding/record.ts';

/** No request, step or reaction lives longer than a quarter of it: what it took and has not used by then it never will. */
const AN_HOUR_MS = 3_600_000;

/** Numbers that were taken and that no document carries are voided by an entry, so that no gap is without its explanation (N3). Answers how many. */
export const voidUnused = async (world: World, milliseconds = AN_HOUR_MS): Promise<number> => {
  const open = await world.numbering.open(milliseconds);
  const unused: OpenNumber[] = [];
  const waiting = new Set<OpenNumber>();
  for (const number of open) {
    if (await isCarried(world, number)) continue;
    if (await isGivenBack(world, number)) unused.push(number);
    else waiting.add(number);
  }
  for (const [journal, numbers] of Map.groupBy(unused, ({ series }) => numbersJournal(series)))
    await explain(world, journal, numbers);
  await world.numbering.settle(open.filter((number) => !waiting.has(number)));
  return unused.length;
};

/** The journal it was taken for tells, read consistently. */
const isCarried = async (world: World, { series, running, takenFor }: OpenNumber): Promise<boolean> => {
  if (takenFor === null) return false;
  const journal = isFeedback(series) ? feedbackJournal(written(world, series, running)) : takenFor;
  const named = numbersNamed(await world.journal.read<unknown>(journal));
  return named.some((one) => one.series === series && one.running === running);
};

/** A command that is sent again finds its number by a claim: it is let go first, and the number voided by the next sweep. */
const isGivenBack = async (world: World, { series, running, takenFor }: OpenNumber): Promise<boolean> => {
  const number = written(world, series, running);
  if (!isFeedback(series) || takenFor === null || (await world.claims.find(takenFor)) !== number) return true;
  await world.claims.release(takenFor, number);
  return false;
};

const isFeedback = (series: string): boolean => series.startsWith('feedback ');

const explain = async (world: World, journal: string, numbers: readonly OpenNumber[]): Promise<void> => {
  const unused = numbers.map(({ series, running, takenFor }) => ({
    series,
    running,
    number: written(world, series, running),
    takenFor: takenFor !== null && isFeedback(series) ? null : takenFor,
  }));
  await recordIn(world, foldVoided, {
    journal,
    command: world.chance.id(),
    by: SYSTEM,
    blank: undefined,
    decide: (before) => voidNumbers(before, unused),
  });
};

const written = ({ province }: World, series: string, running: number): string =>
  writtenNumber(province.profile.numberFormats.is, series, running);
