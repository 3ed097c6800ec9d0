import { transactionToReturn } from '../../lib/domain/dossier/money/payments.ts';
import { whatFailed } from '../../lib/world/fault.ts';
import { NotDoneOutside } from '../../lib/world/outside/not-done-outside.ts';
import { Refused } from '../wire/operation.ts';
import type { DecisionHandler } from './decision.ts';

/**
 * The reason becomes a content; the amount stands in the journal. Through the gateway the money goes back before it is noted, under
 * a key of how often this dossier was paid back before: tried again after a fault it goes back once.
 */
export const refund: DecisionHandler<'refund'> = ({ world, dossier, body, text }) => {
  const reason = text({ text: body.reason });
  const { amount, way } = body;
  if (way !== 'gateway') return { contents: [reason], command: () => ({ amount, text: reason.sha256 }) };

  const came = transactionToReturn(dossier, amount);
  const of = came?.transaction ?? '';
  return {
    contents: [reason],
    take: async ({ id, refunds }) => {
      if (came === undefined || !world.payments.isOpen) throw new Refused(409, 'online-payment-not-offered');
      const key = `${came.reference}-${refunds.length + 1}-${amount}`;
      const back = { reference: came.reference, transaction: of, amount, key };
      try {
        return { givenBack: (await world.payments.giveBack(back)).transaction };
      } catch (error) {
        if (!(error instanceof NotDoneOutside)) throw error;
        console.error(JSON.stringify({ where: 'payment-refund', dossier: id, ...whatFailed(error) }));
        throw new Refused(409, 'gateway-unreachable');
      }
    },
    command: ({ givenBack }) => ({ amount, text: reason.sha256, back: { way, of, transaction: givenBack } }),
  };
};
