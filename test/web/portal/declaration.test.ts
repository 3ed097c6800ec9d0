import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../fake-data.ts';
import { visitor } from './visitor.ts';

const withDraft = () => {
  const lan = visitor();
  lan.fake.dossiers.set('d1', emptyDraft('d1'));
  return lan;
};
const PERSON = '/ho-so/d1/to-khai/nguoi-nop';
const CHILD = '/ho-so/d1/to-khai/tre';

describe('filling in the form without JavaScript', () => {
  test('(C1, TH-9.1) starting asks for the agency, and one key is one draft', async () => {
    const { fake, get, post } = visitor();
    const key = /name="key" value="([^"]+)"/.exec((await get('/nop-ho-so/9.000001')).html)?.[1] ?? '';
    expect((await post('/nop-ho-so/9.000001', { key })).html).toContain('Xin chọn nơi nhận hồ sơ.');

    const { location } = await post('/nop-ho-so/9.000001', { key, agency: '000.01.01.H99' });
    expect(location).toBe(PERSON);
    expect(fake.calls.find(({ method, path }) => method === 'POST' && path === '/api/dossiers')).toMatchObject({
      body: { procedure: '9.000001', agency: '000.01.01.H99' },
      key,
    });
  });

  test('(C2, TT32-8) what the account knows is filled in and said to be', async () => {
    const { html } = await withDraft().get(PERSON);
    expect(html).toContain('value="Nguyễn Thị Lan"');
    expect(html).toContain('Lấy từ tài khoản');
  });

  test('(C2) a question that another one opens is asked before going on', async () => {
    const { get, post } = withDraft();
    expect((await get(PERSON)).html).not.toContain('principalName');

    const first = await post(PERSON, { _shown: 'applicantName,filingFor', applicantName: 'Lan', filingFor: 'other' });
    expect(first.location).toBe(PERSON);
    expect((await get(PERSON)).html).toContain('name="principalName"');

    const empty = await post(PERSON, {
      _shown: 'applicantName,filingFor,principalName',
      applicantName: 'Lan',
      filingFor: 'other',
      principalName: '',
    });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('href="#o-principalName"');
  });

  test('(C6) Continue saves the page and leads to the next', async () => {
    const { fake, post } = withDraft();
    const { location } = await post(PERSON, {
      _shown: 'applicantName,filingFor',
      applicantName: 'Lan',
      filingFor: 'self',
    });
    expect(location).toBe(CHILD);
    expect(fake.dossiers.get('d1')?.answers).toEqual({ applicantName: 'Lan', filingFor: 'self' });
  });

  test('(C2) a mistake brings the page back as typed, each line leading to its field', async () => {
    const { status, html } = await withDraft().post(CHILD, {
      _shown: 'childName,childBirthday',
      childName: 'Minh An',
      'childBirthday.ngay': 'mồng 9',
      'childBirthday.thang': '2',
      'childBirthday.nam': '2026',
    });
    expect(status).toBe(422);
    expect(html).toContain('href="#o-childBirthday"');
    expect(html).toContain('value="Minh An"');
    expect(html).toContain('value="mồng 9"');
  });

  test('(C2) day, month and year become one date', async () => {
    const { fake, post } = withDraft();
    const posted = {
      _shown: 'childName,childBirthday',
      childName: 'An',
      'childBirthday.ngay': '9',
      'childBirthday.thang': '2',
      'childBirthday.nam': '2026',
    };
    expect((await post(CHILD, posted)).location).toBe('/ho-so/d1/giay-to');
    expect(fake.dossiers.get('d1')?.answers.childBirthday).toBe('2026-02-09');
  });

  test.each([
    [503, 'our-fault', 'Hệ thống gặp lỗi. Hãy thử lại sau ít phút.'],
    [409, 'already-submitted', 'Hồ sơ đã nộp nên không sửa được nữa.'],
  ])('when the API answers %i nothing typed is lost and its sentence is shown', async (status, reason, detail) => {
    const { fake, post } = withDraft();
    fake.refuse('PUT', '/api/dossiers/d1/form', status, reason, detail);
    const { html } = await post(PERSON, {
      _shown: 'applicantName,filingFor',
      applicantName: 'Lan <b>',
      filingFor: 'self',
    });
    expect(html).toContain(detail);
    expect(html).toContain('value="Lan &lt;b>"');
  });

  test('(N4) hostile answers are shown as text', async () => {
    const { fake, get } = withDraft();
    fake.dossiers.set('d1', { ...emptyDraft('d1'), answers: { childName: '"><img src=x onerror=alert(1)>' } });
    for (const path of [CHILD, '/ho-so/d1/kiem-tra']) expect((await get(path)).html).not.toContain('<img');
  });
});
