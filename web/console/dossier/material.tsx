import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { PaperKind } from '../../../lib/contract/identity.ts';
import { instantWords, shortInstant } from '../../shared/format.ts';
import { CHANNELS, channelLabel } from '../choices.ts';

type Props = { readonly dossier: DeskDossier };

/** Who files, and how the result and the fee go. */
export const ApplicantSection = ({ dossier }: Props) => {
  const { name, identifier, identity, phone, email, address } = dossier.applicant;
  const delivery = CHANNELS[dossier.delivery.by];
  return (
    <section aria-labelledby="nguoi-nop">
      <h2 id="nguoi-nop">Người nộp</h2>
      <dl class="facts tight">
        <Fact name="Họ và tên, tổ chức" value={name} />
        <Fact name={PAPER_NAMES[identity?.kind ?? 'citizen']} value={identifier ?? identity?.why ?? null} />
        <Fact name="Điện thoại" value={phone} />
        <Fact name="Thư điện tử" value={email} />
        <Fact name="Địa chỉ" value={address} />
        <Fact name="Nộp hồ sơ" value={`${channelLabel(dossier.channel)}, ${instantWords(dossier.submittedAt)}`} />
        <Fact
          name="Nhận kết quả"
          value={dossier.delivery.address === null ? delivery : `${delivery}: ${dossier.delivery.address}`}
        />
        <Fact name="Nộp phí, lệ phí" value={dossier.payment === 'online' ? 'Trực tuyến' : 'Tại Bộ phận Một cửa'} />
      </dl>
    </section>
  );
};

const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  citizen: 'Số định danh',
  'old-card': 'Chứng minh nhân dân',
  passport: 'Hộ chiếu',
  organisation: 'Mã số tổ chức',
  none: 'Không có số giấy tờ',
};

/** The form's answers as the applicant gave them. */
export const AnswersSection = ({ dossier }: Props) => {
  if (dossier.form.length === 0) return null;
  return (
    <section aria-labelledby="to-khai">
      <h2 id="to-khai">Tờ khai điện tử</h2>
      {dossier.form.map(({ title, lines }) => (
        <>
          <h3>{title}</h3>
          <dl class="facts tight">
            {lines.map(({ label, value }) => (
              <Fact name={label} value={value} />
            ))}
          </dl>
        </>
      ))}
    </section>
  );
};

/** What happened, newest first; the API tells it oldest first, entries of one second included. */
export const HistorySection = ({ dossier }: Props) => (
  <section aria-labelledby="dien-bien">
    <h2 id="dien-bien">Diễn biến</h2>
    <Happenings items={dossier.timeline.toReversed()} />
    <p>
      <a href={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}/nhat-ky`}>Nhật ký xử lý đầy đủ</a>
    </p>
  </section>
);

export const Happenings = ({ items }: { items: DeskDossier['timeline'] }) => (
  <ol class="happened">
    {items.map(({ at, title, detail, who }) => (
      <li>
        <time dateTime={at}>{shortInstant(at)}</time> <strong>{title}</strong>
        {who !== null && `, ${who}`}
        {detail !== null && <p class="said">{detail}</p>}
      </li>
    ))}
  </ol>
);

/** Slips made so far, each a PDF to print. */
export const SlipsSection = ({ dossier }: Props) => {
  if (dossier.slips.length === 0) return null;
  return (
    <section aria-labelledby="phieu">
      <h2 id="phieu">Phiếu, giấy tờ</h2>
      <ul>
        {dossier.slips.map(({ kind, title }) => (
          <li>
            <a
              href={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}/phieu/${encodeURIComponent(kind)}`}
              target="_blank"
              rel="noopener"
            >
              {title} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Fact = ({ name, value }: { name: string; value: string | null }) =>
  value === null || value === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
