import type * as z from 'zod';
import type { StepUp as StepUpAnswer } from '../../../lib/contract/step-up.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextArea, TextInput } from '../../shared/form.tsx';
import type { OwnPageRequest } from '../page-request.tsx';
import { wayPath } from './flow.ts';

type StepUp = z.infer<typeof StepUpAnswer>;

/** What a person adds to a filing so that it holds (BH-17): the one-time code, or an organisation's signature. */
export const proofFrom = ({ code = '', signature = '' }: Readonly<Record<string, string>>) => ({
  ...(code === '' ? {} : { stepUp: { code } }),
  ...(signature === '' ? {} : { signature: signature.replaceAll(/\s/g, '') }),
});

const ABOUT_PROOF = ['step-up-needed', 'code-wrong', 'code-gone', 'signature-wrong'];

/** True where the filing lacks nothing but the proof of who files it. */
export const lacksProof = (error: unknown): boolean =>
  error instanceof ApiProblem && (ABOUT_PROOF.includes(error.reason) || isMistyped(error));

const isMistyped = ({ errors }: ApiProblem): boolean => errors.some(({ field }) => field.startsWith('stepUp'));

/** What is filed, and what the person declared before the proof was asked for. */
type Filing = { readonly id: string; readonly carried: Readonly<Record<string, string>> };

/** One more page before filing: the code that was sent, or the text to sign. A wrong code may be typed again; one that is gone is sent anew. */
export const proofPage = async (page: OwnPageRequest, filing: Filing, error: unknown): Promise<Response> => {
  const again = error instanceof ApiProblem && (error.reason === 'code-wrong' || isMistyped(error));
  const faults = again ? faultsOf(error).map(({ message }) => ({ field: 'code', message })) : [];
  try {
    const asked = again ? null : await page.api.send<StepUp>('POST', '/api/step-up', { dossier: filing.id });
    return show(page, filing, asked, faults);
  } catch (refused) {
    return show(page, filing, null, faultsOf(refused));
  }
};

const show = (
  page: OwnPageRequest,
  { id, carried }: Filing,
  asked: StepUp | null,
  faults: readonly Fault[],
): Response | Promise<Response> =>
  page.show(
    {
      title: 'Xác thực trước khi nộp',
      back: { href: wayPath(id, 'kiem-tra'), text: 'Quay lại' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa nộp được, xin xem lại" />
          <h1>Xác thực trước khi nộp</h1>
          <form method="post" action={wayPath(id, 'kiem-tra')} novalidate>
            <Hidden values={{ truth: 'yes', ...carried }} />
            {asked?.by === 'signature' ? <Signature text={asked.text} /> : <Code asked={asked} faults={faults} />}
            <p class="acts">
              <Button>Nộp hồ sơ</Button>
              <a href={`/ho-so/${id}`}>Để sau, hồ sơ đã được lưu</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

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

const Signature = ({ text }: { text: string }) => (
  <>
    <p>Hồ sơ của tổ chức phải có chữ ký số. Hãy ký số đúng nội dung dưới đây bằng khóa đã đăng ký với tài khoản:</p>
    <p>
      <code>{text}</code>
    </p>
    <TextArea name="signature" label="Chữ ký số (Base64)" rows={4} />
  </>
);
