import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextArea } from '../../shared/form.tsx';
import { AnswersOverview, lacking, PapersOverview } from '../filing/overview.tsx';
import { lacksProof, proofFrom, proofPage } from '../filing/step-up.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { fetchDossier, fetchWithProcedure } from './own-dossier.ts';

/** Changes what was filed, unasked (C10, TH-8.2a): what it means first, then everything with the way to change it. */
export const changePage = (page: OwnPageRequest): Promise<Response> => form(page, '', []);

/** Opens the filed dossier for changing; one already begun goes on. */
export const saveChangeStart = async (page: OwnPageRequest): Promise<Response> => {
  const id = page.param('id');
  try {
    await page.api.send('POST', `/api/dossiers/${encodeURIComponent(id)}/changing`);
  } catch (error) {
    return form(page, '', faultsOf(error));
  }
  return page.go(`/ho-so/${id}/thay-doi`);
};

/** Sends the change with its reason: one command, however often the button is pressed. */
export const sendChange = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  if (!dossier.changing) return page.go(`/ho-so/${dossier.id}`);
  const { reason = '', request = '', signing = '' } = await typed(page.c);
  const missing = reason === '' ? [{ field: 'reason', message: 'Xin ghi thay đổi gì và vì sao.' }] : [];
  const faults = [...missing, ...lacking({ dossier, procedure })];
  if (faults.length > 0) return form(page, reason, faults);

  try {
    const key = { 'idempotency-key': `thay-doi ${dossier.id} ${request}` };
    await page.api.send('POST', `/api/dossiers/${dossier.id}/change`, { reason, ...(await proofFrom(page)) }, key);
  } catch (error) {
    const act = { act: 'change', id: dossier.id, send: 'Gửi thay đổi' } as const;
    const path = `/ho-so/${dossier.id}/thay-doi`;
    if (lacksProof(error))
      return proofPage(page, { ...act, carried: { reason, request, signing }, action: path, back: path }, error);
    return form(page, reason, faultsOf(error));
  }
  return page.go(`/ho-so/${dossier.id}?xong=thay-doi`);
};

const form = async (page: OwnPageRequest, reason: string, faults: readonly Fault[]): Promise<Response> => {
  const dossier = await fetchDossier(page);
  if (!dossier.mayChange && faults.length === 0) return page.go(`/ho-so/${dossier.id}`);
  return page.show(
    {
      title: 'Thay đổi hồ sơ',
      back: { href: `/ho-so/${dossier.id}`, text: 'Về hồ sơ' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa gửi được, xin xem lại" />
          <p class="small">{dossier.procedure.name}</p>
          <h1>Thay đổi hồ sơ đã nộp</h1>
          {dossier.changing ? await mending(page, reason, faults) : dossier.mayChange && <Before id={dossier.id} />}
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const Before = ({ id }: { id: string }) => (
  <>
    <p>Ông/bà có thể sửa tờ khai và thay giấy tờ cho đến khi lãnh đạo cơ quan ký kết quả.</p>
    <ul>
      <li>Hạn trả kết quả không thay đổi.</li>
      <li>Cán bộ đang giải quyết sẽ xem lại hồ sơ với nội dung mới.</li>
      <li>Nội dung đã nộp trước đây vẫn được lưu.</li>
    </ul>
    <form method="post" action={`/ho-so/${id}/thay-doi/bat-dau`}>
      <p class="acts">
        <Button>Bắt đầu thay đổi</Button>
        <a href={`/ho-so/${id}`}>Không thay đổi</a>
      </p>
    </form>
  </>
);

const mending = async (page: OwnPageRequest, reason: string, faults: readonly Fault[]) => {
  const whole = await fetchWithProcedure(page);
  const { id, timeline } = whole.dossier;
  return (
    <>
      <p>Sửa những chỗ cần sửa, ghi lý do rồi bấm “Gửi thay đổi”. Chưa gửi thì hồ sơ đã nộp giữ nguyên.</p>
      <AnswersOverview {...whole} />
      <PapersOverview {...whole} />
      <form method="post" action={`/ho-so/${id}/thay-doi`} novalidate>
        <Hidden values={{ request: String(timeline.length) }} />
        <TextArea name="reason" label="Thay đổi gì, vì sao" value={reason} rows={3} fault={faultOf(faults, 'reason')} />
        <Button>Gửi thay đổi</Button>
      </form>
    </>
  );
};
