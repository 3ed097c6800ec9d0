import { type FieldProps, Grouped, inputId } from './form.tsx';

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** Day, month, year as three numbers, posted as `name.ngay`, `name.thang`, `name.nam`. */
export const DateInput = (props: FieldProps & { value: DateParts }) => (
  <Grouped {...props}>
    <span class="date">
      <DatePart name={props.name} part="ngay" label="Ngày" value={props.value.day} fault={props.fault} />
      <DatePart name={props.name} part="thang" label="Tháng" value={props.value.month} fault={props.fault} />
      <DatePart name={props.name} part="nam" label="Năm" value={props.value.year} fault={props.fault} />
    </span>
  </Grouped>
);

const DatePart = (props: { name: string; part: string; label: string; value: string; fault: string | undefined }) => (
  <label>
    {props.label}
    <input
      id={props.part === 'ngay' ? inputId(props.name) : `${inputId(props.name)}-${props.part}`}
      name={`${props.name}.${props.part}`}
      value={props.value}
      inputMode="numeric"
      autocomplete="off"
      aria-invalid={props.fault === undefined ? undefined : 'true'}
    />
  </label>
);
