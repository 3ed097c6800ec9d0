import { setTimeout as pause } from 'node:timers/promises';
import { movesFor } from '../../../functions/dossier/moves-for.ts';
import { readDossier } from '../../../functions/dossier/read-dossier.ts';
import { counterIntake } from '../../../functions/http/desk/counter-intake.ts';
import { decideDossier } from '../../../functions/http/desk/decide-dossier.ts';
import { submitDossier } from '../../../functions/http/dossiers/submit-dossier.ts';
import { supplementDossier } from '../../../functions/http/dossiers/supplement-dossier.ts';
import { withdrawDossier } from '../../../functions/http/dossiers/withdraw-dossier.ts';
import { kindOf } from '../../../functions/journals/kinds.ts';
import type { DecisionBody } from '../../../lib/contract/decisions.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import type { Instant } from '../../../lib/domain/time/instant.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { filledIn } from '../../filled-in.ts';
import { lan } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { everyRoute } from '../../tinh-mau/every-route.ts';
import { insist } from '../insist.ts';
import { putReadyDraft, putRight } from '../ready-draft.ts';

export type Act = (world: World, id: string) => Promise<void>;

const asked = (id: string, command: string) => ({ query: undefined, address: '', params: { id }, command });

/** Lan files online; after an error page she does it again with the same key. */
export const files =
  (procedure: Procedure, agency = XA_MAU): Act =>
  async (world, id) => {
    await putReadyDraft(world, id, procedure, agency);
    const who = await world.accounts.get(lan.id);
    // At level 3 the result is collected (TH-9.6b).
    const by = procedure.delivery.includes('online') ? ('online' as const) : ('counter' as const);
    const body = { delivery: { by }, payment: 'counter' as const };
    await insist(() => submitDossier.run({ ...asked(id, `${id} files`), body, who }, world));
  };

/** Lan brings it to the counter, where it is taken in at once; the command's claim names the dossier beforehand. */
export const takesIn =
  (by: Actor, procedure: Procedure, agency = XA_MAU): Act =>
  async (world, id) => {
    const who = await world.accounts.get(by.id);
    const applicant = everyRoute.citizens.find((one) => one.id === lan.id);
    if (applicant === undefined) throw new Error('Lan is not known');
    const command = `${id} intake`;
    await insist(() => world.claims.claim(`command ${command}`, id));
    const body = {
      procedure: procedure.code,
      agency,
      channel: 'counter' as const,
      outcome: 'received' as const,
      applicant: { name: applicant.name, identifier: applicant.identifier },
      answers: filledIn(procedure),
      handedIn: procedure.components.filter((one) => one.required && one.source !== 'form').map(({ code }) => code),
      delivery: { by: 'counter' as const },
      payment: 'counter' as const,
    };
    await insist(() => counterIntake.run({ ...asked(id, command), body, params: undefined, who }, world));
  };

/** Lan supplements online, with what was asked for put right. */
export const supplements: Act = async (world, id) => {
  const command = world.chance.id();
  const who = await world.accounts.get(lan.id);
  await insist(() => putRight(world, id, command));
  await insist(() => supplementDossier.run({ ...asked(id, command), body: {}, who }, world));
};

/** Lan takes it back. */
export const withdraws: Act = async (world, id) => {
  const command = world.chance.id();
  const who = await world.accounts.get(lan.id);
  await insist(() => withdrawDossier.run({ ...asked(id, command), body: {}, who }, world));
};

/** Time passes: the alarm that rings at an instant finds what has fallen due. */
export const timePasses =
  (at: Instant): Act =>
  async (world, id) => {
    const later = { ...world, clock: { now: () => at } };
    await insist(() => kindOf(id).look(id, later));
  };

/** A member of staff takes the move on offer; after an error page again with the same key. */
export const decides =
  (by: Actor, decision: string, more: object = {}): Act =>
  async (world, id) => {
    const command = world.chance.id();
    const who = await world.accounts.get(by.id);
    const move = await offered(world, id, who, decision);
    const body = { decision, seen: move?.step ?? null, about: move?.about ?? null, ...more } as DecisionBody;
    await insist(() => decideDossier.run({ ...asked(id, command), body, who }, world));
  };

/** The move, as soon as the step is open: a machine that crashed on its way opens it a moment later. */
const offered = async (world: World, id: string, who: Account, decision: string) => {
  for (let looks = 0; looks < 500; looks++) {
    const read = await insist(() => readDossier(world, id));
    if (read === 'refused') break;
    const move = movesFor(world, read, who).find((one) => one.decision === decision);
    if (move !== undefined) return move;
    await pause(10);
  }
  throw new Error(`${id}: ${decision} is not on offer`);
};
