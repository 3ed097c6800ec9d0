import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [1280, 360];
const { SHOTS } = process.env;

/** What is wrong with the page for somebody with a screen reader or a small phone, at both widths; nothing when all is well. */
export const look = async (page: Page, name: string): Promise<readonly string[]> => {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: before.height });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .withTags(TAGS)
      .analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name} at ${width}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    const wider = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
    if (wider > 0) faults.push(`${name} at ${width}: ${wider} px wider than the screen`);
    await shot(page, `${name}-${width}`);
  }
  await page.setViewportSize(before);
  return faults;
};

/** A picture of the whole page, where `SHOTS` names a folder. */
export const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};
