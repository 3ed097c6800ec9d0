import { isHandedOver } from '../../lib/domain/dossier/calls.ts';
import type { Dossier, FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { NoticeDraft, ToStaff } from '../../lib/domain/notices/notice.ts';
import { channelsTo } from '../../lib/domain/notices/reach.ts';
import { toStaff } from '../../lib/domain/notices/to-staff.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { record } from '../deciding/record.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import { noticesOf, noticesToFormer } from '../dossier/notices-of.ts';
import { tellReplacedContact } from './tell-replaced-contact.ts';

/**
 * Sends what an entry tells people, to portal, e-mail and, where chosen, SMS (TH-9.2b, ND61-17.2a). Whom the law wants told and
 * neither reaches, the counter has to phone (reading 27). `dossier`: as it stood right after the entry.
 */
export const sendNotices = async (world: World, entry: DossierEntry, dossier: Dossier): Promise<void> => {
  if (dossier.stage === 'nothing') return;

  await tellApplicant(world, entry, dossier);
  await tellReplacedContact(world, entry, dossier);
  await tellFormer(world, entry, dossier);
  const rules = rulesOf(world, dossier);
  for (const event of entry.events) {
    for (const draft of toStaff(event, dossier, rules)) {
      for (const member of await staffOf(world, draft.to))
        await tell(world, entry, draft, isAmong(draft.atOnce ?? null, member) ? member : { ...member, notify: [] });
    }
  }
};

const tellApplicant = async (world: World, entry: DossierEntry, dossier: FiledDossier): Promise<void> => {
  const drafts = await noticesOf(world, entry, dossier);
  const person = drafts.length === 0 ? undefined : await applicantAsFiled(world, dossier);
  if (person === undefined) return;

  const unreached: string[] = [];
  for (const draft of drafts) {
    const reached = await tell(world, entry, draft, person);
    if (!reached && draft.sms !== null) unreached.push(draft.kind);
  }
  if (unreached.length > 0 && !isHandedOver(dossier)) await letPhone(world, entry, unreached);
};

/** Whose it was until then, where it was another's by mistake: over whatever they have. */
const tellFormer = async (world: World, entry: DossierEntry, dossier: FiledDossier): Promise<void> => {
  const moved = entry.events.find((event) => event.type === 'DossierReassigned');
  const person = moved === undefined ? undefined : await world.accounts.find(moved.from);
  if (person === undefined) return;
  for (const draft of await noticesToFormer(world, entry, dossier)) await tell(world, entry, draft, person);
};

/** One call for all that this entry had to tell; an entry of the system, once. */
const letPhone = (world: World, { dossier: id, entry }: DossierEntry, kinds: readonly string[]) =>
  record(world, {
    journal: id,
    command: `call ${id} ${entry}`,
    by: SYSTEM,
    blank: undefined,
    decide: () => [{ type: 'CallDue', of: entry, kinds }],
  });

type Told = Pick<Account, 'id' | 'email' | 'phone' | 'notify'>;

/** True where an e-mail or an SMS went to the person. */
const tell = async (world: World, entry: DossierEntry, draft: NoticeDraft, person: Told): Promise<boolean> => {
  const { is: offered } = world.province.profile.noticeChannels;
  const send = (channel: 'portal' | 'email' | 'sms', to: string, text: string) =>
    world.outbox.send({
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

  if (offered.includes('portal')) await send('portal', person.id, draft.text);
  const post = async (over: ReturnType<typeof channelsTo>): Promise<'none' | 'refused' | 'reached'> => {
    let went: 'none' | 'refused' | 'reached' = 'none';
    for (const { channel, to } of over) {
      const text = channel === 'sms' ? draft.sms : draft.text;
      if (text === null) continue;
      const taken = (await send(channel, to, text)) === 'taken';
      if (taken || went === 'none') went = taken ? 'reached' : 'refused';
    }
    return went;
  };
  const went = await post(channelsTo(person, offered, draft.sms !== null));
  if (went !== 'refused' || draft.sms === null) return went === 'reached';
  // An e-mail nobody can deliver does not silence the SMS the law wants them told by (ND61-17.2a).
  return (await post(channelsTo({ ...person, email: null }, offered, true))) === 'reached';
};

const staffOf = async (world: World, to: NoticeDraft['to']): Promise<Account[]> => {
  if (to === 'applicant') return [];
  const asked = to.groups.flatMap(({ agency, roles }) => roles.map((role) => world.accounts.withRole(agency, role)));
  const found = await Promise.all(asked);
  const officer = to.officer === null ? undefined : await world.accounts.find(to.officer);
  const all = [...(officer ? [officer] : []), ...found.flat()];
  return [...new Map(all.map((account) => [account.id, account])).values()];
};

/** Whether one of those a notice is for is also among fewer of them. */
const isAmong = (few: ToStaff | null, { id, agency, roles }: Account): boolean =>
  few !== null &&
  (few.officer === id ||
    few.groups.some((group) => group.agency === agency && group.roles.some((role) => roles.includes(role))));
