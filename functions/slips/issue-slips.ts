import type { Dossier, FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, NotedEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { findIssued } from '../../lib/domain/dossier/papers/issued-slip.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import { type Instant, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { record } from '../deciding/record.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { drawSlip } from './draw-slip.ts';
import { type CausedSlip, mayCauseSlips, slipsCaused } from './slip-entries.ts';

type SlipIssued = Extract<NotedEvent, { type: 'SlipIssued' }>;

/**
 * Draws the slips that an entry gives rise to, once: numbered, kept as contents, named by one entry of the system (N3). Two that
 * come at the same time leave one paper, because the entry is decided like any other; the bytes of the second go again.
 */
export const issueSlips = async (
  world: World,
  entries: readonly DossierEntry[],
  { dossier: id, entry: of }: DossierEntry,
): Promise<Dossier> => {
  const caused = slipsCaused(entries).filter(({ entry }) => entry.entry === of);
  if (caused.length === 0) return fold(entries);

  const drawn: SlipIssued[] = [];
  const { dossier } = await record<readonly SlipIssued[]>(world, {
    journal: id,
    command: world.chance.id(),
    by: SYSTEM,
    entries,
    blank: caused.map(({ kind }) => ({ type: 'SlipIssued', kind, of, number: '', content: '' })),
    prepare: async (now) => {
      for (const slip of caused) {
        if (findIssued(now, slip.kind, of, slip.to) === undefined)
          drawn.push(await drawOnce(world, entries.slice(0, of), slip));
      }
      return drawn;
    },
    decide: (now, _, slips) =>
      isErased(now) ? [] : slips.filter(({ kind, to }) => findIssued(now, kind, of, to) === undefined),
  });
  for (const { kind, to, content } of drawn) {
    if (findIssued(dossier, kind, of, to)?.content !== content) await world.contents.erase(id, content);
  }
  return dossier;
};

/** The reaction: what nobody drew within a day of its act is left to whoever asks for it next. */
export const issueWhileNew = async (world: World, entry: DossierEntry): Promise<void> => {
  if (!mayCauseSlips(entry) || isOld(entry.at, world.clock.now())) return;
  await issueSlips(world, await world.journal.read(entry.dossier), entry);
};

/** A dossier whose contents were destroyed gets no papers any more (N2). */
const isErased = (dossier: Dossier): boolean => dossier.stage === 'nothing' || dossier.erased.length > 0;

const drawOnce = async (world: World, upTo: readonly DossierEntry[], slip: CausedSlip): Promise<SlipIssued> => {
  const { kind, to } = slip;
  const read = readAsOf(world, upTo);
  const { id, last } = read.dossier;
  const {
    bytes: pdf,
    number,
    series,
    agency,
  } = await drawSlip(world, read, slip, {
    goesOut: true,
    mark: markOf(last.at, world.clock.now()),
  });
  const { name } = agencyNamed(world, agency);
  const bytes = await world.signing.paper({
    pdf,
    place: 'seal',
    signer: agency,
    name,
    at: world.clock.now(),
    filled: {},
  });
  const content = await keep(world, id, bytes);
  return {
    type: 'SlipIssued',
    kind,
    of: last.entry,
    ...(to === null ? {} : { to }),
    number: number ?? '',
    ...(series !== undefined && { series }),
    content,
  };
};

const keep = async (world: World, id: string, bytes: Uint8Array): Promise<Sha256> => {
  const content = sha256Of(bytes);
  await world.contents.put(id, content, bytes);
  return content;
};

/** The dossier as it stood at its last entry here: a paper says what was so when its act was done. */
const readAsOf = (world: World, entries: readonly DossierEntry[]): ReadDossier => {
  const dossier = fold(entries) as FiledDossier;
  return { dossier, entries, rules: rulesOf(world, dossier) };
};

const A_DAY_MS = 86_400_000;

/** What was not drawn within a day of its act is no longer the paper of that day, and says so. */
const markOf = (at: Instant, now: Instant): string | null =>
  isOld(at, now) ? `Bản lập lại ${formalDayWords(now)}` : null;

const isOld = (at: Instant, now: Instant): boolean => millisecondsOf(now) - millisecondsOf(at) >= A_DAY_MS;
