import type { Instant } from '../../time/instant.ts';

/** What becomes of a payment asked for outside, by the reference it goes by there; that it was paid is `FeePaid` (TTH-11.2). */
export type PaymentEvent =
  | {
      readonly type: 'PaymentAsked';
      readonly reference: string;
      readonly amount: number;
      /** The last moment at which it is waited for. */
      readonly until: Instant;
    }
  | { readonly type: 'PaymentFailed'; readonly reference: string; readonly why: 'refused' | 'abandoned' }
  | { readonly type: 'PaymentExpired'; readonly reference: string };

/** How money came that was paid elsewhere: under which of our references, through what, and what it is called there. */
export type CameAs = {
  readonly reference: string;
  readonly through: 'gateway' | 'transfer';
  readonly transaction: string;
};

/** How money went back: out of the hand, or through the gateway it came by, and what that transaction is called there. */
export type WentBack = {
  readonly way: 'counter' | 'gateway';
  /** The transaction it came by, where it goes back the same way. */
  readonly of: string;
  readonly transaction: string;
};
