import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import type { NoticeDraft } from '../../../lib/domain/notices/notice.ts';
import { toApplicant } from '../../../lib/domain/notices/to-applicant.ts';
import { toStaff } from '../../../lib/domain/notices/to-staff.ts';
import { hanh, lan, minh, tam } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { lanFiled, minhReceived, returned, type Story, sha, tamAppraises } from '../dossier/story.ts';

const AGENCY = 'Ủy ban nhân dân xã Mẫu';
const TEXTS = { items: [{ name: 'Giấy tờ gốc', problem: 'Ảnh mờ.' }], text: 'Phải xác minh thêm.' };

/** Every notice of a story to the applicant, in order. */
const toldTo = ({ entries, rules }: Story): readonly NoticeDraft[] =>
  entries.flatMap((entry) => {
    const dossier = fold(entries.slice(0, entry.entry));
    if (dossier.stage === 'nothing') return [];
    return entry.events.flatMap((event) => toApplicant(event, dossier, rules, TEXTS, AGENCY) ?? []);
  });

const AT = '2026-03-03T11:00:00+07:00';
const stories: Record<string, readonly [Story, readonly string[]]> = {
  'the standard route, ready before the appointed day (F4, ND61-20.4)': [
    returned(),
    ['submitted', 'received', 'ready-early', 'returned'],
  ],
  'a supplement at intake': [
    lanFiled().decides(minh, AT, {
      decision: 'request-supplement',
      components: ['giay-to-goc'],
      text: sha('7'),
      fault: null,
    }),
    ['submitted', 'supplement-requested'],
  ],
  'refused at intake': [
    lanFiled().decides(minh, AT, { decision: 'refuse', text: sha('9'), rightAgency: null }),
    ['submitted', 'refused'],
  ],
  're-appointed: one letter says sorry and gives the new day': [
    tamAppraises()
      .decides(hanh, AT, { decision: 'propose-extension', reason: sha('5'), until: '2026-03-20' })
      .decides(minh, AT, { decision: 're-appoint' }),
    ['submitted', 'received', 'reappointed'],
  ],
  withdrawn: [minhReceived().withdraws(AT), ['submitted', 'received', 'withdrawn']],
};

describe.each(Object.entries(stories))('(I1, TH-9.2b, ND61-17.2a) %s', (_, [story, kinds]) => {
  const notices = toldTo(story);

  test('the applicant is told each thing once', () => {
    expect(notices.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('an SMS is one part without diacritics (G11); an e-mail is whole Vietnamese sentences, NFC, and names the procedure', () => {
    for (const { sms, text, subject } of notices) {
      if (sms !== null) expect(sms).toMatch(/^[\x20-\x7e]{10,160}$/);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).toContain(story.rules.procedure.name);
      expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
    }
  });
});

test('(D3, TH-9.2b) the notice of acceptance gives the code and when the result is due', () => {
  const notice = toldTo(minhReceived()).find(({ kind }) => kind === 'received');
  expect(notice?.text).toContain('000.00.01.X99-260302-0001');
  expect(notice?.text).toContain('17 giờ ngày 09/03/2026');
  expect(notice?.sms).toContain('17 gio ngay 09/03/2026');
});

test('(E4) a request on appraisal says that the limit will count again from the start', () => {
  const story = tamAppraises().decides(tam, AT, {
    decision: 'return-for-supplement',
    components: ['giay-to-goc'],
    text: sha('8'),
    fault: null,
  });
  expect(toldTo(story).at(-1)?.text).toContain('tính lại từ đầu');
});

test('(L7, ND61-8.2b) a prompt goes to the officer, the head of department and the head of the one-stop unit, and names no applicant', () => {
  const story = tamAppraises();
  const { dossier, rules } = story;
  if (dossier.stage === 'nothing') throw new Error('filed');
  const [prompt] = toStaff({ type: 'LimitReached', limit: 'result', point: 'overdue', of: 3 }, dossier, rules);
  expect(prompt).toMatchObject({
    to: {
      groups: [
        { agency: XA_MAU, roles: ['department-head'] },
        { agency: XA_MAU, roles: ['head-of-one-stop'] },
      ],
      officer: tam.id,
    },
  });
  expect(prompt?.subject).toContain('QUÁ HẠN');
  expect(prompt?.text).not.toContain(lan.id);
});
