import type * as z from 'zod';
import type { LookItem, Looks } from '../../lib/contract/looks.ts';
import { editionAt } from '../../lib/domain/editions.ts';
import type { Looked } from '../../lib/domain/looks/looked.ts';
import { type ShownLook, shownLooks } from '../../lib/domain/looks/shown-looks.ts';
import { lookGroundWords, lookWords } from '../../lib/domain/words/looks.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import { pageOf } from '../wire/page-of.ts';

const PAGE = 50;

/** What a look was at, in words; null where it was at the whole. */
export type NameOpened = (look: Looked) => string | null;

/** A page of the looks kept in a journal, for whose it is, the latest first (O15). */
export const myLooks = async (
  world: World,
  journal: string,
  cursor: string | undefined,
  nameOpened: NameOpened,
): Promise<z.input<typeof Looks>> => {
  const now = world.clock.now();
  const { years } = editionAt(world.province, now).profile.looks.is;
  const { items, next } = pageOf(shownLooks(await world.journal.read<Looked>(journal), now, years), cursor, PAGE);
  const names = await namesOf(world, items);
  return { items: items.map((look) => itemOf(world, look, names, nameOpened)), next, years };
};

/** Who looked often is looked up once. */
const namesOf = async (world: World, looks: readonly ShownLook[]): Promise<ReadonlyMap<string, string | null>> => {
  const ids = new Set(looks.map(({ by }) => by));
  return new Map(await Promise.all([...ids].map(async (id) => [id, await nameOf(world, id)] as const)));
};

const itemOf = (
  world: World,
  look: ShownLook,
  names: ReadonlyMap<string, string | null>,
  nameOpened: NameOpened,
): z.input<typeof LookItem> => ({
  at: look.at,
  who: names.get(look.by) ?? 'Cán bộ không còn tài khoản',
  unit: placeOf(world, look),
  role: look.roles.map((role) => ROLE_WORDS[role]).join(', '),
  what: lookWords(look.what, nameOpened(look)),
  ground: lookGroundWords(look.ground, look.basis),
});

/** `Phòng Hộ tịch, Ủy ban nhân dân xã Mẫu`: where they worked then; the agency alone where its unit is not listed any more. */
const placeOf = ({ province }: World, { agency, unit }: Looked): string => {
  const office = province.agencies.find(({ code }) => code === agency);
  const part = office?.units.find(({ code }) => code === unit);
  return [part?.name, office?.name ?? agency].filter((one) => one != null).join(', ');
};
