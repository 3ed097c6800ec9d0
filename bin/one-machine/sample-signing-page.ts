import type { SampleOrganisations, SampleSigner } from '../../lib/world/one-machine/sample-organisations.ts';
import { chooseSigner } from '../../web/portal/accounts/sample-signing.tsx';

export const SIGNING_PAGE = '/desk/ky-so-mau';

/** Larger than any form that is signed here. */
const MOST_BYTES = 5_000_000;
const TAX_CODE = /^\d{10}(-?\d{3})?$/;

/** Answers for the page that plays an organisation's signing tool, never deployed: a PDF comes in, and goes out signed. */
export const sampleSigningPage =
  (organisations: SampleOrganisations) =>
  async (request: Request): Promise<Response> => {
    const show = (field?: string, message = '') =>
      chooseSigner(SIGNING_PAGE, organisations.all, field === undefined ? [] : [{ field, message }]);
    if (request.method !== 'POST') return show();
    const said = await request.formData().catch(() => new FormData());
    const file = said.get('tep');
    const signer = signerIn(organisations, said);
    if (signer === undefined)
      return show('ma-so', 'Xin chọn tổ chức mẫu, hoặc ghi tên và mã số thuế 10 hay 13 chữ số.');
    if (!(file instanceof File) || file.size === 0) return show('tep', 'Xin chọn tệp PDF cần ký.');
    if (file.size > MOST_BYTES) return show('tep', 'Tệp quá lớn. Xin chọn tệp PDF không quá 5 MB.');
    const signed = await organisations.sign(signer, new Uint8Array(await file.arrayBuffer()));
    if (signed === undefined) return show('tep', 'Không ký được tệp này. Xin chọn một tệp PDF mở xem được.');
    return new Response(new Uint8Array(signed), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="to-khai-da-ky.pdf"' },
    });
  };

const signerIn = ({ all }: SampleOrganisations, said: FormData): SampleSigner | undefined => {
  const of = (name: string): string => String(said.get(name) ?? '').trim();
  const sample = all.find(({ username }) => username === of('to-chuc'));
  if (sample !== undefined) return sample;
  const [name, identifier] = [of('ten').slice(0, 200), of('ma-so')];
  return name !== '' && TAX_CODE.test(identifier) ? { name, identifier, signer: `Đại diện ${name}` } : undefined;
};
