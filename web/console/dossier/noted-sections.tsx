import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { countWords, dateWords, instantWords, shortInstant } from '../../shared/format.ts';
import { CARRIERS, CLASSES } from '../choices.ts';

type Props = { readonly dossier: DeskDossier };

/** What the counter noted: paper sent on, fees, originals, digital copies. Nothing where there is nothing. */
export const CounterSection = ({ dossier }: Props) => {
  const { forwarded, takenOverAt, fees, originals, digitised, keepUntil } = dossier;
  const hasFees = fees.prepaid > 0 || fees.paid > 0;
  if (!hasFees && !forwarded && !takenOverAt && !keepUntil && originals.length + digitised.length === 0) return null;
  return (
    <section aria-labelledby="tai-quay">
      <h2 id="tai-quay">Ghi nhận tại quầy</h2>
      <dl class="facts tight">
        {hasFees && <CounterNote name="Phí, lệ phí" value={feeWords(fees)} />}
        {forwarded !== null && (
          <CounterNote name="Chuyển hồ sơ giấy" value={`${CARRIERS[forwarded.by]}, ${shortInstant(forwarded.at)}`} />
        )}
        {takenOverAt !== null && <CounterNote name="Cơ quan giải quyết nhận" value={shortInstant(takenOverAt)} />}
        {originals.map((original) => (
          <CounterNote name={`Bản chính: ${original.name}`} value={originalWords(original)} />
        ))}
        {digitised.map(({ name, class: kind, code, at }) => (
          <CounterNote name={`Số hóa: ${name}`} value={`${CLASSES[kind]}, mã ${code}, ${shortInstant(at)}`} />
        ))}
        {keepUntil !== null && <CounterNote name="Lưu trữ đến hết ngày" value={dateWords(keepUntil.on)} />}
      </dl>
    </section>
  );
};

/** Who said that which entry was a mistake (O2). */
export const CorrectionsSection = ({ dossier: { corrections } }: Props) => {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh">Đính chính</h2>
      <ul class="list">
        {corrections.map(({ at, by, entry, reason }) => (
          <li>
            <p>
              <strong>Mục {entry} của nhật ký</strong>
            </p>
            <p class="said">{reason}</p>
            <p class="small">
              {by !== null && `${by}, `}
              {instantWords(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const feeWords = ({ prepaid, paid, refunded, missing }: DeskDossier['fees']): string =>
  [
    prepaid > 0 ? `phải nộp trước ${countWords(prepaid)} đồng` : '',
    `đã nộp ${countWords(paid)} đồng`,
    refunded > 0 ? `đã hoàn trả ${countWords(refunded)} đồng` : '',
    missing ? 'còn thiếu' : '',
  ]
    .filter((word) => word !== '')
    .join('; ');

const originalWords = (original: DeskDossier['originals'][number]): string => {
  const { takenAt, comparedAt, fits, returnedAt, mustCompare, held } = original;
  const words = [
    takenAt === null ? '' : `nhận ${shortInstant(takenAt)}`,
    comparedAt === null ? '' : `đối chiếu ${shortInstant(comparedAt)}: ${fits === true ? 'khớp' : 'không khớp'}`,
    returnedAt === null || held ? '' : `đã trả lại ${shortInstant(returnedAt)}`,
    mustCompare ? 'phải đối chiếu trước khi trả kết quả' : '',
    held ? 'đang giữ' : '',
  ];
  return words.filter((word) => word !== '').join('; ');
};

const CounterNote = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
