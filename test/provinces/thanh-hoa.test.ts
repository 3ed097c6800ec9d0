import { expect, test } from 'vitest';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import { findProvince } from '../../provinces/find-province.ts';
import published from './published.json' with { type: 'json' };

const province = findProvince('thanh-hoa');

const get = (code: string): Procedure => {
  const found = province.procedures.find((procedure) => procedure.code === code);
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
};

test.each(published)(
  '(A2, A3) $code stands as published: name, sector, agency, result, channels, components',
  (official) => {
    const ours = get(official.code);
    expect(ours.name).toBe(official.name);
    expect(ours.sector).toBe(official.sector);
    expect(ours.level).toBe(official.level);
    expect(ours.agency).toBe(official.agency);
    expect(ours.applicants).toEqual(official.applicants);
    expect(ours.result).toBe(official.result);
    expect(ours.channels).toEqual(official.channels);
    expect(ours.source).toBe(official.source);
    expect(ours.asOf).toBe(official.asOf);
    expect(ours.confirmed).toBe(official.confirmed);
    expect(ours.timeLimit.kind).toBe(official.timeLimit.kind);
    expect('amount' in ours.timeLimit ? ours.timeLimit.amount : undefined).toBe(official.timeLimit.amount);
    expect(
      ours.components.map(({ name, originals, copies, required }) => ({ name, originals, copies, required })),
    ).toEqual(
      official.components.map(({ name, originals, copies, required }) => ({ name, originals, copies, required })),
    );
    expect(ours.components.map((component) => component.source)).toEqual(official.components.map(sourceOf));
  },
);

test('(A2) the fee of a residence registration stands as published', () => {
  const fees = get('1.004222').fees.map(({ channel, amount }) => ({ channel, amount }));
  expect(fees).toEqual(published.find(({ code }) => code === '1.004222')?.fees);
});

test.each(['1.001193', '2.000815'])(
  '(D16, NĐ 23/2015 điều 7 and the published text) %s is due the same day, after 15:00 the next',
  (code) => {
    expect(get(code).timeLimit).toMatchObject({ kind: 'same-day', lateAfter: '15:00' });
  },
);

test('(D17, E6) the linked procedure is open and keeps its four parts, each with its own agency and limit', () => {
  const linked = get('3.000722');
  expect(linked.published).toBe(true);
  expect(linked.shares?.map(({ key, after }) => [key, after])).toEqual([
    ['1.001193', []],
    ['1.004222', ['1.001193']],
    ['1.014137', ['1.001193']],
    ['1.116410', ['1.004222']],
  ]);
  // The published whole is shorter than its parts in line: as published, and said so.
  expect(published.find(({ code }) => code === '3.000722')?.timeLimit).toMatchObject({ amount: 3, whenVerified: 5 });
  expect(linked.steps.map((step) => step.within)).toEqual(
    published.find(({ code }) => code === '3.000722')?.route?.parts.map((part) => part.within),
  );
});

test('(D9, ND61-17.4) one procedure is resolved at once, and is shown as a sample', () => {
  const atOnce = province.procedures.filter((procedure) => procedure.route === 'at-once');
  expect(atOnce.map(({ code, confirmed }) => ({ code, confirmed }))).toEqual([{ code: 'MAU.0001', confirmed: false }]);
});

test('(A1, TH-1.2a) the directory has agencies of every level with address, telephone and e-mail', () => {
  expect(new Set(province.agencies.map((agency) => agency.level))).toEqual(
    new Set(['province', 'district', 'commune', 'central']),
  );
  for (const { address, phone, email } of province.agencies) expect([address, phone, email]).not.toContain('');
});

test('(E10) the ward that registers births has a separate person for every role and two officers', () => {
  const ward = province.staff.filter((member) => member.agency === '000.17.22.H56');
  const holding = (role: Role) => ward.filter((member) => member.roles.includes(role)).length;
  expect(ward.every((member) => member.roles.length === 1)).toBe(true);
  expect(holding('officer')).toBe(2);
  for (const role of ['receptionist', 'head-of-one-stop', 'department-head', 'leader', 'clerk'] as const)
    expect(holding(role)).toBeGreaterThan(0);
});

test('(C3, TT32-7.3c) every paper takes photographs and PDF up to 10 MB', () => {
  for (const { components } of province.procedures)
    for (const { formats, maxBytes } of components)
      expect({ formats, maxBytes }).toEqual({
        formats: ['image/jpeg', 'image/png', 'application/pdf'],
        maxBytes: 10_485_760,
      });
});

test('(C2, TT32-8) every form asks first what the account already knows', () => {
  for (const { form } of province.procedures)
    expect(form[0]?.fields.map((field) => field.prefill)).toEqual(['name', 'identifier', 'phone', 'email', 'address']);
});

test('nobody in the data is real: e-mail under example.vn, telephones 0900 000', () => {
  for (const { email } of [...province.agencies, ...province.staff, ...province.citizens])
    expect(email).toMatch(/@example\.vn$/);
  for (const { phone } of [...province.agencies, ...province.citizens])
    expect(phone.replaceAll(' ', '')).toMatch(/^0900000/);
});

function sourceOf(component: (typeof published)[number]['components'][number]): string {
  if ('form' in component && component.form) return 'form';
  return 'source' in component && component.source !== undefined ? component.source : 'document';
}
