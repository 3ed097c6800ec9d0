import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Field } from '../../../lib/domain/catalogue/procedure.ts';
import { asPasted } from '../../contract/pasted.ts';
import { filledIn } from '../../filled-in.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { bodyOf, decideAs, deskDossierOf, LAN, MINH, noOf } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const CLEAN = filledIn(fiveDays);
const FIELDS = fiveDays.form.flatMap(({ fields }) => fields);
const KIND = { identifier: 'identifier', phone: 'phone', email: 'email', date: 'date', number: 'number' } as const;

/** The form as somebody fills it in who copies every answer from elsewhere. */
const pasted = (answers: Readonly<Record<string, string>>, seed = 1): Record<string, string> => {
  const [chance] = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: 1 });
  if (chance === undefined) throw new Error('no chance');
  const kindOf = ({ type }: Field) => KIND[type as keyof typeof KIND] ?? 'text';
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const answer = answers[field.name];
      return answer === undefined ? [] : [[field.name, asPasted(kindOf(field), answer, chance)]];
    }),
  );
};

const takeIn = (more: object) =>
  front.ask('POST', '/api/desk/dossiers', {
    as: MINH,
    body: { procedure: fiveDays.code, applicant: { name: 'Phạm Văn Nông' }, answers: CLEAN, ...more },
  });

/** The filed declaration in words, without the applicant's block. */
const declared = async (id: string) => (await deskDossierOf(front, MINH, id)).form;

describe('(A14, C2, D11) every operation that takes a form reads its answers as they were meant', () => {
  test.each([1, 2, 3, 4, 5])('(C2, C6) the portal’s draft, pasting %i', async (seed) => {
    const body = { procedure: fiveDays.code, agency: XA_MAU };
    const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as: LAN, body }), 201);
    const path = `/api/dossiers/${id}/form`;
    const told = await front.ask('PUT', path, { as: LAN, body: { answers: pasted(CLEAN, seed) } });
    expect(told.body).toEqual({ missing: [], errors: [] });
    expect(bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN })).answers).toEqual(CLEAN);
    await front.ask('DELETE', `/api/dossiers/${id}`, { as: LAN });
  });

  test('(D11, ND61-17.1) the intake at the counter, and what a supplement puts right there', async () => {
    const clean = bodyOf<CounterReceived>(await takeIn({ handedIn: ['giay-to-goc'] }), 201);
    const asked = bodyOf<CounterReceived>(
      await takeIn({
        answers: pasted(CLEAN),
        outcome: 'supplement',
        items: [{ component: 'giay-to-goc', problem: 'Thiếu' }],
      }),
      201,
    );
    expect(await declared(asked.id)).toEqual(await declared(clean.id));

    const answers = pasted({ ...CLEAN, applicantName: 'Phạm Thị Nông' }, 7);
    bodyOf(await decideAs(front, MINH, asked.id, 'take-supplement', { handedIn: ['giay-to-goc'], answers }));
    const after = JSON.stringify(await declared(asked.id));
    expect(after).toBe(JSON.stringify(await declared(clean.id)).replace('Phạm Văn Nông', 'Phạm Thị Nông'));
  });

  test('(A14, B1) a name of invisible characters alone is none, and says what to do', async () => {
    const told = await takeIn({ applicant: { name: '\u200b\u2060\u3164' }, handedIn: ['giay-to-goc'] });
    expect(noOf(told)).toEqual([400, 'invalid-input']);
    expect(problemIn(told).errors).toEqual([{ field: 'applicant.name', message: 'Cần nhập họ và tên.' }]);
  });
});

describe('(B10, H1, H4, J3) what was kept clean is found as it is pasted', () => {
  test('(D14, B10) the person of a number, and one who was claimed before thirteen digits had their dash', async () => {
    const find = (identifier: string) => front.ask('POST', '/api/desk/documents', { as: MINH, body: { identifier } });
    expect((await find('099 099 000 001')).body).toEqual((await find('099099000001')).body);

    const { claims } = front.system.world;
    await claims.claim('identifier 0100109106001', 'wi-truoc-day');
    const applicant = { name: 'Công ty Mẫu', identifier: '0100109106–001' };
    const { id } = bodyOf<CounterReceived>(await takeIn({ applicant, handedIn: ['giay-to-goc'] }), 201);
    expect((await deskDossierOf(front, MINH, id)).applicant.id).toBe('wi-truoc-day');
    expect(await claims.find('identifier 0100109106-001')).toBeUndefined();
  });

  test('(H1, H4, H5) a dossier by its code: look-up, search, address, message', async () => {
    const { code, id } = bodyOf<CounterReceived>(await takeIn({ handedIn: ['giay-to-goc'] }), 201);
    for (const typed of [
      ` ${code.toLowerCase()} `,
      code.replaceAll('-', ' – '),
      code.replaceAll('-', ''),
      `\u202a${code}`,
    ]) {
      const found = await front.ask('GET', `/api/look-up/${encodeURIComponent(typed)}`);
      expect(found.body, typed).toMatchObject({ code });
      const sought = await front.ask('POST', '/api/desk/search', { as: MINH, body: { query: typed } });
      expect(sought.body, typed).toMatchObject({ items: [{ id }], complete: true });
      const opened = await front.ask('GET', `/api/desk/dossiers/${encodeURIComponent(typed)}`, { as: MINH });
      expect(opened.body, typed).toMatchObject({ id });
    }
  });

  test('(B7) a user name with what a copy brought along signs in; a password counts to the letter', async () => {
    const signIn = (username: string, password: string) =>
      front.ask('POST', '/api/sign-in', { body: { username, password } });
    expect((await signIn(' NguyenThiLan\u200b', 'mau-nguyenthilan')).status).toBe(200);
    expect((await signIn('nguyenthilan', 'mau-nguyenthilan ')).status).toBe(401);
  });

  test('(B1, TTH-10.1) a birthday that has not come, a landline alone: each told at its field', async () => {
    const register = (more: object) =>
      front.ask('POST', '/api/accounts', {
        body: {
          ...{ username: 'phamvannong', name: 'Phạm Văn Nông', identifier: '099 099 000 777' },
          ...{ password: 'sông Chu chảy về xuôi 9', declaredTrue: true },
          ...more,
        },
      });
    expect(problemIn(await register({ phone: '0900000077', birthday: '3/3/2026' })).errors).toEqual([
      { field: 'birthday', message: 'Ngày sinh không được sau hôm nay.' },
    ]);
    expect(problemIn(await register({ phone: '02383 844 888' })).errors).toEqual([
      { field: 'email', message: 'Cần thư điện tử hoặc số điện thoại di động để nhận mã xác thực.' },
    ]);
    const { id } = bodyOf<{ id: string }>(await register({ phone: '+84 900 000 077', birthday: '2/3/2026' }), 201);
    expect(await front.system.world.accounts.find(id)).toMatchObject({ identifier: '099099000777' });
    const sent = front.system.sent().find(({ to }) => to === '0900000077');
    const code = /\d{6}/.exec(sent?.text ?? '')?.[0] ?? '';
    const confirm = (typed: string) => front.ask('POST', `/api/accounts/${id}/verification`, { body: { code: typed } });
    expect((await confirm(`${code.slice(0, 3)}–${code.slice(3)}\u200b`)).status).toBe(200);
  });
});
