import type { Page } from 'playwright-core';
import { put, signIn } from './citizen.ts';
import { words } from './words.ts';

const STAFF = {
  minh: 'lethiminh.hacthanh',
  quang: 'trinhvanquang.hacthanh',
  bich: 'phamngocbich.hacthanh',
  dung: 'nguyenhuudung.hacthanh',
  tam: 'dothitam.hacthanh',
  son: 'maivanson.hacthanh',
  hanh: 'hoangthihanh.hacthanh',
  thu: 'vuthithu.hacthanh',
  hai: 'nguyenvanhai.cahacthanh',
  tuan: 'havantuan.cahacthanh',
  long: 'daovanlong.cahacthanh',
  khoa: 'phanvankhoa.thanhhoa',
  tung: 'nguyenthanhtung.thanhhoa',
  chau: 'nguyenthibaochau.tongdai',
  huy: 'doquanghuy.thanhhoa',
  van: 'lethikhanhvan.stttt',
  thuan: 'phamducthuan.thanhtra',
} as const;

/** Opens the console as a member of staff. */
export const atDesk = async (page: Page, who: keyof typeof STAFF): Promise<Page> => {
  await page.goto('/can-bo');
  await signIn(page, STAFF[who]);
  return page;
};

export const dossierPath = (id: string): string => `/can-bo/ho-so/${id}`;

/** Opens a dossier from the queue, as an officer does: by its row. */
export const openFromQueue = async (page: Page, id: string): Promise<void> => {
  await page.goto('/can-bo');
  await page.locator(`a[data-row][href$="${id}"]`).click();
  await page.waitForURL(`**${dossierPath(id)}`);
};

/** Fills in a decision's form on the page that is open; does not send it. */
export const prepare = async (page: Page, decision: string, fields: Readonly<Record<string, string>> = {}) => {
  const form = page.locator(`#viec-${decision}`);
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  for (const [name, value] of Object.entries(fields)) await put(page, `${decision}.${name}`, value);
  return form;
};

/** Sends a decision on the page that is open and waits for what the page says of it. */
export const send = async (page: Page, decision: string): Promise<void> => {
  const next = page.waitForEvent('domcontentloaded');
  await page.locator(`#viec-${decision} button[type="submit"]:not([formtarget])`).click();
  await next;
};

/** Opens a dossier, decides, and answers the banner's words. */
export const decide = async (
  page: Page,
  id: string,
  decision: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> => {
  await page.goto(dossierPath(id));
  await prepare(page, decision, fields);
  await send(page, decision);
  return words(page, '[role="status"] h2');
};

/** The state of a dossier's row in the queue, in words. */
export const stateInQueue = async (page: Page, id: string): Promise<string> => {
  await page.goto('/can-bo');
  return words(page, `tr:has(a[href$="${id}"]) .state`);
};

/** Chooses who is to resolve it, by name: what stands behind the name tells people of one name apart. */
export const chooseOfficer = async (page: Page, name: string): Promise<void> => {
  const option = page.getByLabel('Người giải quyết').locator('option', { hasText: name });
  await page.getByLabel('Người giải quyết').selectOption((await option.getAttribute('value')) ?? '');
};
