import { askPayment, payableOutside, waitedFor } from '../../lib/domain/dossier/filing/ask-payment.ts';
import { openPayments } from '../../lib/domain/dossier/money/payments.ts';
import { type Actor, NotAllowed } from '../../lib/domain/journal/moment.ts';
import { vietQr } from '../../lib/domain/payments/viet-qr.ts';
import { instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { NotDoneOutside } from '../../lib/world/outside/not-done-outside.ts';
import type { World } from '../../lib/world/world.ts';
import { record } from '../deciding/record.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { type ReadDossier, readDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import type { WaysToPay } from './offered.ts';
import { claimOfPayment, paymentReference } from './reference.ts';
import { noteReport, reportOf } from './report.ts';

const MINUTE_MS = 60_000;

/** Begins the payment of what is owed, or goes on with the one that is waited for. What the gateway has been paid meanwhile is noted first. */
export const beginPaying = async (
  world: World,
  { dossier: { id } }: ReadDossier,
  { command, by, ways }: { readonly command: string; readonly by: Actor; readonly ways: WaysToPay },
) => {
  const { dossier: before, rules } = await readAfterAsking(world, id);
  // What is not owed is said before how it could be paid.
  payableOutside(before, rules);
  const offered = ways(world, rules, before.oneStop);
  if (offered === null) throw new Refused(409, 'online-payment-not-offered');

  const { dossier } = await record(world, {
    journal: id,
    command,
    by,
    blank: { reference: '', until: '' },
    decide: (now, moment, asked) =>
      now.stage === 'nothing' ? [] : askPayment(now, asked, moment, rulesOf(world, now)),
    prepare: async (now) => {
      const reference = paymentReference(id, now.stage === 'nothing' ? 0 : now.payments.length + 1);
      const holder = await world.claims.claim(claimOfPayment(reference), id);
      if (holder !== id) throw new Error('a payment named like another dossier’s');
      const until = instantOf(millisecondsOf(world.clock.now()) + offered.by.minutes * MINUTE_MS);
      return { reference, until };
    },
  });
  const payment = dossier.stage === 'nothing' ? undefined : waitedFor(dossier, world.clock.now(), rules);
  if (payment === undefined) throw new NotAllowed('nothing-owed');

  const { reference, amount, until } = payment;
  const { account } = offered;
  const own = `https://${rules.profile.portal.host}/ho-so/${id}/dong-phi`;
  const { payAt } = offered.gateway
    ? await orUnreachable(world.payments.open({ reference, amount, dossier: id, until }))
    : { payAt: own };
  const qr = account === null ? null : vietQr({ account, amount, reference });
  return { payAt, amount, reference, qr, until, account };
};

/** A dossier with what the gateway knows of its open payments: a callback may be late, or lost. */
const readAfterAsking = async (world: World, id: string): Promise<ReadDossier> => {
  const read = await readDossier(world, id);
  const open = world.payments.isOpen ? openPayments(read.dossier, world.clock.now()) : [];
  let found = false;
  for (const { reference } of open) {
    const message = await world.payments.status(reference).catch(ifNotDone);
    if (message === undefined) continue;
    await noteReport(world, id, reportOf(message));
    found = true;
  }
  return found ? readDossier(world, id) : read;
};

const ifNotDone = (error: unknown): undefined => {
  if (!(error instanceof NotDoneOutside)) throw error;
};

const orUnreachable = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof NotDoneOutside ? new Refused(409, 'gateway-unreachable') : error;
  }
};
