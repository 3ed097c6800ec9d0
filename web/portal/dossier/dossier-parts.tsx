import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { FactLine } from '../catalogue/procedure-parts.tsx';
import { DELIVERY } from '../filing/delivery.tsx';
import { awaitsSupplement } from '../filing/flow.ts';

/** When, where and with whom the dossier is. */
export const DossierDates = ({ dossier }: { dossier: MyDossier }) => {
  const { code, agency, department, officer, submittedAt, receiveBy, dueAt, firstDueAt, why, provisional, delivery } =
    dossier;
  const lead = dossier.shares.find(({ leads }) => leads);
  return (
    <>
      <dl class="facts">
        {code !== null && (
          <FactLine name="Mã hồ sơ">
            <strong class="code">{code}</strong>
          </FactLine>
        )}
        {code === null && dossier.filingCode && (
          <FactLine name="Mã nộp hồ sơ">
            <strong class="code">{dossier.filingCode}</strong>
          </FactLine>
        )}
        {dossier.state != null && <FactLine name="Tình trạng xử lý">{dossier.state}</FactLine>}
        {dossier.acceptedAt != null && <FactLine name="Tiếp nhận lúc">{instantWords(dossier.acceptedAt)}</FactLine>}
        {dueAt !== null && (
          <FactLine name={firstDueAt == null ? 'Hẹn trả kết quả' : 'Hẹn lại trả kết quả'}>
            <strong>{instantWords(dueAt)}</strong> <Provisional when={provisional} />
          </FactLine>
        )}
        {firstDueAt != null && <FactLine name="Hẹn ban đầu">{instantWords(firstDueAt)}</FactLine>}
        {dueAt === null && receiveBy !== null && (
          <FactLine name="Tiếp nhận chậm nhất">
            <strong>{instantWords(receiveBy)}</strong> <Provisional when={provisional} />
          </FactLine>
        )}
        <FactLine name={lead === undefined ? 'Cơ quan' : 'Cơ quan chủ trì'}>{(lead?.agency ?? agency).name}</FactLine>
        {dossier.oneStop.code !== agency.code && (
          <FactLine name="Nơi nhận hồ sơ, trả kết quả">{dossier.oneStop.name}</FactLine>
        )}
        {department !== null && <FactLine name="Phòng giải quyết">{department}</FactLine>}
        {officer !== null && <FactLine name="Cán bộ phụ trách">{officer}</FactLine>}
        {submittedAt !== null && <FactLine name="Nộp lúc">{instantWords(submittedAt)}</FactLine>}
        {delivery !== null && (
          <FactLine name="Nhận kết quả">
            {DELIVERY[delivery.by].label}
            {delivery.by === 'post' && delivery.address !== null && `: ${delivery.address}`}
          </FactLine>
        )}
      </dl>
      <Reasons why={why} />
    </>
  );
};

/** The appointment was missed: said first, with what the agency owes and where to turn (ND61-19.9, 8.1đ). */
export const DossierOverdue = ({ dossier: { overdue, stage } }: { dossier: MyDossier }) => {
  if (overdue == null) return null;
  return (
    <div class="note bad">
      <h2>{overdueTitle(overdue.open, stage)}</h2>
      <p>
        Hạn trả kết quả là <strong>{instantWords(overdue.dueAt)}</strong>.{' '}
        {overdue.apologised ? 'Thư xin lỗi nằm ở mục Phiếu, giấy hẹn.' : overdue.owed}
      </p>
      <p>{overdue.where}</p>
    </div>
  );
};

const overdueTitle = (open: boolean, stage: string): string => {
  if (open) return 'Hồ sơ đã quá hạn trả kết quả';
  return stage === 'withdrawn' ? 'Hồ sơ đã quá hạn khi ông/bà rút' : 'Kết quả có sau ngày hẹn';
};

/** What the office asks for, all at once, each line tied to its paper (O3). */
export const DossierRequest = ({ dossier }: { dossier: MyDossier }) => {
  const { request } = dossier;
  if (request === null || !awaitsSupplement(dossier)) return null;
  return (
    <div class="note warn">
      <h2>Cần bổ sung {request.items.length} mục</h2>
      <ol>
        {request.items.map(({ name, problem }) => (
          <li>
            <strong>{name}</strong>: {problem}
          </li>
        ))}
      </ol>
      {request.note !== null && request.note !== '' && <p>{request.note}</p>}
      <p class="small">Yêu cầu lúc {instantWords(request.at)}. Không có hạn chót: hồ sơ không tự đóng.</p>
    </div>
  );
};

/** How the dossier ended: the result with its number and signer, or the refusal with its reasons. */
export const DossierOutcome = ({ dossier: { id, result, results, refusal, agency } }: { dossier: MyDossier }) => {
  if (refusal !== null)
    return (
      <div class="note bad">
        <h2>Không tiếp nhận, vì</h2>
        <p class="said">{refusal.reasons}</p>
        {refusal.rightAgency !== null && (
          <p>
            Xin nộp hồ sơ này đến: <strong>{refusal.rightAgency}</strong>.
          </p>
        )}
      </div>
    );
  if (result === null) return null;
  const paper = `/ho-so/${id}/ket-qua`;
  if (results.length === 0) return <Result result={result} agency={agency.name} paper={paper} />;
  return (
    <>
      {results.map((one) => (
        <Result
          result={one}
          agency={one.agency.name}
          work={one.work}
          paper={`${paper}?phan=${encodeURIComponent(one.part)}`}
        />
      ))}
    </>
  );
};

type ResultProps = {
  readonly result: NonNullable<MyDossier['result']>;
  readonly agency: string;
  readonly work?: string;
  /** Where its PDF is. */
  readonly paper: string;
};

// `work`: the share it is the result of, where several agencies each give one.
const Result = ({ result, agency, work, paper }: ResultProps) => (
  <div class={result.kind === 'result' ? 'note good' : 'note bad'}>
    <h2>
      {work !== undefined && `${work}: `}
      {result.kind === 'result' ? (work === undefined ? 'Kết quả' : 'kết quả') : 'Từ chối giải quyết, vì'}
    </h2>
    <p class="said">{result.text}</p>
    <p class="small">
      {result.number !== null && <>Số {result.number}. </>}
      {result.signedBy !== null && <>Người ký: {result.signedBy}. </>}
      {agency}.{' '}
      {result.returnedAt === null
        ? `Cách nhận: ${DELIVERY[result.by].label.toLowerCase()}.`
        : `Đã trả lúc ${instantWords(result.returnedAt)}.`}
    </p>
    {(result.returnedAt !== null || result.by !== 'counter') && (
      <p>
        <a class="button" href={paper}>
          {result.onPaper ? 'Tải kết quả có chữ ký số (PDF)' : 'Tải bản thể hiện kết quả (PDF)'}
        </a>
      </p>
    )}
  </div>
);

/** What has happened so far, the latest first. */
export const MyTimeline = ({ items }: { items: MyDossier['timeline'] }) => {
  if (items.length === 0) return null;
  return (
    <>
      <h2>Diễn biến</h2>
      <ol class="timeline" reversed>
        {items.toReversed().map(({ at, title, detail, who }) => (
          <li>
            <strong>{title}</strong>
            <span class="small">
              {instantWords(at)}
              {who !== null && `, ${who}`}
            </span>
            {detail !== null && detail !== '' && <p>{detail}</p>}
          </li>
        ))}
      </ol>
    </>
  );
};
