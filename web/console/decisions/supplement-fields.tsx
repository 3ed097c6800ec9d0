import { inputId, Radios, TextArea } from '../../shared/form.tsx';
import { FAULTS } from '../words.ts';
import { type FormProps, fieldOf } from './form-props.ts';

/** One row a component: tick what is missing or wrong and say how (ND61-17.2a: everything, once). */
export const SupplementFields = (props: FormProps) => (
  <>
    <fieldset class="field rows">
      <legend class="label">Thành phần cần bổ sung, hoàn thiện</legend>
      {props.dossier.components.map(({ code, name }) => (
        <ComponentRow props={props} code={code} name={name} />
      ))}
    </fieldset>
    {props.move.needs.includes('fault') && (
      <Radios
        {...fieldOf(props, 'fault')}
        label="Vì sao phải yêu cầu bổ sung lần nữa?"
        hint="Theo quy định chỉ được yêu cầu một lần. Nếu do cơ quan, hệ thống tính vào đơn vị và gửi thư xin lỗi khi đến mức."
        options={FAULTS}
      />
    )}
    <TextArea {...fieldOf(props, 'note')} label="Hướng dẫn thêm" optional rows={2} />
  </>
);

const ComponentRow = ({ props, code, name }: { props: FormProps; code: string; name: string }) => {
  const tick = fieldOf(props, `tick-${code}`);
  const problem = fieldOf(props, `problem-${code}`);
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
