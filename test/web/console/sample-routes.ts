import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { LIMIT_WORDS } from '../../../lib/domain/words/limits.ts';
import { lansDossier, move } from './sample-dossier.ts';

const AT_WORK = { code: '000.17.22.H56-260223-0001', stage: 'in-process' } satisfies Partial<DeskDossier>;
const POLICE = { code: '000.17.30.H56', name: 'Công an phường Mẫu Sơn' };

/** Before acceptance, with everything the counter may note. */
export const atTheCounter = (): DeskDossier =>
  lansDossier({
    moves: [
      ...lansDossier().moves,
      move('forward', null, ['by']),
      move('record-originals', null, ['what', 'components']),
      move('record-payment', null, ['amount', 'by']),
      move('digitise', null, ['component', 'class']),
      move('correct', null, ['entry', 'reason']),
    ],
  });

/** The transfer slip to make, with what the procedure proposes. */
export const toTransfer = (): DeskDossier =>
  lansDossier({
    ...AT_WORK,
    proposedParts: [
      {
        agency: { code: '000.17.23.H56', name: 'Ủy ban nhân dân phường Mẫu Hải' },
        work: 'Cấp giấy',
        within: { kind: 'working-days', amount: 3 },
      },
    ],
    moves: [move('transfer', 'transfer@3', ['parts'])],
  });

/** With the officer who verifies on site. */
export const toVerify = (): DeskDossier =>
  lansDossier({
    ...AT_WORK,
    moves: [
      move('record-visit', 'verify@5', ['outcome', 'minutes']),
      move('announce-visit', null, ['time', 'place', 'participants', 'content']),
    ],
  });

/** As an agency sees it that is only asked for its opinion. */
export const asked = (): DeskDossier =>
  lansDossier({
    ...AT_WORK,
    reader: 'asked',
    opinions: [
      {
        agency: { code: '000.00.15.H56', name: 'Sở Tư pháp' },
        askedBy: { code: '000.00.04.H56', name: 'Sở Xây dựng Mẫu' },
        question: 'Có vướng mắc gì?',
        askedAt: '2026-02-24T09:00:00+07:00',
        answerBy: '2026-02-27',
        dueAt: '2026-02-27T17:30:00+07:00',
        state: 'asked',
        answeredAt: null,
        text: null,
      },
    ],
    runningLimits: [
      {
        limit: 'opinion',
        title: LIMIT_WORDS.opinion.title,
        unit: '000.00.15.H56',
        name: 'Sở Tư pháp',
        at: '2026-02-27T17:30:00+07:00',
        why: [],
        provisional: false,
        state: 'on-time',
      },
    ],
    moves: [move('answer-consultation', 'answer@7/000.00.15.H56', ['text'])],
  });

/** On a step of the procedure's own. */
export const withOwnSteps = (): DeskDossier =>
  lansDossier({
    ...AT_WORK,
    ownSteps: [{ key: 'doi-chieu', name: 'Đối chiếu sổ gốc', state: 'open', at: null, by: null, note: null }],
    moves: [move('complete-step', 'own-step@5/doi-chieu', ['outcome', 'note'])],
  });

/** With the head of a department whose agency has two shares to give out. */
export const shared = (): DeskDossier => {
  const nothing = {
    dueAt: null,
    promisedAt: null,
    officer: null,
    draft: null,
    number: null,
    doneAt: null,
    proposal: null,
  };
  const part = { ...nothing, agency: POLICE, why: [], leads: false };
  return lansDossier({
    ...AT_WORK,
    parts: [
      { ...part, key: 'cu-tru', work: 'Đăng ký thường trú', after: [], state: 'on-time' },
      { ...part, key: 'can-cuoc', work: 'Cấp thẻ căn cước', after: ['cu-tru'], state: 'waiting' },
    ],
    moves: [move('assign', 'assign@5/cu-tru', ['officer']), move('assign', 'assign@5/can-cuoc', ['officer'])],
  });
};
