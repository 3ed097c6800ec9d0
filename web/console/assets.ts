import { createHash } from 'node:crypto';
import { type Asset, scriptAsset, styleAsset } from '../shared/assets.ts';

/** The common style with the console's own after it, in one file. */
export const STYLE: Asset = joined(
  styleAsset('shared', new URL('../shared/style.css', import.meta.url)),
  styleAsset('console', new URL('./console.css', import.meta.url)),
);

/** Keyboard comforts; every page works without it. */
export const SCRIPT: Asset = scriptAsset('keys', new URL('./islands/keys.ts', import.meta.url));

/** Scans as they are sent from the intake page: how far, tries; the page works without it. */
export const SCANS: Asset = scriptAsset('scans', new URL('./islands/scans.ts', import.meta.url));

/** Whose number it is, asked when its field is left; the page works without it. */
export const KNOWN_PERSON: Asset = scriptAsset('known-person', new URL('./islands/known-person.ts', import.meta.url));

/** What is typed into the intake is kept as it is typed; the page works without it. */
export const KEEP_INTAKE: Asset = scriptAsset('keep-intake', new URL('./islands/keep-intake.ts', import.meta.url));

function joined(common: Asset, own: Asset): Asset {
  const text = common.text + own.text;
  return { ...own, file: `console.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`, text };
}
