import {
  type Dossier,
  type FiledDossier,
  isAccepted,
  isOver,
  isSupplementAsked,
} from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import { mayChange } from '../../lib/domain/dossier/filing/change.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import { isMoot } from '../../lib/domain/dossier/shares.ts';
import { walkedRoute } from '../../lib/domain/dossier/steps/routes.ts';
import { roleOf } from '../../lib/domain/dossier/steps/step-kinds.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import { documentsOf } from '../../lib/domain/store/documents-of.ts';
import { rowOf } from '../../lib/domain/views/row.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { destroyContents } from './destroy-contents.ts';
import { handOver } from './hand-over.ts';
import { holdPapers } from './hold-papers.ts';
import type { JournalKind } from './kind.ts';
import { look } from './look.ts';
import { prepareSupplement } from './prepare-supplement.ts';
import { sendNotices } from './send-notices.ts';

type Entries = readonly Entry<DossierEvent>[];

/** Who takes a step of the procedure's own (TTH-5.2). */
const ownRole = (entries: Entries, key: string | null, world: World): Role => {
  const dossier = fold(entries);
  const steps = dossier.stage === 'nothing' ? undefined : rulesOf(world, dossier).procedure.ownSteps;
  return steps?.find((step) => step.key === key)?.role ?? 'officer';
};

const mootUnits = (dossier: FiledDossier): readonly string[] => {
  const shares = isAccepted(dossier) ? Object.values(dossier.shares) : [];
  return shares.filter((share) => isMoot(share, shares)).map(({ key }) => key);
};

/** What the person may work on beside the journal, as a word: only an entry that changes it touches the draft. */
const draftsOf = (dossier: Dossier): string =>
  dossier.stage === 'nothing'
    ? 'filing'
    : `${dossier.owner} ${dossier.form} asked ${isSupplementAsked(dossier)}, change ${mayChange(dossier)}`;

/** Dossiers: the route they were filed under, the row of the lists, prompts, notices. */
export const dossierJournals: JournalKind = {
  walk: (entries) => {
    const dossier = fold(entries as Entries);
    if (dossier.stage === 'nothing') return null;
    const { submitted, last, steps } = dossier;
    const route = walkedRoute(dossier);
    return { route, begun: submitted.entry, last: last.entry, over: isOver(dossier), moot: mootUnits(dossier), steps };
  },
  opening: (entries, { step, after, unit }, world): DossierEvent => ({
    type: 'StepOpened',
    step: step as StepKind,
    after,
    unit,
    role: step === 'own-step' ? ownRole(entries as Entries, unit, world) : roleOf(step as StepKind),
  }),
  nextLook: (entries, world) => {
    const dossier = fold(entries as Entries);
    return dossier.stage === 'nothing' ? null : nextCheckpoint(dossier, rulesOf(world, dossier));
  },
  project: async (id, world) => {
    const dossier = fold(await world.journal.read(id));
    if (dossier.stage === 'nothing') return;
    await world.views.put(rowOf(dossier, rulesOf(world, dossier)));
    if (dossier.stage === 'returned') await world.documents.keep(id, dossier.last.entry, documentsOf(dossier));
  },
  follow: async (entry, entries, world) => {
    const now = fold(entries as Entries);
    if (now.stage === 'nothing') return;
    await destroyContents(world, entry as DossierEntry, entries as Entries);
    await holdPapers(world, (entries as Entries).slice(0, entry.entry));
    const upTo = (last: number) => fold((entries as Entries).slice(0, last));
    await handOver(world, entry as DossierEntry, now);
    const [before, then] = [upTo(entry.entry - 1), upTo(entry.entry)];
    if (draftsOf(before) !== draftsOf(then)) await prepareSupplement(world, now);
    await sendNotices(world, entry as DossierEntry, then);
  },
  look,
};
