import type { DossierEvent, Share } from '../../lib/domain/dossier/events.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const sha = (letter: string): string => letter.repeat(64);
const { ruleSet } = tinhMau.profile;

export type HowFiled = 'online' | 'counter' | 'post';

/** One entry: when, and what happened. */
type Happened = { readonly at: string; readonly events: readonly DossierEvent[] };

const submitted = (channel: HowFiled, owner: string): DossierEvent => ({
  type: 'DossierSubmitted',
  procedure: fiveDays.code,
  agency: XA_MAU,
  owner,
  channel,
  form: sha('a'),
  papers: [],
  delivery: 'counter',
  payment: 'counter',
  route: { name: 'standard', version: 2 },
  ruleSet,
});
const received: DossierEvent = { type: 'DossierReceived', code: '000.00.01.X99-260302-0001', again: false, ruleSet };
const asked = (at: 'intake' | 'processing'): DossierEvent => ({
  type: 'SupplementRequested',
  at,
  components: ['giay-to-goc'],
  text: sha('7'),
  fault: null,
});
const refused: DossierEvent = { type: 'DossierRefused', text: sha('9'), rightAgency: 'Sở Mẫu' };
const FILED = '2026-03-02T09:00:00+07:00';
const LATER = '2026-03-03T09:00:00+07:00';

/** Filed and, at the counter and by post, answered in the same entry (ND61-17.1). */
const answered = (channel: HowFiled, owner: string, answer: DossierEvent): readonly Happened[] =>
  channel === 'online'
    ? [
        { at: FILED, events: [submitted(channel, owner)] },
        { at: FILED, events: [answer] },
      ]
    : [{ at: FILED, events: [submitted(channel, owner), answer] }];

const accepted = (channel: HowFiled, owner: string, ...then: readonly (readonly DossierEvent[])[]) => [
  ...answered(channel, owner, received),
  ...then.map((events): Happened => ({ at: LATER, events })),
];
const drafted = (kind: 'ResultDrafted' | 'DossierDeclined'): readonly DossierEvent[] => [
  { type: kind, draft: sha('d') },
];
const sealed: DossierEvent = { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') };

type Kind = {
  /** True where the law wants the person told (17.2a, 19.3b, 19.4, 19.9, 20.4; TH-9.2b). */
  readonly must: boolean;
  readonly of: readonly HowFiled[];
  /** True where, filed at the counter, the answer is put into the person's hand. */
  readonly handedOver?: true;
  /** True where it speaks of the account: only who has one is told. */
  readonly signsIn?: true;
  journal(channel: HowFiled, owner: string): readonly Happened[];
};

const ALL = ['online', 'counter', 'post'] as const;
const told = (must: boolean, journal: Kind['journal']): Kind => ({ must, of: ALL, journal });
const noted = (...events: readonly DossierEvent[]) => told(false, (by, owner) => accepted(by, owner, events));

const share: Share = { key: 'chu-tri', agency: XA_MAU, within: { kind: 'working-days', amount: 3 }, after: [] };
const part = share.key;

/** Every kind of notice to the applicant, as the last entry of a journal tells it. */
export const KINDS: Readonly<Record<string, Kind>> = {
  submitted: {
    must: false,
    of: ['online'],
    journal: (by, owner) => [{ at: FILED, events: [submitted(by, owner)] }],
  },
  received: { ...told(true, (by, owner) => answered(by, owner, received)), handedOver: true },
  'supplement-requested': { ...told(true, (by, owner) => answered(by, owner, asked('intake'))), handedOver: true },
  'supplement-requested on appraisal': told(true, (by, owner) => accepted(by, owner, [asked('processing')])),
  refused: { ...told(true, (by, owner) => answered(by, owner, refused)), handedOver: true },
  supplemented: told(false, (by, owner) =>
    accepted(by, owner, [asked('processing')], [{ type: 'DossierSupplemented', form: sha('a'), papers: [] }]),
  ),
  withdrawn: noted({ type: 'DossierWithdrawn', text: null }),
  changed: noted({ type: 'DossierChanged', form: sha('a'), papers: [], text: sha('1') }),
  'visit-announced': told(true, (by, owner) => accepted(by, owner, [{ type: 'VisitAnnounced', notice: sha('4') }])),
  reappointed: told(true, (by, owner) =>
    accepted(by, owner, [{ type: 'DossierReappointed', until: '2026-03-20', reason: sha('5') }]),
  ),
  apology: told(true, (by, owner) => accepted(by, owner, [{ type: 'ApologyIssued', for: 'late', text: null }])),
  'apology for the guidance': told(true, (by, owner) =>
    accepted(by, owner, [{ type: 'ApologyIssued', for: 'processing', text: null }]),
  ),
  overdue: told(true, (by, owner) =>
    accepted(by, owner, [{ type: 'LimitReached', limit: 'result', point: 'overdue', of: by === 'online' ? 2 : 1 }]),
  ),
  'ready-early': told(true, (by, owner) => accepted(by, owner, drafted('ResultDrafted'), [sealed])),
  'resolved at once': told(true, (by, owner) =>
    accepted(by, owner, [{ type: 'ResultResolved', draft: sha('d'), kind: 'result' }]),
  ),
  declined: told(true, (by, owner) => accepted(by, owner, drafted('DossierDeclined'), [sealed])),
  'all results of several agencies': told(true, (by, owner) =>
    accepted(
      by,
      owner,
      [{ type: 'WorkTransferred', parts: [share], slip: null }],
      [{ type: 'ResultDrafted', draft: sha('d'), part }],
      [
        { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part },
        { type: 'ResultsCollected', draft: sha('d'), number: '1/2026' },
      ],
    ),
  ),
  'limit-lengthened': told(true, (by, owner) =>
    accepted(by, owner, [
      {
        type: 'AlternativeTaken',
        ground: 'hồ sơ phức tạp',
        article: 'Quy định mẫu',
        limit: { kind: 'longer', workingDays: 2 },
        agreement: null,
      },
    ]),
  ),
  'date-recounted': told(true, (by, owner) =>
    accepted(by, owner, [{ type: 'DueDateRecounted', limit: 'result', of: by === 'online' ? 2 : 1 }]),
  ),
  // To whose account it came: who signs in now, whatever was so when it was filed.
  linked: {
    must: false,
    of: ['counter', 'post'],
    signsIn: true,
    journal: (by, owner) => accepted(by, 'wi-before', [{ type: 'DossierLinked', owner }]),
  },
  // Whose it is now: whoever signs in, or is on record.
  reassigned: {
    must: true,
    of: ['counter', 'post'],
    journal: (by, owner) =>
      accepted(by, 'wi-before', [
        { type: 'DossierReassigned', owner, from: 'wi-before', form: sha('a'), text: sha('5') },
      ]),
  },
  returned: told(false, (by, owner) =>
    accepted(by, owner, drafted('ResultDrafted'), [sealed], [{ type: 'ResultReturned', by: 'counter' }]),
  ),
  corrected: noted({ type: 'CorrectionMade', about: 1, text: sha('5') }),
  paid: noted({ type: 'FeePaid', amount: 20_000, by: 'counter', receipt: 'BL-1' }),
  refunded: noted({ type: 'FeeRefunded', amount: 20_000, text: sha('5') }),
};
