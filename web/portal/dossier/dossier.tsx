import type { MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';
import { StageTag } from '../../shared/status.tsx';
import type { Listed } from '../catalogue/catalogue.ts';
import { awaitsSupplement } from '../filing/flow.ts';
import type { OwnPageRequest } from '../page-request.tsx';
import { FeeAsked, MyCorrections, MyFees, MyOriginals } from './dossier-counter.tsx';
import { DossierNotices } from './dossier-notices.tsx';
import { DossierDates, DossierOutcome, DossierOverdue, DossierRequest, MyTimeline } from './dossier-parts.tsx';
import { MyOpinions, MyShares, VisitNotice } from './dossier-work.tsx';
import { fetchWithProcedure } from './own-dossier.ts';
import { AnswersRead, PapersRead } from './read-only.tsx';

/** A dossier as its owner may see it: state down to the department, dates with their reasons, papers, result (H2, TT01-16.2d). */
export const myDossierPage = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const { items } = await page.api.get<Listed<NoticeItem>>('/api/notices');
  const notices = items.filter((notice) => notice.dossier === dossier.id);
  return page.show({
    title: procedure.name,
    back: { href: '/ho-so', text: 'Hồ sơ của tôi' },
    body: (
      <>
        <Said what={page.query('xong')} />
        <h1>{procedure.name}</h1>
        <p>
          <StageTag stage={dossier.stage} word={dossier.word} /> {dossier.meaning}
        </p>
        <DossierOverdue dossier={dossier} />
        <DossierRequest dossier={dossier} />
        <FeeAsked dossier={dossier} />
        <VisitNotice dossier={dossier} />
        <DossierOutcome dossier={dossier} />
        <Next dossier={dossier} />
        <DossierDates dossier={dossier} />
        <MyShares dossier={dossier} />
        <MyOpinions dossier={dossier} />
        {dossier.slips.length > 0 && (
          <>
            <h2>Phiếu, giấy hẹn</h2>
            <ul>
              {dossier.slips.map(({ kind, title }) => (
                <li>
                  <a href={`/ho-so/${dossier.id}/phieu/${kind}`}>{title} (PDF)</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <MyFees dossier={dossier} />
        <MyOriginals dossier={dossier} />
        <MyCorrections dossier={dossier} />
        <MyTimeline items={dossier.timeline} />
        <DossierNotices notices={notices} />
        {dossier.submittedAt !== null && (
          <p>
            <a href={`/ho-so/${dossier.id}/ai-da-xem`}>Ai đã xem hồ sơ của tôi</a>
          </p>
        )}
        {dossier.stage !== 'draft' && (
          <>
            <h2>Nội dung hồ sơ</h2>
            {dossier.changing && <p class="hint">Đây là bản đang sửa, chưa gửi. Cơ quan vẫn giải quyết bản đã nộp.</p>}
            {dossier.change !== null && (
              <p class="small">
                Ông/bà đã thay đổi hồ sơ lúc {instantWords(dossier.change.at)}
                {dossier.change.text !== null && `: ${dossier.change.text}`}
              </p>
            )}
            <AnswersRead dossier={dossier} procedure={procedure} />
            <PapersRead dossier={dossier} procedure={procedure} />
          </>
        )}
        {dossier.mayChange && !dossier.changing && (
          <p>
            <a href={`/ho-so/${dossier.id}/thay-doi`}>Thay đổi hồ sơ này</a>
          </p>
        )}
        {dossier.mayWithdraw && (
          <p>
            <a href={`/ho-so/${dossier.id}/rut`}>Rút hồ sơ này</a>
          </p>
        )}
      </>
    ),
  });
};

const SAID: Readonly<Record<string, string>> = {
  'bo-sung': 'Đã gửi phần bổ sung. Bộ phận Một cửa sẽ kiểm tra lại.',
  'thay-doi': 'Đã gửi thay đổi. Cơ quan sẽ xem lại hồ sơ; hạn trả kết quả không thay đổi.',
  rut: 'Đã rút hồ sơ.',
};

const Said = ({ what }: { what: string }) => {
  const said = SAID[what];
  return said === undefined ? null : (
    <div class="note good" role="status">
      <p>{said}</p>
    </div>
  );
};

const Next = ({ dossier }: { dossier: MyDossier }) => {
  if (dossier.stage === 'draft')
    return (
      <p class="acts">
        <a class="button" href={`/ho-so/${dossier.id}/kiem-tra`}>
          Làm tiếp
        </a>
        <a href={`/ho-so/${dossier.id}/xoa`}>Xóa hồ sơ đang khai</a>
        <span class="small">Lưu lúc {instantWords(dossier.changedAt)}</span>
      </p>
    );
  if (awaitsSupplement(dossier))
    return (
      <p class="acts">
        <a class="button" href={`/ho-so/${dossier.id}/bo-sung`}>
          Bổ sung hồ sơ
        </a>
      </p>
    );
  if (dossier.changing)
    return (
      <p class="acts">
        <a class="button" href={`/ho-so/${dossier.id}/thay-doi`}>
          Sửa tiếp và gửi thay đổi
        </a>
        <span class="small">Chưa gửi thì hồ sơ đã nộp giữ nguyên.</span>
      </p>
    );
  return null;
};
