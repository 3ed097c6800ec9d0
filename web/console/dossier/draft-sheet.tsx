import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { instantWords } from '../../shared/format.ts';
import { channelWithin } from '../choices.ts';

const KINDS = { result: 'Dự thảo kết quả', refusal: 'Dự thảo văn bản từ chối giải quyết' } as const;

type SheetProps = { readonly dossier: string; readonly draft: DeskDossier['draft']; readonly step: string | null };

/** The draft as its signature is tied to it: its paper, or word for word a text of before. `work`: the share it belongs to. */
export const DraftSheet = ({ dossier, draft, step, work }: SheetProps & { work?: string }) => {
  if (draft === null) return null;
  const id = `du-thao-${draft.sha256.slice(0, 8)}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {KINDS[draft.kind]}
        {work !== undefined && `: ${work}`}
      </h2>
      {draft.onPaper && step !== null && (
        <Paper href={`${pathOf(dossier)}/du-thao?buoc=${encodeURIComponent(step)}`} title={KINDS[draft.kind]} />
      )}
      <div class="sheet">{draft.text}</div>
      <p class="small">
        {draft.signed ? 'Lãnh đạo đã ký số. ' : ''}Mã băm SHA-256: <span class="code">{draft.document}</span>
      </p>
    </section>
  );
};

/** The result as it was issued. */
export const ResultSheet = ({ dossier, result }: { dossier: string; result: DeskDossier['result'] }) => {
  if (result === null) return null;
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">{result.kind === 'result' ? 'Kết quả' : 'Văn bản từ chối giải quyết'}</h2>
      {result.onPaper && <Paper href={`${pathOf(dossier)}/ket-qua`} title="Kết quả" />}
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

/** A PDF in the page, and the way to it alone: to print, or where the browser shows none in place, as on phones. */
const Paper = ({ href, title }: { href: string; title: string }) => (
  <>
    <iframe class="paper" src={href} title={`${title} (PDF)`} />
    <p>
      <a href={href} target="_blank" rel="noopener">
        Mở văn bản (PDF), để đọc riêng hoặc in
      </a>
    </p>
  </>
);

const pathOf = (dossier: string): string => `/can-bo/ho-so/${encodeURIComponent(dossier)}`;

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
