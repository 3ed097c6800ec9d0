import type { Channel, FilingChannel } from '../../catalogue/channel.ts';
import { missingComponents } from '../../catalogue/check-form.ts';
import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { RouteName } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent, Paper, WithProof } from '../events.ts';
import { proved } from './proof.ts';

export type Submit = WithProof & {
  readonly procedure: string;
  readonly agency: string;
  /** The agency whose one-stop unit takes it in; absent: the one that resolves it. */
  readonly oneStop?: string;
  readonly channel: FilingChannel;
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly handedIn: readonly string[];
  readonly delivery: Channel;
  readonly payment: 'counter' | 'online';
  readonly owner: string;
  readonly route: RouteName;
  /** What it is named by until it has its code, where it is filed online. */
  readonly filingCode?: string;
};

/** Nộp hồ sơ (TH-9.1, ND61-16): a published procedure (D17), an agency that resolves it, every required component. */
export const submit = (dossier: Dossier, command: Submit, moment: Moment, rules: Rules): DossierEvent[] => {
  mustBeOffered(dossier, command, moment, rules);
  const present = [...command.papers.map((paper) => paper.component), ...command.handedIn];
  if (missingComponents(rules.procedure, present).length > 0) throw new NotAllowed('components-missing');

  return [submitted(command, rules)];
};

/** The first event of a dossier; `code`: where the counter gives one before anything is accepted. */
export const submitted = (
  { handedIn: _, proof, ...said }: Submit,
  { ruleSet }: Rules,
  code?: string,
): DossierEvent => ({
  type: 'DossierSubmitted',
  ...said,
  ...proved({ proof }),
  ruleSet,
  ...(code === undefined ? {} : { code }),
});

/** A published procedure (D17), resolved by this agency, filed and delivered in a way that is offered. */
export const mustBeOffered = (dossier: Dossier, command: Submit, moment: Moment, rules: Rules): void => {
  const { procedure, profile } = rules;
  if (dossier.stage !== 'nothing') throw new NotAllowed('already-submitted');
  if (command.channel === 'online' && command.owner !== moment.by.id) throw new NotAllowed('not-your-dossier');
  if (!procedure.published) throw new NotAllowed('not-published');
  if (!procedure.agencies.includes(command.agency)) throw new NotAllowed('wrong-agency');
  if (!procedure.channels.includes(CHANNEL_OF[command.channel])) throw new NotAllowed('channel-not-offered');
  if (!profile.resultChannels.is.includes(command.delivery) || !procedure.delivery.includes(command.delivery))
    throw new NotAllowed('channel-not-offered');
};

/** An authorised person comes to the counter. */
const CHANNEL_OF = { online: 'online', counter: 'counter', post: 'post', authorised: 'counter' } as const;
