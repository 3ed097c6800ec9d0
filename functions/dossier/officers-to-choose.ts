import { isAway, lastDayOf } from '../../lib/domain/accounts/away.ts';
import { shortDate } from '../../lib/domain/time/wording.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf } from './dossier-parts.ts';

type ToChoose = { readonly id: string; readonly name: string; readonly label: string };

/** Officers as a list shows them: with their unit, of two of one name in one unit with the user name too (TH-2.2), and who is away with until when and who does their work. */
export const officersToChoose = async (world: World, officers: readonly Account[]): Promise<readonly ToChoose[]> => {
  const placed = officers.map((officer) => ({ officer, label: withUnit(world.province, officer) }));
  const shown = placed.map(async ({ officer, label }) => {
    const { id, name, username } = officer;
    const alone = placed.filter((one) => one.label === label).length < 2;
    const told = alone || username === null ? label : `${label}, ${username}`;
    return { id, name, label: `${told}${await awayWords(world, officer)}` };
  });
  return Promise.all(shown);
};

const withUnit = ({ agencies }: World['province'], { name, agency, unit }: Account): string => {
  const units = agencies.find(({ code }) => code === agency)?.units ?? [];
  const place = units.find(({ code }) => code === unit)?.name ?? unit;
  return place === null ? name : `${name}, ${place}`;
};

/** " – vắng đến hết 05/03/2026 (người làm thay: Mai Văn Sơn)"; empty for who is not away. */
const awayWords = async (world: World, { absence }: Account): Promise<string> => {
  if (absence === undefined || !isAway(absence, world.clock.now())) return '';
  const standIn = await nameOf(world, absence.standIn);
  const until = shortDate(lastDayOf(absence));
  return ` – vắng đến hết ${until}${standIn === null ? ', chưa có người làm thay' : ` (người làm thay: ${standIn})`}`;
};
