import { typedMoney } from '../../lib/contract/typed/numbers.ts';

/** An amount in đồng as it was typed; undefined where it is no whole amount above nothing. */
export const amountIn = (typed: string): number | undefined => {
  const digits = typedMoney(typed);
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
};

/** What to say of an amount that is none. */
export const NO_AMOUNT = 'Hãy nhập số tiền bằng đồng, ví dụ 20.000.';
