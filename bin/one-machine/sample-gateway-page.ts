import type {
  SampleAct,
  SampleGateway,
  SamplePayment,
  SignedMessage,
} from '../../lib/world/one-machine/sample-gateway.ts';
import { drawSampleGateway } from '../../web/portal/payment/sample-gateway.tsx';
import { moneyWords } from '../../web/shared/format.ts';
import type { Answerer } from './http-server.ts';

export const GATEWAY_PAGE = '/cong-thanh-toan-mau';

type Parts = {
  readonly gateway: SampleGateway;
  readonly api: Answerer;
  readonly publicUrl: string;
  readonly now: () => string;
};

const ACTS: readonly SampleAct[] = ['pay', 'refuse', 'abandon', 'pay-twice', 'pay-late', 'pay-less', 'tell'];

/** Answers for the page that plays the payment gateway, never deployed: what is pressed there happens, and is told to the system's own callback. */
export const sampleGatewayPage =
  ({ gateway, api, publicUrl, now }: Parts): Answerer =>
  async (request) => {
    const { pathname } = new URL(request.url);
    const reference = pathname.slice(GATEWAY_PAGE.length + 1);
    const payment = gateway.find(reference);
    if (payment === undefined) return drawSampleGateway('', '', undefined);
    const back = `${publicUrl}/ho-so/${payment.dossier}/dong-phi`;
    if (request.method !== 'POST') return drawSampleGateway(pathname, back, shown(payment));

    const said = await request.text();
    const act = ACTS.find((one) => one === new URLSearchParams(said).get('act'));
    if (act === undefined) return drawSampleGateway(pathname, back, shown(payment));
    for (const message of gateway.act(reference, act, now())) await tell(api, publicUrl, message);
    return new Response(null, { status: 303, headers: { location: act === 'pay-late' ? pathname : back } });
  };

const tell = (api: Answerer, publicUrl: string, { reference, ...told }: SignedMessage): Promise<Response> =>
  api(
    new Request(`${publicUrl}/api/payments/${reference}/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(told),
    }),
  );

const OUTCOMES = { refused: 'Bị từ chối', abandoned: 'Bỏ dở', expired: 'Hết hạn' } as const;

const shown = ({ reference, amount, until, done, untold }: SamplePayment) => ({
  reference,
  amount,
  until,
  done: done.map((one) =>
    one.outcome === 'paid' ? `Đã trả ${moneyWords(one.amount)}, giao dịch ${one.transaction}` : OUTCOMES[one.outcome],
  ),
  untold: untold.length > 0,
});
