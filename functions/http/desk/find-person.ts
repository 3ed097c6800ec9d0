import { PersonFound, PersonSought } from '../../../lib/contract/counter-applicant.ts';
import { comparedName } from '../../../lib/contract/typed/names.ts';
import { STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { birthYearOf } from '../../accounts/birth-year.ts';
import { holderOf } from '../../accounts/holder-of.ts';
import { actorOf } from '../../deciding/actor.ts';
import { numberedIn } from '../../filing/applicant-said.ts';
import { initialsOf } from '../../filing/initials.ts';
import { opens, seenOfPerson } from '../../looks/opens.ts';
import { operation, Refused } from '../../wire/operation.ts';

const NOBODY = { known: false, sameName: null, initials: null, bornIn: null };

/** Tra số giấy tờ của người nộp tại quầy trước khi tiếp nhận: a mistyped number is somebody else's. One-stop officers only; in a body, since an address is kept in logs. */
export const findPerson = operation({
  id: 'find-person',
  method: 'POST',
  path: '/api/desk/persons',
  summary: 'Tra số giấy tờ của người nộp',
  who: 'staff',
  opens: opens('account'),
  body: PersonSought,
  answers: { 200: PersonFound },
  run: async ({ body: { identity, name }, who }, world) => {
    if (!hasRole(actorOf(who), STEP_KINDS.check.roles)) throw new Refused(403, 'not-your-role');
    const paper = numberedIn({ identity });
    const owner = paper === null ? undefined : await holderOf(world, paper);
    const person = owner === undefined ? undefined : await world.accounts.find(owner);
    if (person === undefined) return { status: 200, body: NOBODY, seen: null };

    const found = {
      known: true,
      sameName: name === '' ? null : comparedName(name) === comparedName(person.name),
      initials: initialsOf(person.name),
      bornIn: await birthYearOf(world, person.id),
    };
    return { status: 200, body: found, seen: seenOfPerson(person.id, 'counter') };
  },
});
