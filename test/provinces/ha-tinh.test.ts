import { expect, test } from 'vitest';
import { provesOnOneMachine } from './whole-one-machine.ts';

const { profile, agencies, procedures, staff } = provesOnOneMachine('ha-tinh');

const get = (code: string) => {
  const found = procedures.find((procedure) => procedure.code === code);
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
};

const sharesOf = (year: number) => {
  const targets = profile.digitisation.is?.targets.filter((target) => target.year === year) ?? [];
  return targets.map(({ rate: share }) => share);
};

test('(E14, HT-III.1a) three kinds of papers must be digitised; the person pays for what the person asks, the agency for what it needs', () => {
  const { is, article } = profile.digitisation;
  expect(article).toMatch(/HT-III\.1a/);
  expect(is?.classes.map((one) => [one.class, one.atWhoseCost])).toEqual([
    ['mandatory', 'state'],
    ['mandatory', 'state'],
    ['mandatory', 'state'],
    ['person', 'person'],
    ['agency', 'state'],
  ]);
});

test.each([
  [2021, [30], 'HT-PL I.2'],
  [2022, [50, 30], 'HT-PL II.1, HT-PL II.2'],
  [2023, [70, 80, 50, 80, 100], 'HT-PL III.2, HT-PL III.3, HT-PL III.4'],
  [2024, [90, 80, 50, 80, 100], 'HT-PL III.2, HT-PL III.3, HT-PL III.4'],
  [2025, [100, 80, 50, 80, 100], 'HT-PL III.2, HT-PL III.3, HT-PL III.4'],
])(
  '(L4, HT-PL I.2, HT-PL II.1, HT-PL II.2, HT-PL III.2, HT-PL III.3, HT-PL III.4) in %i: digitised, then not asked again, online, electronic, stored: %j',
  (year, shares, article) => {
    expect(sharesOf(year)).toEqual(shares);
    expect(profile.digitisation.article).toContain(article);
  },
);

test('(D15, L4, HT-PL II.3, HT-PL III.5) mean wait at most 20 minutes in 2022, 15 from 2023', () => {
  expect(profile.waitingTime).toEqual({
    is: {
      averageMinutes: [
        { since: '2022-01-01', minutes: 20 },
        { since: '2023-01-01', minutes: 15 },
      ],
    },
    article: 'HT-PL II.3, HT-PL III.5',
  });
});

test('(D14, HT-III.1b) a digitised paper is called by its owner and its type', () => {
  expect(profile.documentStore).toEqual({ is: { codeForm: 'owner.type' }, article: 'HT-III.1b' });
});

test('(A13, HT-III.1b) processes are the published ones under ISO 9001', () => {
  expect(profile.processSource).toMatchObject({ is: 'iso-process', article: expect.stringContaining('HT-III.1b') });
});

test('(B7, HT-III.2a) accounts are one with the national portal', () => {
  expect(profile.accountLinks).toEqual({ is: ['national-portal'], article: 'HT-III.2a, TT01-16.2b' });
});

test('(L3, HT-V.1) the office of the department reports by the quarter and by the year', () => {
  expect(profile.reports.is.map(({ by, before }) => [by, before])).toEqual([
    ['Văn phòng Sở Y tế', 'ngày đầu quý sau'],
    ['Văn phòng Sở Y tế', 'ngày đầu năm sau'],
  ]);
  expect(profile.reports.article).toMatch(/^HT-V\.1/);
});

test('(D1, ND61-17.2) the plan names no hours for intake: 8 working hours are called our value, not its rule', () => {
  expect(profile.intake).toMatchObject({ kind: 'working-hours', hours: 8 });
  expect(profile.intake.article).toMatch(/^ND61-17\.2 .*giá trị hồ sơ tỉnh$/);
});

test('(D12, HT-III.1b) every level takes in by hand', () => {
  expect(new Set(Object.values(profile.intakeMode.is))).toEqual(new Set(['by-hand']));
  expect(profile.intakeMode.article).toMatch(/^HT-III\.1b/);
});

test('(F1, ND61-20.3) a result may come online, at the counter or by post', () => {
  expect(profile.resultChannels.is).toEqual(['online', 'counter', 'post']);
  expect(profile.resultChannels.article).toMatch(/ND61-20\.3/);
});

test.each(['prepaidFee', 'refund', 'roadmap', 'runsAt'] as const)('(N5) of "%s" the plan says nothing', (name) => {
  expect(profile[name]).toEqual({ is: null, article: 'Không nêu' });
});

test('(A1, HT-V.2) the health office, a sub-department and the health centres stand under each other, down to the ward', () => {
  expect(agencies.map(({ level }) => level)).toEqual([
    'province',
    'province',
    'province',
    'province',
    'district',
    'district',
    'commune',
    // The inspectorate, which receives what is about the health office (J2).
    'province',
  ]);
  expect(agencies.filter(({ parent }) => parent === '000.00.19.H27').map(({ name }) => name)).toEqual([
    'Chi cục An toàn vệ sinh thực phẩm tỉnh Hà Tĩnh',
    'Trung tâm Kiểm soát bệnh tật tỉnh Hà Tĩnh',
    'Trung tâm Y tế thành phố Hà Tĩnh',
    'Trung tâm Y tế huyện Cẩm Xuyên',
  ]);
  expect(agencies[1]?.units[0]?.name).toMatch(/tại Trung tâm Phục vụ hành chính công tỉnh$/);
});

test('(E3, ND61-19.3) one procedure is verified on site', () => {
  expect(get('MAU.HT.001')).toMatchObject({ route: 'verified', agencies: ['000.00.19.H27'] });
});

test('(E5, ND61-19.5) the agencies one procedure consults have people to answer', () => {
  expect(get('MAU.HT.002').legalBasis[0]).toMatch(/điều 19 khoản 5/);
  for (const consulted of ['000.03.19.H27', '000.11.19.H27'])
    expect(staff.some(({ agency, roles }) => agency === consulted && roles.includes('officer'))).toBe(true);
});

test('(G4, TT32-5.3) one procedure is of level 3: filed online, its result at the counter or by post', () => {
  const { serviceLevel, channels, delivery } = get('MAU.HT.003');
  expect(serviceLevel).toBe(3);
  expect(channels).toContain('online');
  expect(delivery).toEqual(['counter', 'post']);
});

test('(D9, ND61-17.4) one procedure is resolved at once at a district health centre', () => {
  expect(get('MAU.HT.005')).toMatchObject({ route: 'at-once', level: 'district', timeLimit: { kind: 'at-once' } });
});
