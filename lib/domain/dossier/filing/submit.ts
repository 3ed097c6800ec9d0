import type { Channel } from '../../catalogue/channel.ts';
import { missingComponents } from '../../catalogue/check-form.ts';
import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { RouteName } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent, Paper } from '../events.ts';

export type Submit = {
  readonly procedure: string;
  readonly agency: string;
  /** The agency whose one-stop unit takes it in; absent: the one that resolves it. */
  readonly oneStop?: string;
  readonly channel: 'online' | 'counter' | 'post' | 'authorised';
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly handedIn: readonly string[];
  readonly delivery: Channel;
  readonly payment: 'counter' | 'online';
  readonly owner: string;
  readonly route: RouteName;
};

/** Nộp hồ sơ (TH-9.1, ND61-16): a published procedure (D17), an agency that resolves it, every required component. */
export const submit = (dossier: Dossier, command: Submit, moment: Moment, rules: Rules): DossierEvent[] => {
  const { procedure, profile } = rules;
  if (dossier.stage !== 'nothing') throw new NotAllowed('already-submitted');
  if (command.channel === 'online' && command.owner !== moment.by.id) throw new NotAllowed('not-your-dossier');
  if (!procedure.published) throw new NotAllowed('not-published');
  if (!procedure.agencies.includes(command.agency)) throw new NotAllowed('wrong-agency');
  if (!procedure.channels.includes(CHANNEL_OF[command.channel])) throw new NotAllowed('channel-not-offered');
  if (!profile.resultChannels.is.includes(command.delivery) || !procedure.delivery.includes(command.delivery))
    throw new NotAllowed('channel-not-offered');

  const present = [...command.papers.map((paper) => paper.component), ...command.handedIn];
  if (missingComponents(procedure, present).length > 0) throw new NotAllowed('components-missing');

  const { handedIn: _, ...said } = command;
  return [{ type: 'DossierSubmitted', ...said, ruleSet: rules.ruleSet }];
};

/** An authorised person comes to the counter. */
const CHANNEL_OF = { online: 'online', counter: 'counter', post: 'post', authorised: 'counter' } as const;
