import type * as z from 'zod';
import { Refused } from './operation.ts';

/** The value as the schema reads it. Refuses (400) with one Vietnamese sentence per field that does not fit. */
export const checked = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value, { error: sentence });
  if (read.success) return read.data;

  const errors = read.error.issues
    .slice(0, 50)
    .map((issue) => ({ field: fieldOf(issue.path), message: issue.message }));
  throw new Refused(400, 'invalid-input', errors);
};

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'body' : path.map(String).join('.').slice(0, 200);

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** What a schema's own message does not say. */
const sentence = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Thiếu thông tin này.'
        : `Giá trị phải là ${KINDS[issue.expected] ?? 'kiểu khác'}.`;
    case 'invalid_value':
      return `Giá trị phải là một trong: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Giá trị quá nhỏ hoặc quá ngắn (ít nhất ${issue.minimum}).`;
    case 'too_big':
      return `Giá trị quá lớn hoặc quá dài (nhiều nhất ${issue.maximum}).`;
    case 'unrecognized_keys':
      return 'Có trường thông tin không dùng ở đây.';
    case 'invalid_key':
      return 'Tên trường thông tin không hợp lệ.';
    default:
      return 'Giá trị không hợp lệ.';
  }
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'một đối tượng JSON',
  record: 'một đối tượng JSON',
};
