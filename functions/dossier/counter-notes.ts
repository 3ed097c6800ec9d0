import { originalsHeld, originalsToCompare } from '../../lib/domain/dossier/papers/originals.ts';
import { toDigitise } from '../../lib/domain/dossier/papers/to-digitise.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf, textOf, writtenIn } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';

/** Originals that came to the counter, and those that still must be compared before the result goes out (TH-9.6a, ND61-20.2). */
export const originalsOf = ({ dossier, rules }: ReadDossier) => {
  const held = new Set(originalsHeld(dossier));
  const toCompare = new Set(originalsToCompare(dossier, rules));
  return rules.procedure.components
    .filter(({ code }) => toCompare.has(code) || dossier.originals[code] !== undefined)
    .map(({ code, name }) => {
      const { taken, compared, returned } = dossier.originals[code] ?? { taken: null, compared: null, returned: null };
      return {
        component: code,
        name,
        held: held.has(code),
        takenAt: taken?.at ?? null,
        comparedAt: compared?.at ?? null,
        fits: compared?.fits ?? null,
        returnedAt: returned?.at ?? null,
        mustCompare: toCompare.has(code),
      };
    });
};

/** The components of which a paper can still be turned into data. */
export const toDigitiseOf = ({ dossier, rules }: ReadDossier) => {
  const open = new Set(toDigitise(dossier, rules).map(({ component }) => component));
  return rules.procedure.components.filter(({ code }) => open.has(code)).map(({ code, name }) => ({ code, name }));
};

/** Papers turned into data, each with its code `owner.type` (HT-III.1). */
export const digitisedOf = ({ dossier, rules }: ReadDossier) =>
  dossier.digitised.map(({ component, class: kind, code, at, signature }) => ({
    component,
    name: rules.procedure.components.find((one) => one.code === component)?.name ?? component,
    class: kind,
    code,
    at,
    signature: signature ?? null,
  }));

/** Which entry was said to be a mistake, by whom and why (O2). */
export const correctionsOf = (world: World, { dossier }: ReadDossier) =>
  Promise.all(
    dossier.corrections.map(async ({ at, by, about, text }) => ({
      at,
      by: await nameOf(world, by),
      entry: about,
      reason: await textOf(world, dossier.id, text),
    })),
  );

/** The applicant's own latest change of what was filed, with what they said of it (TH-8.2a). */
export const changeOf = async (world: World, { dossier, entries }: ReadDossier) => {
  if (dossier.changed === null) return null;
  const events = entries.flatMap((entry) => entry.events);
  const last = events.findLast((event) => event.type === 'DossierChanged');
  return {
    at: dossier.changed.at,
    text: await writtenIn(world, dossier.id, last?.type === 'DossierChanged' ? last.text : null),
  };
};
