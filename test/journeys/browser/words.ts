import type { Page } from 'playwright-core';

/** The words a person sees in the first part of the page that `selector` finds. */
export const words = (page: Page, selector = 'main'): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read by people
  page.locator(selector).first().innerText();
