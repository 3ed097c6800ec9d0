import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed, HAC_THANH, prepared } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, prepare } from './officer.ts';
import { stageAt } from './stage.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

const visit = async (page: Page, paths: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const answer = await page.goto(path);
    if (answer?.status() !== (name.endsWith('missing') ? 404 : 200)) faults.push(`${name}: ${answer?.status()}`);
    faults.push(...(await look(page, name)));
  }
  return faults;
};

test('(A16, N1, TT32-11.2) the first page is light and soon there', async () => {
  const page = await stage.open();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes = { all: 0, script: 0 };
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  const began = performance.now();
  await page.goto('/', { waitUntil: 'networkidle' });
  const shownMs = performance.now() - began;
  console.info(
    `home page: ${bytes.all} bytes over the wire, ${bytes.script} of script; desk up after ${Math.round(stage.system().bootMs)} ms, page at rest after ${Math.round(shownMs)} ms more`,
  );
  expect(bytes.all).toBeGreaterThan(2_000);
  expect(bytes.all).toBeLessThanOrEqual(25 * 1024);
});

test('(A16) a picture without words and a line wider than the phone would be found', async () => {
  const page = await stage.open();
  await page.goto('/huong-dan');
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.style.width = '1300px';
    line.textContent = 'Một dòng rất rộng';
    document.querySelector('main')?.append(document.createElement('img'), line);
  });
  const faults = (await look(page, 'planted')).join('\n');
  expect(faults).toContain('image-alt');
  expect(faults).toMatch(/planted at 360: \d+ px wider/);
});

test('(A1, A2, A3, H1) every public page is usable by all, on a wide screen and a small phone', async () => {
  const page = await stage.open();
  const faults = await visit(page, {
    'portal-home': '/',
    'portal-procedures': '/tthc?q=khai+sinh',
    'portal-procedures-none': '/tthc?q=khong+co+gi',
    'portal-procedure': '/tthc/1.001193',
    'portal-agencies': '/co-quan',
    'portal-look-up': '/tra-cuu',
    'portal-guide': '/huong-dan',
    'portal-privacy': '/quyen-rieng-tu',
    'portal-sign-in': '/dang-nhap',
    'portal-missing': '/khong-co-trang-nay',
    'console-sign-in': '/can-bo/dang-nhap',
  });
  expect(faults).toEqual([]);
});

test('(C1, C2, H2) every page of filing and following, with real data', async () => {
  const { lan: api, minh } = cast(stage.system().url);
  const draft = await prepared(api, '1.001193');
  const taken = await filed(api, '1.001193');
  const { body } = await minh.decide(taken, 'receive');
  const lan = await stage.open();
  await goSignedIn(lan, '/ho-so');
  const faults = await visit(lan, {
    'portal-my-dossiers': '/ho-so',
    'portal-start': '/nop-ho-so/1.001193',
    'portal-declaration': `/ho-so/${draft}/to-khai/nguoi-nop`,
    'portal-declaration-child': `/ho-so/${draft}/to-khai/tre`,
    'portal-declaration-father': `/ho-so/${draft}/to-khai/nguoi-cha`,
    'portal-papers': `/ho-so/${draft}/giay-to`,
    'portal-delivery': `/ho-so/${draft}/nhan-ket-qua`,
    'portal-check': `/ho-so/${draft}/kiem-tra`,
    'portal-draft': `/ho-so/${draft}`,
    'portal-receipt': `/ho-so/${taken}/bien-nhan`,
    'portal-dossier': `/ho-so/${taken}`,
    'portal-looks': `/ho-so/${taken}/ai-da-xem`,
    'portal-looks-store': '/kho-giay-to/ai-da-xem',
    'portal-notices': '/thong-bao',
    'portal-look-up-found': `/tra-cuu/${body.code}`,
  });
  await lan.goto(`/ho-so/${draft}/to-khai/nguoi-nop`);
  await lan.locator('[name="applicantPhone"]').fill('12');
  await goOn(lan, 'Tiếp tục');
  expect([...faults, ...(await look(lan, 'portal-declaration-faults'))]).toEqual([]);
});

test('(E1, E2, F1) every page of the console, with real data', async () => {
  const { lan, minh: api, dung, tam } = cast(stage.system().url);
  const waiting = await filed(lan, '1.001193', HAC_THANH);
  const taken = await filed(lan, '1.001193');
  await api.decide(taken, 'receive');
  const { body } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${taken}`);
  const minh = await atDesk(await stage.open(), 'minh');
  const faults = [
    ...(await visit(minh, {
      'console-queue': '/can-bo',
      'console-check': `/can-bo/ho-so/${waiting}`,
      'console-waiting-others': `/can-bo/ho-so/${taken}`,
      'console-journal': `/can-bo/ho-so/${taken}/nhat-ky`,
      'console-choose': '/can-bo/tiep-nhan',
      'console-intake-birth': '/can-bo/tiep-nhan/1.001193',
      'console-missing': '/can-bo/khong-co',
    })),
    ...(await visit(await atDesk(await stage.open(), 'dung'), { 'console-assign': `/can-bo/ho-so/${taken}` })),
  ];
  await dung.decide(taken, 'assign', { officer: body.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  faults.push(
    ...(await visit(await atDesk(await stage.open(), 'tam'), { 'console-appraise': `/can-bo/ho-so/${taken}` })),
  );
  await tam.decide(taken, 'complete-step', { outcome: 'drafted', draft: 'Giấy khai sinh: Nguyễn Minh An' });
  await cast(stage.system().url).hanh.decide(taken, 'sign');
  const thu = await atDesk(await stage.open(), 'thu');
  faults.push(...(await visit(thu, { 'console-seal': `/can-bo/ho-so/${taken}` })));
  await cast(stage.system().url).thu.decide(taken, 'seal');
  faults.push(...(await visit(minh, { 'console-return': `/can-bo/ho-so/${taken}` })));
  expect(faults).toEqual([]);
});

test('(G7) the administrator’s calendar: years, days, declarations and every form, folded and with faults', async () => {
  const khoa = await atDesk(await stage.open(), 'khoa');
  const faults = [
    ...(await visit(khoa, {
      'console-accounts': '/can-bo/tai-khoan',
      'console-password': '/can-bo/mat-khau',
      'console-calendar': '/can-bo/lich-lam-viec?nam=2026',
      'console-calendar-next': '/can-bo/lich-lam-viec?nam=2027',
    })),
  ];
  const form = await prepare(khoa, 'declare-day-off', { date: '31/02/2027', name: 'Tết Nguyên đán' });
  await form.getByRole('button', { name: 'Khai báo ngày nghỉ' }).click();
  await khoa.waitForSelector('.errors');
  faults.push(...(await look(khoa, 'console-calendar-faults')));
  expect(faults).toEqual([]);
});
