/** A bank account fees are transferred to; `bin` is the bank's number in the national switch (NAPAS). */
export type BankAccount = {
  readonly bin: string;
  readonly bank: string;
  readonly number: string;
  readonly holder: string;
};

/** Paying without coming to the counter, as this province has it. */
export type OnlinePayment = {
  /** For how many minutes a payment that was begun is waited for. */
  readonly minutes: number;
  /** What the bank takes from who pays, in đồng and in words, said before it is paid. */
  readonly charge: { readonly amount: number; readonly text: string };
  /** Accounts by the agency whose one-stop unit collects; `*` for any other. Empty: nothing is transferred. */
  readonly accounts: Readonly<Record<string, BankAccount>>;
};
