/** Why the place where things are kept takes or gives nothing now. */
export type WhyNotKept = 'full' | 'read-only' | 'no-rights' | 'damaged' | 'failing';

/** Nothing was written and nothing is lost: what was asked is to be asked again when the place serves again. */
export class CannotKeep extends Error {
  readonly why: WhyNotKept;
  constructor(why: WhyNotKept, cause: unknown) {
    super(`the store is ${why}`, { cause });
    this.name = 'CannotKeep';
    this.why = why;
  }
}
