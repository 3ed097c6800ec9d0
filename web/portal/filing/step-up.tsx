import type * as z from 'zod';
import type { StepUp as StepUpAnswer } from '../../../lib/contract/step-up.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextInput } from '../../shared/form.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { SignForm } from './sign-form.tsx';
import type { ToProve } from './to-prove.ts';

type StepUp = z.infer<typeof StepUpAnswer>;

/** What a person adds to an act so that it holds (BH-17): the one-time code, or the form as the organisation signed it. */
export const proofFrom = async (page: OwnPageRequest): Promise<object> => {
  const { signed } = await page.c.req.parseBody();
  if (signed instanceof File && signed.size > 0)
    return { signed: Buffer.from(await signed.arrayBuffer()).toString('base64') };
  const { code = '' } = await typed(page.c);
  return code === '' ? {} : { stepUp: { code } };
};

const ABOUT_CODE = ['step-up-needed', 'code-wrong', 'code-gone'];
const ABOUT_SIGNATURE = [
  ...['form-not-signed', 'signed-something-else', 'signed-file-changed', 'signed-by-another', 'signature-not-valid'],
  ...['certificate-unknown', 'certificate-expired', 'certificate-revoked', 'body-too-large'],
];

/** True where the act lacks nothing but the proof of who does it. */
export const lacksProof = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (ABOUT_CODE.includes(error.reason) || isAboutSignature(error) || isAbout(error, 'stepUp'));

const isAboutSignature = (error: ApiProblem): boolean =>
  ABOUT_SIGNATURE.includes(error.reason) || isAbout(error, 'signed');

const isAbout = ({ errors }: ApiProblem, name: string): boolean => errors.some(({ field }) => field.startsWith(name));

/** One more page before it is sent: the code that was sent, or the form to sign. A wrong code may be typed again; one that is gone is sent anew. */
export const proofPage = async (page: OwnPageRequest, what: ToProve, error: unknown): Promise<Response> => {
  if (error instanceof ApiProblem && isAboutSignature(error))
    return show(page, what, { by: 'signature', text: '' }, faultsAt('signed', error));
  if (error instanceof ApiProblem && (error.reason === 'code-wrong' || isAbout(error, 'stepUp')))
    return show(page, what, null, faultsAt('code', error));
  try {
    const asked = { dossier: what.id, for: what.act };
    return show(page, what, await page.api.send<StepUp>('POST', '/api/step-up', asked), nothingChosen(what));
  } catch (refused) {
    return show(page, what, null, faultsOf(refused));
  }
};

const faultsAt = (field: string, error: ApiProblem): readonly Fault[] =>
  faultsOf(error).map(({ message }) => ({ field, message }));

/** Sent from this very page, and without a file. */
const nothingChosen = ({ carried }: ToProve): readonly Fault[] =>
  carried.signing === 'yes' ? [{ field: 'signed', message: 'Xin chọn tờ khai đã ký để tải lên.' }] : [];

const show = (
  page: OwnPageRequest,
  what: ToProve,
  asked: StepUp | null,
  faults: readonly Fault[],
): Response | Promise<Response> => {
  const signs = asked?.by === 'signature';
  const title = signs ? 'Ký số tờ khai' : `Xác thực trước khi ${BEFORE[what.act]}`;
  return page.show(
    {
      title,
      back: { href: what.back, text: 'Quay lại' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa gửi được, xin xem lại" />
          <h1>{title}</h1>
          <form method="post" action={what.action} enctype={signs ? 'multipart/form-data' : undefined} novalidate>
            <Hidden values={{ ...what.carried, ...(signs ? { signing: 'yes' } : {}) }} />
            {signs ? (
              <SignForm what={what} number={page.me.identifier} tool={page.settings.sampleSigning} faults={faults} />
            ) : (
              <Code asked={asked} faults={faults} />
            )}
            <p class="acts">
              <Button>{what.send}</Button>
              <a href={`/ho-so/${what.id}`}>Để sau</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const BEFORE: Readonly<Record<ToProve['act'], string>> = {
  filing: 'nộp',
  supplement: 'gửi bổ sung',
  change: 'gửi thay đổi',
  withdrawal: 'rút hồ sơ',
};

const Code = ({ asked, faults }: { asked: StepUp | null; faults: readonly Fault[] }) => (
  <>
    {asked?.by === 'otp' && (
      <p>
        Mã xác thực gồm 6 chữ số đã được gửi {asked.sentTo === 'phone' ? 'qua tin nhắn' : 'đến thư điện tử'} ông/bà đã
        đăng ký. Mã có hiệu lực 10 phút, dùng một lần.
      </p>
    )}
    <TextInput
      name="code"
      label="Mã xác thực"
      hint="Gồm 6 chữ số. Không đưa mã này cho bất kỳ ai."
      width="short"
      inputmode="numeric"
      autocomplete="one-time-code"
      fault={faultOf(faults, 'code')}
    />
  </>
);
