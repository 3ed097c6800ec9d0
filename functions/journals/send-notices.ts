import { componentName } from '../../lib/domain/dossier/component-name.ts';
import type { Dossier, FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { NoticeDraft } from '../../lib/domain/notices/notice.ts';
import { speakerOf } from '../../lib/domain/notices/speaker.ts';
import { toApplicant } from '../../lib/domain/notices/to-applicant.ts';
import { toStaff } from '../../lib/domain/notices/to-staff.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { Texts } from '../../lib/domain/words/events/event-words.ts';
import { wordsOf } from '../../lib/domain/words/events.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { findContent, type RequestText, type TextContent } from '../deciding/contents.ts';
import { getAgency, rulesOf } from '../deciding/rules-of.ts';

/** Sends what an entry tells people, to portal, e-mail and, where chosen, SMS (TH-9.2b, ND61-17.2a). `dossier`: as it stood right after the entry. */
export const sendNotices = async (world: World, entry: DossierEntry, dossier: Dossier): Promise<void> => {
  if (dossier.stage === 'nothing') return;

  const rules = rulesOf(world, dossier);
  for (const event of entry.events) {
    const texts = await textsOf(world, dossier, event, rules);
    const speaker = speakerOf(event, dossier, (await world.accounts.find(entry.by))?.agency ?? null);
    const forApplicant = toApplicant(event, dossier, rules, texts, getAgency(world.province, speaker).name);
    if (forApplicant !== null) await tell(world, entry, forApplicant, await applicantOf(world, dossier));
    for (const forStaff of toStaff(event, dossier, rules))
      await tell(world, entry, forStaff, await staffOf(world, forStaff));
  }
};

const tell = async (
  world: World,
  entry: DossierEntry,
  draft: NoticeDraft,
  recipients: readonly Account[],
): Promise<void> => {
  const { is: offered } = world.province.profile.noticeChannels;
  for (const person of recipients) {
    for (const channel of offered) {
      const to = addressOf(person, channel);
      const text = channel === 'sms' ? draft.sms : draft.text;
      if (to === null || text === null) continue;
      await world.outbox.send({
        key: `${entry.dossier}/${entry.entry}/${draft.kind}/${channel}/${person.id}`,
        dossier: entry.dossier,
        entry: entry.entry,
        kind: draft.kind,
        channel,
        to,
        recipient: person.id,
        subject: draft.subject,
        text,
        at: world.clock.now(),
      });
    }
  }
};

const addressOf = (person: Account, channel: 'portal' | 'email' | 'sms'): string | null => {
  if (channel === 'portal') return person.id;
  if (channel === 'email') return person.notify.includes('email') ? person.email : null;
  return person.notify.includes('sms') ? person.phone : null;
};

const applicantOf = async (world: World, dossier: FiledDossier): Promise<Account[]> => {
  const account = await world.accounts.find(dossier.owner);
  return account === undefined ? [] : [account];
};

const staffOf = async (world: World, { to }: NoticeDraft): Promise<Account[]> => {
  if (to === 'applicant') return [];
  const asked = to.groups.flatMap(({ agency, roles }) => roles.map((role) => world.accounts.withRole(agency, role)));
  const found = await Promise.all(asked);
  const officer = to.officer === null ? undefined : await world.accounts.find(to.officer);
  const all = [...(officer ? [officer] : []), ...found.flat()];
  return [...new Map(all.map((account) => [account.id, account])).values()];
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
