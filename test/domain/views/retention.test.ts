import { expect, test } from 'vitest';
import { contentsNamed, eraseContents, papersFiled } from '../../../lib/domain/dossier/erase.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { keepUntil } from '../../../lib/domain/views/retention.ts';
import { hanh, khoa, lan, minh } from '../../people.ts';
import { lanFiled, minhReceived, PAPER, returned, type Story, sha, tamAppraises } from '../dossier/story.ts';

const refused = (at: string): Story =>
  lanFiled().decides(minh, at, { decision: 'refuse', text: sha('c'), rightAgency: null });

const kept = ({ dossier, rules }: Story, retentionYears?: number) => {
  if (dossier.stage === 'nothing') throw new Error('nothing was filed');
  const procedure = retentionYears === undefined ? rules.procedure : { ...rules.procedure, retentionYears };
  return keepUntil(dossier, { ...rules, procedure });
};

const asked = ({ dossier, rules, entries }: Story, at: string, by: Actor = khoa) => {
  try {
    return eraseContents(dossier, contentsNamed(entries), { at, by }, rules);
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};

test.each([
  ['returned on 3 March 2026, kept five years after that year', returned(), '2031-12-31'],
  ['refused on 2 March 2026', refused('2026-03-02T09:30:00+07:00'), '2031-12-31'],
  ['refused on New Year’s Eve', refused('2026-12-31T16:00:00+07:00'), '2031-12-31'],
  ['refused after midnight of New Year’s Eve', refused('2027-01-01T00:00:00+07:00'), '2032-12-31'],
  ['withdrawn by the applicant', lanFiled().withdraws('2026-03-02T10:00:00+07:00'), '2031-12-31'],
  ['under way: nothing has begun to count', tamAppraises(), undefined],
  ['accepted', minhReceived(), undefined],
])('(N2, TH-7, BH-8.3) %s', (_what, story, on) => {
  expect(kept(story)?.on).toBe(on);
});

test('(N2, BH-8.3) the reason names the end of the work, the years and the article', () => {
  expect(kept(returned())?.why).toEqual([
    {
      text: 'Trả kết quả ngày 03/03/2026: lưu trữ 5 năm tính từ năm sau năm có kết quả, đến hết ngày 31/12/2031',
      article: 'BH-8.3; 5 năm là giá trị của Tỉnh Mẫu',
      from: '2026-03-03T16:00:00+07:00',
      to: '2032-01-01T00:00:00+07:00',
    },
  ]);
});

test('(N2) a procedure whose special law says longer is kept longer', () => {
  expect(kept(returned(), 20)).toMatchObject({ on: '2046-12-31', why: [{ article: 'Thủ tục MAU.1005' }] });
});

test.each([
  ['the last day it is kept', '2031-12-31T23:59:59+07:00', khoa, 'still-to-be-kept'],
  ['the leader asks', '2032-01-01T00:00:00+07:00', hanh, 'not-your-role'],
  ['the applicant asks', '2032-01-01T00:00:00+07:00', lan, 'not-your-role'],
])('(N2, N4) not destroyed: %s', (_what, at, by, reason) => {
  expect(asked(returned(), at, by)).toBe(reason);
});

test('(N2) a dossier under way is never destroyed', () => {
  expect(asked(tamAppraises(), '2060-01-01T00:00:00+07:00')).toBe('still-to-be-kept');
});

test('(N2) from the day after, every text and paper is destroyed by one entry, and once', () => {
  const story = returned();
  const at = '2032-01-01T00:00:00+07:00';
  const events = asked(story, at);
  if (typeof events === 'string') throw new Error(events);
  // The form, the paper, the draft and the two signatures.
  expect(events).toEqual([{ type: 'ContentsErased', contents: expect.anything() }]);
  expect(events.flatMap((event) => ('contents' in event ? event.contents : [])).sort()).toEqual(
    ['a', 'b', 'd', 'e', 'f'].map(sha),
  );
  expect(papersFiled(story.entries)).toEqual([PAPER]);
  const after = story.has(khoa, at, events);
  expect(after.dossier.stage).toBe('returned');
  expect(asked(after, at)).toEqual([]);
});
