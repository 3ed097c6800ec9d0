import { fileURLToPath } from 'node:url';

/** The folder of the papers' templates; in a bundle it lies beside it under the same name. */
export const RESULT_TEMPLATES = fileURLToPath(new URL('./results/', import.meta.url));
