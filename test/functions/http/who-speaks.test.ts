import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import { bhxh } from '../../../provinces/bhxh/province.ts';
import { portal } from '../../../web/portal/app.tsx';
import { filledIn } from '../../filled-in.ts';
import { bodyOf, deskDossierOf, inTurn } from '../office.ts';
import { readPdf, squeezed } from '../slip-reader.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

const COUNTER = 'nguyenthivinh.namdan';
const DISTRICT = 'Bảo hiểm xã hội huyện Nam Đàn';
const PROVINCE = 'Bảo hiểm xã hội tỉnh Nghệ An';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00', bhxh);
});
afterAll(() => front.close());

/** What is said, without the names of agencies and levels that have the word rightly. */
const withoutNames = (said: string): string =>
  bhxh.agencies.reduce((text, { name }) => text.replaceAll(name, ''), said).replaceAll('Cấp tỉnh', '');

test('(H2, BH-3, BH-12.1) the portal of BHXH names BHXH, and never a province or a people’s committee', async () => {
  const { name, portal: shown, ruleSet } = bhxh.profile;
  const site = {
    title: shown.title,
    baseUrl: BASE,
    ruleSet,
    province: name,
    hotline: shown.hotline,
    email: 'a@example.vn',
  };
  for (const path of [
    '/',
    '/tthc',
    '/tthc/1.014137',
    '/tra-cuu',
    '/huong-dan',
    '/quyen-rieng-tu',
    '/dang-nhap',
    '/khong-co',
  ]) {
    const html = await (await portal(front.api, site).fetch(new Request(BASE + path))).text();
    const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text, path).toContain('Bảo hiểm xã hội Việt Nam');
    expect(withoutNames(text), path).not.toMatch(/tỉnh Bảo hiểm|của tỉnh|ủy ban nhân dân|UBND/i);
  }
});

test('(E7, I1, BH-10, ND61-19.7) between levels each message and slip names the office that acts: the district at the counter, the province for what it resolves', async () => {
  const procedure = bhxh.procedures.find(({ code }) => code === 'MAU.BH.001');
  if (procedure === undefined) throw new Error('no procedure to file');
  const body = {
    procedure: procedure.code,
    agency: '000.00.40.G24',
    applicant: { name: 'Cao Thị Nguyệt', email: 'nguyet@example.vn' },
    answers: filledIn(procedure),
    handedIn: procedure.components.filter(({ required }) => required).map(({ code }) => code),
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: COUNTER, body }), 201);
  await inTurn(front, id, [
    [COUNTER, 'forward', { by: 'post' }],
    ['hoangthithuy.nghean', 'take-over'],
  ]);
  const { officers } = await deskDossierOf(front, 'phanthihoa.nghean', id);
  const luc = officers.find(({ name }) => name === 'Trần Văn Lực')?.id;
  const items = [{ component: 'to-khai', problem: 'Sai ngày sinh.' }];
  await inTurn(front, id, [
    ['phanthihoa.nghean', 'assign', { officer: luc }],
    ['tranvanluc.nghean', 'return-for-supplement', { items }],
  ]);

  const letter = (kind: string) =>
    front.system.sent().find((one) => one.dossier === id && one.kind === kind && one.channel === 'email')?.text ?? '';
  expect(letter('received')).toContain(DISTRICT);
  expect(letter('received')).not.toContain(`${PROVINCE} đã tiếp nhận`);
  expect(letter('supplement-requested')).toContain(PROVINCE);
  for (const { subject, text } of front.system.sent()) {
    expect(withoutNames(`${subject} ${text}`)).not.toMatch(/ủy ban nhân dân|UBND|\btỉnh\b/i);
  }

  const slip = async (kind: string) => (await readPdf(front, `/api/desk/dossiers/${id}/slips/${kind}`, COUNTER)).text;
  expect(await slip('receipt')).toContain(squeezed(DISTRICT.toUpperCase()));
  expect(await slip('receipt')).not.toContain(squeezed('Tỉnh Bảo hiểm xã hội').toUpperCase());
});
