import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import type { StaffCommand } from '../../../lib/domain/dossier/decisions/decide.ts';
import { decide } from '../../../lib/domain/dossier/decisions/decide.ts';
import type { Dossier } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent, StepKind } from '../../../lib/domain/dossier/events.ts';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { supplement } from '../../../lib/domain/dossier/filing/supplement.ts';
import { withdraw } from '../../../lib/domain/dossier/filing/withdraw.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { roleOf } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { type Actor, type Moment, NotAllowed, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { stepKey } from '../../../lib/domain/journal/step.ts';
import type { Rules } from '../../../lib/domain/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { dung, hanh, lan, minh, tam, thu } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

type StepFree<T> = T extends { decision: 'complete-step' }
  ? Omit<T, 'seen' | 'about' | 'note'> & { readonly note?: string | null }
  : T extends unknown
    ? Omit<T, 'seen' | 'about'>
    : never;

/** A command as told in a story: what it saw is filled in from the dossier as it stands, unless said otherwise. */
export type Told = StepFree<StaffCommand> & { readonly seen?: string | null; readonly about?: string | null };

/** A history under way: `given(history).when(command).then(events)` with plain functions. */
export type Story = {
  readonly entries: readonly DossierEntry[];
  readonly dossier: Dossier;
  readonly rules: Rules;
  opens(step: StepKind, at: string, unit?: string): Story;
  decides(by: Actor, at: string, told: Told): Story;
  /** Lan answers, with the declaration put right and, unless said otherwise, the paper photographed once more. */
  supplements(at: string, form?: string): Story;
  withdraws(at: string): Story;
  /** The reason of the rules' no, or the events of a yes. */
  asked(by: Actor, at: string, told: Told): string | readonly DossierEvent[];
  has(by: Actor, at: string, events: readonly DossierEvent[]): Story;
};

export const sha = (letter: string): string => letter.repeat(64);
export const PAPER = { component: 'giay-to-goc', fileId: 'f1', sha256: sha('b'), size: 1000, type: 'image/jpeg' };
/** Photographed once more. */
const anew = (entry: number) => ({ ...PAPER, fileId: `f${entry}`, sha256: sha((entry % 10).toString()) });

export const rulesFor = (procedure: Procedure): Rules => ({
  ruleSet: tinhMau.profile.ruleSet,
  profile: tinhMau.profile,
  procedure,
  calendar: workingCalendar(tinhMau.calendar, XA_MAU),
  before: [],
});

const tell = (rules: Rules, entries: readonly DossierEntry[]): Story => {
  const dossier = fold(entries);
  const plus = (by: Actor, at: string, events: readonly DossierEvent[]): Story => {
    const entry = entries.length + 1;
    const said = {
      dossier: 'd1',
      entry,
      at,
      by: by.id,
      command: `c${entry}`,
      events,
      previous: sha('0'),
      hash: sha('1'),
    };
    return tell(rules, [...entries, said]);
  };
  const filled = (told: Told, moment: Moment): StaffCommand => {
    const offered = movesOf(dossier, moment, rules).find(({ decision }) => decision === told.decision);
    const open = dossier.stage === 'nothing' ? [] : Object.values(dossier.steps).filter((s) => s.opened && !s.closed);
    const draft = 'draft' in dossier && dossier.draft !== null ? dossier.draft.sha256 : null;
    const seen = offered === undefined ? (open[0]?.key ?? null) : offered.step;
    return { seen, about: draft, note: null, ...told } as StaffCommand;
  };
  const closedLast = entries.findLast(({ events }) =>
    events.some(({ type }) => type === 'StepClosed' || type === 'DossierSubmitted'),
  );
  return {
    entries,
    dossier,
    rules,
    opens: (step, at, unit) =>
      plus(SYSTEM, at, [
        { type: 'StepOpened', step, after: closedLast?.entry ?? 1, unit: unit ?? null, role: roleOf(step) },
      ]),
    decides: (by, at, told) => plus(by, at, decide(dossier, filled(told, { at, by }), { at, by }, rules)),
    supplements: (at, form = sha('a')) =>
      plus(
        lan,
        at,
        supplement(dossier, { form, papers: [PAPER, anew(entries.length)], declared: true }, { at, by: lan }, rules),
      ),
    withdraws: (at) => plus(lan, at, withdraw(dossier, { text: null }, { at, by: lan })),
    asked: (by, at, told) => {
      try {
        return decide(dossier, filled(told, { at, by }), { at, by }, rules);
      } catch (error) {
        if (error instanceof NotAllowed) return error.reason;
        throw error;
      }
    },
    has: plus,
  };
};

/** A history with nothing in it yet. */
export const storyOf = (rules: Rules): Story => tell(rules, []);

/** The same story with other events in it. */
export const toldAgain = (story: Story, other: (event: DossierEvent) => DossierEvent): Story =>
  tell(
    story.rules,
    story.entries.map((entry) => ({ ...entry, events: entry.events.map(other) })),
  );

export const SUBMISSION = {
  agency: XA_MAU,
  channel: 'online',
  form: sha('a'),
  papers: [PAPER],
  handedIn: [],
  delivery: 'online',
  payment: 'counter',
  owner: lan.id,
  route: { name: 'standard', version: 2 },
} as const;

/** Lan filed on Monday 2 March 2026 at 9:00. */
export const lanFiled = (procedure: Procedure = fiveDays, at = '2026-03-02T09:00:00+07:00'): Story => {
  const rules = rulesFor(procedure);
  const events = submit(fold([]), { ...SUBMISSION, procedure: procedure.code }, { at, by: lan }, rules);
  return tell(rules, []).has(lan, at, events).opens('check', at);
};

/** Minh received it at 9:30. */
export const minhReceived = (procedure: Procedure = fiveDays, at = '2026-03-02T09:30:00+07:00'): Story =>
  lanFiled(procedure, at)
    .decides(minh, at, { decision: 'receive', code: '000.00.01.X99-260302-0001' })
    .opens('assign', at);

export const tamAppraises = (): Story =>
  minhReceived()
    .decides(dung, '2026-03-02T10:00:00+07:00', { decision: 'assign', officer: tam.id })
    .opens('appraise', '2026-03-02T10:00:00+07:00');

export const tamDrafted = (draft = sha('d')): Story =>
  tamAppraises()
    .decides(tam, '2026-03-03T10:00:00+07:00', { decision: 'complete-step', outcome: 'drafted', draft })
    .opens('sign', '2026-03-03T10:00:00+07:00');

export const hanhSigned = (): Story =>
  tamDrafted()
    .decides(hanh, '2026-03-03T14:00:00+07:00', { decision: 'sign', signature: sha('e') })
    .opens('seal', '2026-03-03T14:00:00+07:00');

export const thuSealed = (): Story =>
  hanhSigned()
    .decides(thu, '2026-03-03T15:00:00+07:00', { decision: 'seal', number: '1/2026', signature: sha('f') })
    .opens('return', '2026-03-03T15:00:00+07:00');

export const returned = (): Story =>
  thuSealed().decides(minh, '2026-03-03T16:00:00+07:00', { decision: 'return-result', by: 'online' });

export const checkKey = stepKey('check', 1);
