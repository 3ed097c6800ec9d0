import type { Sha256 } from '../journal/entry.ts';
import { hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import { hashesIn } from '../journal/named.ts';
import type { Rules } from '../rules.ts';
import { localDate } from '../time/local-clock.ts';
import { keepUntil } from '../views/retention.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEntry, DossierEvent, Paper } from './events.ts';
import { filed } from './steps/take-step.ts';

/**
 * Tiêu hủy nội dung hết thời hạn lưu trữ (N2): every text and paper a dossier names; the journal itself stays. An
 * administrator's decision, refused while it has to be kept; nothing where all is destroyed already.
 */
export const eraseContents = (
  dossier: Dossier,
  contents: readonly Sha256[],
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  if (!hasRole(moment.by, ['administrator'])) throw new NotYours('not-your-role');
  if (moment.by.party) throw new NotYours('own-dossier');
  const kept = keepUntil(filed(dossier), rules);
  if (kept === null || localDate(moment.at) <= kept.on) throw new NotAllowed('still-to-be-kept');

  const { erased } = filed(dossier);
  const left = contents.filter((sha256) => !erased.includes(sha256));
  return left.length === 0 ? [] : [{ type: 'ContentsErased', contents: left }];
};

/** Every content the entries of a dossier name, whatever event names it: each stands there by its SHA-256 alone. */
export const contentsNamed = (entries: readonly DossierEntry[]): readonly Sha256[] => [
  ...new Set(entries.flatMap(({ events }) => hashesIn(events))),
];

/** Every paper ever filed with a dossier, replaced ones too. */
export const papersFiled = (entries: readonly DossierEntry[]): readonly Paper[] =>
  entries.flatMap(({ events }) => events.flatMap((event) => ('papers' in event ? event.papers : [])));
