type Field = {
  readonly name: string;
  readonly type: string;
  readonly pattern?: string | undefined;
  readonly options?: readonly { readonly value: string }[] | undefined;
  readonly bounds?: { readonly notAfter?: string | undefined; readonly before?: string | undefined } | undefined;
  readonly showWhen?: { readonly field: string; readonly equals: string } | undefined;
};

const SAMPLES: Readonly<Record<string, string>> = {
  'long-text': 'Nội dung mẫu',
  date: '2026-02-09',
  number: '1',
  identifier: '038099000001',
  phone: '0900000001',
  email: 'lan@example.vn',
};

/** A form filled in as somebody would: the first choice everywhere, and every field that then shows. */
export const filledIn = ({ form }: { readonly form: readonly { readonly fields: readonly Field[] }[] }) => {
  const answers: Record<string, string> = {};
  for (const { name, type, options, showWhen, bounds, pattern } of form.flatMap(({ fields }) => fields)) {
    if (showWhen !== undefined && answers[showWhen.field] !== showWhen.equals) continue;
    answers[name] =
      options?.[0]?.value ??
      numberOf(type, pattern) ??
      (bounds?.before === undefined ? SAMPLES[type] : '1990-05-12') ??
      'Nguyễn Minh An';
  }
  return answers;
};

/** An organisation's number, where a person's does not fit. */
const numberOf = (type: string, pattern: string | undefined): string | undefined =>
  type === 'identifier' && pattern !== undefined && !new RegExp(pattern).test(SAMPLES.identifier ?? '')
    ? '2900000001'
    : undefined;
