import type { Field, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { Me } from '../../../lib/contract/dossiers.ts';
import { typedDate } from '../../../lib/contract/typed/dates.ts';
import { DateInput, type DateParts } from '../../shared/date-input.tsx';
import { Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';

const FEW = 7;

export type FieldView = {
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  /** The value comes from the account and was not typed here. */
  readonly fromAccount: boolean;
};

/** One question of the form, as the kind of answer wants it. */
export const AnswerField = ({ field, value, fault, fromAccount }: FieldView) => {
  const hint = fromAccount ? (
    <>
      {field.help} Lấy từ tài khoản của ông/bà. Xin sửa nếu chưa đúng; sai trong tài khoản thì{' '}
      <a href={field.prefill === 'phone' || field.prefill === 'email' ? '/tai-khoan/lien-he' : '/tai-khoan/thong-tin'}>
        sửa cả tài khoản
      </a>
      .
    </>
  ) : (
    field.help
  );
  const common = { name: field.name, label: field.label, hint, optional: !field.required, fault, value };

  switch (field.type) {
    case 'long-text':
      return <TextArea {...common} />;
    case 'date':
      return <DateInput {...common} value={datePartsOf(value)} />;
    case 'choice': {
      const options = field.options ?? [];
      if (options.length > FEW) return <Select {...common} options={options} empty="Chọn một mục" />;
      return <Radios {...common} options={options} />;
    }
    case 'number':
      return <TextInput {...common} inputmode="decimal" width="short" />;
    case 'identifier':
      return <TextInput {...common} inputmode="numeric" width="medium" />;
    case 'phone':
      return <TextInput {...common} type="tel" width="medium" autocomplete={own(field, 'tel')} />;
    case 'email':
      return <TextInput {...common} type="email" autocomplete={own(field, 'email')} />;
    case 'text':
      return <TextInput {...common} autocomplete={own(field, field.prefill === 'name' ? 'name' : undefined)} />;
    default:
      return field.type satisfies never;
  }
};

/** An answer for reading. */
export const answerWords = (field: Field, answer: string): string => {
  if (field.type === 'date' && ISO_DAY.test(answer)) return dateWords(answer);
  if (field.type === 'choice') return field.options?.find(({ value }) => value === answer)?.label ?? answer;
  return answer;
};

/** What the account already knows and the form must not ask again (C2). */
export const prefillOf = (field: Field, me: Me, procedure: ProcedureFull): string => {
  if (field.prefill === undefined) return '';
  const isPersons = field.prefill === 'name' || field.prefill === 'identifier';
  return isPersons && isOrganisation(me) && asksPerson(procedure, me) ? '' : (me[field.prefill] ?? '');
};

const isOrganisation = ({ holder }: Me): boolean => holder === 'organisation' || holder === 'business';

/** Whether the form asks for a person: the number it asks for is none an organisation has. Who acts for it is then to be named. */
const asksPerson = ({ form }: ProcedureFull, { identifier }: Me): boolean =>
  form.some(({ fields }) =>
    fields.some(
      ({ prefill, pattern }) => prefill === 'identifier' && pattern && !new RegExp(pattern, 'u').test(identifier ?? ''),
    ),
  );

/** The posted answer to a field: a date comes as three numbers, or whole in the first box, and leaves as `2026-02-13`; what is none as it was typed. */
export const postedAnswer = (field: Field, posted: Readonly<Record<string, string>>): string => {
  const whole = posted[field.name];
  if (field.type !== 'date' || whole !== undefined) return whole ?? '';
  const [day = '', month = '', year = ''] = ['ngay', 'thang', 'nam'].map(
    (part) => posted[`${field.name}.${part}`] ?? '',
  );
  if (day === '' && month === '' && year === '') return '';
  // A whole day pasted into the first box is read as one.
  const read = typedDate(month === '' && year === '' ? day : `${day}/${month}/${year}`);
  return ISO_DAY.test(read) ? read : `${year}-${month}-${day}`;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const datePartsOf = (value: string): DateParts => {
  const [year = '', month = '', ...day] = value.split('-');
  return { day: withoutZero(day.join('-')), month: withoutZero(month), year };
};

const withoutZero = (part: string): string => part.replace(/^0+(?=\d)/, '').replace(/^0$/, '');

const own = (field: Field, kind: string | undefined): string | undefined =>
  field.prefill === undefined ? undefined : kind;
