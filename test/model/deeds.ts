import type { Stage } from '../../lib/domain/dossier/dossier.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { DecisionName } from '../../lib/domain/words/decisions.ts';
import { binh, dung, hanh, khoa, lan, minh, nam, quang, son, tam, thu } from '../people.ts';
import { pick } from '../statemachines/chance.ts';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { type Case, type Deed, REASON } from './case.ts';

const LATE: readonly Deed['what'][] = ['propose-extension', 'sign-extension', 're-appoint', 'apologise'];

/** Noted beside the step at hand. */
const NAMES_NO_STEP: readonly string[] = [...LATE, 'record-payment', 'refund', 'forward', 'correct'];

/** One who holds every desk of a small commune, and an officer of another agency. */
const lone: Actor = {
  id: 'ac-lone',
  roles: ['receptionist', 'department-head', 'officer', 'leader', 'clerk'],
  agency: XA_MAU,
};
const elsewhere: Actor = { id: 'ac-elsewhere', roles: ['officer', 'leader', 'clerk'], agency: SO_MAU };
const EVERYBODY = [lan, nam, minh, quang, dung, tam, son, hanh, thu, binh, khoa, lone, elsewhere];

const DECISIONS: readonly DecisionName[] = [
  'receive',
  'request-supplement',
  'refuse',
  'assign',
  'complete-step',
  'decline',
  'return-for-supplement',
  'sign',
  'send-back',
  'seal',
  'return-result',
  'propose-extension',
  'sign-extension',
  're-appoint',
  'apologise',
  'take-supplement',
  'record-payment',
  'refund',
  'forward',
  'correct',
];
const EVERYTHING = [...DECISIONS, 'submit', 'file-at-counter', 'supplement', 'change', 'withdraw'] as const;

/** Who would do what at a step, were everybody sensible; what ends a dossier early comes seldom. */
const SENSIBLE: Record<string, readonly (readonly [Deed['what'], readonly Actor[]])[]> = {
  check: [
    ['receive', [minh, quang, lone]],
    ['receive', [minh, quang, lone]],
    ['receive', [minh, quang, lone]],
    ['receive', [minh, quang, lone]],
    ['request-supplement', [minh, quang]],
    ['request-supplement', [minh, quang]],
    ['refuse', [minh, quang]],
    ['record-payment', [minh, quang]],
    ['record-payment', [minh, quang]],
    ['change', [lan]],
  ],
  supplement: [
    ['supplement', [lan]],
    ['take-supplement', [minh, quang]],
  ],
  assign: [
    ['assign', [dung, lone]],
    ['assign', [dung, lone]],
    ['refund', [quang]],
  ],
  appraise: [
    ['complete-step', [tam, son, lone]],
    ['decline', [tam, son, lone]],
    ['return-for-supplement', [tam, son, lone]],
    ['assign', [dung]],
    ['forward', [minh]],
    ['refund', [quang]],
    ['change', [lan]],
    ['propose-extension', [hanh, dung, quang]],
    ['sign-extension', [hanh]],
    ['re-appoint', [minh, quang, hanh]],
  ],
  sign: [
    ['sign', [hanh, lone]],
    ['sign', [hanh, lone]],
    ['change', [lan]],
    ['send-back', [hanh]],
    ['propose-extension', [hanh, dung]],
    ['sign-extension', [hanh, dung]],
    ['re-appoint', [minh, quang]],
  ],
  seal: [['seal', [thu, lone]]],
  resolve: [
    ['complete-step', [minh, quang]],
    ['decline', [minh, lone]],
  ],
  return: [['return-result', [minh, quang]]],
};

const DOCUMENTS = ['d1', 'd2', 'd3'].map((name) => name.padEnd(64, '0'));
const FORMS = ['f1', 'f2'].map((name) => name.padEnd(64, '0'));
const FAULTS = [null, null, 'applicant', 'law-changed', 'office', 'office'] as const;
const CHANNELS = ['counter', 'post', 'authorised'] as const;

/**
 * TH-9.6c pays back what the agency failed to finish. Whoever withdrew after the limit had passed is paid back too: that is
 * judged by the withdrawal's moment, which this law does not keep, so nobody asks for it here.
 */
const NO_LIMIT_RUNS: readonly Stage[] = ['withdrawn'];

/** Mostly something sensible, done with what lies on the desk; sometimes anything, by anybody, with anything. */
export const randomDeed = (chance: () => number, it: Case, at: string, keys: readonly string[]): Deed => {
  const mostly = (usual: number): boolean => chance() < usual;
  const sane = mostly(0.75);
  const [what, who] =
    it.stage === 'nothing'
      ? ([mostly(0.8) ? 'submit' : 'file-at-counter', [lan]] as const)
      : mostly(0.02)
        ? ([pick(chance, ['withdraw', 'change', 'change'] as const), [lan]] as const)
        : pick(chance, SENSIBLE[it.step?.kind ?? ''] ?? [['withdraw', [lan]]]);
  const tried = sane ? what : pick(chance, EVERYTHING);
  const deed = tried === 'refund' && NO_LIMIT_RUNS.includes(it.stage) ? 'correct' : tried;
  const usual = deed === 'file-at-counter' ? [minh] : deed === what ? who : EVERYBODY;
  const byOfficer = it.officer !== null && it.step?.kind === 'appraise' && deed !== 'assign' && !LATE.includes(deed);
  const officer = EVERYBODY.find(({ id }) => id === it.officer);
  const by = mostly(0.08)
    ? pick(chance, EVERYBODY)
    : byOfficer && officer && mostly(0.9)
      ? officer
      : pick(chance, usual);
  const stepless = NAMES_NO_STEP.includes(deed) || (deed === 'assign' && it.step?.kind !== 'assign');
  const resolves = it.step?.kind === 'resolve';
  const ofWhatWasFiled = ['check', 'appraise', 'resolve'].includes(it.step?.kind ?? '');

  return {
    what: deed,
    by,
    at,
    seen: mostly(0.9) ? (stepless ? null : (it.step?.key ?? null)) : pick(chance, [null, 'check@99', ...keys]),
    about:
      deed === 'sign-extension' && mostly(0.9)
        ? REASON
        : mostly(0.93)
          ? ofWhatWasFiled
            ? it.form
            : it.draft
          : pick(chance, [null, ...DOCUMENTS, ...FORMS]),
    agency: mostly(0.95) ? XA_MAU : pick(chance, [SO_MAU, '000.09.09.X99']),
    owner: mostly(0.95) ? lan.id : nam.id,
    // What is submitted comes from the portal; the counter has a deed of its own.
    channel: deed === 'submit' || mostly(0.05) ? 'online' : pick(chance, CHANNELS),
    delivery: mostly(0.8) ? 'counter' : pick(chance, ['online', 'post']),
    papers: mostly(0.9) ? ['giay-to-goc'] : pick(chance, [[], ['van-ban-uy-quyen']]),
    components: mostly(0.95)
      ? pick(chance, [['to-khai'], ['van-ban-uy-quyen', 'to-khai'], ['van-ban-uy-quyen', 'giay-to-goc']])
      : pick(chance, [[], ['giay-khac'], ['giay-to-goc', 'giay-khac']]),
    fault: pick(chance, FAULTS),
    officer: pick(chance, [tam.id, son.id, lone.id]),
    outcome: mostly(0.95) ? (resolves ? 'resolved' : 'drafted') : pick(chance, ['resolved', 'drafted', 'xong']),
    draft: deed === 'complete-step' && mostly(0.05) ? null : pick(chance, DOCUMENTS),
    form: pick(chance, FORMS),
    amount: pick(chance, [5_000, 10_000, 20_000]),
    entry: mostly(0.8) ? 1 + Math.floor(chance() * it.entries) : pick(chance, [0, it.entries + 1]),
    until: dayAfter(at, Math.floor(chance() * chance() * 500) - 3),
  };
};

/** Minutes, days or weeks later, inside and outside office hours. */
export const later = (chance: () => number, at: string): string => {
  const seconds = pick(chance, [60, 3_600, 3_600, 20_000, 90_000, 400_000]) * (chance() + 0.1);
  return new Date(Date.parse(at) + 7 * 3_600_000 + seconds * 1_000).toISOString().slice(0, 19).concat('+07:00');
};

const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
