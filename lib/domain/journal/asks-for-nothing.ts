/** Events that nothing follows from: a step handed over, a paper that was drawn, a look, a number that was voided, older data or a new key that were accepted. Who reacts need not be woken for them. */
const QUIET: readonly unknown[] = [
  'StepOpened',
  'SlipIssued',
  'Looked',
  'NumberVoided',
  'OlderDataAccepted',
  'EvidenceKeyReplaced',
];

/** Whether nothing follows from an entry of these events: also what keeps a reaction's own entry from being reacted to. */
export const asksForNothing = (events: readonly unknown[]): boolean =>
  events.every((event) => QUIET.includes(typeOf(event)));

/** Whether an entry of these events is a look and nothing else (O15): it stands in no list either. */
export const isLookOnly = (events: readonly unknown[]): boolean => events.every((event) => typeOf(event) === 'Looked');

const typeOf = (event: unknown): unknown => (event as { readonly type?: unknown }).type;
