import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type DeskProcess, startDesk } from '../desk-process.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
/** A small phone, held upright. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A desk of its own and a browser in front of it. */
export type Stage = {
  readonly desk: DeskProcess;
  /** A browser of somebody's own: nobody else's cookies. */
  open(view?: BrowserContextOptions): Promise<Page>;
  clock(to: string): Promise<void>;
  /** What a page must never do: throw, be refused by its own policy, get a 5xx. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
};

/** Starts a desk with its clock at an instant, and a real Chromium. */
export const setStage = async (clock: string): Promise<Stage> => {
  const desk = await startDesk(clock);
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ARGS,
  });
  const troubles: string[] = [];
  return {
    desk,
    troubles,
    open: async (view = DESKTOP) => {
      const context = await browser.newContext({ baseURL: desk.url, locale: 'vi-VN', ...view });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
      page.on('console', (said) => {
        if (/content security policy|refused to/i.test(said.text())) troubles.push(`${page.url()}: ${said.text()}`);
      });
      page.on('response', (answer) => {
        if (answer.status() >= 500) troubles.push(`${answer.url()}: ${answer.status()}`);
      });
      return page;
    },
    clock: async (to) => {
      const answer = await fetch(`${desk.url}/desk/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to }),
      });
      if (!answer.ok) throw new Error(`clock: ${answer.status} ${await answer.text()}`);
    },
    close: async () => {
      await browser.close();
      await desk.stop();
    },
  };
};
