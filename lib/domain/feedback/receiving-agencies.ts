import type { Agency } from '../profile.ts';
import type { FeedbackKind } from './events.ts';

type Concern = {
  readonly kind: FeedbackKind;
  /** The agencies it is the business of, the nearest first; empty where it is about nothing in particular. */
  readonly concerned: readonly string[];
};

/** Who receives in a province: its agencies, and the receiver the profile names, with whoever takes that one's place. */
type Directory = {
  readonly agencies: readonly Pick<Agency, 'code' | 'parent'>[];
  readonly receiver: string;
  readonly receiverAboutItself: string;
};

/**
 * The agencies whose one-stop unit may receive it, in the order they are tried. Phản ánh, kiến nghị goes to the agency it is
 * about (TH-14), then above it; khiếu nại, tố cáo about a unit or its people goes above it from the start and never to it
 * (ND61-8.1đ: reported to the competent agency). What is about nothing in particular is the province's own receiver's.
 */
export const receivingAgencies = (
  { kind, concerned }: Concern,
  { agencies, receiver, receiverAboutItself }: Directory,
): readonly string[] => {
  const higher = [...concerned.flatMap((code) => aboveIn(agencies, code)), receiver, receiverAboutItself];
  const inOrder = kind === 'feedback' ? [...concerned, ...higher] : higher.filter((code) => !concerned.includes(code));
  return [...new Set(inOrder)];
};

/** The agencies above one, the nearest first. */
const aboveIn = (agencies: Directory['agencies'], code: string): readonly string[] => {
  const above: string[] = [];
  let parent = parentOf(agencies, code);
  while (parent !== null && !above.includes(parent)) {
    above.push(parent);
    parent = parentOf(agencies, parent);
  }
  return above;
};

const parentOf = (agencies: Directory['agencies'], code: string): string | null =>
  agencies.find((agency) => agency.code === code)?.parent ?? null;
