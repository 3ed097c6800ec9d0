import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';

type ToChoose = { readonly id: string; readonly name: string; readonly label: string };

/** Officers as a list shows them: with their unit, and of two of one name in one unit with the user name too (TH-2.2). */
export const officersToChoose = ({ province }: World, officers: readonly Account[]): readonly ToChoose[] => {
  const placed = officers.map((officer) => ({ officer, label: withUnit(province, officer) }));
  return placed.map(({ officer: { id, name, username }, label }) => {
    const alone = placed.filter((one) => one.label === label).length < 2;
    return { id, name, label: alone || username === null ? label : `${label}, ${username}` };
  });
};

const withUnit = ({ agencies }: World['province'], { name, agency, unit }: Account): string => {
  const units = agencies.find(({ code }) => code === agency)?.units ?? [];
  const place = units.find(({ code }) => code === unit)?.name ?? unit;
  return place === null ? name : `${name}, ${place}`;
};
