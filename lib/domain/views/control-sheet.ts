import { type FiledDossier, isAccepted, type Step } from '../dossier/dossier.ts';
import { noticeByOf } from '../dossier/due-dates.ts';
import type { Carrier, DossierEntry, StepKind } from '../dossier/events.ts';
import { opinionOf } from '../dossier/opinions.ts';
import { type RunningLimit, runningLimit, runningLimits } from '../dossier/running-limits.ts';
import { agencyOf, shareOf } from '../dossier/steps/whose.ts';
import type { Rules } from '../rules.ts';
import { type Instant, isPast, type Limit } from '../time/instant.ts';
import { shortDate } from '../time/wording.ts';
import { stateAfter, type Turn, turnsOf } from './history.ts';

/** Where a dossier lies: at a step of an agency; null: with the applicant. */
export type SheetPlace = { readonly agency: string; readonly step: Pick<Step, 'step' | 'unit' | 'role'> } | null;

/** One hand-over (giao, nhận). People are account ids; the applicant's filing is theirs. */
export type HandOverBlock = {
  readonly from: SheetPlace;
  readonly to: SheetPlace;
  readonly givenAt: Instant | null;
  readonly givenBy: string | null;
  readonly receivedAt: Instant | null;
  readonly receivedBy: string | null;
  /** The limit the receiving step had, where it had one. */
  readonly dueAt: Instant | null;
  /**
   * By the step's own limit, a day before the last one is early; a step without one by the dossier's, which it ran in. The applicant
   * has no limit to supplement (reading 6), nor to fetch a result that is ready.
   */
  readonly result: 'early' | 'on-time' | 'late' | 'no-limit' | 'open' | 'not-done';
  readonly note: string | null;
};

/** Phiếu kiểm soát (E11, TTH-12.4, TT01 Mẫu 05): one block a hand-over, opinions, shares, forwarding and own steps included, in order of time. */
export const controlBlocks = (entries: readonly DossierEntry[], rules: Rules): readonly HandOverBlock[] => {
  const turns = turnsOf(entries);
  const dossier = stateAfter(turns);
  if (dossier.stage === 'nothing') return [];

  const steps = Object.values(dossier.steps).map((step) => blockOf(dossier, step, turns, rules));
  return [...steps, ...forwardings(turns, rules)].toSorted((a, b) =>
    begun(a) < begun(b) ? -1 : begun(a) > begun(b) ? 1 : 0,
  );
};

const begun = ({ givenAt, receivedAt }: HandOverBlock): Instant => givenAt ?? receivedAt ?? '';

const blockOf = (dossier: FiledDossier, step: Step, turns: readonly Turn[], rules: Rules): HandOverBlock => {
  const giving = turns[step.after - 1];
  const closing = step.closed === null ? undefined : turns[step.closed.entry - 1];
  const isOver = step.closed?.outcome === 'over';
  const due = closing === undefined || isOver ? null : limitOf(closing, step, rules);
  return {
    from: giverOf(dossier, step),
    to: placeOf(dossier, step),
    givenAt: step.opened?.at ?? giving?.entry.at ?? null,
    givenBy: giving?.entry.by ?? null,
    receivedAt: step.closed?.at ?? null,
    receivedBy: isOver ? null : (step.closed?.by ?? null),
    dueAt: due?.at ?? null,
    result: isOver ? 'not-done' : closing === undefined ? 'open' : resultWith(due, closing, step, rules),
    note: isOver ? 'Không phải thực hiện' : opinionNote(dossier, step),
  };
};

const giverOf = (dossier: FiledDossier, { after }: Step): SheetPlace => {
  const giver = Object.values(dossier.steps).find(
    ({ closed }) => closed !== null && closed.entry === after && closed.outcome !== 'over',
  );
  return giver === undefined ? null : placeOf(dossier, giver);
};

const placeOf = (dossier: FiledDossier, step: Step): SheetPlace =>
  step.step === 'supplement' ? null : { agency: agencyOf(dossier, step), step };

/** TT01 form 05: every hand-over has a result. */
const resultWith = (
  due: Limit | null,
  { before, entry }: Turn,
  { step }: Step,
  rules: Rules,
): HandOverBlock['result'] => {
  if (due !== null) return resultOf(entry.at, due);
  if (step === 'supplement' || step === 'return') return 'no-limit';
  const own = runningLimit(before, rules);
  if (own?.limit !== 'result') return 'no-limit';
  return isPast(entry.at, own.due) ? 'late' : 'on-time';
};

const resultOf = (at: Instant, due: Limit): 'early' | 'on-time' | 'late' => {
  if (isPast(at, due)) return 'late';
  return at.slice(0, 10) < due.at.slice(0, 10) ? 'early' : 'on-time';
};

const INTAKE: readonly StepKind[] = ['check', 'check-and-draft'];

/** The limit a closed step is judged by: its own share of time first, then the limit of the dossier it ended. */
const limitOf = ({ before, entry, after }: Turn, step: Step, rules: Rules): Limit | null => {
  const running = runningLimits(before, rules);
  const find = (is: (one: RunningLimit) => boolean): Limit | null => running.find(is)?.due ?? null;
  if (INTAKE.includes(step.step)) return find(({ limit }) => limit === 'intake');
  if (step.step === 'answer') return find(({ limit, unit }) => limit === 'opinion' && unit === step.unit);

  const own = find(({ limit, of, unit }) => limit === 'step' && of === step.opened?.entry && unit === step.step);
  if (own !== null) return own;
  if (isAccepted(before) && entry.events.some(({ type }) => type === 'SupplementRequested'))
    return noticeByOf(before, rules);

  const share = before.stage === 'nothing' ? null : shareOf(before, step);
  if (share !== null)
    return step.step === 'seal' ? find(({ limit, unit }) => limit === 'part' && unit === share.key) : null;
  return 'ready' in after && after.ready.entry === entry.entry ? find(({ limit }) => limit === 'result') : null;
};

const opinionNote = (dossier: FiledDossier, { step, unit, closed }: Step): string | null => {
  if (step !== 'answer' || closed?.outcome !== 'late') return null;
  const given = opinionOf(dossier, unit ?? '')?.given ?? null;
  return given === null ? 'Chưa có ý kiến trả lời' : `Trả lời sau hạn, ngày ${shortDate(given.at)}`;
};

const CARRIERS: Record<Carrier, string> = { 'by-hand': 'giao trực tiếp', post: 'qua bưu chính', other: 'cách khác' };

/** Paper handed on by the one-stop unit (ND61-18.2, 18.3); who takes it signs on paper. */
const forwardings = (turns: readonly Turn[], rules: Rules): readonly HandOverBlock[] =>
  turns.flatMap(({ before, entry }) =>
    entry.events.flatMap((event): HandOverBlock[] => {
      if (event.type !== 'DossierForwarded' || !isAccepted(before)) return [];
      const due = runningLimits(before, rules).find(({ limit }) => limit === 'forwarding')?.due ?? null;
      return [
        {
          from: { agency: before.oneStop, step: { step: 'check', unit: null, role: 'receptionist' } },
          to: { agency: before.agency, step: { step: 'assign', unit: null, role: 'department-head' } },
          givenAt: entry.at,
          givenBy: entry.by,
          receivedAt: null,
          receivedBy: null,
          dueAt: due?.at ?? null,
          result: due === null ? 'no-limit' : resultOf(entry.at, due),
          note: `Hồ sơ giấy, ${CARRIERS[event.by]}`,
        },
      ];
    }),
  );
