import { inputId } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { ticked, tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <fieldset class="field rows">
    <legend class="label">Giấy tờ nhận thêm (không bắt buộc nếu chỉ sửa lời khai)</legend>
    {props.dossier.components.map(({ code, name }) => {
      const handed = fieldOf(props, `handed-${code}`);
      return (
        <div class="row">
          <label class="tick">
            <input
              type="checkbox"
              id={inputId(handed.name)}
              name={handed.name}
              value="yes"
              checked={handed.value !== ''}
            />
            <span>{name}</span>
          </label>
        </div>
      );
    })}
  </fieldset>
);

/** The components a person brings to the counter to complete a dossier. What was handed in before stays. */
export const takeSupplement: DecisionForm<'take-supplement'> = {
  Fields,
  read: (typed, { components }) => ({
    body: { decision: 'take-supplement', ...tied(typed), handedIn: ticked(typed, 'handed', components) },
  }),
};
