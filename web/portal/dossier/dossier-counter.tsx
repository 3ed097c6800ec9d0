import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { instantWords, moneyWords } from '../../shared/format.ts';
import { FeesOwed, PayButton, payPath } from '../payment/pay-parts.tsx';

type Props = { readonly dossier: MyDossier };

/** What still has to be paid, and where: before the dossier can be taken in (TH-9.2c), or at any time after. */
export const FeeAsked = ({ dossier }: Props) => {
  const { fees } = dossier;
  if (fees.owed === 0) return null;
  return (
    <div class={fees.missing ? 'note warn' : 'note'}>
      <p>
        {fees.missing
          ? 'Thủ tục này phải nộp phí, lệ phí trước. Còn phải nộp '
          : 'Hồ sơ này còn phải nộp phí, lệ phí: '}
        <strong>{moneyWords(fees.owed)}</strong>
        {fees.missing && ' để hồ sơ được tiếp nhận'}.
      </p>
      <PayButton dossier={dossier} />
      <p class="small">
        <a href={payPath(dossier.id)}>Vì sao phải nộp, nộp bằng cách nào</a>
      </p>
    </div>
  );
};

/** What had to be paid, was paid, was paid back (TH-9.6c). */
export const MyFees = ({ dossier }: Props) => {
  const { fees } = dossier;
  if (fees.lines.length === 0 && fees.paid === 0) return null;
  return (
    <>
      <h2>Phí, lệ phí</h2>
      <FeesOwed dossier={dossier} />
    </>
  );
};

/** Originals at the counter, and those to bring for comparison before the result (TH-9.6a, ND61-20.2). */
export const MyOriginals = ({ dossier: { originals } }: Props) => {
  if (originals.length === 0) return null;
  return (
    <>
      <h2>Bản chính</h2>
      <ul class="list">
        {originals.map(({ name, held, takenAt, comparedAt, fits, returnedAt, mustCompare }) => (
          <li>
            <p>
              <strong>{name}</strong>
            </p>
            {mustCompare && <p>Xin mang bản chính đến Bộ phận Một cửa để đối chiếu khi nhận kết quả.</p>}
            {comparedAt !== null && (
              <p class="small">
                Đã đối chiếu lúc {instantWords(comparedAt)}: {fits === true ? 'khớp' : 'chưa khớp'}
              </p>
            )}
            {held && takenAt !== null && (
              <p class="small">Bộ phận Một cửa đang giữ, nhận lúc {instantWords(takenAt)}</p>
            )}
            {!held && returnedAt !== null && <p class="small">Đã trả lại lúc {instantWords(returnedAt)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Mistakes an officer has owned to, by name and with the reason (O2). */
export const MyCorrections = ({ dossier: { corrections } }: Props) => {
  if (corrections.length === 0) return null;
  return (
    <>
      <h2>Đính chính</h2>
      <ul class="list">
        {corrections.map(({ at, by, reason }) => (
          <li>
            <p class="said">{reason}</p>
            <p class="small">
              {by !== null && `${by}, `}
              {instantWords(at)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
