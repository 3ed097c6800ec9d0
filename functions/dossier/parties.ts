import { typedIdentifier } from '../../lib/contract/typed/numbers.ts';
import { type Answers, fieldsOf } from '../../lib/domain/catalogue/check-form.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import type { FiledForm } from '../deciding/contents.ts';
import { formOf } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';

type Read = Pick<ReadDossier, 'dossier' | 'rules'>;

/** Whether a member of staff is a party to a dossier: it is theirs, or its declaration names them by their own number (whom it is filed for or by, who represents the organisation). */
export type IsParty = (member: Pick<Account, 'id' | 'identifier'>) => boolean;

/** Tells of any member of staff whether they are a party to this dossier, by whose it is and what was filed. */
export const partiesIn = (
  { dossier, rules }: Read,
  owner: Pick<Account, 'identifier'> | undefined,
  { applicant, answers }: FiledForm,
): IsParty => {
  const isNamed = partiesNamedIn(rules.procedure, answers, [owner?.identifier, applicant?.identity?.number]);
  return (member) => member.id === dossier.owner || isNamed(member);
};

/** Tells who is named in what is being filed; `applicant`: the numbers said of the applicant besides the declaration. */
export const partiesNamedIn = (
  procedure: Pick<Procedure, 'form'>,
  answers: Answers,
  applicant: readonly (string | null | undefined)[],
): IsParty => {
  const asked = fieldsOf(procedure).filter(({ type }) => type === 'identifier');
  const said = [...applicant, ...asked.map(({ name }) => answers[name])];
  const numbers = new Set(said.flatMap((number) => (number ? [typedIdentifier(number)] : [])));
  return ({ identifier }) => identifier !== null && numbers.has(typedIdentifier(identifier));
};

/** Who acts on this dossier, as the domain knows it: with whether they are a party to it. */
export const actorOn = async (world: World, read: Read, who: Account): Promise<Actor> => {
  if (who.identifier === null && who.id !== read.dossier.owner) return actorOf(who);
  const [owner, form] = await Promise.all([world.accounts.find(read.dossier.owner), formOf(world, read.dossier)]);
  return actorBeside(who, partiesIn(read, owner, form));
};

/** The same where the parties are known. */
export const actorBeside = (who: Account, isParty: IsParty): Actor =>
  isParty(who) ? { ...actorOf(who), party: true } : actorOf(who);

/** Everybody a member of staff acts as on a dossier: themself first, then each absent colleague whose work they do. A party takes no step of it, in nobody's place either. */
export const actorsBeside = (
  who: Account,
  absent: readonly Account[],
  isParty: IsParty,
): readonly [Actor, ...Actor[]] => [
  actorBeside(who, isParty),
  ...absent.map((one) => ({
    ...actorBeside(one, isParty),
    ...(isParty(who) ? { party: true as const } : {}),
    standIn: who.id,
  })),
];

/** The same of a dossier that was read. */
export const actorsOn = async (
  world: World,
  read: Read,
  who: Account,
  absent: readonly Account[],
): Promise<readonly [Actor, ...Actor[]]> => {
  if (absent.length === 0) return [await actorOn(world, read, who)];
  const [owner, form] = await Promise.all([world.accounts.find(read.dossier.owner), formOf(world, read.dossier)]);
  return actorsBeside(who, absent, partiesIn(read, owner, form));
};
