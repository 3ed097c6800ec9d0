import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';

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

/** A one-machine edition of its own and a real Chromium in front of it, for the tests of one file. */
export type Stage = {
  system(): OneMachineProcess;
  /** A browser of somebody's own: nobody else's cookies. */
  open(view?: BrowserContextOptions): Promise<Page>;
  clock(to: string): Promise<void>;
};

/** Starts with the clock at an instant; at the end no page may have thrown, met a 5xx or been refused by its own policy. */
export const stageAt = (clock: string, province = 'thanh-hoa'): Stage => {
  const troubles: string[] = [];
  let system: OneMachineProcess | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    system = await startOneMachine(clock, province);
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    expect(troubles).toEqual([]);
  });
  const theOneMachine = (): OneMachineProcess => {
    if (system === undefined) throw new Error('the desk is not up');
    return system;
  };

  return {
    system: theOneMachine,
    open: async (view = DESKTOP) => {
      const context = await browser?.newContext({ baseURL: theOneMachine().url, locale: 'vi-VN', ...view });
      if (context === undefined) throw new Error('the browser is not up');
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      watch(page, troubles);
      return page;
    },
    clock: async (to) => {
      const answer = await fetch(`${theOneMachine().url}/desk/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to }),
      });
      if (!answer.ok) throw new Error(`clock: ${answer.status} ${await answer.text()}`);
    },
  };
};

const watch = (page: Page, troubles: string[]): void => {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (said) => {
    if (/content security policy|refused to/i.test(said.text())) troubles.push(`${page.url()}: ${said.text()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) troubles.push(`${answer.url()}: ${answer.status()}`);
  });
};
