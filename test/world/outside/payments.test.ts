import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courier } from '../../../lib/world/outside/courier.ts';
import { NO_PAYMENTS } from '../../../lib/world/outside/no-payments.ts';
import { NotDoneOutside } from '../../../lib/world/outside/not-done-outside.ts';
import { paymentGateway } from '../../../lib/world/outside/payment-gateway.ts';
import { gatewaySignature } from '../../../lib/world/outside/payment-message.ts';
import type { PaymentMessage, Payments } from '../../../lib/world/payments.ts';
import { freshFolder, openForTests } from '../one-machine-for-tests.ts';
import { type PlayedGateway, playGateway } from './played-gateway.ts';

const AT = '2026-03-02T09:00:00+07:00';
const SECRET = 'khoa-mau-'.repeat(4);
const ASKED = { reference: 'MC000000000001', amount: 8000, dossier: 'd1', until: '2026-03-02T09:30:00+07:00' };
const paidAt = (transaction: string): PaymentMessage => ({
  reference: ASKED.reference,
  outcome: 'paid',
  amount: 8000,
  transaction,
  at: AT,
});

/** A gateway, and what somebody does on its own page. */
type Played = {
  readonly payments: Payments;
  /** Pays what was asked; answers the message as the gateway signs it. */
  pay(): PaymentMessage & { readonly signature: string };
  close(): Promise<void>;
};

const sample = async (): Promise<Played> => {
  const { dataDir, remove } = freshFolder();
  const machine = await openForTests(dataDir, {}, { samplePayments: 'http://localhost:3000/cong' });
  const gateway = machine.sampleGateway;
  if (gateway === undefined) throw new Error('no sample gateway');
  return {
    payments: machine.world.payments,
    pay: () => {
      const [message] = gateway.act(ASKED.reference, 'pay', AT);
      if (message === undefined) throw new Error('nothing told');
      return message;
    },
    close: async () => {
      await machine.close();
      remove();
    },
  };
};

const overHttps = async (): Promise<Played> => {
  const gateway: PlayedGateway = await playGateway(SECRET);
  const payments = paymentGateway({
    address: gateway.there.url,
    merchant: 'THANH-HOA',
    secret: SECRET,
    publicUrl: 'https://motcua.example.vn',
    courier: courier({ hereToo: true, milliseconds: 2000 }),
  });
  return {
    payments,
    pay: () => {
      const message = paidAt('GD-1');
      gateway.pay(message);
      return { ...message, signature: gatewaySignature(message, SECRET) };
    },
    close: gateway.there.close,
  };
};

describe.each([
  ['the sample of one machine', sample],
  ['a gateway by https, assumed and unconfirmed', overHttps],
] as const)('(C4, G1) the contract of a payment gateway: %s', (_name, play) => {
  let it: Played;
  beforeAll(async () => {
    it = await play();
  });
  afterAll(() => it.close());

  test('(G1) opened, waited for, paid, asked about; opened again it is the same', async () => {
    const { payments } = it;
    expect(payments.isOpen).toBe(true);
    const { payAt } = await payments.open(ASKED);
    expect(payAt).toContain(ASKED.reference);
    expect(await payments.open(ASKED)).toEqual({ payAt });
    expect(await payments.status(ASKED.reference)).toBeUndefined();

    const { signature, ...message } = it.pay();
    expect(message).toMatchObject({ reference: ASKED.reference, outcome: 'paid', amount: 8000 });
    expect(payments.isSigned(message, signature)).toBe(true);
    expect(await payments.status(ASKED.reference)).toMatchObject(message);
  });

  test('(N4) no other amount, transaction, reference or outcome goes under the same signature', () => {
    const { payments } = it;
    const { signature, ...message } = it.pay();
    for (const change of [
      { amount: 80_000 },
      { transaction: 'GD-9' },
      { reference: 'MC2' },
      { outcome: 'refused' },
      { at: '' },
    ])
      expect(payments.isSigned({ ...message, ...change } as PaymentMessage, signature)).toBe(false);
    for (const other of ['', signature.slice(1), `${signature}0`, signature.toUpperCase()])
      expect(payments.isSigned(message, other)).toBe(false);
  });

  test('(G2, TH-9.6c) paid back once under one key, and never more than came', async () => {
    const { payments } = it;
    const { transaction } = (await payments.status(ASKED.reference)) ?? paidAt('');
    const back = { reference: ASKED.reference, transaction, amount: 5000, key: 'MC1-1' };
    const first = await payments.giveBack(back);
    expect(first.transaction).not.toBe('');
    expect(await payments.giveBack(back)).toEqual(first);
    await expect(payments.giveBack({ ...back, amount: 3001, key: 'MC1-2' })).rejects.toBeInstanceOf(NotDoneOutside);
    await payments.giveBack({ ...back, amount: 3000, key: 'MC1-2' });
  });
});

describe('(C4, G1, unconfirmed) what a gateway by https may answer', () => {
  const asking = async (answer: string, status = 200) => {
    const { there } = await playGateway(SECRET);
    there.answer((_, response) => void response.writeHead(status).end(answer));
    const payments = paymentGateway({
      address: there.url,
      merchant: 'M',
      secret: SECRET,
      publicUrl: 'https://motcua.example.vn',
      courier: courier({ hereToo: true, milliseconds: 2000 }),
    });
    return { payments, there };
  };
  const message = paidAt('GD-1');

  test.each([
    ['no JSON', 'xin chào'],
    ['null', 'null'],
    ['an unknown outcome', JSON.stringify({ ...message, outcome: 'ok', signature: gatewaySignature(message, SECRET) })],
    ['half a đồng', JSON.stringify({ ...message, amount: 0.5, signature: gatewaySignature(message, SECRET) })],
    ['another payment', JSON.stringify({ ...message, reference: 'MC2', signature: gatewaySignature(message, SECRET) })],
    ['no signature', JSON.stringify(message)],
    ['another’s signature', JSON.stringify({ ...message, signature: gatewaySignature(message, 'khoa-khac') })],
  ])('(N4) %s: it is not believed', async (_what, answer) => {
    const { payments, there } = await asking(answer);
    await expect(payments.status(message.reference)).rejects.toBeInstanceOf(NotDoneOutside);
    await there.close();
  });

  test.each([
    ['no address', '{}'],
    ['an address that is none', '{"payAt":"dia chi"}'],
    ['a script', '{"payAt":"javascript:alert(1)"}'],
  ])('(N4) %s to pay at: nobody is sent there', async (_what, answer) => {
    const { payments, there } = await asking(answer);
    await expect(payments.open(ASKED)).rejects.toBeInstanceOf(NotDoneOutside);
    await there.close();
  });

  test('(C4) it says no, or pays nothing back: not done', async () => {
    const refusing = await asking('', 500);
    await expect(refusing.payments.open(ASKED)).rejects.toBeInstanceOf(NotDoneOutside);
    await refusing.there.close();
    const empty = await asking('{"transaction":""}');
    const back = { reference: 'MC1', transaction: 'GD-1', amount: 1, key: 'k' };
    await expect(empty.payments.giveBack(back)).rejects.toBeInstanceOf(NotDoneOutside);
    await empty.there.close();
  });

  test('(N4) what it is told carries who asks, where to tell us and a signature, and names nobody', async () => {
    const { payments, there } = await asking('{"payAt":"http://127.0.0.1/tra"}');
    await payments.open(ASKED);
    const told = JSON.parse(there.took[0]?.bytes.toString('utf8') ?? '{}') as object;
    expect(told).toEqual({
      merchant: 'M',
      reference: ASKED.reference,
      amount: 8000,
      currency: 'VND',
      expiresAt: ASKED.until,
      returnTo: 'https://motcua.example.vn/ho-so/d1/dong-phi',
      notifyTo: `https://motcua.example.vn/api/payments/${ASKED.reference}/callback`,
      signature: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await there.close();
  });
});

test('(C4) where no gateway is configured nothing is opened, and nothing is believed', async () => {
  expect(NO_PAYMENTS.isOpen).toBe(false);
  await expect(NO_PAYMENTS.open(ASKED)).rejects.toBeInstanceOf(NotDoneOutside);
  expect(await NO_PAYMENTS.status('MC1')).toBeUndefined();
  expect(NO_PAYMENTS.isSigned(paidAt('GD-1'), gatewaySignature(paidAt('GD-1'), ''))).toBe(false);
});
