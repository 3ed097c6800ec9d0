/** The folder of the papers' templates; in a bundle it lies beside it under the same name. */
export const RESULT_TEMPLATES = new URL('./results/', import.meta.url);
