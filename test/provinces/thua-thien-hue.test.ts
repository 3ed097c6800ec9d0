import { expect, test } from 'vitest';
import { routeFor } from '../../lib/domain/dossier/steps/routes.ts';
import type { ChoiceName } from '../../provinces/choice-names.ts';
import published from './published.json' with { type: 'json' };
import { provesOnOneMachine } from './whole-one-machine.ts';

const { profile, agencies, procedures, staff } = provesOnOneMachine('thua-thien-hue');

const get = (code: string) => {
  const found = procedures.find((procedure) => procedure.code === code);
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
};

test('(D2, TTH-12.1a) an online dossier is received within 60 minutes by session', () => {
  expect(profile.intake).toEqual({ kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' });
});

type Row = readonly [title: string, choice: ChoiceName, is: unknown, article: string];

test.each<Row>([
  [
    '(D12, TTH-PL 1) automatic at departments, by hand at districts, one step at wards',
    'intakeMode',
    { province: 'automatic', district: 'by-hand', commune: 'one-step', central: 'by-hand' },
    'TTH-PL bước 1',
  ],
  ['(A13, TTH-5.2b, TTH-12.2) the process is the ISO process', 'processSource', 'iso-process', 'TTH-5.2b, TTH-12.2'],
  [
    '(D5, TTH-PL 1, TTH-PL 2) apology from the third guidance at intake, the second request at processing',
    'apologyFrom',
    { intake: 3, processing: 2 },
    'TTH-PL bước 1, TTH-PL bước 2',
  ],
  [
    '(F1, TTH-13.1) the result at the counter or by post, never online',
    'resultChannels',
    ['counter', 'post'],
    'TTH-11.3, TTH-13.1',
  ],
  [
    '(B2, B3, B4, TTH-9.1, TTH-10) accounts: 7 days to confirm, 1 working day to approve and to review; enterprises by the planning department',
    'accounts',
    {
      confirmWithinDays: 7,
      approveWithinWorkingDays: 1,
      reviewWithinWorkingDays: 1,
      businessAccountsBy: 'Sở Kế hoạch và Đầu tư tỉnh Thừa Thiên Huế',
    },
    'TTH-9.1, TTH-10.1b, TTH-10.2c, TTH-10.3b, TTH-10.3c',
  ],
  ['(E17, TTH-12.2) tells by e-mail and in the account', 'noticeChannels', ['portal', 'email'], 'TTH-12.2'],
  ['(N8, TTH-16.1) runs in the data centre of the province', 'runsAt', 'own-data-centre', 'TTH-16.1'],
  [
    '(C9, TTH-11.4, TTH-PL lưu ý) originals only when asked for',
    'originals',
    { compareAtLevel: [] },
    'TTH-11.4, TTH-PL lưu ý',
  ],
  ['(L3, TTH-17.1) the roadmap before 1/12', 'roadmap', { before: '01/12' }, 'TTH-17.1'],
  [
    '(A5, TTH-5.1) the catalogue within 7 days of the text',
    'procedureUpkeep',
    { days: 7, kind: 'days', from: 'ngày có văn bản quy định thủ tục hành chính' },
    'TTH-5.1',
  ],
])('%s', (_, choice, is, article) => {
  expect(profile[choice]).toEqual({ is, article });
});

test('(L3, TTH-17, TTH-18.8) reports: the month before the 22nd, the year before 1/12 and 15/12', () => {
  expect(profile.reports.is.map(({ by, before }) => [by, before])).toEqual([
    ['Cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', '22 hằng tháng'],
    ['Văn phòng Ủy ban nhân dân tỉnh', '22 hằng tháng'],
    ['Cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', '01/12'],
    ['Sở Thông tin và Truyền thông', '15/12'],
    ['Văn phòng Ủy ban nhân dân tỉnh', '15/12'],
  ]);
  expect(profile.reports.article).toBe('TTH-17, TTH-18.8');
});

test('(K1, TTH-8.1) the survey asks the whole and the eight criteria', () => {
  expect(profile.survey.is.questions.map(({ key }) => key)).toEqual([
    'overall',
    'clear-guidance',
    'correct-forms',
    'convenience',
    'ability',
    'time',
    'attitude',
    'result-channel',
    'payment',
  ]);
  expect(profile.survey.article).toMatch(/^TTH-8\.1/);
});

test('(B8, TTH-11.1) signing is encouraged, not asked for', () => {
  expect(profile.legalValidity.is).toEqual({ persons: 'password', organisations: 'password' });
  expect(profile.legalValidity.article).toMatch(/^TTH-11\.1/);
});

test.each(['prepaidFee', 'refund', 'waitingTime'] as const)('(N5) of "%s" the regulation says nothing', (name) => {
  expect(profile[name]).toEqual({ is: null, article: 'Không nêu' });
});

test('(F1, TTH-13.1) no procedure offers its result online', () => {
  for (const { delivery } of procedures) expect(delivery).toEqual(['counter', 'post']);
});

test('(A1, TTH-2) departments, a sub-department, a district and a ward', () => {
  expect(new Set(agencies.map(({ level }) => level))).toEqual(new Set(['province', 'district', 'commune']));
  expect(agencies.find(({ code }) => code === '000.22.31.H57')?.parent).toBe('000.00.31.H57');
});

test.each([
  ['MAU.TTH.001', 'province', 'automatic'],
  ['MAU.TTH.003', 'district', 'by-hand'],
  ['1.001193', 'commune', 'one-step'],
] as const)('(D12, TTH-PL 1) %s is resolved at the level "%s", where intake is "%s"', (code, level, mode) => {
  const at = get(code).agencies.map((agency) => agencies.find((one) => one.code === agency)?.level);
  expect(at).toEqual([level]);
  expect(profile.intakeMode.is[level]).toBe(mode);
});

test.each([
  ['MAU.TTH.001', 'online', 'province', 'automatic'],
  ['MAU.TTH.001', 'counter', 'province', 'standard'],
  ['MAU.TTH.003', 'online', 'district', 'standard'],
  ['1.001193', 'online', 'commune', 'one-step'],
  ['1.001193', 'counter', 'commune', 'one-step'],
] as const)(
  '(D12, TTH-PL 1) %s filed by way of "%s" at the level "%s" goes the route "%s"',
  (code, channel, level, to) => {
    expect(routeFor(get(code), profile, { channel, level, elsewhere: false }).name).toBe(to);
  },
);

test('(D12, TTH-PL 1) at the ward one person takes in and processes', () => {
  const ward = staff.filter(({ agency }) => agency === '000.22.31.H57');
  const both = ward.filter(({ roles }) => roles.includes('receptionist') || roles.includes('officer'));
  expect(both.map(({ name, roles }) => [name, roles])).toEqual([['Nguyễn Khoa Thảo', ['receptionist', 'officer']]]);
});

test('(A13, TTH-5.2b, TTH-12.2) one procedure has its own steps between assignment and draft, as published', () => {
  const { route, ownSteps = [], steps } = get('MAU.TTH.002');
  expect(route).toBe('own-steps');
  expect(ownSteps.map(({ role }) => role)).toEqual(['officer', 'department-head', 'officer']);
  expect(steps.slice(2, 5).map(({ name }) => name)).toEqual(ownSteps.map(({ name }) => name));
});

test('(A2, A3) 1.001193 stands as published', () => {
  const official = published.find(({ code }) => code === '1.001193');
  const { name, sector, level, agency, result, channels, components, confirmed } = get('1.001193');
  expect({ name, sector, level, agency, result, channels, confirmed }).toEqual({
    name: official?.name,
    sector: official?.sector,
    level: official?.level,
    agency: official?.agency,
    result: official?.result,
    channels: official?.channels,
    confirmed: official?.confirmed,
  });
  expect(components.map((component) => component.name)).toEqual(
    official?.components.map((component) => component.name),
  );
});
