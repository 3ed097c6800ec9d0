import type { SampleOrganisations } from '../../lib/world/one-machine/sample-organisations.ts';
import { chooseSigner } from '../../web/portal/accounts/sample-signing.tsx';

export const SIGNING_PAGE = '/desk/ky-so-mau';

/** Larger than any form that is signed here. */
const MOST_BYTES = 5_000_000;

/** Answers for the page that plays an organisation's signing tool, never deployed: a PDF comes in, and goes out signed. */
export const sampleSigningPage =
  (organisations: SampleOrganisations) =>
  async (request: Request): Promise<Response> => {
    const show = (why?: string) => chooseSigner(SIGNING_PAGE, organisations.all, why);
    if (request.method !== 'POST') return show();
    const said = await request.formData().catch(() => undefined);
    const [file, who] = [said?.get('tep'), said?.get('to-chuc')];
    if (!(file instanceof File) || file.size === 0) return show('Xin chọn tệp PDF cần ký.');
    if (file.size > MOST_BYTES) return show('Tệp quá lớn. Xin chọn tệp PDF không quá 5 MB.');
    const pdf = new Uint8Array(await file.arrayBuffer());
    const signed = await organisations.sign(typeof who === 'string' ? who : '', pdf);
    if (signed === undefined) return show('Không ký được tệp này. Xin chọn tổ chức mẫu và một tệp PDF mở xem được.');
    return new Response(new Uint8Array(signed), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="to-khai-da-ky.pdf"' },
    });
  };
