import { Button, ErrorSummary, faultOf, Hidden, Select, TextInput } from '../../shared/form.tsx';
import { moneyWords } from '../../shared/format.ts';
import { CHANNELS, choices } from '../choices.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { BegunIntakes } from './begun-intakes.tsx';
import { ComponentRows } from './component-rows.tsx';
import { type IntakeForm, papersIn } from './form.ts';
import { FormPart } from './form-part.tsx';
import { NotReceived } from './not-received.tsx';
import { ACTS } from './read-ending.ts';

export const IntakeSheet = ({ form }: { form: IntakeForm }) => {
  const { procedure, typed, faults, idempotencyKey } = form;
  return (
    <>
      <ErrorSummary faults={faults} title="Chưa ghi nhận được" />
      <h1>Tiếp nhận: {procedure.name}</h1>
      <p class="small">
        <span class="code">{procedure.code}</span> · Thời hạn: {procedure.timeLimit}
        {[...new Set(procedure.fees.map(({ text }) => ` · ${text}`))]}
      </p>
      {form.begun.length > 0 && <BegunIntakes code={procedure.code} begun={form.begun} />}
      <form
        method="post"
        action={`/can-bo/tiep-nhan/${encodeURIComponent(procedure.code)}`}
        encType="multipart/form-data"
        class="intake"
      >
        <Hidden values={{ key: idempotencyKey, draft: typed.draft ?? '' }} />
        <ApplicantFields form={form} />
        {procedure.form.map((page) => (
          <FormPart form={form} page={page} />
        ))}
        <ComponentRows form={form} />
        <DeliveryFields form={form} />
        <div class="acts">
          <Button name="act" value={ACTS.received}>
            Tiếp nhận hồ sơ
          </Button>
          {papersIn(procedure).length > 0 && (
            <span class="send">
              <Button name="act" value="luu-ban-quet" look="quiet">
                Chỉ lưu bản quét, chưa tiếp nhận
              </Button>
            </span>
          )}
          <span class="hint">Ctrl + Enter: tiếp nhận</span>
          <span class="hint" role="status" data-scans />
          <span class="hint" role="status" data-kept />
        </div>
        <p class="article">Điều 17 khoản 1, 3 Nghị định 61/2018/NĐ-CP. Hệ thống cấp mã hồ sơ và ngày hẹn trả ngay.</p>
        <NotReceived form={form} />
      </form>
    </>
  );
};

const DeliveryFields = ({ form: { procedure, agency, typed, faults } }: { form: IntakeForm }) => (
  <fieldset class="block">
    <legend>
      <h2>Trả kết quả và phí, lệ phí</h2>
    </legend>
    {procedure.agencies.length > 1 && (
      <Select
        name="agency"
        label="Cơ quan giải quyết"
        value={typed.agency ?? agency ?? ''}
        fault={faultOf(faults, 'agency')}
        options={procedure.agencies.map(({ code, name }) => ({ value: code, label: name }))}
      />
    )}
    <Select
      name="by"
      label="Nhận kết quả"
      value={typed.by ?? 'counter'}
      fault={faultOf(faults, 'delivery.by')}
      options={choices(CHANNELS, procedure.delivery)}
    />
    <TextInput
      name="delivery.address"
      label="Địa chỉ nhận kết quả"
      hint="Khi nhận qua bưu chính."
      optional
      value={typed['delivery.address']}
      fault={faultOf(faults, 'delivery.address')}
      autocomplete="off"
    />
    <Select
      name="payment"
      label="Nộp phí, lệ phí"
      value={typed.payment ?? 'counter'}
      options={[
        { value: 'counter', label: 'Tại Bộ phận Một cửa' },
        { value: 'online', label: 'Trực tuyến' },
      ]}
    />
    {procedure.fees.length > 0 && <PaidFields procedure={procedure} typed={typed} faults={faults} />}
  </fieldset>
);

/** The fee taken at the counter with the intake; one asked in advance is proposed (TH-9.2c). */
const PaidFields = ({ procedure, typed, faults }: Pick<IntakeForm, 'procedure' | 'typed' | 'faults'>) => {
  const prepaid = procedure.fees
    .filter(({ channel, prepaid: asked }) => asked && channel === 'counter')
    .reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <TextInput
        name="paid.amount"
        label="Số tiền thu ngay (đồng)"
        hint={prepaid > 0 ? `Phải nộp trước ${moneyWords(prepaid)}.` : 'Bỏ trống nếu chưa thu.'}
        optional={prepaid === 0}
        value={typed['paid.amount'] ?? (prepaid > 0 ? String(prepaid) : '')}
        fault={faultOf(faults, 'paid.amount')}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
      <TextInput
        name="paid.receipt"
        label="Số biên lai"
        hint="Hệ thống cấp số nếu bỏ trống."
        optional
        value={typed['paid.receipt'] ?? ''}
        fault={faultOf(faults, 'paid.receipt')}
        width="medium"
        autocomplete="off"
      />
    </>
  );
};
