import type { Payments } from '../payments.ts';
import { NotDoneOutside } from './not-done-outside.ts';

const none = async (): Promise<never> => {
  throw new NotDoneOutside('no gateway');
};

/** Where no gateway is configured: nothing is opened, nothing is believed. */
export const NO_PAYMENTS: Payments = {
  isOpen: false,
  open: none,
  status: async () => undefined,
  giveBack: none,
  isSigned: () => false,
};
