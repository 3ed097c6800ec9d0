import type { LookItem } from '../../../lib/contract/looks.ts';
import { dateWords, hourWords, weekdayWords } from '../../shared/format.ts';

type Props = { readonly items: readonly LookItem[] };

/** Looks by day, and within a day by person, the latest first. */
export const LookDays = ({ items }: Props) => (
  <>
    {groups(items, ({ at }) => dateWords(at)).map((day) => (
      <section>
        <h2>{inSentenceCase(weekdayWords(day[0].at))}</h2>
        <ul class="list">
          {groups(day, ({ who, unit, role, ground }) => [who, unit, role, ground].join('\n')).map((looks) => (
            <OnePerson items={looks} />
          ))}
        </ul>
      </section>
    ))}
  </>
);

const OnePerson = ({ items }: { readonly items: Group<LookItem> }) => {
  const [{ who, role, unit, ground }] = items;
  return (
    <li>
      <p>
        <strong>{who}</strong>, {lowerFirst(role)}
        <br />
        {unit}
      </p>
      <ul>
        {items.map(({ at, what }) => (
          <li>
            {hourWords(at)}: {what}
          </li>
        ))}
      </ul>
      <p class="small">Căn cứ: {lowerFirst(ground)}</p>
    </li>
  );
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Group<T> = readonly [T, ...T[]];

/** Those of one key together, in the order in which each key first came. */
const groups = <T,>(all: readonly T[], keyOf: (one: T) => string): readonly Group<T>[] => {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...found.values()];
};

const inSentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
