import type { BankAccount, OnlinePayment } from '../../lib/domain/payments/how-to-pay.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { World } from '../../lib/world/world.ts';

/** A way of paying that stands open: by the profile, with the account to transfer to where there is one, and whether by the gateway. */
export type OfferedPayment = {
  readonly by: OnlinePayment;
  readonly account: BankAccount | null;
  readonly gateway: boolean;
};

/** Where what is owed may be paid, for a one-stop unit; null: not so. */
export type WaysToPay = (
  world: Pick<World, 'payments'>,
  rules: Pick<Rules, 'profile' | 'procedure'>,
  oneStop: string,
) => OfferedPayment | null;

/** Services whose fee may be paid online (TT32-5.4b); below it is paid at the unit or by post (TT32-5.3đ). */
const FROM_LEVEL = 4;

/** For who pays at home: where the profile has it and a gateway is configured; beside it the code for a bank's app. */
export const payingAtHome: WaysToPay = ({ payments }, { profile, procedure }, oneStop) => {
  const by = profile.onlinePayment.is;
  if (by === null || !payments.isOpen || procedure.serviceLevel < FROM_LEVEL) return null;
  return { by, account: accountOf(by, oneStop), gateway: true };
};

/** For who stands at the counter with a telephone in hand: the unit's account, whatever the level. */
export const payingAtTheCounter: WaysToPay = (_, { profile }, oneStop) => {
  const by = profile.onlinePayment.is;
  const account = by === null ? null : accountOf(by, oneStop);
  return by === null || account === null ? null : { by, account, gateway: false };
};

const accountOf = ({ accounts }: OnlinePayment, oneStop: string): BankAccount | null =>
  accounts[oneStop] ?? accounts['*'] ?? null;
