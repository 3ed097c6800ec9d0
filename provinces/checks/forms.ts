import type { Field, Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { repeated } from './repeated.ts';

/** Names that the HTTP contract takes as keys of answers. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;

/** Doubled or malformed names, broken patterns, choices without options, questions that hang on a later or unknown one. */
export const formFaults = ({ form }: Procedure): readonly string[] => {
  const fields = form.flatMap((page) => page.fields);
  return [
    ...repeated(form.map((page) => page.key)).map((key) => `trang "${key}" của biểu mẫu có nhiều lần.`),
    ...form.filter((page) => page.fields.length === 0).map((page) => `trang "${page.key}" không có câu hỏi nào.`),
    ...repeated(fields.map((field) => field.name)).map((name) => `ô "${name}" của biểu mẫu có nhiều lần.`),
    ...fields.flatMap((field, at) => fieldFaults(field, fields.slice(0, at))),
    ...fields.flatMap((field) => boundFaults(field, fields)),
  ];
};

const fieldFaults = (field: Field, before: readonly Field[]): readonly string[] => [
  ...(NAME.test(field.name) ? [] : [`tên ô "${field.name}" phải bắt đầu bằng chữ cái, chỉ gồm chữ, số, gạch ngang.`]),
  ...(field.label.trim() === '' ? [`ô "${field.name}" chưa có nhãn.`] : []),
  ...((field.type === 'choice') === (field.options !== undefined && field.options.length > 0)
    ? []
    : [`ô "${field.name}": chỉ ô chọn mới có, và phải có, các lựa chọn.`]),
  ...patternFaults(field),
  ...showWhenFaults(field, before),
];

/** The pattern must hold in a browser (`v` flag) and tell the person what to do when it does not fit (TT32-8). */
const patternFaults = (field: Field): readonly string[] => {
  if (field.pattern === undefined) return [];
  if (field.patternMessage === undefined)
    return [`ô "${field.name}" có khuôn dạng nhưng chưa có câu hướng dẫn khi sai.`];
  try {
    new RegExp(field.pattern, 'v');
    return [];
  } catch {
    return [`khuôn dạng của ô "${field.name}" không hợp lệ: ${field.pattern}`];
  }
};

/** A bound says something of a day, and names another day of the form. */
const boundFaults = ({ name, type, bounds }: Field, fields: readonly Field[]): readonly string[] => {
  if (bounds === undefined) return [];
  const named = [bounds.before, bounds.notBefore].filter((one) => one !== undefined);
  return [
    ...(type === 'date' ? [] : [`ô "${name}" có giới hạn ngày nhưng không phải ô ngày.`]),
    ...named
      .filter((other) => !fields.some((field) => field.name === other && field.type === 'date'))
      .map((other) => `ô "${name}" phải trước hoặc sau ô "${other}", nhưng biểu mẫu không có ô ngày ấy.`),
  ];
};

const showWhenFaults = (field: Field, before: readonly Field[]): readonly string[] => {
  const { showWhen } = field;
  if (showWhen === undefined) return [];

  const asked = before.find((one) => one.name === showWhen.field);
  if (asked === undefined)
    return [`ô "${field.name}" chỉ hiện theo ô "${showWhen.field}", nhưng trước nó không có ô ấy.`];
  if (!asked.options?.some((option) => option.value === showWhen.equals))
    return [`ô "${field.name}" chỉ hiện khi "${showWhen.field}" là "${showWhen.equals}", nhưng không có lựa chọn ấy.`];
  return [];
};
