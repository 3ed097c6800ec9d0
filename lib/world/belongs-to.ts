import type { Province } from '../domain/profile.ts';

/** The name under which a store says whose data it holds: a setting on one machine, a claim on AWS. */
export const BELONGS_TO = 'province';

/** The name under which it says by which rule set it was last opened. */
export const RULE_SET = 'rule-set';

type Named = Pick<Province, 'key'> & { readonly profile: Pick<Province['profile'], 'name'> };

/** Data belong to one province: throws one sentence that says what to do where they are another's. `known`: whose they say they are, if they say. */
export const mustBelongTo = (where: string, known: string | undefined, { key, profile }: Named): void => {
  if (known === undefined || known === key) return;
  throw new Error(
    `Dữ liệu trong ${where} là của "${known}", không phải của ${profile.name} ("${key}"). Hãy đặt PROVINCE=${known} (hoặc --province ${known}), hoặc chọn nơi lưu dữ liệu khác.`,
  );
};
