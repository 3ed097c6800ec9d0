import { describe, expect, test } from 'vitest';
import { citedBySource } from '../../bin/coverage/citations.ts';
import { readRequirements } from '../../bin/coverage/requirements.ts';
import { STAGE_WORDS } from '../../lib/domain/words/stages.ts';
import { checkProvince } from '../../provinces/check-province.ts';
import { CHOICE_NAMES, type ChoiceName } from '../../provinces/choice-names.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { allProvinces } from './all.ts';
import { withProfile } from './changed.ts';

const requirements = readRequirements(new URL('../../', import.meta.url));
const choiceNames = Object.keys(CHOICE_NAMES) as readonly ChoiceName[];
const stages = Object.keys(STAGE_WORDS).filter((stage) => stage !== 'draft');

describe.each(allProvinces)('$key', ({ profile }) => {
  test('(N5) fills every choice there is and no other', () => {
    const facts = ['name', 'code', 'ruleSet', 'portal'];
    expect(Object.keys(profile).toSorted()).toEqual([...choiceNames, ...facts].toSorted());
  });

  test.each(choiceNames)(
    '(N5, O1) rests the choice "%s" on an article there is, or says that nothing is stated',
    (name) => {
      const { article } = profile[name];
      const { articles, unknown } = citedBySource(article, requirements);
      expect(unknown).toEqual([]);
      if (articles.length === 0) expect(article).toMatch(/^Không nêu|^Giá trị|phụ lục/);
    },
  );

  test.each(stages)(
    '(H2, H3, TT01-16.2d) has words for the stage "%s", for everybody and for the applicant',
    (stage) => {
      expect(profile.publicStatus.is[stage]?.status).toMatch(/\S/);
      // Null is said where the province's text has no word for it (BH-12.1): then the ordinary words stand.
      const said = profile.lookUp.is.states[stage];
      expect(said === null ? STAGE_WORDS[stage as keyof typeof STAGE_WORDS].status : said).toMatch(/\S/);
    },
  );

  test('(H1, TT01-16.2d, reading 12) look-up tells neither supplement, refusal nor delay', () => {
    const words = Object.values(profile.publicStatus.is).map(({ status }) => status);
    expect(new Set(words)).toEqual(
      new Set(['Đã nộp', 'Đang giải quyết', 'Đã có kết quả', 'Đã trả kết quả', 'Đã kết thúc']),
    );
  });

  test('(K1, TT32-12.1) asks for the whole and three things, each in three degrees', () => {
    const { questions, answers } = profile.survey.is;
    expect(questions[0]?.key).toBe('overall');
    expect(answers).toEqual(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
  });
});

test.each(choiceNames)(
  '(N5) a province whose choice "%s" rests on no article is refused, by its Vietnamese name',
  (name) => {
    const without = withProfile({ [name]: { ...tinhMau.profile[name], article: ' ' } });
    expect(() => checkProvince(without)).toThrow(
      `Lựa chọn "${name}" của hồ sơ tỉnh (${CHOICE_NAMES[name]}) chưa nêu điều khoản làm căn cứ.`,
    );
  },
);

test.each(choiceNames)('(N5) a province that leaves the choice "%s" out is refused', (name) => {
  const without = withProfile({ [name]: undefined });
  expect(() => checkProvince(without)).toThrow(`Lựa chọn "${name}" của hồ sơ tỉnh (${CHOICE_NAMES[name]}) chưa có.`);
});

describe('Thanh Hóa by its own text', () => {
  const { profile } = thanhHoa;
  type Row = readonly [title: string, choice: ChoiceName, is: unknown, article: string];

  test('(D1, TH-9.2a) receives within 8 working hours', () => {
    expect(profile.intake).toEqual({ kind: 'working-hours', hours: 8, article: 'TH-9.2a' });
  });

  test.each<Row>([
    ['(N8, TH-4, TH-10.1) runs in the data centre of the province', 'runsAt', 'own-data-centre', 'TH-4'],
    [
      '(D12, TH-9.2a) has every level receive by hand',
      'intakeMode',
      { province: 'by-hand', district: 'by-hand', commune: 'by-hand', central: 'by-hand' },
      'TH-9.2a',
    ],
    [
      '(A13, TH-9.3a, TH-12.2) takes its processes from what it has published',
      'processSource',
      'published-steps',
      'TH-9.3a',
    ],
    [
      '(D13, TH-12.2, ND61-18.2) forwards after 15:00 at the start of the next working day',
      'forwarding',
      { lateAfter: '15:00', graceMinutes: 0 },
      'ND61-18.2',
    ],
    ['(E5, ND61-19.5b) waits for a late opinion', 'consultation', { whenLate: 'wait' }, 'ND61-19.5b'],
    ['(D4, TH-9.2c) calls a dossier without its prepaid fee not complete', 'prepaidFee', 'not-complete', 'TH-9.2c'],
    ['(G2, TH-9.6c) pays a fee back only when the agency fails', 'refund', 'only-when-agency-fails', 'TH-9.6c'],
    [
      '(F1, TH-9.6b) returns online, at the counter and by post',
      'resultChannels',
      ['online', 'counter', 'post'],
      'TH-9.6b',
    ],
    ['(F6, TH-9.6a) compares originals at level 3', 'originals', { compareAtLevel: [3] }, 'TH-9.6a'],
    [
      '(B7, TH-8.3) takes accounts of other applications',
      'accountLinks',
      ['national-portal', 'other-application'],
      'TH-8.3',
    ],
    ['(B6, TH-2.2) names staff accounts hovaten.tendonvi', 'staffAccountForm', 'hovaten.tendonvi', 'TH-2.2'],
    [
      '(D3, TH-9.2b) tells on the portal, by e-mail and by SMS',
      'noticeChannels',
      ['portal', 'email', 'sms'],
      'TH-9.2b',
    ],
    ['(L3, TH-23.2) asks for the roadmap before 15/12', 'roadmap', { before: '15/12' }, 'TH-23.2'],
    ['(A12, TH-9) offers levels 3 and 4 online', 'onlineServiceLevels', [3, 4], 'TH-9'],
  ])('%s', (_, choice, is, article) => {
    expect(profile[choice]).toEqual({ is, article: expect.stringContaining(article) });
  });

  test('(A5, TH-6.1, TH-6.2) keeps the catalogue within 5 working days of the decision', () => {
    expect(profile.procedureUpkeep.is).toMatchObject({ days: 5, kind: 'working-days' });
  });

  test('(J1, TH-14) tells the sender of feedback within 3 working days', () => {
    expect(profile.feedback.is.answerWithinWorkingDays).toBe(3);
  });

  test('(L3, TH-16.6) the information department reports by the quarter', () => {
    const [quarterly] = profile.reports.is;
    expect(quarterly).toMatchObject({ by: 'Sở Thông tin và Truyền thông', before: 'ngày đầu quý sau' });
  });

  test.each<ChoiceName>(['digitisation', 'waitingTime'])('(N5) says nothing of "%s" and says so', (name) => {
    expect(profile[name]).toEqual({ is: null, article: 'Không nêu' });
  });

  test.each<ChoiceName>(['legalValidity', 'numberFormats', 'documentStore'])(
    '(N5) says nothing of "%s" and names what applies',
    (name) => {
      expect(profile[name].article).toMatch(/^Không nêu; áp dụng (?:TT|ND61)/);
    },
  );

  test('(B3, B2, B4) names no days for accounts; those it uses are called its own value', () => {
    expect(profile.accounts.is).toEqual({
      confirmWithinDays: 7,
      approveWithinWorkingDays: 1,
      reviewWithinWorkingDays: 1,
      businessAccountsBy: null,
    });
    expect(profile.accounts.article).toMatch(/giá trị hồ sơ tỉnh/);
  });

  test('(N2, TH-7) leaves retention to the archive law; the years are called its own value', () => {
    expect(profile.retention.article).toMatch(/^TH-7 .*giá trị hồ sơ tỉnh/);
  });

  test('(D5, reading 7) apologises from the second request of either kind and does not call it its own rule', () => {
    const { is, article } = profile.apologyFrom;
    expect(is).toEqual({ intake: 2, processing: 2 });
    expect(article).not.toMatch(/\bTH-/);
  });
});

describe('Tỉnh Mẫu chooses otherwise', () => {
  const { profile } = tinhMau;

  test('(D2, TTH-12.1a) receives within 60 minutes by session', () => {
    expect(profile.intake).toEqual({ kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' });
  });

  test('(D5, TTH-PL 1, TTH-PL 2) apologises at intake from the third guidance, at processing from the second', () => {
    expect(profile.apologyFrom.is).toEqual({ intake: 3, processing: 2 });
  });

  test.each<ChoiceName>([
    'operator',
    'runsAt',
    'processSource',
    'consultation',
    'refund',
    'accounts',
    'accountLinks',
    'lookUp',
    'survey',
    'reports',
    'roadmap',
    'procedureUpkeep',
    'digitisation',
    'documentStore',
    'waitingTime',
    'linked',
    'retention',
  ])('(N5) than Thanh Hóa: "%s"', (name) => {
    expect(profile[name]).not.toEqual(thanhHoa.profile[name]);
  });
});
