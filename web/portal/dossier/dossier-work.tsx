import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { dateWords, instantWords } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { OpinionTag, ShareTag } from '../../shared/status.tsx';

type Props = { readonly dossier: MyDossier };

/** The visit the applicant is asked to be at, with time, place and content (ND61-19.3b). */
export const VisitNotice = ({ dossier: { visit, stage } }: Props) =>
  visit === null ? null : (
    <div class={stage === 'in-process' ? 'note warn' : 'note'}>
      <h2>Thông báo buổi thẩm tra, xác minh</h2>
      <p class="said">{visit.text}</p>
      <p class="small">Thông báo lúc {instantWords(visit.at)}.</p>
    </div>
  );

/** Every agency that does a share, with its work and dates (ND61-19.6). */
export const MyShares = ({ dossier: { shares } }: Props) => {
  if (shares.length === 0) return null;
  return (
    <>
      <h2>Các cơ quan cùng giải quyết</h2>
      <ol class="list">
        {shares.map(({ agency, work, state, dueAt, promisedAt, provisional, doneAt, leads }) => (
          <li>
            <h3>{work}</h3>
            <p>
              <ShareTag state={state} /> {agency.name}
              {leads && ' (chủ trì)'}
            </p>
            {doneAt !== null && <p class="small">Xong lúc {instantWords(doneAt)}</p>}
            {doneAt === null && dueAt !== null && (
              <p class="small">
                Hạn: {instantWords(dueAt)}
                <ProvisionalTag when={provisional} />
              </p>
            )}
            {doneAt === null && dueAt === null && promisedAt !== null && (
              <p class="small">
                Hẹn kết quả: {instantWords(promisedAt)}
                <ProvisionalTag when={provisional} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="small">Kết quả được trả cùng lúc, khi tất cả các cơ quan đã xong.</p>
    </>
  );
};

/** Which agencies were asked for an opinion, and until when (ND61-19.5). */
export const MyOpinions = ({ dossier: { opinions } }: Props) => {
  if (opinions.length === 0) return null;
  return (
    <>
      <h2>Cơ quan được lấy ý kiến</h2>
      <ul class="list">
        {opinions.map(({ agency, askedAt, answerBy, state }) => (
          <li>
            <p>
              {agency.name} <OpinionTag state={state} />
            </p>
            <p class="small">
              Hỏi lúc {instantWords(askedAt)}; trả lời chậm nhất ngày {dateWords(answerBy)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
