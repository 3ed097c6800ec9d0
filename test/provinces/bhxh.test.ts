import { expect, test } from 'vitest';
import { routeFor } from '../../lib/domain/dossier/steps/routes.ts';
import { STATES } from '../../provinces/bhxh/states.ts';
import type { ChoiceName } from '../../provinces/choice-names.ts';
import published from './published.json' with { type: 'json' };
import { provesOnOneMachine } from './whole-one-machine.ts';

const { profile, agencies, procedures, staff } = provesOnOneMachine('bhxh');

const get = (code: string) => {
  const found = procedures.find((procedure) => procedure.code === code);
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
};

test('(H3, BH-12.1) look-up answers with exactly the five states of the article', () => {
  const five = [
    'Bảo hiểm xã hội đã tiếp nhận hồ sơ',
    'Bảo hiểm xã hội đang xử lý hồ sơ',
    'Bảo hiểm xã hội đã xử lý xong hồ sơ và đã có kết quả',
    'Bảo hiểm xã hội đã trả kết quả',
    'Bảo hiểm xã hội đã từ chối hồ sơ',
  ];
  expect(Object.values(STATES)).toEqual(five);
  expect(new Set(Object.values(profile.lookUp.is.states).filter((state) => state !== null))).toEqual(new Set(five));
  expect(profile.lookUp.article).toBe('BH-12.1');
});

test('(H3, BH-12.1) and with the agency, the department, the day accepted and the day due', () => {
  expect(profile.lookUp.is.fields).toEqual(['agency', 'department', 'received', 'due', 'state']);
});

test.each([
  ['submitted', null],
  ['withdrawn', null],
  ['in-process', STATES.inProcess],
  ['result-ready', STATES.done],
  ['returned', STATES.returned],
  ['refused', STATES.refused],
])('(H3, BH-12.1) a dossier %s reads "%s"', (stage, words) => {
  expect(profile.lookUp.is.states[stage]).toBe(words);
});

test('(H3, D8) nothing that was not accepted is called accepted', () => {
  const { states } = profile.lookUp.is;
  const accepted = Object.keys(states).filter((stage) => states[stage] === STATES.received);
  expect(accepted).toEqual(['accepted']);
});

type Row = readonly [title: string, choice: ChoiceName, is: unknown, article: string];

test.each<Row>([
  [
    '(B8, BH-17) a one-time code for persons, a signature for organisations',
    'legalValidity',
    { persons: 'otp', organisations: 'signature' },
    'BH-17',
  ],
  [
    '(F1, BH-14.3a) the result online, by post or at the counter',
    'resultChannels',
    ['online', 'post', 'counter'],
    'BH-14.3a',
  ],
  ['(N8, BH-15.1) runs centrally', 'runsAt', 'central', 'BH-15.1'],
  ['(C9, BH-11.2b) the dossier is shown when a check asks', 'originals', { compareAtLevel: [] }, 'BH-11.2b'],
  [
    '(BH-7.3, BH-19.2c) the first agency of the chain makes the dossier, the managing one sets the chain up',
    'linked',
    {
      dossierMadeBy: 'Cơ quan bảo hiểm xã hội đầu tiên giải quyết thủ tục',
      setUpBy: 'Cơ quan bảo hiểm xã hội được giao quản lý Hệ thống thông tin một cửa điện tử',
    },
    'BH-7.3, BH-19.2c',
  ],
  ['(L3, BH-21.4) reports without period or day', 'reports', [], 'BH-21.4 không nêu kỳ và hạn báo cáo'],
])('%s', (_, choice, is, article) => {
  expect(profile[choice]).toEqual({ is, article });
});

test('(D1, BH-14.1a) intake follows ND61-17.2, which names no hours: 8 working hours are called our value', () => {
  expect(profile.intake).toMatchObject({ kind: 'working-hours', hours: 8 });
  expect(profile.intake.article).toMatch(/^BH-14\.1a, ND61-17\.2 .*giá trị của hồ sơ này$/);
});

test('(D12, BH-14.1a) every level takes in by hand', () => {
  expect(new Set(Object.values(profile.intakeMode.is))).toEqual(new Set(['by-hand']));
});

test('(D7, D8, BH-10) the system gives the number, by the national form', () => {
  expect(profile.numberFormats.article).toMatch(/^BH-10 /);
  expect(profile.numberFormats.is.dossierCode).toBe('{agency}-{yymmdd}-{nnnn}');
});

test('(H4, BH-11.1b, BH-12.2b) accounts and states are told by e-mail and SMS', () => {
  expect(profile.noticeChannels.is).toEqual(expect.arrayContaining(['email', 'sms']));
  expect(profile.noticeChannels.article).toContain('BH-12.2b');
});

test.each(['prepaidFee', 'refund', 'roadmap', 'waitingTime'] as const)(
  '(N5) of "%s" the regulation says nothing',
  (name) => {
    expect(profile[name]).toEqual({ is: null, article: 'Không nêu' });
  },
);

test('(A1, BH-15.1) the centre, a province under it and districts under that', () => {
  expect(agencies.map(({ level, parent }) => [level, parent])).toEqual([
    ['central', null],
    ['province', '000.00.00.G24'],
    ['district', '000.00.40.G24'],
    ['district', '000.00.40.G24'],
    // The inspectorate, which receives what is about the centre itself (J2).
    ['central', null],
  ]);
});

test('(A2, A3) 1.014137 stands as published, on the standard route', () => {
  const official = published.find(({ code }) => code === '1.014137');
  const { name, sector, level, agency, result, channels, components, route } = get('1.014137');
  expect({ name, sector, level, agency, result, channels }).toEqual({
    name: official?.name,
    sector: official?.sector,
    level: official?.level,
    agency: official?.agency,
    result: official?.result,
    channels: official?.channels,
  });
  expect(components.map((component) => component.name)).toEqual(
    official?.components.map((component) => component.name),
  );
  expect(route).toBe('standard');
});

test.each([
  ['district', true, 'cross-level'],
  ['province', false, 'standard'],
] as const)(
  '(E7, ND61-19.7) what the province resolves, taken in at the counter of the %s, elsewhere: %s, goes the route "%s"',
  (level, elsewhere, route) => {
    expect(routeFor(get('MAU.BH.001'), profile, { channel: 'counter', level, elsewhere }).name).toBe(route);
  },
);

test('(E7, ND61-19.7) the district has a one-stop unit to take it in and to return the result', () => {
  expect(get('MAU.BH.001').agencies).toEqual(['000.00.40.G24']);
  const district = staff.filter(({ agency }) => agency === '000.09.40.G24');
  expect(district.some(({ roles }) => roles.includes('receptionist'))).toBe(true);
});

test('(D10, ND61-17.5) one procedure is decided at the counter of a district by delegation', () => {
  expect(get('MAU.BH.002')).toMatchObject({ route: 'delegated', agencies: ['000.09.40.G24'] });
});

test('(B8, BH-17) one procedure is for organisations only', () => {
  expect(get('MAU.BH.003').applicants).toEqual(['enterprise', 'organisation']);
});
