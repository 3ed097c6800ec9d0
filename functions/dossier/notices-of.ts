import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import type { NoticeDraft } from '../../lib/domain/notices/notice.ts';
import { speakerOf } from '../../lib/domain/notices/speaker.ts';
import { toApplicant, toFormerOwner } from '../../lib/domain/notices/to-applicant.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { NO_NOTICE, type Texts } from '../../lib/domain/words/events/event-words.ts';
import { wordsOf } from '../../lib/domain/words/events.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type RequestText, type TextContent } from '../deciding/contents.ts';
import { getAgency, rulesOf } from '../deciding/rules-of.ts';
import { agencyNamed } from './dossier-parts.ts';

/** What an entry tells the applicant, with the texts people wrote. `dossier`: as it stood right after the entry. */
export const noticesOf = async (
  world: World,
  entry: DossierEntry,
  dossier: FiledDossier,
): Promise<readonly NoticeDraft[]> => {
  const telling = entry.events.filter((event) => wordsOf(event).applicant !== NO_NOTICE);
  return draftsOf(world, entry, { dossier, telling }, toApplicant);
};

/** What an entry tells the person whose dossier it was until then. */
export const noticesToFormer = async (
  world: World,
  entry: DossierEntry,
  dossier: FiledDossier,
): Promise<readonly NoticeDraft[]> =>
  draftsOf(
    world,
    entry,
    { dossier, telling: entry.events.filter((event) => wordsOf(event).former !== undefined) },
    toFormerOwner,
  );

const draftsOf = async (
  world: World,
  entry: DossierEntry,
  { dossier, telling }: { readonly dossier: FiledDossier; readonly telling: readonly DossierEvent[] },
  say: typeof toApplicant,
): Promise<readonly NoticeDraft[]> => {
  if (telling.length === 0) return [];

  const rules = rulesOf(world, dossier);
  const actor = (await world.accounts.find(entry.by))?.agency ?? null;
  const drafts: NoticeDraft[] = [];
  for (const event of telling) {
    const texts = {
      ...(await textsOf(world, dossier, event, rules)),
      rightAgency: rightAgencyOf(world, event),
      oneStop: dossier.oneStop === dossier.agency ? null : agencyNamed(world, dossier.oneStop).name,
    };
    const speaker = getAgency(world.province, speakerOf(event, dossier, actor)).name;
    const draft = say(event, dossier, rules, texts, speaker);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
};

/** The agency a refusal names (ND61-17.2a): by its name, or as the officer wrote it. */
const rightAgencyOf = (world: World, event: DossierEvent): string | null => {
  const said = event.type === 'DossierRefused' ? event.rightAgency : null;
  return said && agencyNamed(world, said).name;
};

const textsOf = async (world: World, dossier: FiledDossier, event: DossierEvent, rules: Rules): Promise<Texts> => {
  const name = (code: string) => componentName(rules.procedure, code);
  const sha256 = wordsOf(event).tells?.(event) ?? null;
  if (sha256 === null) return { items: [], text: '' };

  const content = await findContent<RequestText | TextContent>(world, dossier.id, sha256);
  if (content === undefined) return { items: [], text: '' };
  if ('text' in content) return { items: [], text: content.text };
  const items = content.items.map(({ component, problem }) => ({ name: name(component), problem }));
  return { items, text: content.note ?? '' };
};
