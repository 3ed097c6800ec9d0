import { Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { countWords, moneyWords } from '../../shared/format.ts';
import { CLASSES, ORIGINAL_DEEDS, PAYMENT_WAYS } from '../words.ts';
import { type FormProps, fieldOf } from './form-props.ts';
import { Ticks } from './ticks.tsx';

/** What was paid, how, and its receipt. */
export const PaymentFields = (props: FormProps) => {
  const { prepaid, paid } = props.dossier.fees;
  return (
    <>
      <Amount
        form={props}
        proposed={Math.max(0, prepaid - paid)}
        hint={
          prepaid > 0
            ? `Phải nộp trước: ${moneyWords(prepaid)}; đã nộp: ${countWords(paid)} đồng.`
            : `Đã nộp: ${countWords(paid)} đồng.`
        }
      />
      <Radios {...fieldOf(props, 'by', 'counter')} label="Nộp bằng cách nào?" options={PAYMENT_WAYS} />
      <TextInput {...fieldOf(props, 'receipt')} label="Số biên lai, chứng từ" optional width="medium" />
    </>
  );
};

/** How much goes back and why (TH-9.6c). */
export const RefundFields = (props: FormProps) => {
  const { paid, refunded } = props.dossier.fees;
  return (
    <>
      <Amount
        form={props}
        proposed={paid - refunded}
        hint={`Còn có thể hoàn trả: ${countWords(paid - refunded)} đồng.`}
      />
      <TextArea {...fieldOf(props, 'reason')} label="Lý do hoàn trả" rows={3} />
    </>
  );
};

const Amount = ({ form, proposed, hint }: { form: FormProps; proposed: number; hint: string }) => (
  <TextInput
    {...fieldOf(form, 'amount', proposed > 0 ? String(proposed) : '')}
    label="Số tiền (đồng)"
    hint={hint}
    width="short"
    inputmode="numeric"
    autocomplete="off"
  />
);

/** Originals taken in, compared or given back. */
export const OriginalsFields = (props: FormProps) => {
  const { components, originals } = props.dossier;
  const isOver = props.dossier.stage === 'returned' || props.dossier.stage === 'refused';
  const about = (code: string): string | undefined => {
    const known = originals.find(({ component }) => component === code);
    if (known?.mustCompare) return 'Phải đối chiếu trước khi trả kết quả';
    return known?.held ? 'Đang giữ tại Bộ phận Một cửa' : undefined;
  };
  const must = originals.some(({ mustCompare }) => mustCompare);
  return (
    <>
      <Radios
        {...fieldOf(props, 'what', must ? 'compared' : isOver ? 'returned' : 'taken')}
        label="Việc"
        options={ORIGINAL_DEEDS}
      />
      <Ticks
        form={props}
        field="component"
        label="Giấy tờ"
        options={components.map(({ code, name }) => {
          const hint = about(code);
          return { value: code, label: name, ...(hint === undefined ? {} : { hint }) };
        })}
      />
      <Radios
        {...fieldOf(props, 'fits')}
        label="Nếu đối chiếu: bản chính và bản đã nộp"
        optional
        options={[
          { value: 'yes', label: 'Khớp' },
          { value: 'no', label: 'Không khớp' },
        ]}
      />
    </>
  );
};

/** Which paper becomes data, and of which class (HT-III.1). */
export const DigitiseFields = (props: FormProps) => {
  const { components, files, digitised } = props.dossier;
  const done = new Set(digitised.map(({ component }) => component));
  const open = components.filter(
    ({ code }) => files.some(({ component, state }) => component === code && state === 'stored') && !done.has(code),
  );
  return (
    <>
      <Select
        {...fieldOf(props, 'component', open[0]?.code)}
        label="Giấy tờ"
        options={open.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Radios {...fieldOf(props, 'class', 'mandatory')} label="Loại số hóa" options={CLASSES} />
    </>
  );
};

/** Which entry was a mistake and why (O2). */
export const CorrectFields = (props: FormProps) => (
  <>
    <TextInput
      {...fieldOf(props, 'entry')}
      label="Mục nhật ký số"
      hint={
        <>
          Xem số mục ở{' '}
          <a href={`/can-bo/ho-so/${encodeURIComponent(props.dossier.id)}/nhat-ky`}>Nhật ký xử lý đầy đủ</a>.
        </>
      }
      width="short"
      inputmode="numeric"
      autocomplete="off"
    />
    <TextArea {...fieldOf(props, 'reason')} label="Sai ở điểm nào, đúng là gì" rows={3} />
  </>
);
