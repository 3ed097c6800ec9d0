import type { Field } from './procedure.ts';

/** What is wrong with an answer in its one form (`typedAnswer`), as one sentence saying what to do; undefined where it is fine or empty. */
export const checkAnswer = (field: Field, answer: string): string | undefined => {
  if (answer === '') return undefined;
  if (field.type !== 'long-text' && answer.length > 500) return 'Nội dung dài quá 500 ký tự. Hãy viết ngắn lại.';
  if (field.pattern !== undefined && !new RegExp(`^(?:${field.pattern})$`, 'u').test(answer)) {
    return field.patternMessage ?? 'Nội dung chưa đúng mẫu. Hãy xem hướng dẫn của mục này.';
  }
  if (field.type === 'choice') {
    return field.options?.some((option) => option.value === answer) ? undefined : 'Hãy chọn một trong các mục có sẵn.';
  }
  if (field.type === 'date')
    return isDate(answer) ? undefined : 'Ngày chưa đúng. Hãy nhập ngày có thật, ví dụ 13/02/2026.';
  if (field.pattern !== undefined) return undefined;

  const form = FORMS[field.type];
  return form === undefined || form.pattern.test(answer) ? undefined : form.message;
};

const FORMS: Partial<Record<Field['type'], { readonly pattern: RegExp; readonly message: string }>> = {
  number: { pattern: /^-?\d{1,15}([.,]\d{1,6})?$/, message: 'Hãy nhập số, chỉ dùng chữ số, ví dụ 12.' },
  identifier: {
    pattern: /^(\d{9}|\d{12})$/,
    message: 'Số định danh cá nhân gồm 12 chữ số (chứng minh nhân dân cũ: 9 chữ số).',
  },
  phone: {
    pattern: /^(?:0\d{8,10}|\+[1-9]\d{6,14})$/,
    message: 'Số điện thoại chưa đúng. Hãy nhập đủ số, ví dụ 0900 000 001.',
  },
  email: {
    pattern: /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/,
    message: 'Thư điện tử chưa đúng. Hãy nhập dạng ten@example.vn.',
  },
};

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** A date that exists: 29/02 only in leap years. */
const isDate = (answer: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= (days[month - 1] ?? 0);
};
