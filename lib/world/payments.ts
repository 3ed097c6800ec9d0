import type { Instant } from '../domain/time/instant.ts';

/** A payment to be opened at the gateway, under our own reference. */
export type PaymentToOpen = {
  readonly reference: string;
  readonly amount: number;
  /** Whose page a person comes back to. */
  readonly dossier: string;
  readonly until: Instant;
};

/** What the gateway tells of a payment; `transaction` is what it calls the money, empty where none came. */
export type PaymentMessage = {
  readonly reference: string;
  readonly outcome: 'paid' | 'refused' | 'abandoned' | 'expired';
  readonly amount: number;
  readonly transaction: string;
  readonly at: Instant;
};

/** Money to go back the way it came: of which transaction, and a key under which it goes back once. */
export type PaymentToReturn = {
  readonly reference: string;
  readonly transaction: string;
  readonly amount: number;
  readonly key: string;
};

/** The gateway payments go through. All throw `NotDoneOutside` where it does not answer or says no. */
export type Payments = {
  /** False where no gateway is configured: paying through it is then neither offered nor taken. */
  readonly isOpen: boolean;
  /** Opens a payment; the same reference again opens nothing new and answers alike. */
  open(asked: PaymentToOpen): Promise<{ readonly payAt: string }>;
  /** How a payment stands there; undefined while nothing has become of it. */
  status(reference: string): Promise<PaymentMessage | undefined>;
  /** Pays back; the same key again pays nothing more and answers alike. */
  giveBack(back: PaymentToReturn): Promise<{ readonly transaction: string }>;
  /** True for what the gateway itself has signed. */
  isSigned(message: PaymentMessage, signature: string): boolean;
};
