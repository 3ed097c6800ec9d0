import type { StepKind } from '../../lib/domain/dossier/events.ts';
import { goesBackFromEverywhere, mayConsult } from '../../lib/domain/dossier/steps/routes.ts';

type Words = readonly (readonly [word: string, where?: (route: Route) => boolean])[];
type Route = { readonly name: string; readonly version: number };

const isShared = ({ name }: Route): boolean => /^(inter-agency|birth)/.test(name);
const isAtTheCounter = ({ name }: Route): boolean => /^(at-once|delegated)/.test(name);

/** Routes whose appraisal may send the dossier back to the person (ND61-19.4): all, but the first versions of some. */
const asksAgain = (route: Route): boolean =>
  goesBackFromEverywhere(route) || !(isShared(route) || isAtTheCounter(route));

/**
 * The words a step of a dossier can be closed with and go on, by its kind, and on which routes. Refused, withdrawn and over
 * are in none: they end the dossier.
 */
export const WORDS: Readonly<Record<StepKind, Words>> = {
  check: [['received'], ['received-again', asksAgain], ['supplement']],
  'check-and-draft': [['drafted'], ['received'], ['supplement']],
  supplement: [['supplemented']],
  transfer: [['transferred']],
  'take-over': [['taken-over']],
  assign: [['assigned']],
  verify: [['verified'], ['not-verified'], ['supplement'], ['declined', goesBackFromEverywhere]],
  'own-step': [['done'], ['supplement', goesBackFromEverywhere], ['declined', goesBackFromEverywhere]],
  answer: [],
  appraise: [
    ['drafted'],
    ['declined'],
    ['supplement', asksAgain],
    ['proposed', (route) => isShared(route) && goesBackFromEverywhere(route)],
    ['consulted', (route) => !isAtTheCounter(route) && mayConsult(route)],
  ],
  'consider-supplement': [['supplement'], ['turned-down']],
  sign: [['signed'], ['sent-back']],
  seal: [['sealed'], ['sealed-refusal', isShared]],
  resolve: [['resolved'], ['declined'], ['supplement', goesBackFromEverywhere], ['consulted', mayConsult]],
  return: [['returned']],
};

/** The words a step can be closed with on the route of a file. */
export const wordsOf = (step: string, file: string): string[] => {
  const [, name = '', version = '1'] = /^(.*?)(?:-(\d+))?\.asl\.json$/.exec(file) ?? [];
  const route = { name, version: Number(version) };
  return (WORDS[step as StepKind] ?? []).filter(([, where]) => where?.(route) ?? true).map(([word]) => word);
};

/** Every word a step of this kind can be closed with and go on, on whatever route. */
export const allWordsOf = (step: string): string[] => (WORDS[step as StepKind] ?? []).map(([word]) => word);
