import { actOn } from '../../lib/domain/accounts/act-on.ts';
import type { AccountAct } from '../../lib/domain/accounts/acts.ts';
import { proposeAct } from '../../lib/domain/accounts/propose-act.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import { NEEDS_TWO_WORDS } from '../../lib/domain/words/two-administrators.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { holdNumber } from './hold-number.ts';
import { reasonAbout } from './own-command.ts';
import { recordAccount } from './record-account.ts';

type Asked = {
  readonly act: AccountAct;
  readonly seen?: StepKey | null | undefined;
  readonly reason?: string | undefined;
};

type Done = { readonly status: 200 | 202; readonly stage: string; readonly entry: number; readonly why: string[] };

/**
 * An act on somebody's account, done at once (200); on an account of staff of another agency than the asker's it is only
 * proposed, and another administrator says yes (202, `why` in words).
 */
export const actOnAccount = async (
  world: World,
  { who, command }: { readonly who: Row; readonly command: string },
  { id, isStaff }: { readonly id: string; readonly isStaff: boolean },
  { act, seen = null, reason }: Asked,
): Promise<Done> => {
  const before = await world.accounts.find(id);
  const waits = isStaff && before?.agency !== who.agency;
  const written = reasonAbout(world, id, reason);
  const asked = { act, seen, text: written?.sha256 ?? null };
  const { state, entry } = await recordAccount(world, id, {
    command,
    by: actorOf(who),
    blank: undefined,
    decide: (account, moment) => (waits ? proposeAct(account, asked, moment) : actOn(account, asked, moment)),
    prepare: async (account) => {
      if (act === 'approve' && !waits) await holdNumber(world, account);
      await written?.put();
    },
  });
  const after = await world.accounts.find(id);
  if (before?.email !== after?.email || before?.phone !== after?.phone) await world.identity.endSessions(id);
  const recorded = { stage: state.stage, entry: entry?.entry ?? 0 };
  return waits ? { status: 202, ...recorded, why: [NEEDS_TWO_WORDS.agency] } : { status: 200, ...recorded, why: [] };
};
