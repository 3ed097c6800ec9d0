import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, Hidden, TextArea } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { awaitsSupplement, paperComponents, wayPath } from '../filing/flow.ts';
import { AnswersOverview, lacking, PapersOverview } from '../filing/overview.tsx';
import { lacksProof, proofFrom, proofPage } from '../filing/step-up.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { fetchWithProcedure } from './own-dossier.ts';

/** What the office asks for, each with the way to put it right, then send (C6, TTH-12.3). */
export const supplementPage = (page: OwnPageRequest): Promise<Response> => form(page, '', []);

/** Sends the supplement: one request, one answer, however often the button is pressed. */
export const sendSupplement = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  if (!awaitsSupplement(dossier)) return page.go(`/ho-so/${dossier.id}`);
  const { note = '', request = '', signing = '' } = await typed(page.c);
  const faults = lacking({ dossier, procedure });
  if (faults.length > 0) return form(page, note, faults);

  try {
    const body = { ...(note === '' ? {} : { note }), ...(await proofFrom(page)) };
    const key = { 'idempotency-key': `bo-sung ${dossier.id} ${request}` };
    await page.api.send('POST', `/api/dossiers/${dossier.id}/supplement`, body, key);
  } catch (error) {
    const act = { act: 'supplement', id: dossier.id, send: 'Gửi bổ sung' } as const;
    const path = `/ho-so/${dossier.id}/bo-sung`;
    if (lacksProof(error))
      return proofPage(page, { ...act, carried: { note, request, signing }, action: path, back: path }, error);
    return form(
      page,
      note,
      faultsOf(error).map(({ message }) => ({ field: '', message })),
    );
  }
  return page.go(`/ho-so/${dossier.id}?xong=bo-sung`);
};

const form = async (page: OwnPageRequest, note: string, faults: readonly Fault[]): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const { request } = dossier;
  if (request === null || !awaitsSupplement(dossier)) return page.go(`/ho-so/${dossier.id}`);
  const papers = new Set(paperComponents(procedure).map(({ code }) => code));
  return page.show(
    {
      title: 'Bổ sung hồ sơ',
      back: { href: `/ho-so/${dossier.id}`, text: 'Về hồ sơ' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa gửi được, xin xem lại" />
          <p class="small">{procedure.name}</p>
          <h1>Bổ sung hồ sơ</h1>
          <div class="note warn">
            {request.note !== null && request.note !== '' && <p>{request.note}</p>}
            <p>
              Yêu cầu lúc {instantWords(request.at)}, gồm {request.items.length} mục dưới đây. Làm đủ các mục rồi bấm
              “Gửi bổ sung”. Không có hạn chót: hồ sơ không tự đóng.
            </p>
          </div>
          <ul class="list">
            {request.items.map(({ component, name, problem, changed }) => (
              <li>
                <h2>{name}</h2>
                <p>{problem}</p>
                {changed !== undefined && (
                  <Tag tone={changed ? 'good' : 'warn'}>{changed ? 'Đã thay đổi' : 'Vẫn như cũ'}</Tag>
                )}
                <p>
                  {papers.has(component) ? (
                    <a
                      class="button quiet"
                      href={`${wayPath(dossier.id, 'giay-to')}?chi=${encodeURIComponent(component)}`}
                    >
                      Gửi lại giấy tờ này
                    </a>
                  ) : component === 'phi' ? (
                    'Nộp tại Bộ phận Một cửa hoặc chuyển khoản; mục này đổi khi Bộ phận Một cửa ghi nhận khoản nộp.'
                  ) : (
                    <a class="button quiet" href="#to-khai">
                      Sửa tờ khai
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <details
            id="to-khai"
            open={request.items.some(({ component }) => component !== 'phi' && !papers.has(component))}
          >
            <summary>Xem và sửa toàn bộ hồ sơ</summary>
            <AnswersOverview dossier={dossier} procedure={procedure} />
            <PapersOverview dossier={dossier} procedure={procedure} />
          </details>
          <form method="post" action={`/ho-so/${dossier.id}/bo-sung`} novalidate>
            <Hidden values={{ request: request.at }} />
            <TextArea name="note" label="Lời nhắn cho cán bộ" optional value={note} rows={3} />
            <Button>Gửi bổ sung</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
