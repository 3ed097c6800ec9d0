import { expect, test } from 'vitest';
import { checkForm } from '../../lib/domain/catalogue/check-form.ts';
import type { Field, Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { isAdmitted } from '../../lib/domain/catalogue/who-may-file.ts';
import { ROLES } from '../../lib/domain/journal/moment.ts';
import type { Province, SampleCitizen } from '../../lib/domain/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';

const SAID: Partial<Record<Field['type'], string>> = { date: '2026-02-09', number: '2' };

type Sample = Omit<SampleCitizen, 'birthday'>;

const answer = (field: Field, person: Sample, option: number): string => {
  if (field.prefill !== undefined) return person[field.prefill];
  if (field.type === 'identifier') return person.identifier;
  if (field.bounds?.before !== undefined) return '1990-05-12';
  if (field.pattern === '^[0-9]{10}$') return '4020000009';
  return field.options?.at(option)?.value ?? SAID[field.type] ?? 'Nội dung mẫu';
};

/** What a province must have to give a working desk: data that agree, people for every role, forms that can be filled in. */
export const provesOnOneMachine = (key: string): Province => {
  const province = findProvince(key);
  const { procedures, staff, citizens, organisations = [], agencies } = province;
  /** An organisation's number stands in no person's field: it fills in what only organisations file. */
  const samplesFor = (one: Procedure): readonly Sample[] => {
    const isPersons = citizens.some(({ identifier }) => isAdmitted(one, { kind: 'citizen', number: identifier }));
    return isPersons ? citizens : organisations;
  };

  test.each(procedures)('(E10) $code has somebody for every step at each agency that resolves it', (procedure) => {
    for (const code of procedure.agencies) {
      const held = staff.filter(({ agency }) => agency === code).flatMap(({ roles }) => roles);
      expect(held).toEqual(expect.arrayContaining(ROLES.filter((role) => role !== 'administrator')));
    }
  });

  test.each(procedures)('(C2, TT32-8) $code can be filled in from every sample account, however it branches', (one) => {
    const fields = one.form.flatMap((page) => page.fields);
    expect(fields.slice(0, 5).map(({ prefill }) => prefill)).toEqual([
      'name',
      'identifier',
      'phone',
      'email',
      'address',
    ]);
    expect(samplesFor(one)).not.toEqual([]);
    for (const person of samplesFor(one))
      for (const option of [0, -1]) {
        const answers = Object.fromEntries(fields.map((field) => [field.name, answer(field, person, option)]));
        expect(checkForm(one, answers, '2026-02-13')).toEqual({ missing: [], errors: [] });
      }
  });

  test('(A2) what nobody announced is a sample: no national code, not confirmed, called "mẫu"', () => {
    for (const { code, name, confirmed } of procedures) {
      expect(confirmed, code).toBe(!code.startsWith('MAU.'));
      expect(name.endsWith('(mẫu)'), code).toBe(!confirmed);
    }
    expect(agencies.some(({ confirmed }) => confirmed)).toBe(false);
  });

  test('(B2, TTH-9.1) whoever issues business accounts stands in the directory, with somebody there to do it', () => {
    const office = province.profile.accounts.is.businessAccountsBy;
    const agency = agencies.find(({ name }) => name === office)?.code;
    const issuers = staff.filter((one) => one.agency === agency && one.roles.includes('receptionist'));
    expect(issuers.length > 0).toBe(office !== null);
  });

  test('(B6) two administrators, three citizens, and nobody in the data is real', () => {
    expect(staff.filter(({ roles }) => roles.includes('administrator'))).toHaveLength(2);
    expect(citizens).toHaveLength(3);
    for (const { email } of [...agencies, ...staff, ...citizens]) expect(email).toMatch(/@example\.vn$/);
    for (const { phone } of [...agencies, ...citizens]) expect(phone.replaceAll(' ', '')).toMatch(/^0900000[0-9]{3}$/);
  });

  test('(G6) works by the calendar of the country; office hours wait for an act to confirm them', () => {
    const thanhHoa = findProvince('thanh-hoa');
    expect(province.calendar).toEqual({
      ...thanhHoa.calendar,
      sessions: [expect.objectContaining({ confirmed: false })],
    });
  });

  return province;
};
