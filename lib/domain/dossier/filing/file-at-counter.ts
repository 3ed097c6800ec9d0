import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed, NotYours } from '../../journal/moment.ts';
import { closing, stepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { isFeePaid, mustBeOwed, wholeFee } from '../money/fees.ts';
import { mustBeKnown } from '../papers/asked-for.ts';
import { linkedWork } from '../shares.ts';
import { mustBeAtTheCounter } from '../steps/take-step.ts';
import type { Submit } from './submit.ts';
import { mustBeOffered, submit, submitted } from './submit.ts';

/** What a person brings to the counter besides the dossier: the fee, and originals left there (ND61-8.1b, 20.2). */
export type Brought = {
  readonly paid?: { readonly amount: number; readonly receipt: string; readonly series?: string };
  readonly originals?: readonly string[];
};

/** How the intake ends: taken in, not yet (Mẫu 02, ND61-17.1a), or not here (Mẫu 03, ND61-17.1b). */
export type Ending =
  | { readonly outcome: 'received' }
  | { readonly outcome: 'supplement'; readonly components: readonly string[]; readonly text: Sha256 }
  | { readonly outcome: 'refused'; readonly text: Sha256; readonly rightAgency: string | null };

type FileAtCounter = Submit & Brought & { readonly ending?: Ending };

/**
 * Tiếp nhận trực tiếp, qua bưu chính, qua người được ủy quyền (ND61-17.1, TH-12.2): filed and answered in one entry, which
 * closes the check; the code, the fee and the originals taken with it stand in the same entry.
 */
export const fileAtCounter = (
  dossier: Dossier,
  { ending = { outcome: 'received' }, ...command }: FileAtCounter,
  code: string,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  if (command.channel === 'online') throw new NotAllowed('channel-not-offered');
  mustBeAtTheCounter(command.oneStop ?? command.agency, moment.by);
  if (moment.by.party) throw new NotYours('own-dossier');

  const step = command.route.name === 'one-step' ? 'check-and-draft' : 'check';
  const check = { key: stepKey(step, 1) };
  const asked: Asked = { dossier, command, code, moment, rules };
  if (ending.outcome === 'refused') return [...refused(asked, ending), closing(check, 'refused')];
  if (ending.outcome === 'supplement') return [...notYet(asked, ending), closing(check, 'supplement')];
  return [...received(asked, step), closing(check, 'received')];
};

type Asked = {
  readonly dossier: Dossier;
  readonly command: Submit & Brought;
  readonly code: string;
  readonly moment: Moment;
  readonly rules: Rules;
};

const received = ({ dossier, command, code, moment, rules }: Asked, step: Step['step']): DossierEvent[] => {
  const { paid, originals: _, ...filing } = command;
  const first = submit(dossier, filing, moment, rules);
  if (!isFeePaid(paid?.amount ?? 0, command.channel, rules)) throw new NotAllowed('fee-missing');
  return [
    ...first,
    { type: 'DossierReceived', code, again: false, ruleSet: rules.ruleSet },
    ...linkedWork(command.route, command.oneStop ?? command.agency, rules),
    ...(step === 'check' ? [] : [{ type: 'OfficerAssigned' as const, officer: moment.by.id }]),
    ...broughtWith(command, rules),
  ];
};

/** Counted for once-only like a request made later (17.2a): whoever comes back goes on from here, under the same code. */
const notYet = (
  { dossier, command, code, moment, rules }: Asked,
  { components, text }: Extract<Ending, { outcome: 'supplement' }>,
): DossierEvent[] => {
  const { paid: _paid, originals: _originals, ...filing } = command;
  mustBeOffered(dossier, filing, moment, rules);
  mustBeKnown(components, command, rules);
  return [
    submitted(filing, rules, code),
    { type: 'SupplementRequested', at: 'intake', components, text, fault: null },
    ...broughtWith(command, rules),
  ];
};

/** What is refused may be nothing this unit offers: only that it is the first entry is asked. Nothing is paid or left behind. */
const refused = (
  { dossier, command, code, rules }: Asked,
  { text, rightAgency }: Extract<Ending, { outcome: 'refused' }>,
): DossierEvent[] => {
  const { paid, originals = [], ...filing } = command;
  if (dossier.stage !== 'nothing') throw new NotAllowed('already-submitted');
  if (paid !== undefined || originals.length > 0) throw new NotAllowed('nothing-kept-of-refused');
  return [submitted(filing, rules, code), { type: 'DossierRefused', text, rightAgency }];
};

const broughtWith = ({ paid, originals = [], channel }: Submit & Brought, rules: Rules): DossierEvent[] => {
  if (paid !== undefined) mustBeOwed({ ...paid, by: wayOf(channel) }, wholeFee({ channel }, rules), { channel }, rules);
  const known = new Set(rules.procedure.components.map((component) => component.code));
  if (!originals.every((component) => known.has(component))) throw new NotAllowed('component-unknown');
  return [
    ...(paid === undefined ? [] : [{ type: 'FeePaid' as const, ...paid, by: wayOf(channel) }]),
    ...(originals.length === 0
      ? []
      : [{ type: 'OriginalsRecorded' as const, what: 'taken' as const, components: originals, fits: null }]),
  ];
};

/** Papers that come by post bring the fee by post (TTH-PL 3). */
const wayOf = (channel: Submit['channel']): 'counter' | 'post' => (channel === 'post' ? 'post' : 'counter');
