import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Radios, TextInput } from '../../shared/form.tsx';
import { ProcedureFees } from '../catalogue/procedure-parts.tsx';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { type ChosenDelivery, chosenFrom, keepDelivery, paymentWays, readDelivery } from './chosen-delivery.ts';
import { pageBefore, paperComponents, wayPath } from './flow.ts';

/** How the result is to be received and the fee paid (C4, TTH-11.2, 11.3). */
export const deliveryPage = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  if (dossier.stage !== 'draft') return page.go(`/ho-so/${dossier.id}`);
  const kept = readDelivery(page);
  return form(page, dossier, procedure, { ...kept, address: kept.address || (page.me.address ?? '') }, []);
};

export const saveDelivery = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const chosen = chosenFrom(await typed(page.c));
  const faults = deliveryFaults(procedure, chosen);
  if (faults.length > 0) return form(page, dossier, procedure, chosen, faults);

  keepDelivery(page, chosen);
  return page.go(wayPath(dossier.id, 'kiem-tra'));
};

/** As much as the contract takes. */
const LONGEST_ADDRESS = 300;

/** What is still to be chosen. */
export const deliveryFaults = (
  procedure: ProcedureFull,
  { by, address, payment }: ChosenDelivery,
): readonly Fault[] => {
  const offered = by !== '' && procedure.delivery.includes(by);
  return [
    ...(address.length > LONGEST_ADDRESS
      ? [{ field: 'address', message: `Địa chỉ dài quá ${LONGEST_ADDRESS} ký tự. Xin viết ngắn lại.` }]
      : []),
    ...(offered ? [] : [{ field: 'by', message: 'Xin chọn cách nhận kết quả.' }]),
    ...(by === 'post' && address === ''
      ? [{ field: 'address', message: 'Xin ghi địa chỉ để bưu chính gửi kết quả.' }]
      : []),
    ...(paymentWays(procedure).length > 0 && payment === ''
      ? [{ field: 'payment', message: 'Xin chọn cách đóng lệ phí.' }]
      : []),
  ];
};

export const DELIVERY = {
  counter: { label: 'Đến Bộ phận Một cửa nhận', hint: 'Mang theo giấy tờ tùy thân và giấy hẹn.' },
  post: { label: 'Gửi qua bưu chính về tận nhà', hint: 'Ông/bà trả cước bưu chính.' },
  online: { label: 'Nhận bản điện tử trên cổng này', hint: 'Bản có chữ ký số, xem ở mục “Hồ sơ của tôi”.' },
} as const;

export const PAYMENT = {
  counter: { label: 'Đóng tại Bộ phận Một cửa', hint: undefined },
  online: { label: 'Đóng trực tuyến', hint: 'Phí của ngân hàng (nếu có) do người nộp trả.' },
} as const;

const form = (
  page: OwnPageRequest,
  dossier: MyDossier,
  procedure: ProcedureFull,
  chosen: ChosenDelivery,
  faults: readonly Fault[],
): Response =>
  page.show(
    {
      title: 'Nhận kết quả và lệ phí',
      back:
        paperComponents(procedure).length > 0
          ? { href: wayPath(dossier.id, 'giay-to'), text: 'Quay lại' }
          : pageBefore(dossier.id, procedure, dossier.answers, undefined),
      body: (
        <>
          <ErrorSummary faults={faults} />
          <p class="small">{procedure.name}</p>
          <h1>Nhận kết quả và lệ phí</h1>
          <form method="post" action={wayPath(dossier.id, 'nhan-ket-qua')} novalidate>
            <Radios
              name="by"
              label="Ông/bà muốn nhận kết quả bằng cách nào?"
              options={procedure.delivery.map((way) => ({ value: way, ...DELIVERY[way] }))}
              value={chosen.by}
              fault={faultOf(faults, 'by')}
            />
            {procedure.delivery.includes('post') && (
              <TextInput
                name="address"
                label="Địa chỉ nhận (nếu gửi qua bưu chính)"
                hint="Số nhà, đường hoặc thôn, xã, tỉnh."
                value={chosen.address}
                fault={faultOf(faults, 'address')}
                autocomplete="street-address"
              />
            )}
            <Payment procedure={procedure} chosen={chosen} faults={faults} />
            <Button>Tiếp tục</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const Payment = ({
  procedure,
  chosen,
  faults,
}: {
  procedure: ProcedureFull;
  chosen: ChosenDelivery;
  faults: readonly Fault[];
}) => {
  const ways = paymentWays(procedure);
  if (ways.length === 0)
    return (
      <>
        <h2>Lệ phí</h2>
        <p>Bây giờ ông/bà chưa phải đóng gì.</p>
        <ProcedureFees procedure={procedure} only="online" />
      </>
    );
  return (
    <>
      <h2>Lệ phí</h2>
      <ProcedureFees procedure={procedure} only="online" />
      <Radios
        name="payment"
        label="Ông/bà muốn đóng lệ phí bằng cách nào?"
        options={ways.map((way) => ({ value: way, ...PAYMENT[way] }))}
        value={chosen.payment}
        fault={faultOf(faults, 'payment')}
      />
    </>
  );
};
