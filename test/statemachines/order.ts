import { type Asl, allStatesOf, insideOf, machinesIn, type State } from './read-asl.ts';

type Closed = { readonly step: string; readonly unit: string | null; readonly outcome: string };

/** What a machine file says may come after what: read from the file alone, for comparing with a journal. */
export type Order = {
  /** The state that asks for a step of this kind, for this unit. */
  stateOf(step: string, unit: string | null): string | undefined;
  /** The human states that may be opened after the submission (null), or after a step was closed with a word. */
  after(closed: Closed | null): ReadonlySet<string>;
};

export const orderOf = (asl: Asl): Order => {
  const states = new Map(allStatesOf(asl));
  const machineOf = (name: string): Asl | undefined => machinesIn(asl).find(({ States }) => name in States);

  const stateOf = (step: string, unit: string | null): string | undefined =>
    [...states].find(([, { Parameters }]) => {
      const { step: asked, unit: fixed, 'unit.$': given } = Parameters?.Payload ?? {};
      return asked === step && (fixed === undefined ? (given !== undefined) === (unit !== null) : fixed === unit);
    })?.[0];

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
    stateOf,
    after: (closed) => {
      if (closed === null) return new Set(opens(asl.StartAt, ''));
      const state = states.get(stateOf(closed.step, closed.unit) ?? '');
      const next =
        state === undefined ? undefined : machineOf(stateOf(closed.step, closed.unit) ?? '')?.States[state.Next ?? ''];
      return new Set(next === undefined ? [] : opens(state?.Next, closed.outcome));
    },
  };
};

/** Where a Choice may go on a word; one that reads a list may go either way. */
const chosen = ({ Choices = [], Default }: State, outcome: string): readonly string[] => {
  if (Choices.some(({ Variable }) => Variable !== '$.last.outcome')) return Choices.map(({ Next }) => Next);
  const next = Choices.find(({ StringEquals }) => StringEquals === outcome)?.Next ?? Default;
  return next === undefined ? [] : [next];
};
