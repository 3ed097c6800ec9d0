import { type Answers, checkForm } from '../../lib/domain/catalogue/check-form.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { World } from '../../lib/world/world.ts';
import { today } from '../deciding/today.ts';
import { Refused } from '../wire/operation.ts';

/** A form that is filed has every answer, and each in its form; otherwise 422 with every field at fault, all at once. */
export const mustBeComplete = (world: World, procedure: Procedure, answers: Answers): void => {
  const { missing, errors } = checkForm(procedure, answers, today(world));
  if (missing.length === 0 && errors.length === 0) return;

  const unanswered = missing.map((field) => ({ field, message: 'Mục này chưa được điền.' }));
  throw new Refused(422, 'form-incomplete', [...unanswered, ...errors]);
};
