import { expect, test } from 'vitest';
import * as people from '../people.ts';
import { tinhMau } from '../tinh-mau/province.ts';

test('the cast has one person for every step at Xã Mẫu and nobody twice', () => {
  const { lan, nam, minh, quang, dung, tam, son, hanh, thu, binh, khoa } = people;
  expect([lan, nam].map((one) => one.roles)).toEqual([[], []]);
  expect([minh, quang, dung, tam, son, hanh, thu].flatMap((one) => one.roles)).toEqual([
    'receptionist',
    'head-of-one-stop',
    'department-head',
    'officer',
    'officer',
    'leader',
    'clerk',
  ]);
  expect(binh.agency).not.toBe(minh.agency);
  expect(khoa.roles).toEqual(['administrator']);

  const ids = Object.values(people).map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = [...tinhMau.staff, ...tinhMau.citizens].map((one) => one.id);
  expect(known).toEqual(expect.arrayContaining(ids));
});
