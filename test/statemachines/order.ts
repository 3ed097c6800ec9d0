import { type Asl, allStatesOf, insideOf, type State } from './read-asl.ts';

type Closed = { readonly step: string; readonly unit: string | null; readonly outcome: string };

/** What a machine file says may come after what: read from the file alone, for comparing with a journal. */
export type Order = {
  /** The states that ask for a step of this kind, for this unit. */
  statesOf(step: string, unit: string | null): readonly string[];
  /** The human states that may be opened after the submission (null), or after a step was closed with a word. */
  after(closed: Closed | null): ReadonlySet<string>;
};

export const orderOf = (asl: Asl): Order => {
  const states = new Map(allStatesOf(asl));

  /** Every state that asks for it: what is returned to the person from a branch is checked anew in that branch. */
  const statesOf = (step: string, unit: string | null): readonly string[] =>
    [...states].flatMap(([name, { Parameters }]) => {
      const { step: asked, unit: fixed, 'unit.$': given } = Parameters?.Payload ?? {};
      const isIt = asked === step && (fixed === undefined ? (given !== undefined) === (unit !== null) : fixed === unit);
      return isIt ? [name] : [];
    });

  /** The human states a state leads to at once. What runs side by side, and what comes after it, has the same entry before it. */
  const opens = (name: string | undefined, outcome: string): readonly string[] => {
    const state = name === undefined ? undefined : states.get(name);
    if (name === undefined || state === undefined) return [];
    if (state.Resource?.endsWith('.waitForTaskToken')) return [name];
    if (state.Type === 'Choice') return chosen(state, outcome).flatMap((next) => opens(next, outcome));
    const inside = insideOf(state).flatMap(({ StartAt }) => opens(StartAt, outcome));
    return [...inside, ...opens(state.Next, outcome)];
  };

  return {
    statesOf,
    after: (closed) => {
      if (closed === null) return new Set(opens(asl.StartAt, ''));
      const next = statesOf(closed.step, closed.unit).flatMap((name) => opens(states.get(name)?.Next, closed.outcome));
      return new Set(next);
    },
  };
};

/** Where a Choice may go on a word; one that reads a list may go either way. */
const chosen = ({ Choices = [], Default }: State, outcome: string): readonly string[] => {
  if (Choices.some(({ Variable }) => Variable !== '$.last.outcome')) return Choices.map(({ Next }) => Next);
  const next = Choices.find(({ StringEquals }) => StringEquals === outcome)?.Next ?? Default;
  return next === undefined ? [] : [next];
};
