import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { HUYEN_MAU } from '../../tinh-mau/neighbours.ts';
import { atOnce, fiveDays } from '../../tinh-mau/procedures.ts';
import { consulted, delegated, oneStep, ownSteps, prepaid, verified } from '../../tinh-mau/route-procedures.ts';
import { binh, hue, le, minh, soMau, ven, xaMau } from './cast.ts';
import { decides, files, supplements } from './deeds.ts';
import {
  APPRAISE,
  ASSIGN,
  CHECK,
  type Deed,
  draft,
  drafting,
  END,
  items,
  type Life,
  RETURN,
  reasons,
  SEAL,
  SIGN,
  SUPPLEMENT,
} from './life.ts';

const { head, officer } = xaMau;
const assigned = (stands: string): Deed => [
  'Dũng assigns Tâm',
  decides(head, 'assign', { officer: officer.id }),
  stands,
];
const receives = (stands: string): Deed => ['Minh receives', decides(minh, 'receive'), stands];
const returned: Deed = ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END];

/** Back to the person from where the officer works, supplemented, received again. */
const around = (stands: string, asked: object = items): readonly Deed[] => [
  ['Tâm returns it for a supplement', decides(officer, 'return-for-supplement', asked), SUPPLEMENT],
  ['Lan supplements', supplements, CHECK],
  ['Minh receives again', decides(minh, 'receive'), stands],
];

/** Both supplements, sent back once (ND61-19.2). */
export const standard: Life = {
  file: 'standard-2.asl.json',
  deeds: [
    ['Lan files', files(fiveDays), CHECK],
    ['Minh asks for a supplement', decides(minh, 'request-supplement', items), SUPPLEMENT],
    ['Lan supplements', supplements, CHECK],
    receives(ASSIGN),
    assigned(APPRAISE),
    ...around(APPRAISE),
    ...drafting(),
    returned,
  ],
};

/** A fee before the acceptance, the originals before the result: noted at the counter, and the route stays where it is (TH-9.2c, TH-9.6a). */
export const feeAndOriginals: Life = {
  file: 'standard-2.asl.json',
  deeds: [
    ['Lan files', files(prepaid), CHECK],
    ['Minh notes the fee', decides(minh, 'record-payment', { amount: 20_000, by: 'online' }), CHECK],
    receives(ASSIGN),
    assigned(APPRAISE),
    ...drafting().slice(2),
    [
      'Minh compares the originals',
      decides(minh, 'record-originals', { what: 'compared', components: ['giay-to-goc'], fits: true }),
      RETURN,
    ],
    ['Minh hands it over', decides(minh, 'return-result', { by: 'counter' }), END],
  ],
};

/** Taken in by the system at a department; after the officer's own request a person looks at it (TTH-PL bước 1). */
export const automatic: Life = {
  file: 'automatic.asl.json',
  deeds: [
    ['Lan files', files(consulted, SO_MAU), ASSIGN],
    ['Kim assigns Lâm', decides(soMau.head, 'assign', { officer: soMau.officer.id }), APPRAISE],
    ['Lâm returns it for a supplement', decides(soMau.officer, 'return-for-supplement', items), SUPPLEMENT],
    ['Lan supplements, which a person looks at', supplements, CHECK],
    ['Bình receives again', decides(binh, 'receive'), APPRAISE],
    ...drafting(soMau),
    ['Bình returns it', decides(binh, 'return-result', { by: 'online' }), END],
  ],
};

const TAKE_IN = 'Officer takes in and drafts';

/** Taken in and drafted in one step (TTH-PL bước 1). */
export const inOneStep: Life = {
  file: 'one-step.asl.json',
  deeds: [
    ['Lan files', files(oneStep, HUYEN_MAU), TAKE_IN],
    ['Huệ asks for a supplement', decides(hue, 'request-supplement', items), SUPPLEMENT],
    ['Lan supplements', supplements, TAKE_IN],
    ['Huệ takes it in and drafts', decides(hue, 'receive-and-draft', { draft: 'Dự thảo' }), SIGN],
    ['Lệ sends it back', decides(le, 'send-back', { note: 'Sửa.' }), APPRAISE],
    ['Huệ returns it for a supplement', decides(hue, 'return-for-supplement', items), SUPPLEMENT],
    ['Lan supplements again', supplements, TAKE_IN],
    ['Huệ takes it in again', decides(hue, 'receive-and-draft', { draft: 'Dự thảo 2' }), SIGN],
    ['Lệ signs', decides(le, 'sign'), SEAL],
    ['Vẹn seals', decides(ven, 'seal'), RETURN],
    ['Huệ returns it', decides(hue, 'return-result', { by: 'online' }), END],
  ],
};

const RESOLVE = 'Delegated officer decides at the counter';

const ASK = { agencies: [SO_MAU], question: 'Có ý kiến gì?', answerBy: '2026-03-09' };

/** Back to the person from the counter that resolves it, supplemented, received again (ND61-19.4). */
const aroundTheCounter = (stands: string): readonly Deed[] => [
  ['Minh returns it for a supplement', decides(minh, 'return-for-supplement', items), SUPPLEMENT],
  ['Lan supplements', supplements, CHECK],
  ['Minh receives again', decides(minh, 'receive'), stands],
];

/** Decided at the counter by delegation, which may ask others and the person as the agency would (ND61-17.5, 19.4, 19.5a). */
export const byDelegation: Life = {
  file: 'delegated-2.asl.json',
  deeds: [
    ['Lan files', files(delegated), CHECK],
    ['Minh asks for a supplement', decides(minh, 'request-supplement', items), SUPPLEMENT],
    ['Lan supplements', supplements, CHECK],
    receives(RESOLVE),
    ['Minh asks Sở Mẫu', decides(minh, 'consult', ASK), `Agency gives its opinion / ${SO_MAU}`],
    ['Sở Mẫu answers', decides(soMau.officer, 'answer-consultation', { text: 'Đồng ý.' }), RESOLVE],
    ...aroundTheCounter(RESOLVE),
    ['Minh decides', decides(minh, 'complete-step', { ...draft, outcome: 'resolved' }), RETURN],
    returned,
  ],
};

const AT_ONCE = 'Officer resolves it at once';
const declaration = { items: [{ component: 'to-khai', problem: 'Ghi thiếu.' }] };

/** Resolved at once, after a supplement (ND61-17.4, 19.4). */
export const resolvedAtOnce: Life = {
  file: 'at-once-2.asl.json',
  deeds: [
    ['Lan files', files(atOnce), CHECK],
    receives(AT_ONCE),
    ['Minh returns it for a supplement', decides(minh, 'return-for-supplement', declaration), SUPPLEMENT],
    ['Lan supplements', supplements, CHECK],
    ['Minh receives again', decides(minh, 'receive'), AT_ONCE],
    ['Minh resolves', decides(minh, 'complete-step', { ...draft, outcome: 'resolved' }), RETURN],
    returned,
  ],
};

const VERIFY = 'Officer verifies the dossier';
const visit = { time: '9 giờ', place: 'Thôn Mẫu', participants: 'Chủ hộ', content: 'Xem đất' };

/** Verified with the person present, after a supplement (ND61-19.3). */
export const withVerification: Life = {
  file: 'verified-2.asl.json',
  deeds: [
    ['Lan files', files(verified), CHECK],
    receives(ASSIGN),
    assigned(VERIFY),
    ...around(VERIFY),
    ['Tâm announces a visit', decides(officer, 'announce-visit', visit), VERIFY],
    ['Tâm records it', decides(officer, 'record-visit', { outcome: 'verified', minutes: 'Biên bản' }), APPRAISE],
    ...drafting(),
    returned,
  ],
};

/** Declined at the verification itself; where the leader does not agree, it is still to be done (ND61-19.3, 19.8). */
export const declinedAtTheVerification: Life = {
  file: 'verified-2.asl.json',
  deeds: [
    ...withVerification.deeds.slice(0, 3),
    ['Tâm declines', decides(officer, 'decline', reasons), 'Leader signs the refusal'],
    ['Hạnh sends it back', decides(xaMau.leader, 'send-back', { note: 'Đi xác minh đã.' }), VERIFY],
    ['Tâm declines again', decides(officer, 'decline', reasons), 'Leader signs the refusal'],
    ['Hạnh signs', decides(xaMau.leader, 'sign'), SEAL],
    ['Thu seals', decides(xaMau.clerk, 'seal'), RETURN],
    returned,
  ],
};

const OWN = 'Own step of the procedure';
const done = { outcome: 'done', note: 'Đã làm.' };

/** Taken in by the system at a department, then its own three steps (TTH-PL bước 1, TTH-5.2). */
export const automaticWithOwnSteps: Life = {
  file: 'automatic-own-steps.asl.json',
  deeds: [
    ['Lan files', files(ownSteps, SO_MAU), ASSIGN],
    ['Kim assigns Lâm', decides(soMau.head, 'assign', { officer: soMau.officer.id }), `${OWN} / doi-chieu`],
    ['Lâm compares', decides(soMau.officer, 'complete-step', done), `${OWN} / hop-xet`],
    ['Kim meets', decides(soMau.head, 'complete-step', done), `${OWN} / ra-soat`],
    ['Lâm looks through', decides(soMau.officer, 'complete-step', done), APPRAISE],
    ['Lâm returns it for a supplement', decides(soMau.officer, 'return-for-supplement', items), SUPPLEMENT],
    ['Lan supplements, which a person looks at', supplements, CHECK],
    ['Bình receives again', decides(binh, 'receive'), APPRAISE],
    ...drafting(soMau),
    ['Bình returns it', decides(binh, 'return-result', { by: 'online' }), END],
  ],
};

/** Its own three steps one after the other; a supplement comes back to the step it came from and repeats none (TTH-5.2, ND61-19.4). */
export const withOwnSteps: Life = {
  file: 'own-steps-2.asl.json',
  deeds: [
    ['Lan files', files(ownSteps), CHECK],
    receives(ASSIGN),
    assigned(`${OWN} / doi-chieu`),
    ...around(`${OWN} / doi-chieu`),
    ['Tâm compares', decides(officer, 'complete-step', done), `${OWN} / hop-xet`],
    ['Dũng meets', decides(head, 'complete-step', done), `${OWN} / ra-soat`],
    ['Tâm looks through', decides(officer, 'complete-step', done), APPRAISE],
    ...around(APPRAISE, { ...items, fault: 'applicant' }),
    ...drafting(),
    returned,
  ],
};

/** Declined at the first of its own steps; sent back, the steps go on where they were (TTH-5.2, ND61-19.8). */
export const declinedAtAnOwnStep: Life = {
  file: 'own-steps-2.asl.json',
  deeds: [
    ...withOwnSteps.deeds.slice(0, 3),
    ['Tâm declines', decides(officer, 'decline', reasons), SIGN],
    ['Hạnh sends it back', decides(xaMau.leader, 'send-back', { note: 'Sửa.' }), `${OWN} / doi-chieu`],
    ['Tâm declines again', decides(officer, 'decline', reasons), SIGN],
    ['Hạnh signs', decides(xaMau.leader, 'sign'), SEAL],
    ['Thu seals', decides(xaMau.clerk, 'seal'), RETURN],
    returned,
  ],
};
