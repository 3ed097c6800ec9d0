/** Events that nothing follows from: a step handed over, a paper that was drawn. Who reacts need not be woken for them. */
const QUIET: readonly unknown[] = ['StepOpened', 'SlipIssued'];

/** Whether nothing follows from an entry of these events: also what keeps a reaction's own entry from being reacted to. */
export const asksForNothing = (events: readonly unknown[]): boolean =>
  events.every((event) => QUIET.includes((event as { readonly type?: unknown }).type));
