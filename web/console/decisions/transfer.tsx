import { inputId, Radios } from '../../shared/form.tsx';
import { choices, PLANS, UNITS_OF_TIME } from '../choices.ts';
import type { Typed } from '../page-request.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

/** How many rows a transfer slip offers beyond those the procedure proposes. */
const MORE_ROWS = 3;

/** More rows than any slip has. */
const MOST_ROWS = 20;

const Fields = (props: FormProps) => {
  const { proposedParts } = props.dossier;
  if (proposedParts.length === 0) return <PartRows {...props} />;
  const plan = fieldOf(props, 'plan', 'procedure');
  return (
    <>
      <p class="label">Theo quy trình của thủ tục</p>
      <ol class="proposed">
        {proposedParts.map(({ agency, work, within }, index) => (
          <li>
            <strong>{agency.name}</strong>
            {index === 0 && ' (chủ trì)'}: {work} <span class="small">({withinWords(within.kind, within.amount)})</span>
          </li>
        ))}
      </ol>
      <Radios {...plan} label="Chuyển theo" options={choices(PLANS)} />
      <details open={plan.value === 'own'}>
        <summary>Lập phiếu riêng</summary>
        <PartRows {...props} />
      </details>
    </>
  );
};

const withinWords = (kind: string, amount: number | null): string => {
  if (kind === 'working-days') return `${amount ?? 0} ngày làm việc`;
  if (kind === 'working-hours') return `${amount ?? 0} giờ làm việc`;
  return kind === 'same-day' ? 'trong ngày' : 'giải quyết ngay';
};

const PartRows = (props: FormProps) => {
  const rows = props.dossier.proposedParts.length + MORE_ROWS;
  return (
    <>
      {Array.from({ length: rows }, (_, index) => (
        <PartRow form={props} index={index} />
      ))}
    </>
  );
};

const PartRow = ({ form, index }: { form: FormProps; index: number }) => {
  const proposed = form.dossier.proposedParts[index];
  const agency = fieldOf(form, `agency-${index}`, proposed?.agency.code);
  const work = fieldOf(form, `work-${index}`, proposed?.work);
  const amount = fieldOf(form, `amount-${index}`, String(proposed?.within.amount ?? ''));
  const kind = fieldOf(form, `kind-${index}`, proposed?.within.kind ?? 'working-days');
  const lead = fieldOf(form, 'lead', '0');
  const fault = agency.fault ?? work.fault ?? amount.fault;
  return (
    <fieldset class={fault === undefined ? 'field part' : 'field part wrong'}>
      <legend class="label">Cơ quan thứ {index + 1}</legend>
      {fault !== undefined && <p class="fault">{fault}</p>}
      <select id={inputId(agency.name)} name={agency.name} aria-label="Cơ quan">
        <option value="">Không chọn</option>
        {form.dossier.agencies.map(({ code, name }) => (
          <option value={code} selected={code === agency.value}>
            {name}
          </option>
        ))}
      </select>
      <input
        id={inputId(work.name)}
        name={work.name}
        value={work.value}
        aria-label="Công việc"
        placeholder="Công việc phải làm"
      />
      <span class="within">
        <input
          id={inputId(amount.name)}
          name={amount.name}
          value={amount.value}
          inputMode="numeric"
          class="short"
          aria-label="Thời hạn"
          placeholder="Thời hạn"
        />
        <select name={kind.name} aria-label="Đơn vị thời hạn">
          {choices(UNITS_OF_TIME).map(({ value, label }) => (
            <option value={value} selected={(value === 'working-hours') === (kind.value === 'working-hours')}>
              {label}
            </option>
          ))}
        </select>
      </span>
      <label class="tick">
        <input type="radio" name={lead.name} value={String(index)} checked={lead.value === String(index)} />
        <span>Chủ trì: kết quả của cơ quan này là kết quả hồ sơ, ban hành sau các cơ quan khác</span>
      </label>
    </fieldset>
  );
};

/** A row of the slip, with what is wrong in it; null where nothing was typed. */
const readRow = (typed: Typed, index: number) => {
  const agency = typed[`agency-${index}`] ?? '';
  const work = (typed[`work-${index}`] ?? '').trim();
  const amount = (typed[`amount-${index}`] ?? '').trim();
  if (agency === '' && work === '' && amount === '') return null;

  const faults = [
    agency === '' ? { field: `agency-${index}`, message: 'Hãy chọn cơ quan cho công việc này.' } : null,
    work === '' ? { field: `work-${index}`, message: 'Hãy ghi công việc của cơ quan này.' } : null,
    /^[1-9]\d{0,2}$/.test(amount) ? null : { field: `amount-${index}`, message: 'Hãy ghi thời hạn bằng số, ví dụ 3.' },
  ].filter((fault) => fault !== null);
  const kind = typed[`kind-${index}`] === 'working-hours' ? ('working-hours' as const) : ('working-days' as const);
  return { index, faults, part: { agency, work, within: { kind, amount: Number(amount) } } };
};

/** The transfer slip: its rows, or none where the procedure's own plan is taken, which has its keys and order itself (ND61-19.6). */
export const transfer: DecisionForm<'transfer'> = {
  Fields,
  read: (typed, { proposedParts }) => {
    if (proposedParts.length > 0 && typed.plan !== 'own') return { body: { decision: 'transfer', ...tied(typed) } };

    const rows = Array.from({ length: MOST_ROWS }, (_, index) => readRow(typed, index)).filter((row) => row !== null);
    const faults = rows.flatMap((row) => row.faults);
    if (rows.length === 0) return toMend('agency-0', 'Hãy nêu ít nhất một cơ quan với công việc và thời hạn.');
    if (faults.length > 0) return { faults };
    const lead = rows.findIndex(({ index }) => String(index) === (typed.lead ?? '0'));
    if (lead < 0) return toMend('agency-0', 'Hãy chọn cơ quan chủ trì trong các cơ quan đã ghi.');
    return { body: { decision: 'transfer', ...tied(typed), parts: rows.map(({ part }) => part), lead } };
  },
  fieldOfReason: { 'parts-needed': 'agency-0', 'lead-unknown': 'agency-0' },
  // `parts.1.work` is the second row of the slip.
  fieldOfBody: (field) => {
    const [, row, part] = /^parts\.(\d+)\.(agency|work|within)/.exec(field) ?? [];
    return row === undefined ? field : `${part === 'within' ? 'amount' : part}-${row}`;
  },
};
