import type { SampleNationalLogin } from '../../lib/world/one-machine/sign-in/sample-national-login.ts';
import { chooseSample, STRANGER } from '../../web/portal/accounts/sample-national.tsx';

export const NATIONAL_PAGE = '/desk/cong-quoc-gia';

/** Answers for the page that plays the national portal, never deployed: whoever is chosen there has signed in. */
export const sampleNationalPage =
  (login: SampleNationalLogin, citizens: Parameters<typeof chooseSample>[1], publicUrl: string) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return chooseSample(NATIONAL_PAGE, citizens, new URL(request.url).searchParams);
    const said = new URLSearchParams(await request.text());
    const asked = { nonce: said.get('nonce') ?? '', challenge: said.get('challenge') ?? '' };
    const code = login.letIn(said.get('subject') ?? STRANGER, asked);
    const back = new URLSearchParams({ state: said.get('state') ?? '', code });
    return new Response(null, { status: 303, headers: { location: `${publicUrl}/dang-nhap/quoc-gia/ve?${back}` } });
  };
