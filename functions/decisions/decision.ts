import type { BodyOf, DecisionName } from '../../lib/contract/decisions.ts';
import type { StaffCommand } from '../../lib/domain/dossier/decisions/decide.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import type { Prepared } from '../deciding/contents.ts';
import type { FromOutside } from '../deciding/from-outside.ts';

/** A decision as an officer asks for it: on the dossier as it was read, with this body. */
export type DecisionRequest<Name extends DecisionName = DecisionName> = {
  readonly world: World;
  readonly dossier: FiledDossier;
  readonly body: BodyOf<Name>;
  readonly who: Account;
  /** What was written, as a content of the dossier, not yet put away. */
  text(value: unknown): Prepared;
};

/** The domain's command but for what every decision says alike: its name, and what was seen. */
type OwnFields<Name extends DecisionName> = Omit<
  Extract<StaffCommand, { readonly decision: Name }>,
  'decision' | 'seen' | 'about'
>;

/** One body translated: the command, and what is done outside once the decision has said yes. */
export type Translated<Name extends DecisionName = DecisionName> = {
  /** What becomes contents, put away in this order before anything is taken. */
  readonly contents?: readonly Prepared[];
  /** What it takes from outside, for the dossier as it is decided on. */
  take?(before: FiledDossier): Promise<Partial<FromOutside>>;
  command(taken: FromOutside): OwnFields<Name>;
};

/** A decision of the staff in one place, as a request asks for it. What it names and is not there is refused here. */
export type DecisionHandler<Name extends DecisionName = DecisionName> = (
  asked: DecisionRequest<Name>,
) => Translated<Name> | Promise<Translated<Name>>;
