import { scriptAsset, styleAsset } from '../shared/assets.ts';

/** The common style: the portal has none of its own. */
export const PORTAL_STYLE = styleAsset('style', new URL('../shared/style.css', import.meta.url));

/** Papers as they are sent: progress, tries; the page works without it. */
export const UPLOAD = scriptAsset('upload', new URL('./islands/upload.ts', import.meta.url));
