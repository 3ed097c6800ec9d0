import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { countWords, instantWords } from '../../shared/format.ts';
import { FactLine } from '../catalogue/procedure-parts.tsx';

type Props = { readonly dossier: MyDossier };

/** What still has to be paid before the dossier can be taken in (TH-9.2c). */
export const FeeAsked = ({ dossier: { fees, stage } }: Props) =>
  fees.missing && (stage === 'submitted' || stage === 'supplement-requested' || stage === 'resubmitted') ? (
    <div class="note warn">
      <p>
        Thủ tục này phải nộp phí, lệ phí trước. Còn phải nộp{' '}
        <strong>{countWords(fees.prepaid - fees.paid)} đồng</strong> để hồ sơ được tiếp nhận.
      </p>
    </div>
  ) : null;

/** What had to be paid in advance, was paid, was paid back (TH-9.6c). */
export const MyFees = ({ dossier: { fees } }: Props) => {
  const { prepaid, paid, refunded } = fees;
  if (prepaid === 0 && paid === 0) return null;
  return (
    <>
      <h2>Phí, lệ phí</h2>
      <dl class="facts">
        {prepaid > 0 && <FactLine name="Phải nộp trước">{countWords(prepaid)} đồng</FactLine>}
        <FactLine name="Đã nộp">{countWords(paid)} đồng</FactLine>
        {refunded > 0 && <FactLine name="Đã được hoàn trả">{countWords(refunded)} đồng</FactLine>}
      </dl>
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
