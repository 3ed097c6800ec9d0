import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { instantWords, shortInstant } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { OpinionTag, ShareTag, Tag } from '../../shared/status.tsx';
import { VISIT_OUTCOMES } from '../choices.ts';
import { OVER } from './over.ts';

type Props = { readonly dossier: DeskDossier };

/** What the applicant changed after filing, to be looked at before anything else while it is worked on (TH-8.2a). */
export const ChangeNote = ({ dossier: { change, stage } }: Props) =>
  change === null || stage === 'result-ready' || OVER.has(stage) ? null : (
    <div class="note warn">
      <h2>Người nộp đã thay đổi hồ sơ lúc {instantWords(change.at)}</h2>
      {change.text !== null && <p class="said">{change.text}</p>}
      <p class="small">Tờ khai và giấy tờ trên trang này là bản mới nhất. Thời hạn không tính lại.</p>
    </div>
  );

/** What is asked for and by whom, before it is signed or carried out (ND61-19.9). */
export const ExtensionSection = ({ dossier: { extension } }: Props) =>
  extension === null ? null : (
    <section aria-labelledby="de-nghi-gia-han">
      <h2 id="de-nghi-gia-han">
        Đề nghị gia hạn <Tag tone={extension.reappointedAt === null ? 'busy' : 'good'}>{extensionState(extension)}</Tag>
      </h2>
      <p>
        Hẹn trả kết quả lại: <strong>{instantWords(extension.dueAt)}</strong>{' '}
        <ProvisionalTag when={extension.provisional} />
      </p>
      <p class="said">Lý do: {extension.reason}</p>
      <p class="small">
        Lập{extension.proposedBy !== null && ` bởi ${extension.proposedBy}`}, {shortInstant(extension.proposedAt)}
        {extension.signedAt !== null &&
          ` · ký${extension.signedBy === null ? '' : ` bởi ${extension.signedBy}`}, ${shortInstant(extension.signedAt)}`}
        {extension.reappointedAt !== null && ` · hẹn lại ${shortInstant(extension.reappointedAt)}`}
      </p>
    </section>
  );

const extensionState = ({ signedAt, reappointedAt }: NonNullable<DeskDossier['extension']>): string => {
  if (reappointedAt !== null) return 'Đã hẹn lại';
  return signedAt === null ? 'Chờ lãnh đạo ký' : 'Đã ký, chờ Bộ phận Một cửa hẹn lại';
};

/** Whom nothing reaches but the telephone: what to tell them, word for word, and over which number (reading 27); for who may note that it was told. */
export const CallsNote = ({ dossier: { calls, applicant, moves } }: Props) =>
  calls.length === 0 || moves.every(({ decision }) => decision !== 'note-call') ? null : (
    <div class="note warn">
      <h2>Gọi điện báo người nộp</h2>
      <p>
        {applicant.phone === null
          ? 'Người nộp không có thư điện tử, số điện thoại: báo bằng văn bản qua bưu chính hoặc khi người nộp đến.'
          : `Người nộp không nhận được thư điện tử, tin nhắn. Số điện thoại: ${applicant.phone}.`}
      </p>
      {calls.map(({ text, dueAt }) => (
        <>
          <p class="said">{text}</p>
          <p class="small">Phải báo từ {instantWords(dueAt)}</p>
        </>
      ))}
    </div>
  );

/** Each agency's share: work, limit, how it stands, its result (ND61-19.6). */
export const SharesSection = ({ dossier: { parts } }: Props) => {
  if (parts.length === 0) return null;
  const workOf = (key: string): string => parts.find((part) => part.key === key)?.work ?? key;
  return (
    <section aria-labelledby="phan-viec">
      <h2 id="phan-viec">Các cơ quan giải quyết</h2>
      <ol class="list">
        {parts.map((part) => (
          <PartItem part={part} workOf={workOf} />
        ))}
      </ol>
    </section>
  );
};

type PartProps = { readonly part: Props['dossier']['parts'][number]; readonly workOf: (key: string) => string };

const PartItem = ({ part, workOf }: PartProps) => {
  const { agency, work, after, dueAt, promisedAt, provisional, state, officer, draft, number, doneAt } = part;
  const { leads, proposal } = part;
  return (
    <li>
      <p>
        <strong>{work}</strong> <ShareTag state={state} />
      </p>
      <p class="small">
        {agency.name}
        {leads && ' (chủ trì)'}
        {officer !== null && ` · ${officer}`}
        {doneAt !== null && ` · xong ${shortInstant(doneAt)}`}
        {dueAt !== null && ` · hạn ${shortInstant(dueAt)}`}
        {dueAt === null && promisedAt !== null && ` · hẹn ${shortInstant(promisedAt)}`}
        <ProvisionalTag when={dueAt !== null && provisional} />
        {number !== null && ` · số ${number}`}
      </p>
      {after.length > 0 && doneAt === null && (
        <p class="small">Cần kết quả của: {after.map((key) => workOf(key)).join('; ')}</p>
      )}
      {proposal !== null && (
        <>
          <p class="small">Đề nghị yêu cầu bổ sung lúc {shortInstant(proposal.at)}:</p>
          <ul class="small">
            {proposal.items.map(({ name, problem }) => (
              <li>
                {name}: {problem}
              </li>
            ))}
          </ul>
          {proposal.note !== null && <p class="said">{proposal.note}</p>}
          {proposal.answer !== null && <p class="said quote">Cơ quan chủ trì: {proposal.answer}</p>}
        </>
      )}
      {draft !== null && doneAt !== null && (
        <details>
          <summary>{draft.kind === 'result' ? 'Xem kết quả' : 'Xem văn bản từ chối'}</summary>
          <div class="sheet">{draft.text}</div>
        </details>
      )}
    </li>
  );
};

/** Whom was asked what, and the answers (ND61-19.5). */
export const OpinionsSection = ({ dossier: { opinions, reader, moves } }: Props) => {
  // Who is only asked has the question above the answer to write.
  const isAnswering = reader === 'asked' && moves.some(({ decision }) => decision === 'answer-consultation');
  if (opinions.length === 0 || isAnswering) return null;
  return (
    <section aria-labelledby="lay-y-kien">
      <h2 id="lay-y-kien">Lấy ý kiến</h2>
      <ol class="list">
        {opinions.map(({ agency, question, askedAt, dueAt, provisional, state, answeredAt, text }, index) => (
          <li>
            <p>
              <strong>{agency.name}</strong> <OpinionTag state={state} />
            </p>
            <p class="small">
              Hỏi {shortInstant(askedAt)} · hạn {shortInstant(dueAt)}
              <ProvisionalTag when={provisional} />
              {answeredAt !== null && ` · trả lời ${shortInstant(answeredAt)}`}
            </p>
            {question !== opinions[index - 1]?.question && <p class="said">Nội dung hỏi: {question}</p>}
            {text !== null && <p class="said quote">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The visit as announced, and its minutes (ND61-19.3b). */
export const VisitSection = ({ dossier: { visit } }: Props) => {
  const { notice, minutes } = visit;
  if (notice === null && minutes === null) return null;
  return (
    <section aria-labelledby="tham-tra">
      <h2 id="tham-tra">Thẩm tra, xác minh</h2>
      {notice !== null && (
        <>
          <p class="small">Đã thông báo lúc {instantWords(notice.at)}</p>
          <p class="said">{notice.text}</p>
        </>
      )}
      {minutes !== null && (
        <>
          <h3>Biên bản: {VISIT_OUTCOMES[minutes.outcome]}</h3>
          <p class="said">{minutes.text}</p>
          <p class="small">
            {minutes.by !== null && `${minutes.by}, `}
            {instantWords(minutes.at)}
          </p>
        </>
      )}
    </section>
  );
};

const OWN = { waiting: ['calm', 'Chưa đến'], open: ['busy', 'Đang làm'], done: ['good', 'Đã xong'] } as const;

/** The procedure's own steps in their order (TTH-5.2). */
export const OwnStepsSection = ({ dossier: { ownSteps } }: Props) => {
  if (ownSteps.length === 0) return null;
  return (
    <section aria-labelledby="quy-trinh">
      <h2 id="quy-trinh">Quy trình của thủ tục</h2>
      <ol class="list">
        {ownSteps.map(({ name, state, at, by, note }) => (
          <li>
            <p>
              <strong>{name}</strong> <Tag tone={OWN[state][0]}>{OWN[state][1]}</Tag>
            </p>
            {at !== null && (
              <p class="small">
                {by !== null && `${by}, `}
                {shortInstant(at)}
              </p>
            )}
            {note !== null && <p class="said">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
