import { Grouped, inputId } from '../../../shared/form.tsx';
import { type FormProps, fieldOf } from './form-props.ts';

type Props = {
  readonly form: FormProps;
  /** The field as it is spoken of; each box is `field-value`. */
  readonly field: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
};

/** Several of a list, all to be seen; a long list scrolls in its own box. */
export const Ticks = ({ form, field, label, options }: Props) => {
  const group = fieldOf(form, field);
  return (
    <Grouped name={group.name} label={label} fault={group.fault}>
      <div class={options.length > 8 ? 'ticks long' : 'ticks'}>
        {options.map((option, index) => {
          const tick = fieldOf(form, `${field}-${option.value}`);
          return (
            <label class="tick">
              <input
                type="checkbox"
                id={index === 0 ? inputId(group.name) : inputId(tick.name)}
                name={tick.name}
                value="yes"
                checked={tick.value !== ''}
              />
              <span>
                {option.label}
                {option.hint !== undefined && <small>{option.hint}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </Grouped>
  );
};
