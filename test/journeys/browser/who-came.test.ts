import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { sentBy } from '../outbox.ts';
import { goOn, heading, put } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { DESKTOP, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const WIDE = { viewport: { width: 1366, height: 768 } };
const CODE = '1.001193';

/** A birth at the counter, with everything but who came. */
const begin = async (page: Page): Promise<void> => {
  await page.goto(`/can-bo/tiep-nhan/${CODE}`);
  const procedure = (await (await page.request.get(`/api/procedures/${CODE}`)).json()) as ProcedureFull;
  const known = new Set(
    procedure.form.flatMap(({ fields }) => fields.flatMap(({ name, prefill }) => (prefill ? [name] : []))),
  );
  for (const [name, value] of Object.entries(filledIn(procedure)))
    if (!known.has(name)) await put(page, `answers.${name}`, value);
  await put(page, 'handedIn.giay-chung-sinh', 'yes');
};

type Who = {
  readonly name: string;
  readonly kind?: string;
  readonly number?: string;
  readonly why?: string;
  readonly phone?: string;
};
const came = async (page: Page, { name, kind = 'citizen', number, why, phone }: Who): Promise<void> => {
  await put(page, 'applicant.name', name);
  await put(page, 'applicant.kind', kind);
  if (number !== undefined) await put(page, 'applicant.identifier', number);
  if (why !== undefined) await put(page, 'applicant.why', why);
  if (phone !== undefined) await put(page, 'applicant.phone', phone);
  await put(page, 'applicant.address', 'Số 2 đường Mẫu, phường Hạc Thành');
};

const receive = async (page: Page): Promise<string> => {
  await goOn(page, 'Tiếp nhận hồ sơ');
  expect(await heading(page)).toBe('Đã tiếp nhận hồ sơ');
  return page.url().split('/').at(-1)?.split('?')[0] ?? '';
};

const applicantOf = async (page: Page, id: string): Promise<string> => {
  await page.goto(`/can-bo/ho-so/${id}`);
  return (await words(page, 'section[aria-labelledby="nguoi-nop"]')).replaceAll(/\s+/g, ' ');
};

const taken = async (page: Page, who: Who): Promise<string> => {
  await begin(page);
  await came(page, who);
  return receive(page);
};

describe('(D11, A14) who came to the counter', () => {
  test('(D11, C8) without telephone, e-mail or number, with the reason', async () => {
    const minh = await atDesk(await stage.open(WIDE), 'minh');
    await begin(minh);
    await came(minh, { name: 'Trịnh Thị Chờ', kind: 'none', why: '' });
    expect(await minh.locator('[name="applicant.identifier"]').isVisible()).toBe(false);
    await goOn(minh, 'Tiếp nhận hồ sơ');
    expect(await words(minh, '.errors')).toContain('lý do');
    expect(await look(minh, 'console-intake-no-number')).toEqual([]);
    await put(minh, 'applicant.why', 'Mất thẻ, đang chờ cấp lại');
    const id = await receive(minh);
    const shown = await applicantOf(minh, id);
    expect(shown).toContain('Trịnh Thị Chờ');
    expect(shown).toContain('Không có số giấy tờ Mất thẻ, đang chờ cấp lại');
    expect(shown).not.toMatch(/Điện thoại|Thư điện tử/);
  });

  test('(D11, A2) from abroad, with a passport and a number of another country', async () => {
    const minh = await atDesk(await stage.open(WIDE), 'minh');
    const id = await taken(minh, {
      name: 'John Nguyen',
      kind: 'passport',
      number: 'na 0123a',
      phone: '+1 202 555 0101',
    });
    const shown = await applicantOf(minh, id);
    expect(shown).toContain('Hộ chiếu NA0123A');
    expect(shown).toContain('Điện thoại +12025550101');
    expect(await look(minh, 'console-passport')).toEqual([]);
  });

  test('(B10, N4) a mistaken number is told on leaving it, stops on sending, and each way out is taken; nothing typed is lost', async () => {
    const minh = await atDesk(await stage.open(WIDE), 'minh');
    const number = '038190007777';
    await taken(minh, { name: 'Lê Văn Mộc', number, phone: '0900000051' });

    await begin(minh);
    await came(minh, { name: 'Phạm Thị Hai', number });
    await minh.locator('[name="applicant.identifier"]').focus();
    await minh.locator('[name="applicant.phone"]').focus();
    await minh.getByText('Tên khác: số này đã có trong hệ thống, của người có tên viết tắt L. V. M.').waitFor();
    expect(await look(minh, 'console-intake-known')).toEqual([]);
    await goOn(minh, 'Tiếp nhận hồ sơ');
    expect(await words(minh, '.errors')).toContain('đã có trong hệ thống với tên khác');
    expect(await words(minh, 'main')).not.toMatch(/Lê Văn Mộc|0900000051/);
    expect(await minh.locator('[name="applicant.name"]').inputValue()).toBe('Phạm Thị Hai');
    expect(await minh.locator('[name="answers.motherName"]').inputValue()).toBe('Nguyễn Minh An');
    expect(await look(minh, 'console-intake-name-differs')).toEqual([]);
    await minh.setViewportSize(WIDE.viewport);
    await shot(minh, 'console-intake-name-differs-1366');

    // Another person: the number is typed again.
    await put(minh, 'known', 'another');
    await goOn(minh, 'Tiếp nhận hồ sơ');
    expect(await words(minh, '.errors')).toContain('Hãy gõ lại số');
    await put(minh, 'applicant.identifier', '038190007778');
    const another = await receive(minh);
    expect(await applicantOf(minh, another)).toContain('038190007778');

    // The same person, whose name was taken down wrongly.
    await begin(minh);
    await came(minh, { name: 'Lê Văn Mốc', number });
    await goOn(minh, 'Tiếp nhận hồ sơ');
    await put(minh, 'known', 'same');
    expect(await applicantOf(minh, await receive(minh))).toContain('Lê Văn Mốc');

    // Not with this number at all.
    await begin(minh);
    await came(minh, { name: 'Phạm Thị Ba', number });
    await goOn(minh, 'Tiếp nhận hồ sơ');
    await put(minh, 'known', 'none');
    await goOn(minh, 'Tiếp nhận hồ sơ');
    expect(await words(minh, '.errors')).toContain('lý do không dùng số này');
    await put(minh, 'known.why', 'Thẻ của người khác, đang xác minh');
    const without = await applicantOf(minh, await receive(minh));
    expect(without).toContain('Phạm Thị Ba');
    expect(without).not.toContain(number);
  });

  test('(A16, B10) without its script the page looks a number up by a button, and stops the same way', async () => {
    const minh = await atDesk(await stage.open({ ...DESKTOP, javaScriptEnabled: false }), 'minh');
    await taken(minh, { name: 'Lê Văn Sáu', number: '038190007766' });
    await begin(minh);
    await came(minh, { name: 'Phạm Thị Bảy', number: '038190007766' });
    await goOn(minh, 'Tra số này');
    expect(await words(minh, '[data-found]')).toContain('tên viết tắt L. V. S.');
    expect(await minh.locator('[name="answers.motherName"]').inputValue()).toBe('Nguyễn Minh An');
    await put(minh, 'applicant.identifier', '038190007767');
    await receive(minh);
  });

  test('(I1, TTH-10.2) a changed SIM: the new number is told of its dossier, kept where ticked, and the old one is told', async () => {
    const minh = await atDesk(await stage.open(WIDE), 'minh');
    const who = { name: 'Cô Đổi Sim', number: '038190004444' };
    await taken(minh, { ...who, phone: '0922222221' });
    await begin(minh);
    await came(minh, { ...who, phone: '0922222222' });
    await put(minh, 'keepContact', 'yes');
    const id = await receive(minh);
    expect(await applicantOf(minh, id)).toContain('0922222222');
    const posted = async () =>
      (await sentBy(stage.system().url))
        .filter(({ dossier, channel }) => dossier === id && channel === 'sms')
        .map(({ recipient, kind }) => `${recipient} ${kind === 'contact-replaced'}`)
        .toSorted();
    await expect.poll(posted).toEqual(['0922222221 true', '0922222222 false']);
  });
});
