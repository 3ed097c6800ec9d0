import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { countWords, dateWords, instantWords, shortInstant } from '../../shared/format.ts';
import { CARRIERS, CLASSES, PAYMENT_WAYS } from '../choices.ts';
import { TransferCodeButton } from '../payments/transfer-code.tsx';

type Props = { readonly dossier: DeskDossier };

/** What the counter noted: paper sent on, fees, originals, digital copies. Nothing where there is nothing. */
export const CounterSection = ({ dossier }: Props) => {
  const { forwarded, takenOverAt, fees, originals, digitised, keepUntil } = dossier;
  const hasFees = fees.lines.length > 0 || fees.paid > 0;
  if (!hasFees && !forwarded && !takenOverAt && !keepUntil && originals.length + digitised.length === 0) return null;
  return (
    <section aria-labelledby="tai-quay">
      <h2 id="tai-quay">Ghi nhận tại quầy</h2>
      <dl class="facts tight">
        {hasFees && <CounterNote name="Phí, lệ phí" value={feeWords(fees)} />}
        {fees.receipts.map((receipt) => (
          <CounterNote name="Đã nộp" value={receiptWords(receipt)} />
        ))}
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
      <TransferCodeButton dossier={dossier} />
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

const feeWords = ({ prepaid, paid, refunded, missing, owed, surplus }: DeskDossier['fees']): string =>
  [
    prepaid > 0 ? `phải nộp trước ${countWords(prepaid)} đồng` : '',
    `đã nộp ${countWords(paid)} đồng`,
    refunded > 0 ? `đã hoàn trả ${countWords(refunded)} đồng` : '',
    owed > 0 ? `còn phải nộp ${countWords(owed)} đồng${missing ? ' mới đủ điều kiện tiếp nhận' : ''}` : '',
    surplus > 0 ? `nộp thừa ${countWords(surplus)} đồng, phải hoàn trả` : '',
  ]
    .filter((word) => word !== '')
    .join('; ');

type Receipt = DeskDossier['fees']['receipts'][number];

const receiptWords = ({ amount, at, by, through, receipt, reference, odd }: Receipt): string =>
  [
    `${countWords(amount)} đồng lúc ${shortInstant(at)}`,
    through === null ? PAYMENT_WAYS[by] : through === 'gateway' ? 'Cổng thanh toán' : 'Chuyển khoản (VietQR)',
    `biên lai ${receipt}`,
    ...(reference === null ? [] : [`mã thanh toán ${reference}`]),
    ...odd.map((one) => ODD[one]),
  ].join('; ');

const ODD = {
  again: 'TRẢ LẦN NỮA',
  late: 'ĐẾN TRỄ',
  'too-little': 'THIẾU so với số phải nộp',
  'too-much': 'THỪA so với số phải nộp',
} as const;

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
