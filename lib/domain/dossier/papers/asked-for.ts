import type { Component, Procedure } from '../../catalogue/procedure.ts';
import { NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { AskedDossier, FiledDossier } from '../dossier.ts';
import type { Paper } from '../events.ts';
import { FEE, isFeeMissing, prepaidFee } from '../money/fees.ts';
import { componentName, DECLARATION } from './component-name.ts';

/** Refuses a request that names nothing, or what this procedure does not ask of anybody (ND61-17.1a). */
export const mustBeKnown = (
  components: readonly string[],
  dossier: Pick<FiledDossier, 'channel'>,
  rules: Rules,
): void => {
  const { procedure } = rules;
  const known = new Set([
    ...procedure.components.map(({ code }) => code),
    ...(procedure.form.length > 0 ? [DECLARATION] : []),
    ...(prepaidFee(dossier, rules) > 0 ? [FEE] : []),
  ]);
  if (components.length === 0 || !components.every((code) => known.has(code)))
    throw new NotAllowed('component-unknown');
};

/** What a supplement request may name, in the order of its form: the declaration, the papers, the fee where it is missing. */
export const mayBeAskedFor = (dossier: FiledDossier, rules: Rules): readonly Pick<Component, 'code' | 'name'>[] =>
  named(rules.procedure, [...askedOfAnybody(rules.procedure), ...(isFeeMissing(dossier, rules) ? [FEE] : [])]);

/** The same at the counter, before anything is filed: the fee where one is paid there in advance. */
export const askableOf = (procedure: Procedure): readonly Pick<Component, 'code' | 'name'>[] =>
  named(procedure, [
    ...askedOfAnybody(procedure),
    ...(procedure.fees.some(({ prepaid, channel }) => prepaid && channel !== 'online') ? [FEE] : []),
  ]);

const named = (procedure: Procedure, codes: readonly string[]) =>
  codes.map((code) => ({ code, name: componentName(procedure, code) }));

/** The declaration and the papers of a procedure, by their codes. */
const askedOfAnybody = ({ form, components }: Procedure): readonly string[] => {
  const papers = components.filter(({ source }) => source !== 'form').map(({ code }) => code);
  return form.length === 0 || papers.includes(DECLARATION) ? papers : [DECLARATION, ...papers];
};

/** What an answer to a supplement brings: the papers as they are then, what is handed in on paper, whether the declaration says anything else. */
export type SupplementAnswer = {
  readonly papers: readonly Paper[];
  readonly handedIn: readonly string[];
  readonly declared: boolean;
};

/** Of what was asked for, that which the answer leaves as it was (reading 28). */
export const stillAsItWas = (dossier: AskedDossier, answer: SupplementAnswer, rules: Rules): readonly string[] =>
  dossier.request.components.filter((code) => {
    if (code === FEE) return isFeeMissing(dossier, rules);
    if (isDeclaration(rules.procedure, code)) return !answer.declared;
    return !answer.handedIn.includes(code) && isSame(papersFor(dossier, code), papersFor(answer, code));
  });

/** Refuses an answer that changes nothing it was asked for (reading 28). */
export const mustChangeSomething = (dossier: AskedDossier, answer: SupplementAnswer, rules: Rules): void => {
  if (stillAsItWas(dossier, answer, rules).length === dossier.request.components.length)
    throw new NotAllowed('supplement-changes-nothing');
};

/** True for the declaration under either of its names: a procedure may list it among its components. */
const isDeclaration = ({ components }: Procedure, code: string): boolean => {
  const listed = components.find((one) => one.code === code);
  return listed === undefined ? code === DECLARATION : listed.source === 'form';
};

/** A file sent anew is a new paper: whether it is a better one the officer judges. */
const papersFor = ({ papers }: Pick<SupplementAnswer, 'papers'>, code: string): ReadonlySet<string> =>
  new Set(papers.filter(({ component }) => component === code).map(({ fileId }) => fileId));

const isSame = (before: ReadonlySet<string>, now: ReadonlySet<string>): boolean =>
  before.size === now.size && [...before].every((fileId) => now.has(fileId));
