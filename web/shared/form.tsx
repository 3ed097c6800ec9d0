import type { ComponentChildren } from 'preact';
import type { Fault } from './client.ts';

/** The id of a field's input: what an error links to. */
export const inputId = (field: string): string => `o-${field.replaceAll(/[^\w-]/g, '-')}`;

/** The message of a field, or undefined where it is right. */
export const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.message;

/** What must be put right, first on the page, each linked to its field. Nothing at all when there is nothing. */
export const ErrorSummary = ({ faults, title = 'Xin xem lại' }: { faults: readonly Fault[]; title?: string }) => {
  if (faults.length === 0) return null;
  return (
    <div class="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1} autofocus>
      <h2 id="errors-title">{title}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li>
            {field === '' ? message : <a href={field.startsWith('/') ? field : `#${inputId(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
};

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean | undefined;
  readonly fault?: string | undefined;
  /** The label is the page's only heading. */
  readonly heading?: boolean | undefined;
};

type InputProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'number' | 'search' | 'date' | undefined;
  readonly width?: 'short' | 'medium' | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'numeric' | 'text' | 'decimal' | undefined;
};

/** One line to type in. What is pasted is neither cut off nor refused by the browser: the API reads it (an address with an invisible mark). */
export const TextInput = (props: InputProps) => (
  <Labelled {...props}>
    <input
      id={inputId(props.name)}
      name={props.name}
      type={props.type === 'email' ? 'text' : (props.type ?? 'text')}
      value={props.value ?? ''}
      class={props.width}
      autocomplete={props.autocomplete}
      inputMode={props.type === 'email' ? 'email' : props.inputmode}
      aria-describedby={described(props)}
      aria-invalid={props.fault === undefined ? undefined : 'true'}
    />
  </Labelled>
);

/** Several lines to type in. */
export const TextArea = (props: FieldProps & { value?: string | undefined; rows?: number }) => (
  <Labelled {...props}>
    <textarea
      id={inputId(props.name)}
      name={props.name}
      rows={props.rows ?? 5}
      aria-describedby={described(props)}
      aria-invalid={props.fault === undefined ? undefined : 'true'}
    >
      {props.value ?? ''}
    </textarea>
  </Labelled>
);

export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined };
type ChoiceProps = FieldProps & { readonly options: readonly Option[]; readonly value?: string | undefined };

/** A list to choose from; `empty` is the line that chooses nothing. */
export const Select = (props: ChoiceProps & { empty?: string | undefined }) => (
  <Labelled {...props}>
    <select
      id={inputId(props.name)}
      name={props.name}
      aria-describedby={described(props)}
      aria-invalid={props.fault === undefined ? undefined : 'true'}
    >
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.options.map(({ value, label }) => (
        <option value={value} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  </Labelled>
);

/** A few choices, all to be seen. */
export const Radios = (props: ChoiceProps) => (
  <Grouped {...props}>
    {props.options.map(({ value, label, hint }, index) => (
      <label class="tick">
        <input
          type="radio"
          name={props.name}
          value={value}
          checked={value === props.value}
          id={index === 0 ? inputId(props.name) : undefined}
        />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
    ))}
  </Grouped>
);

/** One box to tick. */
export const Checkbox = ({
  name,
  label,
  value = 'yes',
  checked = false,
  fault,
}: FieldProps & { value?: string; checked?: boolean }) => (
  <div class={fault ? 'field wrong' : 'field'}>
    <FaultLine name={name} fault={fault} />
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        id={inputId(name)}
        aria-describedby={fault ? `${inputId(name)}-error` : undefined}
        aria-invalid={fault === undefined ? undefined : 'true'}
      />
      <span>{label}</span>
    </label>
  </div>
);

/** The act of a form. `quiet` for what is not the main thing, `grave` for what cannot be undone. */
export const Button = (props: {
  children: ComponentChildren;
  look?: 'quiet' | 'grave';
  name?: string;
  value?: string;
  to?: string;
  /** The frame its answer is shown in. */
  shownIn?: string;
}) => (
  <button
    type="submit"
    class={`button ${props.look ?? ''}`.trim()}
    name={props.name}
    value={props.value}
    formAction={props.to}
    formTarget={props.shownIn}
  >
    {props.children}
  </button>
);

/** Values that travel with a form unseen. */
export const Hidden = ({ values }: { values: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

/** A label, hint and error around any one control with the id `inputId(name)`. */
export const Labelled = (props: FieldProps & { children: ComponentChildren }) => {
  const label = (
    <label for={inputId(props.name)} class="label">
      {props.label}
      {props.optional && <span class="optional"> (không bắt buộc)</span>}
    </label>
  );
  return (
    <div class={props.fault ? 'field wrong' : 'field'}>
      {props.heading ? <h1>{label}</h1> : label}
      <HintLine {...props} />
      <FaultLine {...props} />
      {props.children}
    </div>
  );
};

/** A group of controls under one question. */
export const Grouped = (props: FieldProps & { children: ComponentChildren }) => (
  <fieldset class={props.fault ? 'field wrong' : 'field'} aria-describedby={described(props)}>
    <legend class="label">
      {props.heading ? <h1>{props.label}</h1> : props.label}
      {props.optional && <span class="optional"> (không bắt buộc)</span>}
    </legend>
    <HintLine {...props} />
    <FaultLine {...props} />
    {props.children}
  </fieldset>
);

const HintLine = ({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) =>
  hint ? (
    <p class="hint" id={`${inputId(name)}-hint`}>
      {hint}
    </p>
  ) : null;

const FaultLine = ({ name, fault }: Pick<FieldProps, 'name' | 'fault'>) =>
  fault ? (
    <p class="fault" id={`${inputId(name)}-error`}>
      {fault}
    </p>
  ) : null;

const described = ({ name, hint, fault }: FieldProps): string | undefined => {
  const ids = [hint ? `${inputId(name)}-hint` : '', fault ? `${inputId(name)}-error` : ''].filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
};
