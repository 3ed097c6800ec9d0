import type { Field } from '../../../lib/contract/catalogue.ts';
import { Select, TextArea, TextInput } from '../../shared/form.tsx';

type Props = {
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  /** Its name where the form gives its fields a mark; by itself `answers.` and the field's. */
  readonly name?: string;
};

/** One answer of the form as an officer types it: a day as digits, a choice as a list, what the applicant block already says left blank. */
export const AnswerInput = ({ field, value, fault, name = `answers.${field.name}` }: Props) => {
  const before = name.slice(0, -field.name.length);
  const common = {
    name,
    label: field.label,
    hint: hintOf(field),
    optional: !field.required,
    fault,
    value,
  };
  const when = field.showWhen;
  return (
    <div {...(when === undefined ? {} : { 'data-when': `${before}${when.field}`, 'data-equals': when.equals })}>
      {field.type === 'long-text' ? (
        <TextArea {...common} rows={3} />
      ) : field.type === 'choice' ? (
        <Select {...common} options={field.options ?? []} empty="Chọn" />
      ) : (
        <TextInput {...common} {...LOOKS[field.type]} autocomplete="off" />
      )}
    </div>
  );
};

const LOOKS = {
  text: {},
  date: { width: 'short', inputmode: 'text' },
  number: { width: 'short', inputmode: 'decimal' },
  identifier: { width: 'medium', inputmode: 'numeric' },
  phone: { width: 'medium', type: 'tel' },
  email: { type: 'email' },
} as const;

const hintOf = ({ help, type, prefill, showWhen }: Field): string =>
  [
    help,
    type === 'date' ? 'Gõ: 09/02/2026.' : undefined,
    prefill === undefined ? undefined : 'Bỏ trống nếu như mục Người nộp.',
    showWhen === undefined ? undefined : 'Chỉ điền khi câu trả lời phía trên cần đến.',
  ]
    .filter((line) => line !== undefined)
    .join(' ');
