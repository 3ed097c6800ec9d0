import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import { checkResult, LETTERHEAD, REFUSAL, saidByDossier } from '../../lib/domain/catalogue/result-form.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { leadOf, shareOf } from '../../lib/domain/dossier/steps/whose.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { World } from '../../lib/world/world.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import { formOf } from '../dossier/dossier-parts.ts';
import { Refused } from '../wire/operation.ts';

/** What an officer gives of a result: particulars by name, a text, or both. */
export type WrittenResult = { readonly fields?: Readonly<Record<string, string>> | undefined; readonly text: string };

/** The paper a step's result is (ND61-20.1): that of its share, else of the procedure; a share that does not lead writes on the letterhead. */
export const resultFormAt = (
  dossier: FiledDossier,
  { procedure }: Pick<Rules, 'procedure'>,
  step: StepKey | null,
): ResultForm => {
  const known = step === null ? undefined : dossier.steps[step];
  const share = known === undefined ? null : shareOf(dossier, known);
  if (share === null) return procedure.resultForm ?? LETTERHEAD;
  const own = procedure.shares?.find(({ key }) => key === share.key)?.resultForm;
  return own ?? (leadOf(dossier)?.key === share.key ? (procedure.resultForm ?? LETTERHEAD) : LETTERHEAD);
};

/** What stands on a paper, and on which. */
export type OnForm = {
  readonly form: ResultForm;
  readonly text: string | null;
  readonly values: Readonly<Record<string, string>>;
};

/** What stands on the paper: on the procedure's own form where particulars were given, else the text on the letterhead. Refuses (400) particulars it does not have, or lacks. */
export const writtenOn = (form: ResultForm, { fields, text }: WrittenResult): OnForm => {
  const given = Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== ''));
  if (Object.keys(given).length === 0) {
    if (text === '')
      throw new Refused(400, 'invalid-input', [{ field: 'draft', message: 'Cần ghi nội dung dự thảo kết quả.' }]);
    return { form: { ...LETTERHEAD, symbol: form.symbol }, text, values: {} };
  }
  const errors = checkResult(form, given);
  if (errors.length > 0)
    throw new Refused(
      400,
      'invalid-input',
      errors.map(({ field, message }) => ({ field: `fields.${field}`, message })),
    );
  return { form, text: text === '' ? null : text, values: given };
};

/** A refusal on its own paper. */
export const refusalOf = (reasons: string): OnForm => ({ form: REFUSAL, text: reasons, values: {} });

/** What the dossier says of the particulars, so that nobody types them again. */
export const particularsSaid = async (
  world: World,
  dossier: FiledDossier,
  { procedure }: Rules,
  form: ResultForm,
): Promise<Readonly<Record<string, string>>> => {
  const [{ answers }, applicant] = await Promise.all([formOf(world, dossier), applicantAsFiled(world, dossier)]);
  return saidByDossier(form, procedure, { answers, applicant: applicant?.name ?? '' });
};

/** The particulars as one text, for whoever reads the dossier without its paper. */
export const inOneText = ({ form, text, values }: OnForm): string =>
  [
    ...form.fields.flatMap(({ name, label }) => (values[name] ? [`${label}: ${dayAsRead(values[name])}`] : [])),
    ...(text === null ? [] : [text]),
  ].join('\n');

/** A day as it is read; any other text as it is. */
export const dayAsRead = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
