import type * as z from 'zod';
import type { LookedAt, Opened } from '../../lib/domain/looks/looked.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';

/** Who may call: anyone; anyone signed in; an applicant or whoever owns the thing; staff with one of `roles` (all roles when absent). */
export type Audience = 'anyone' | 'signed-in' | 'staff';

export type Schema = z.ZodType | undefined;
type Of<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler is given after the three wrappers have read and checked the request. */
export type OperationRequest<P extends Schema, Q extends Schema, B extends Schema, W extends Audience> = {
  readonly params: Of<P>;
  readonly query: Of<Q>;
  readonly body: Of<B>;
  readonly who: W extends 'anyone' ? Account | undefined : Account;
  /** The command's id: from `Idempotency-Key` and the account, or a fresh one. */
  readonly command: string;
  /** The caller's address, for limits per address only; never stored or logged. */
  readonly address: string;
  /** What a provider's machine shows for itself (`X-Provider-Secret`); never stored or logged. */
  readonly providerSecret?: string | undefined;
  /** The bytes of the body, where the operation takes a file. */
  readonly bytes?: Uint8Array;
};

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of whose the answer shows something, where the operation declares a look; null where it turned out to show nothing. Never sent. */
  readonly seen?: LookedInto | null;
};

/** What was opened, by the journal its looks are kept in. */
export type LookedInto = Omit<Opened, 'what'> & { readonly journal: string };

/**
 * What an operation opens of a person’s when staff ask it: each such look leaves a trace before it is answered (N4, O15). Or, in
 * words, why it opens nothing that would be a look.
 */
export type Opens =
  | {
      readonly what: LookedAt;
      readonly leaveTrace: (answer: Answer, who: Account | undefined, world: World) => Promise<void>;
    }
  | { readonly nothing: string };

/** One operation of the HTTP contract: the route id, its schemas and one screen of translation around one domain call. */
export type Operation<
  P extends Schema = Schema,
  Q extends Schema = Schema,
  B extends Schema = Schema,
  W extends Audience = Audience,
> = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}` | `/desk/${string}`;
  readonly summary: string;
  readonly who: W;
  /** Also for whose account is suspended or not yet approved: nothing but how it stands. */
  readonly inAnyStanding?: true;
  /** Also while the password an office gave out has not been changed (TH-20.2): what leads to changing it, and away. */
  readonly withFirstPassword?: true;
  /** Declared by every operation of the staff’s, and by others through which they see what is another’s. */
  readonly opens?: Opens;
  /** Its body is a file as it lies, not JSON: how large at most. */
  readonly file?: { readonly type: string; readonly mostBytes: number };
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Answers by status; what a schema does not name is stripped. `null`: not JSON. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  run(asked: OperationRequest<P, Q, B, W>, world: World): Promise<Answer>;
};

/** An operation that is made when it is first asked for; what its route is found by is known before. */
export type LazyOperation = Pick<Operation, 'id' | 'method' | 'path'> & { load(): Promise<Operation> };

/** Keeps an operation's types together. */
export const operation = <
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
  W extends Audience = 'anyone',
>(
  it: Operation<P, Q, B, W> & (W extends 'staff' ? { readonly opens: Opens } : unknown),
): Operation<P, Q, B, W> => it;

/** Something that is no law's or rules' no: the request asks for what is not there, not theirs, or not well-formed. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: string;
  readonly errors: readonly { field: string; message: string }[] | undefined;
  constructor(
    status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429,
    reason: string,
    errors?: readonly { field: string; message: string }[],
  ) {
    super(reason);
    this.name = 'Refused';
    this.status = status;
    this.reason = reason;
    this.errors = errors;
  }
}

/** A look whose trace could not be written: nothing is shown (O15). `cause` is what went wrong. */
export class NotTraced extends Error {
  constructor(cause: unknown) {
    super('a look that left no trace', { cause });
    this.name = 'NotTraced';
  }
}
