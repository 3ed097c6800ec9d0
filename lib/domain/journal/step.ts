/** `(step, after, unit)`: the step, the entry that closed the step before it, the unit where several are asked at once. */
export type StepKey = string;

export type RouteName = { readonly name: string; readonly version: number };

/** The key of a step: `check@1`, or `consult@7/so-y-te` where several units are asked at once. */
export const stepKey = (step: string, after: number, unit: string | null = null): StepKey =>
  unit === null ? `${step}@${after}` : `${step}@${after}/${unit}`;

type Stepped<Step> = { readonly stage: 'nothing' } | { readonly steps: Readonly<Record<StepKey, Step>> };

/** The steps of a dossier, an account or feedback that were handed over and not yet taken. */
export const openSteps = <Step extends WalkedStep>(of: Stepped<Step>): readonly Step[] =>
  'steps' in of ? Object.values(of.steps).filter(({ opened, closed }) => opened !== null && closed === null) : [];

/** Which step an entry closes and the outcome word the machine reads. */
export const closing = ({ key }: { readonly key: StepKey }, outcome: string) =>
  ({ type: 'StepClosed', key, outcome }) as const;

/** A step as a machine needs to know it: handed over or not, and with what it was closed. */
export type WalkedStep = {
  readonly opened: unknown;
  readonly closed: { readonly outcome: string; readonly entry: number } | null;
};
