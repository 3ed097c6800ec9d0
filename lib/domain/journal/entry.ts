import type { Instant } from '../time/instant.ts';

/** SHA-256, 64 lower-case hex digits: names a content kept beside the journal. */
export type Sha256 = string;

/**
 * One decision in a journal: the legal processing log. `hash` covers everything else, `previous` included (SHA-256 over RFC
 * 8785). `dossier` names the journal: a dossier's id, or `account/…`, `feedback/…`, `calendar/…` for what has a life of its own,
 * `looks/…` for who looked at what.
 */
export type Entry<Event> = {
  readonly dossier: string;
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  /** The command's id: a conflict with one's own command is success. */
  readonly command: string;
  readonly events: readonly Event[];
  readonly previous: Sha256;
  readonly hash: Sha256;
};
