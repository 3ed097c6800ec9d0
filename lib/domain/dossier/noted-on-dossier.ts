import type { Sha256 } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import type { SlipKind } from '../slips/slip.ts';
import type { Instant } from '../time/instant.ts';
import type { CameAs, WentBack } from './money/payment-events.ts';

/** Money that came: how much, how, and under which receipt. */
export type PaidFee = Fact & {
  readonly amount: number;
  readonly way: 'counter' | 'online' | 'post';
  readonly receipt: string;
  readonly series?: string;
} & Partial<CameAs>;

/** Money that went back, and why. */
export type RefundedFee = Fact & { readonly amount: number; readonly text: Sha256 } & Partial<WentBack>;

/** A payment asked for outside. That it was paid stands in what came under its reference. */
export type AskedPayment = {
  readonly reference: string;
  readonly amount: number;
  readonly until: Instant;
  readonly asked: Fact;
  readonly ended: (Fact & { readonly why: 'refused' | 'abandoned' | 'expired' }) | null;
};

/** What the person still has to be told by telephone, because no other channel reaches them (reading 27), until somebody notes that it was done. */
export type PhoneCall = {
  /** The entry whose notices they are. */
  readonly of: number;
  readonly kinds: readonly string[];
  readonly due: Fact;
  readonly noted: (Fact & { readonly text: Sha256 }) | null;
};

/** A slip as it went out: of which entry, under which number, and its bytes (N3). */
export type IssuedSlip = Fact & {
  readonly kind: SlipKind;
  readonly of: number;
  readonly to?: string;
  readonly number: string;
  readonly content: Sha256;
};

/** A paper turned into a digital copy with its code `owner.type` (HT-III.1). */
export type Digitised = Fact & {
  readonly component: string;
  readonly class: 'mandatory' | 'person' | 'agency';
  readonly code: string;
  readonly sha256: Sha256;
  readonly signature?: Sha256;
};

/** Originals brought to the counter (ND61-20.2, TH-9.6a), by component. */
export type OriginalsHeld = Readonly<
  Record<
    string,
    {
      readonly taken: Fact | null;
      readonly compared: (Fact & { readonly fits: boolean }) | null;
      readonly returned: Fact | null;
    }
  >
>;
