import { fieldsOf } from '../../lib/domain/catalogue/check-form.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import { repeated } from './repeated.ts';

/** Templates that say what the agency does by the paper, in the words of its form. */
const NEEDS_VERB: readonly string[] = ['certificate', 'decision'];

/** Papers of results whose particulars are doubled or hang on a question nobody asks, or that do not say what the agency does (ND61-20.1). */
export const resultFaults = (procedure: Procedure): readonly string[] =>
  [procedure.resultForm, ...(procedure.shares ?? []).map(({ resultForm }) => resultForm)].flatMap((form) =>
    form === undefined ? [] : faultsOf(procedure, form),
  );

const faultsOf = (procedure: Procedure, { fields, template, symbol, verb }: ResultForm): readonly string[] => {
  const asked = new Set([...fieldsOf(procedure).map(({ name }) => name), 'applicant']);
  return [
    ...repeated(fields.map(({ name }) => name)).map((name) => `mục "${name}" của kết quả có nhiều lần.`),
    ...fields
      .filter(({ from }) => from !== undefined && !asked.has(from))
      .map(({ name, from }) => `mục "${name}" của kết quả lấy từ ô "${from}" mà tờ khai không có.`),
    ...(symbol === '' ? ['kết quả chưa có ký hiệu văn bản.'] : []),
    ...(NEEDS_VERB.includes(template) && verb === '' ? ['kết quả chưa nêu cơ quan làm gì bằng văn bản ấy.'] : []),
  ];
};
