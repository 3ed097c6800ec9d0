import type { BodyOf } from '../../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../../lib/contract/desk.ts';
import type { Fault } from '../../../shared/client.ts';
import { inputId, Radios, TextArea } from '../../../shared/form.tsx';
import { choices, FAULTS } from '../../choices.ts';
import type { Typed } from '../../page-request.ts';
import { type FormProps, fieldOf } from './form-props.ts';
import { noteIn, oneOf, toMend } from './typed.ts';
import { unitOf } from './unit.ts';

type ItemsAsked = Pick<BodyOf<'request-supplement'>, 'items' | 'fault' | 'note'>;

/** One row a component: tick what is missing or wrong and say how (ND61-17.2a: everything, once). */
const Fields = (props: FormProps) => (
  <>
    <fieldset class="field rows">
      <legend class="label">Thành phần cần bổ sung, hoàn thiện</legend>
      {props.dossier.askable.map(({ code, name }) => (
        <ComponentRow props={props} code={code} name={name} />
      ))}
    </fieldset>
    {props.move.needs.includes('fault') && (
      <Radios
        {...fieldOf(props, 'fault')}
        label="Vì sao phải yêu cầu bổ sung lần nữa?"
        hint="Theo quy định chỉ được yêu cầu một lần. Nếu do cơ quan, hệ thống tính vào đơn vị và gửi thư xin lỗi khi đến mức."
        options={choices(FAULTS)}
      />
    )}
    <TextArea {...fieldOf(props, 'note')} label="Hướng dẫn thêm" optional rows={2} />
  </>
);

/** What the agency whose share it is proposed to ask for (ND61-19.4). */
const proposedFor = ({ dossier, move }: FormProps, code: string): string => {
  const part = dossier.parts.find(({ key }) => key === unitOf(move.step));
  const open = part?.proposal?.answer === null ? part.proposal.items : [];
  return open.find(({ component }) => component === code)?.problem ?? '';
};

const ComponentRow = ({ props, code, name }: { props: FormProps; code: string; name: string }) => {
  const proposed = proposedFor(props, code);
  const tick = fieldOf(props, `tick-${code}`, proposed === '' ? '' : 'yes');
  const problem = fieldOf(props, `problem-${code}`, proposed);
  const fault = problem.fault ?? tick.fault;
  const errorId = `${inputId(problem.name)}-error`;
  return (
    <div class={fault === undefined ? 'row' : 'row wrong'}>
      <label class="tick">
        <input type="checkbox" id={inputId(tick.name)} name={tick.name} value="yes" checked={tick.value !== ''} />
        <span>{name}</span>
      </label>
      {fault !== undefined && (
        <p class="fault" id={errorId}>
          {fault}
        </p>
      )}
      <textarea
        id={inputId(problem.name)}
        name={problem.name}
        rows={2}
        aria-label={`Cần bổ sung gì: ${name}`}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined ? undefined : errorId}
        placeholder="Thiếu hoặc chưa đúng ở điểm nào, cần nộp gì"
      >
        {problem.value}
      </textarea>
    </div>
  );
};

/** What is asked of the applicant, or the rows to mend. */
export const readItems = (typed: Typed, dossier: DeskDossier): ItemsAsked | { readonly faults: readonly Fault[] } => {
  const named = namedIn(typed, dossier);
  const faults = named
    .filter((code) => problemOf(typed, code) === '')
    .map((code) => ({
      field: `problem-${code}`,
      message: 'Hãy ghi rõ thành phần này thiếu hoặc chưa đúng ở điểm nào.',
    }));
  if (named.length === 0)
    return toMend(
      `tick-${dossier.askable[0]?.code ?? ''}`,
      'Hãy đánh dấu ít nhất một thành phần hồ sơ cần bổ sung và ghi nội dung.',
    );
  if (faults.length > 0) return { faults };

  const items = named.map((component) => ({ component, problem: problemOf(typed, component) }));
  const fault = oneOf(FAULTS, typed.fault);
  return { items, ...(fault === undefined ? {} : { fault }), ...noteIn(typed) };
};

/** The components that are ticked or written about, in their order. */
const namedIn = (typed: Typed, { askable }: DeskDossier): readonly string[] =>
  askable
    .map(({ code }) => code)
    .filter((code) => typed[`tick-${code}`] !== undefined || problemOf(typed, code) !== '');

const problemOf = (typed: Typed, code: string): string => (typed[`problem-${code}`] ?? '').trim();

/** What both requests for a supplement have in common: that of the counter, and that of the officer. */
export const SUPPLEMENT = {
  Fields,
  fieldOfReason: { 'fault-needed': 'fault' },
  /** `items.0.problem` is the row of the component that was named first. */
  fieldOfBody: (field: string, typed: Typed, dossier: DeskDossier): string => {
    const place = /^items\.(\d+)/.exec(field)?.[1];
    return place === undefined ? field : `problem-${namedIn(typed, dossier)[Number(place)] ?? ''}`;
  },
} as const;
