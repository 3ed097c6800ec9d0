import { inputId, Radios } from '../../shared/form.tsx';
import { withinWords } from '../words.ts';
import { type FormProps, fieldOf } from './form-props.ts';

/** How many rows a transfer slip offers beyond those the procedure proposes. */
const MORE_ROWS = 3;

/** The rows of a transfer slip: the procedure's, or the one-stop unit's own (ND61-19.6). */
export const TransferFields = (props: FormProps) => {
  const { proposedParts } = props.dossier;
  if (proposedParts.length === 0) return <Rows {...props} />;
  const plan = fieldOf(props, 'plan', 'procedure');
  return (
    <>
      <p class="label">Theo quy trình của thủ tục</p>
      <ol class="proposed">
        {proposedParts.map(({ agency, work, within }) => (
          <li>
            <strong>{agency.name}</strong>: {work}{' '}
            <span class="small">({withinWords(within.kind, within.amount)})</span>
          </li>
        ))}
      </ol>
      <Radios
        {...plan}
        label="Chuyển theo"
        options={[
          { value: 'procedure', label: 'Quy trình của thủ tục, như trên' },
          { value: 'own', label: 'Phiếu riêng cho hồ sơ này' },
        ]}
      />
      <details open={plan.value === 'own'}>
        <summary>Lập phiếu riêng</summary>
        <Rows {...props} />
      </details>
    </>
  );
};

const Rows = (props: FormProps) => {
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
  const fault = agency.fault ?? work.fault ?? amount.fault;
  return (
    <fieldset class={fault === undefined ? 'field part' : 'field part wrong'}>
      <legend class="label">{index === 0 ? 'Cơ quan chủ trì' : `Cơ quan thứ ${index + 1}`}</legend>
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
          <option value="working-days" selected={kind.value !== 'working-hours'}>
            ngày làm việc
          </option>
          <option value="working-hours" selected={kind.value === 'working-hours'}>
            giờ làm việc
          </option>
        </select>
      </span>
    </fieldset>
  );
};
