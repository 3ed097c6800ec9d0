import { besidesApplicant } from '../../lib/domain/catalogue/applicant-answers.ts';
import { type Answers, checkForm, type FormCheck } from '../../lib/domain/catalogue/check-form.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { World } from '../../lib/world/world.ts';
import { today } from '../deciding/today.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';

/** A form that is filed has every answer, and each in its form; otherwise 422 with every field at fault, all at once. */
export const mustBeComplete = (world: World, procedure: Procedure, answers: Answers): void =>
  mustHaveNoFault(checkForm(procedure, answers, today(world)));

/** The same where the applicant's own block answered for itself: who has no telephone leaves that question open. */
export const mustBeCompleteBesides = (world: World, procedure: Procedure, answers: Answers): void =>
  mustHaveNoFault(besidesApplicant(procedure, checkForm(procedure, answers, today(world))));

/** As it is asked of what was filed and is put right: a dossier of the counter goes on without what its applicant does not have. */
export const mustBeMended = (
  world: World,
  { dossier, rules }: Pick<ReadDossier, 'dossier' | 'rules'>,
  answers: Answers,
): void => (dossier.channel === 'online' ? mustBeComplete : mustBeCompleteBesides)(world, rules.procedure, answers);

const mustHaveNoFault = ({ missing, errors }: FormCheck): void => {
  if (missing.length === 0 && errors.length === 0) return;

  const unanswered = missing.map((field) => ({ field, message: 'Mục này chưa được điền.' }));
  throw new Refused(422, 'form-incomplete', [...unanswered, ...errors]);
};
