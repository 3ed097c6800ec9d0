import type { DeskDossier } from '../../../../lib/contract/desk.ts';
import { typedDate } from '../../../../lib/contract/typed/dates.ts';
import type { Typed } from '../../page-request.ts';

/** The declaration as it was typed anew; undefined where nothing of it differs from what was filed. */
export const declarationIn = (typed: Typed, { toMend }: DeskDossier): Readonly<Record<string, string>> | undefined => {
  if (toMend === null) return undefined;
  const { pages, answers } = toMend;
  const said = pages
    .flatMap(({ fields }) => fields)
    .flatMap(({ name, type }): [string, string][] => {
      const answer = typed[`answers.${name}`];
      return answer === undefined ? [] : [[name, type === 'date' ? typedDate(answer) : answer]];
    });
  const differs = said.some(([name, answer]) => answer.trim() !== (answers[name] ?? '').trim());
  return differs ? Object.fromEntries(said) : undefined;
};
