import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { TYPED } from '../../../lib/contract/typed/kinds.ts';
import type { OwnPageRequest } from '../page-request.tsx';

export type ChosenDelivery = {
  readonly by: 'counter' | 'online' | 'post' | '';
  readonly address: string;
  readonly payment: 'counter' | 'online' | '';
};

const NAME = 'mc-nhan';

/** How the person wants the result and pays. Kept in their own browser until filing: the contract takes it only then. */
export const readDelivery = (page: OwnPageRequest): ChosenDelivery => {
  const kept = new URLSearchParams(getCookie(page.c, NAME) ?? '');
  return chosenFrom(Object.fromEntries(kept));
};

export const keepDelivery = (page: OwnPageRequest, { by, address, payment }: ChosenDelivery): void => {
  setCookie(page.c, NAME, new URLSearchParams({ by, address, payment }).toString(), manner(page));
};

export const dropDelivery = (page: OwnPageRequest): void => {
  deleteCookie(page.c, NAME, manner(page));
};

/** The choice in a posted form; anything else is no choice. */
export const chosenFrom = (posted: Readonly<Record<string, string>>): ChosenDelivery => ({
  by: posted.by === 'counter' || posted.by === 'online' || posted.by === 'post' ? posted.by : '',
  address: TYPED.address(posted.address ?? ''),
  payment: posted.payment === 'counter' || posted.payment === 'online' ? posted.payment : '',
});

/** The ways to pay: none to choose where nothing is due. */
export const paymentWays = (procedure: ProcedureFull): readonly ('counter' | 'online')[] => {
  if (procedure.fees.every(({ amount }) => amount === 0)) return [];
  return procedure.paidOnline === undefined ? ['counter'] : ['online', 'counter'];
};

// Only the pages of this one dossier see it.
const manner = (page: OwnPageRequest) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  path: `/ho-so/${page.param('id')}`,
  secure: new URL(page.c.req.url).protocol === 'https:' || page.c.req.header('x-forwarded-proto') === 'https',
});
