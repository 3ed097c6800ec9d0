import { courier } from '../../../lib/world/outside/courier.ts';
import { NO_PAYMENTS } from '../../../lib/world/outside/no-payments.ts';
import { paymentGateway } from '../../../lib/world/outside/payment-gateway.ts';
import { settings } from './records.ts';

const { PAYMENT_GATEWAY: address, PAYMENT_MERCHANT: merchant = '', PAYMENT_SECRET: secret = '' } = process.env;

/** The payment gateway where the province is connected to one; else nothing is offered (TT32-5.4b). */
export const payments =
  address === undefined
    ? NO_PAYMENTS
    : paymentGateway({
        address,
        merchant,
        secret,
        publicUrl: settings.publicUrl,
        courier: courier({ hereToo: false }),
      });
