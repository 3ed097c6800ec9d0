import type { DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier, JournalView, QueueItem } from '../../../lib/contract/desk.ts';
import type { DossierFound } from '../../../lib/contract/desk-search.ts';
import type { HinderedMove, Move } from '../../../lib/contract/moves.ts';
import type { DossierEvent, StepKind } from '../../../lib/domain/dossier/events.ts';
import { OUTCOMES } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { decisionWords } from '../../../lib/domain/words/decisions.ts';
import { journalWords } from '../../../lib/domain/words/events.ts';
import { LIMIT_WORDS } from '../../../lib/domain/words/limits.ts';
import { COMPLETED_WORDS } from '../../../lib/domain/words/outcomes.ts';
import { STAGE_WORDS } from '../../../lib/domain/words/stages.ts';
import { workOfStep } from '../../../lib/domain/words/steps.ts';
import { NO_FEES } from '../fees.ts';

export const HASH = 'a3f1'.repeat(16);
const OTHER_HASH = '9bc0'.repeat(16);

/** A move as the API words it. */
export const move = (
  decision: DecisionName,
  step: string | null,
  needs: readonly string[] = [],
  about: string | null = null,
): Move => ({
  decision,
  step,
  about,
  needs: [...needs],
  words: decisionWords(decision, step),
  outcomes: decision === 'complete-step' ? outcomesAt(step) : [],
});

/** A decision at hand that waits for another. */
export const hindered = (
  decision: DecisionName,
  step: string | null,
  first: DecisionName | null,
  why: string,
): HinderedMove => ({ decision, step, about: null, first, why, words: decisionWords(decision, step) });

const outcomesAt = (step: string | null): Move['outcomes'] => {
  const kind = step?.split('@')[0] as StepKind;
  return (OUTCOMES[kind] ?? []).map((value) => ({ value, label: COMPLETED_WORDS[value] }));
};

const shortStage = (stage: string): string => STAGE_WORDS[stage as keyof typeof STAGE_WORDS].word;

const PROCEDURE = { code: '1.004222', name: 'Đăng ký thường trú' };
const file = (fileId: string, component: string, name: string, type: string) => ({
  fileId,
  component,
  name,
  size: 734_003,
  sha256: OTHER_HASH,
  type,
  state: 'stored' as const,
  reason: null,
});

/** Lan's dossier (invented): filed online on the eve of the Tết break, waiting at the counter. */
export const lansDossier = (changes: Partial<DeskDossier> = {}): DeskDossier => ({
  id: 'd-lan',
  code: null,
  stage: 'submitted',
  status: 'Đã nộp',
  word: shortStage(changes.stage ?? 'submitted'),
  procedure: PROCEDURE,
  agency: { code: '000.17.22.H56', name: 'Ủy ban nhân dân phường Mẫu Sơn' },
  oneStop: { code: '000.17.22.H56', name: 'Ủy ban nhân dân phường Mẫu Sơn' },
  reader: 'whole',
  readerAgency: '000.17.22.H56',
  channel: 'online',
  applicant: {
    id: 'c-lan',
    name: 'Nguyễn Thị Lan',
    identifier: '038190000001',
    phone: '0912000001',
    email: 'lan@vidu.vn',
    address: 'Số 4, ngõ 12, phường Mẫu Sơn',
  },
  submittedAt: '2026-02-13T16:45:00+07:00',
  dueAt: '2026-02-23T16:45:00+07:00',
  limits: [
    {
      limit: 'intake',
      title: LIMIT_WORDS.intake.title,
      at: '2026-02-23T16:45:00+07:00',
      why: [
        {
          text: 'Nộp lúc 16 giờ 45, thứ Sáu 13/02/2026: tính 8 giờ làm việc',
          article: 'Điều 9 khoản 2 điểm a Quy chế kèm theo QĐ 27/2019/QĐ-UBND',
          from: '2026-02-13T16:45:00+07:00',
          to: '2026-02-16T15:45:00+07:00',
        },
        {
          text: 'Nghỉ Tết Nguyên đán từ 14/02 đến hết 22/02/2026',
          article: 'Bộ luật Lao động, Điều 112',
          from: '2026-02-16T15:45:00+07:00',
          to: '2026-02-23T16:45:00+07:00',
        },
      ],
      provisional: false,
      state: 'due-soon',
    },
  ],
  runningLimits: [],
  delivery: { by: 'counter', address: null },
  returnWays: ['counter', 'post', 'online'],
  payment: 'counter',
  form: [
    {
      title: 'Người đề nghị',
      lines: [
        { label: 'Họ và tên', value: 'Nguyễn Thị Lan' },
        { label: 'Ngày sinh', value: '05/08/1990' },
      ],
    },
    { title: 'Nội dung đề nghị', lines: [{ label: 'Nơi thường trú mới', value: 'Số 4, ngõ 12, phường Mẫu Sơn' }] },
  ],
  components: [
    { code: 'CT01', name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', required: true },
    { code: 'CHO-O', name: 'Giấy tờ chứng minh chỗ ở hợp pháp', required: true },
    { code: 'QUAN-HE', name: 'Giấy tờ chứng minh quan hệ nhân thân', required: false },
  ],
  askable: [
    { code: 'to-khai', name: 'Tờ khai' },
    { code: 'CT01', name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)' },
    { code: 'CHO-O', name: 'Giấy tờ chứng minh chỗ ở hợp pháp' },
    { code: 'QUAN-HE', name: 'Giấy tờ chứng minh quan hệ nhân thân' },
  ],
  toMend: null,
  handedIn: ['QUAN-HE'],
  files: [
    file('f-1', 'CT01', 'to-khai-ct01.pdf', 'application/pdf'),
    file('f-2', 'CHO-O', 'giay-chung-nhan-trang-1.jpg', 'image/jpeg'),
  ],
  officer: null,
  officers: [
    { id: 'o-binh', name: 'Lê Văn Bình', label: 'Lê Văn Bình, Phòng Mẫu' },
    { id: 'o-thu', name: 'Phạm Thị Thu', label: 'Phạm Thị Thu, Phòng Mẫu' },
  ],
  agencies: [
    { code: '000.00.15.H56', name: 'Sở Tư pháp' },
    {
      code: '000.17.23.H56',
      name: 'Ủy ban nhân dân phường Mẫu Hải',
    },
  ],
  draft: null,
  drafting: [],
  notes: [],
  request: null,
  result: null,
  timeline: [{ at: '2026-02-13T16:45:00+07:00', title: 'Nộp hồ sơ trực tuyến', detail: null, who: 'Nguyễn Thị Lan' }],
  slips: [],
  opinions: [],
  parts: [],
  proposedParts: [],
  grounds: [],
  extension: null,
  visit: { notice: null, minutes: null },
  ownSteps: [],
  forwarded: null,
  takenOverAt: null,
  fees: NO_FEES,
  originals: [],
  digitised: [],
  toDigitise: [],
  calls: [],
  corrections: [],
  change: null,
  keepUntil: null,
  hindered: [],
  moves: [
    move('receive', 'check@1'),
    move('request-supplement', 'check@1', ['items']),
    move('refuse', 'check@1', ['reasons']),
  ],
  ...changes,
});

const DRAFT_TEXT = `ỦY BAN NHÂN DÂN PHƯỜNG MẪU SƠN

QUYẾT ĐỊNH
Về việc đăng ký thường trú

Căn cứ Luật Cư trú;
Xét hồ sơ của bà Nguyễn Thị Lan,

QUYẾT ĐỊNH:
Điều 1. Đăng ký thường trú cho bà Nguyễn Thị Lan tại số 4, ngõ 12, phường Mẫu Sơn.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`;

const APPOINTMENT: DeskDossier['limits'][number] = {
  limit: 'result',
  title: LIMIT_WORDS.result.title,
  at: '2026-03-04T17:30:00+07:00',
  why: [
    {
      text: 'Tiếp nhận ngày 23/02/2026: 07 ngày làm việc, không tính ngày tiếp nhận',
      article: 'Điều 147 Bộ luật Dân sự',
      from: '2026-02-23T15:10:00+07:00',
      to: '2026-03-04T17:30:00+07:00',
    },
  ],
  provisional: false,
  state: 'on-time',
};

const IN_PROCESS = {
  code: '000.17.22.H56-260223-0001',
  stage: 'in-process',
  dueAt: APPOINTMENT.at,
  limits: [...lansDossier().limits.map((limit) => ({ ...limit, state: 'met' as const })), APPOINTMENT],
  status: 'Đang giải quyết',
  officer: { id: 'o-binh', name: 'Lê Văn Bình' },
  slips: [{ kind: 'receipt', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }],
  notes: [{ at: '2026-02-24T09:00:00+07:00', by: 'Trần Thị Hạnh', text: 'Ưu tiên giải quyết trong buổi sáng.' }],
} satisfies Partial<DeskDossier>;

/** With the head of department: whom to give it to. */
export const toAssign = (): DeskDossier =>
  lansDossier({ ...IN_PROCESS, officer: null, moves: [move('assign', 'assign@3', ['officer'])] });

/** With the officer: draft, decline, send back to the counter. */
export const toAppraise = (): DeskDossier =>
  lansDossier({
    ...IN_PROCESS,
    moves: [
      move('complete-step', 'appraise@5', ['outcome', 'draft']),
      move('return-for-supplement', 'appraise@5', ['items', 'fault']),
      move('decline', 'appraise@5', ['reasons']),
      move('propose-extension', null, ['reason', 'until']),
      move('apologise', null),
    ],
  });

/** With the leader: a draft to read and sign. */
export const toSign = (): DeskDossier =>
  lansDossier({
    ...IN_PROCESS,
    draft: { sha256: HASH, kind: 'result', text: DRAFT_TEXT, signed: false, document: HASH, onPaper: false },
    moves: [move('sign', 'sign@6', [], HASH), move('send-back', 'sign@6', ['note'], HASH)],
  });

/** With the clerk. */
export const toSeal = (): DeskDossier =>
  lansDossier({
    ...IN_PROCESS,
    draft: { sha256: HASH, kind: 'result', text: DRAFT_TEXT, signed: true, document: HASH, onPaper: false },
    moves: [move('seal', 'seal@7', [], HASH)],
  });

/** At the counter again, with the result. */
export const toReturn = (): DeskDossier =>
  lansDossier({
    ...IN_PROCESS,
    stage: 'result-ready',
    status: 'Có kết quả',
    moves: [move('return-result', 'return@8', ['by'])],
  });

export const queueItem = (n: number, changes: Partial<QueueItem> = {}): QueueItem => ({
  id: `d-${n}`,
  code: `000.17.22.H56-260223-${String(n).padStart(4, '0')}`,
  procedure: PROCEDURE,
  applicant: ['Nguyễn Thị Lan', 'Hoàng Văn Đức', 'Trần Minh Châu'][n % 3] ?? '',
  step: 'check@1',
  work: workOfStep(changes.step ?? 'check@1', changes.about),
  about: null,
  own: null,
  dueAt: '2026-02-24T16:45:00+07:00',
  state: 'on-time',
  ...changes,
});

/** The same dossiers as a search shows them. */
export const dossierFound = (n: number, changes: Partial<DossierFound> = {}): DossierFound => {
  const { id, code, procedure, applicant, dueAt, state } = queueItem(n);
  return { id, code, procedure, applicant, dueAt, state, stage: 'in-process', word: 'Đang giải quyết', ...changes };
};

const SUBMITTED: DossierEvent = {
  type: 'DossierSubmitted',
  procedure: PROCEDURE.code,
  agency: '000.17.22.H56',
  owner: 'c-lan',
  channel: 'online',
  form: HASH,
  papers: [],
  delivery: 'counter',
  payment: 'counter',
  route: { name: 'standard', version: 2 },
  ruleSet: 'seed-2016-2021',
};
const OPENED: DossierEvent = { type: 'StepOpened', step: 'check', after: 1, unit: null, role: 'receptionist' };

export const journalOf = (intact: boolean): JournalView => ({
  dossier: 'd-lan',
  intact,
  entries: [
    {
      entry: 1,
      at: '2026-02-13T16:45:00+07:00',
      by: 'c-lan',
      byName: 'Nguyễn Thị Lan',
      command: 'c1',
      events: [SUBMITTED],
      said: [journalWords(SUBMITTED, String)],
      hash: HASH,
      previous: '0'.repeat(64),
    },
    {
      entry: 2,
      at: '2026-02-13T16:45:01+07:00',
      by: 'system',
      byName: null,
      command: 'c2',
      events: [OPENED],
      said: [journalWords(OPENED, String)],
      hash: OTHER_HASH,
      previous: HASH,
    },
  ],
});
