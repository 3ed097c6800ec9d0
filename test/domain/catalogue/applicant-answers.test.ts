import { describe, expect, test } from 'vitest';
import {
  type ApplicantSaid,
  applicantIn,
  besidesApplicant,
  followingApplicant,
} from '../../../lib/domain/catalogue/applicant-answers.ts';
import type { Field } from '../../../lib/domain/catalogue/procedure.ts';

const field = (name: string, prefill?: Field['prefill']): Field => ({
  name,
  label: name,
  type: 'text',
  required: true,
  ...(prefill === undefined ? {} : { prefill }),
});
const form = [
  {
    key: 'nguoi-nop',
    title: 'Người nộp',
    fields: [
      field('who', 'name'),
      field('number', 'identifier'),
      field('tel', 'phone'),
      field('mail', 'email'),
      field('home', 'address'),
    ],
  },
  { key: 'tre', title: 'Trẻ', fields: [field('child')] },
];
const NOBODY: ApplicantSaid = { name: null, identifier: null, phone: null, email: null, address: null };
const TYPED = { who: 'Gõ', number: '1', tel: '2', mail: '3', home: '4', child: 'An' };

describe('(D11) what the form says of the applicant follows from who came', () => {
  test('what the intake says stands, whatever was typed in the form; every other answer stays', () => {
    const said = {
      name: 'Lan',
      identifier: 'B1234567',
      phone: '0900000001',
      email: 'lan@example.vn',
      address: 'Thôn Một',
    };
    expect(followingApplicant({ form }, TYPED, said, false)).toEqual({
      who: 'Lan',
      number: 'B1234567',
      tel: '0900000001',
      mail: 'lan@example.vn',
      home: 'Thôn Một',
      child: 'An',
    });
  });

  test('an intake that says everything: what it leaves out is not there; an address may stand in the form', () => {
    expect(followingApplicant({ form }, TYPED, { ...NOBODY, name: 'Lan' }, true)).toEqual({
      who: 'Lan',
      home: '4',
      child: 'An',
    });
    expect(followingApplicant({ form }, TYPED, { ...NOBODY, name: 'Lan', phone: '' }, true)).not.toHaveProperty('tel');
  });

  test('one that says little leaves what was typed', () => {
    expect(followingApplicant({ form }, TYPED, { ...NOBODY, name: 'Lan' }, false)).toEqual({ ...TYPED, who: 'Lan' });
  });

  test('an answer that was sent empty stays empty, and none is made up', () => {
    expect(followingApplicant({ form }, { tel: '', child: '' }, NOBODY, true)).toEqual({ tel: '', child: '' });
    expect(followingApplicant({ form }, {}, NOBODY, true)).toEqual({});
    expect(followingApplicant({ form }, {}, NOBODY, false)).toEqual({});
  });
});

test('(D11) who has no telephone has none to declare: only what the applicant’s own block does not ask is lacking', () => {
  const checked = {
    missing: ['who', 'number', 'tel', 'mail', 'home', 'child'],
    errors: ['tel', 'home', 'child', 'khac'].map((name) => ({ field: name, message: 'Sai.' })),
  };
  expect(besidesApplicant({ form }, checked)).toEqual({
    missing: ['home', 'child'],
    errors: ['home', 'child', 'khac'].map((name) => ({ field: name, message: 'Sai.' })),
  });
});

test('(C5, D11) what a form says of the applicant: null where it was left empty, nothing of what it does not ask', () => {
  const answers = { who: 'Lan', tel: '', child: 'An' };
  expect(applicantIn({ form }, answers)).toEqual({
    name: 'Lan',
    identifier: null,
    phone: null,
    email: null,
    address: null,
  });
  expect(applicantIn({ form: form.slice(1) }, answers)).toEqual({});
  expect(applicantIn({ form }, Object.create({ who: 'Thừa kế' }))).toMatchObject({ name: null });
});
