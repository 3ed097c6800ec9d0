import type * as z from 'zod';
import type { NewAccount } from '../../lib/contract/accounts.ts';
import { accountJournal } from '../../lib/domain/accounts/account.ts';
import { weaknessOf } from '../../lib/domain/accounts/password.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import type { Agency, Profile } from '../../lib/domain/profile.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import { isSigningKey } from '../../lib/world/signatures.ts';
import type { World } from '../../lib/world/world.ts';
import { today } from '../deciding/today.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { isCommon } from './common-password.ts';
import { usernameClaim } from './forget-account.ts';
import { claimIdentifier } from './holder-of.ts';

type Said = Omit<z.output<typeof NewAccount>, 'password' | 'declaredTrue'>;

/** What was declared, as the content kept beside the journal. Refuses (400) a key nobody can sign with. */
export const declared = (said: Said): AccountProfile => {
  if (said.publicKey !== undefined) mustBeSigningKey(said.publicKey);
  const { username, name, identifier, email = null, phone = null } = said;
  return {
    username,
    name,
    identifier,
    phone,
    email,
    address: said.address ?? null,
    birthday: said.birthday ?? null,
    certificateNumber: said.certificateNumber ?? null,
    publicKey: said.publicKey ?? null,
    notify: said.notify ?? (email === null ? ['sms'] : ['email']),
    staff: null,
  };
};

/** Refuses (400) a birthday that has not come yet. */
export const mustBeBorn = (world: World, birthday: string | undefined): void => {
  if (birthday === undefined || birthday <= today(world)) return;
  throw new Refused(400, 'invalid-input', [{ field: 'birthday', message: 'Ngày sinh không được sau hôm nay.' }]);
};

export const mustBeSigningKey = (publicKey: string): void => {
  if (isSigningKey(publicKey)) return;
  const message = 'Khóa công khai phải là khóa Ed25519 dạng PEM (SPKI).';
  throw new Refused(400, 'invalid-input', [{ field: 'publicKey', message }]);
};

type Owner = {
  readonly username: string;
  readonly name?: string | undefined;
  readonly identifier?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly birthday?: string | null | undefined;
};

/** Refuses (400) a password too easy to guess (TT32-10), by the public lists or by what is known of its owner and of the place. */
export const mustBeStrong = (password: string, owner: Owner, { profile, agencies }: Place): void => {
  const { username, identifier, phone, birthday } = owner;
  const numbers = [identifier, phone, birthday, backwards(birthday)];
  const known = {
    username,
    name: owner.name,
    numbers,
    place: [profile.name, profile.portal.host],
    around: [...agencies.map((one) => one.name), ...ROLE_NAMES],
  };
  const message = weaknessOf(password, known) ?? (isCommon(password) ? TOO_COMMON : null);
  if (message !== null) throw new Refused(400, 'invalid-input', [{ field: 'password', message }]);
};

type Place = { readonly profile: Pick<Profile, 'name' | 'portal'>; readonly agencies: readonly Pick<Agency, 'name'>[] };

const ROLE_NAMES = Object.entries(ROLE_WORDS).flat();

/** 1985-02-01 as people write it: 01-02-1985. */
const backwards = (birthday: string | null | undefined): string | undefined => birthday?.split('-').reverse().join('-');

const TOO_COMMON = 'Mật khẩu này có trong danh sách mật khẩu hay bị dò. Hãy chọn một câu dài chỉ mình biết.';

/**
 * The id a registration gets, its user name taken. Its number is taken only when it is approved (`hold-number.ts`): until then
 * nobody is kept from theirs, and nobody learns who has an account. The same command again finds the same id; a claim without
 * journal and account is a registration that broke off, and the next one goes on with it.
 */
export const claimUsername = async (world: World, command: string, username: string): Promise<string> => {
  const own = await world.claims.claim(`command ${command}`, world.chance.id());
  const named = await world.accounts.findByUsername(username);
  const holder = named?.id ?? (await world.claims.claim(usernameClaim(username), own));
  if (holder === own) return own;
  const entries = await world.journal.read<unknown>(accountJournal(holder));
  if (entries.some((entry) => entry.command === command)) return holder;
  if (named !== undefined || entries.length > 0) throw new NotAllowed('username-taken');
  return holder;
};

/**
 * The id of the one account an identifier may have (B10), and its user name taken. A claim without journal and account is a
 * registration that broke off: the next one goes on with it. `mayHold`: who already stands there and may get an account.
 */
export const claimNames = async (
  world: World,
  { identifier, username }: { identifier: string; username: string },
  mayHold: (row: { username: string | null }) => boolean,
): Promise<string> => {
  const named = await world.accounts.findByUsername(username);
  const id = await claimIdentifier(world, identifier, world.chance.id());
  if (named !== undefined && named.id !== id) throw new NotAllowed('username-taken');
  // Begun already: the decision says no, or finds its own command.
  if ((await world.journal.read<unknown>(accountJournal(id))).length > 0) return id;
  const row = await world.accounts.find(id);
  if (row !== undefined && !mayHold(row)) throw new NotAllowed('identifier-taken');
  if ((await world.claims.claim(usernameClaim(username), id)) !== id) throw new NotAllowed('username-taken');
  return id;
};
