import type { Submitted } from '../../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, inputId } from '../../shared/form.tsx';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { ChangedSince, type ShownBefore, shownFrom, shownNow } from './changed-since.tsx';
import { dropDelivery, paymentWays, readDelivery } from './chosen-delivery.ts';
import { DELIVERY, deliveryFaults, PAYMENT } from './delivery.tsx';
import { FeesBeforeFiling } from './fees-before-filing.tsx';
import { wayPath } from './flow.ts';
import { AnswersOverview, lacking, PapersOverview } from './overview.tsx';
import { lacksProof, proofFrom, proofPage } from './step-up.tsx';
import type { ToProve } from './to-prove.ts';

/** Everything once more before filing, each line with a way to change it. */
export const checkPage = (page: OwnPageRequest): Promise<Response> => overview(page, []);

/** Files the dossier (TH-9.1). The draft's own id is the command's id: sent twice, filed once. */
export const sendFiling = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  if (dossier.stage !== 'draft') return page.go(receiptPath(dossier.id));

  const said = await typed(page.c);
  const { _declared: declared } = await page.c.req.parseBody();
  const { by, address, payment } = readDelivery(page);
  const choose = deliveryFaults(procedure, { by, address, payment });
  const faults = [
    ...lacking({ dossier, procedure }),
    ...choose.map(({ message }) => ({ field: wayPath(dossier.id, 'nhan-ket-qua'), message })),
    ...(said.truth === 'yes' ? [] : [NOT_DECLARED]),
  ];
  if (by === '' || faults.length > 0) return overview(page, faults);

  try {
    const body = {
      delivery: { by, ...(by === 'post' ? { address } : {}) },
      payment: payment === '' ? 'counter' : payment,
      ...(said.shown ? { shown: said.shown } : {}),
      ...(await proofFrom(page)),
    };
    await page.api.send<Submitted>('POST', `/api/dossiers/${dossier.id}/submission`, body, {
      'idempotency-key': dossier.id,
    });
  } catch (error) {
    const { shown = '', signing = '' } = said;
    const carried = { truth: 'yes', shown, _declared: String(declared ?? ''), signing };
    if (lacksProof(error)) return proofPage(page, filing(dossier.id, carried), error);
    if (error instanceof ApiProblem && error.reason === 'changed-since-shown')
      return overview(page, [], shownFrom(declared));
    return overview(
      page,
      faultsOf(error).map(({ message }) => ({ field: '', message })),
    );
  }
  dropDelivery(page);
  return page.go(receiptPath(dossier.id));
};

const filing = (id: string, carried: ToProve['carried']): ToProve => ({
  ...{ act: 'filing', id, carried, send: 'Nộp hồ sơ' },
  ...{ action: wayPath(id, 'kiem-tra'), back: wayPath(id, 'kiem-tra') },
});

const receiptPath = (id: string): string => `/ho-so/${id}/bien-nhan`;

const NOT_DECLARED = { field: 'truth', message: 'Xin đánh dấu vào ô cam đoan lời khai là đúng.' };

const overview = async (page: OwnPageRequest, faults: readonly Fault[], before?: ShownBefore): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  if (dossier.stage !== 'draft') return page.go(`/ho-so/${dossier.id}`);
  const { by, address, payment } = readDelivery(page);
  const change = (field: string, what: string) => (
    <dd>
      <a href={`${wayPath(dossier.id, 'nhan-ket-qua')}#${inputId(field)}`}>
        {what === '' ? 'Chọn' : 'Sửa'}
        <span class="unseen"> cách nhận kết quả, lệ phí</span>
      </a>
    </dd>
  );
  return page.show(
    {
      title: 'Kiểm tra trước khi nộp',
      back: { href: wayPath(dossier.id, 'nhan-ket-qua'), text: 'Quay lại' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa nộp được, xin xem lại" />
          {before !== undefined && <ChangedSince dossier={dossier} procedure={procedure} before={before} />}
          <p class="small">{procedure.name}</p>
          <h1>Kiểm tra trước khi nộp</h1>
          <p>
            Nơi nhận hồ sơ: <strong>{dossier.agency.name}</strong>
          </p>
          <AnswersOverview dossier={dossier} procedure={procedure} />
          <PapersOverview dossier={dossier} procedure={procedure} />
          <h2>Nhận kết quả và lệ phí</h2>
          <dl class="facts">
            <div>
              <dt>Nhận kết quả</dt>
              <dd>
                {by === '' ? <span class="small">Chưa chọn</span> : DELIVERY[by].label}
                {by === 'post' && `: ${address}`}
              </dd>
              {change('by', by)}
            </div>
            <FeesBeforeFiling procedure={procedure} />
            {paymentWays(procedure).length > 0 && (
              <div>
                <dt>Đóng lệ phí</dt>
                <dd>{payment === '' ? <span class="small">Chưa chọn</span> : PAYMENT[payment].label}</dd>
                {change('payment', payment)}
              </div>
            )}
          </dl>
          <form method="post" action={wayPath(dossier.id, 'kiem-tra')} novalidate>
            <Hidden values={{ shown: dossier.toFile ?? '', _declared: shownNow(dossier) }} />
            <h2>Cam đoan</h2>
            <Checkbox
              name="truth"
              label="Tôi cam đoan những điều khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về điều đó."
              fault={faultOf(faults, 'truth')}
            />
            <p class="acts">
              <Button>Nộp hồ sơ</Button>
              <a href={`/ho-so/${dossier.id}`}>Để sau, hồ sơ đã được lưu</a>
            </p>
          </form>
        </>
      ),
    },
    before !== undefined ? 409 : faults.length > 0 ? 422 : 200,
  );
};
