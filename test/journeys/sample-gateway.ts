import type { PaymentBegun } from '../../lib/contract/payments.ts';
import type { Person } from './person.ts';

type Act = 'pay' | 'refuse' | 'abandon' | 'pay-twice' | 'pay-late' | 'pay-less' | 'tell';

/** Begins the payment of what is owed; throws where the answer is not 201. */
export const begunBy = async (person: Person, id: string): Promise<PaymentBegun> => {
  const { status, body } = await person.ask<PaymentBegun>('POST', `/api/dossiers/${id}/payment`, {});
  if (status !== 201) throw new Error(`payment: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Presses a button on the page that plays the gateway; answers where the browser is sent on to. */
export const atTheGateway = async ({ payAt }: Pick<PaymentBegun, 'payAt'>, act: Act): Promise<string> => {
  const { status, headers } = await fetch(payAt, {
    method: 'POST',
    body: new URLSearchParams({ act }),
    redirect: 'manual',
  });
  if (status !== 303) throw new Error(`gateway: ${status}`);
  return headers.get('location') ?? '';
};
