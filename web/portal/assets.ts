import { scriptAsset, styleAsset } from '../shared/assets.ts';

/** The common style: the portal has none of its own. */
export const PORTAL_STYLE = styleAsset('style', new URL('../shared/style.css', import.meta.url));

/** Papers as they are sent: progress, tries; the page works without it. */
export const UPLOAD = scriptAsset('upload', new URL('./islands/upload.ts', import.meta.url));

/** Checks a slip against the log in the browser; the page says how to check without it. */
export const CHECK_SLIP = scriptAsset('check-slip', new URL('./islands/check-slip.ts', import.meta.url));

/** Compares a kept checkpoint with the log of now in the browser; the page says how to do it elsewhere. */
export const CHECK_KEPT = scriptAsset('check-kept', new URL('./islands/check-kept.ts', import.meta.url));
