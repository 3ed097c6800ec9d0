import type { DecisionHandler } from './decision.ts';

/** What is signed is the proposal that was seen. */
export const signExtension: DecisionHandler<'sign-extension'> = () => ({ command: () => ({}) });
