/**
 * What a fold ends with at an event it does not know, written by a later release that was rolled back: what is not understood is
 * neither shown nor decided on. Where every event is handled this stands at a place that is never reached, and forgetting one does
 * not compile.
 */
export const unknownEvent = (event: never): Error =>
  new Error(`an event this release does not know: ${(event as { readonly type: string }).type}`);
