import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { instantWords } from '../../shared/format.ts';
import { channelWithin } from '../choices.ts';

const KINDS = { result: 'Dự thảo kết quả', refusal: 'Dự thảo văn bản từ chối giải quyết' } as const;

/** The draft word for word with its SHA-256: what a signature is tied to. `work`: the share it belongs to. */
export const DraftSheet = ({ draft, work }: { draft: DeskDossier['draft']; work?: string }) => {
  if (draft === null) return null;
  const id = `du-thao-${draft.sha256.slice(0, 8)}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {KINDS[draft.kind]}
        {work !== undefined && `: ${work}`}
      </h2>
      <div class="sheet">{draft.text}</div>
      <p class="small">
        {draft.signed ? 'Lãnh đạo đã ký số. ' : ''}Mã băm SHA-256: <span class="code">{draft.sha256}</span>
      </p>
    </section>
  );
};

/** The result as it was issued. */
export const ResultSheet = ({ result }: { result: DeskDossier['result'] }) => {
  if (result === null) return null;
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">{result.kind === 'result' ? 'Kết quả' : 'Văn bản từ chối giải quyết'}</h2>
      <div class="sheet">{result.text}</div>
      <p class="small">
        {result.number !== null && `Số ${result.number}. `}
        {result.signedBy !== null && `Người ký: ${result.signedBy}. `}
        {result.returnedAt !== null && `Đã trả ${instantWords(result.returnedAt)} (${channelWithin(result.by)}). `}
        Mã băm SHA-256: <span class="code">{result.sha256}</span>
      </p>
    </section>
  );
};

/** What colleagues noted on the way: a leader's remarks on a draft sent back, for one. */
export const Notes = ({ notes }: Pick<DeskDossier, 'notes'>) => {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="y-kien">
      <h2 id="y-kien">Ý kiến, ghi chú</h2>
      <ul class="list">
        {notes.map(({ at, by, text }) => (
          <li>
            <p class="said">{text}</p>
            <p class="small">
              {by}, {instantWords(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The supplement the applicant was asked for. */
export const SupplementAsked = ({ request }: Pick<DeskDossier, 'request'>) => {
  if (request === null) return null;
  return (
    <section aria-labelledby="da-yeu-cau">
      <h2 id="da-yeu-cau">Đã yêu cầu bổ sung</h2>
      <p class="small">{instantWords(request.at)}</p>
      <ul>
        {request.items.map(({ name, problem }) => (
          <li>
            <strong>{name}</strong>: {problem}
          </li>
        ))}
      </ul>
      {request.note !== null && <p class="said">{request.note}</p>}
    </section>
  );
};
