import {
  type AcceptedDossier,
  isAccepted,
  type ResultDraft,
  type ShareOfWork,
} from '../../lib/domain/dossier/dossier.ts';
import { documentOfDraft } from '../../lib/domain/dossier/drafts/draft.ts';
import { dueState, soonAfter } from '../../lib/domain/dossier/due-dates.ts';
import { promisedDue, shareLimit } from '../../lib/domain/dossier/running-limits.ts';
import { isMoot } from '../../lib/domain/dossier/shares.ts';
import { leadOf } from '../../lib/domain/dossier/steps/whose.ts';
import { isPast } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import { agencyNamed, requestText, resultView, textOf, writtenIn } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';

/** What each agency does on a dossier that several resolve, by the share's key: as the transfer slip has it, else the procedure. */
export const workByKey = async (
  world: World,
  { dossier, entries, rules }: ReadDossier,
): Promise<ReadonlyMap<string, string>> => {
  const work = new Map((rules.procedure.shares ?? []).map((share) => [share.key, share.work]));
  const transferred = entries.flatMap(({ events }) => events).findLast(({ type }) => type === 'WorkTransferred');
  if (transferred?.type !== 'WorkTransferred' || transferred.slip === null) return work;

  const slip = await findContent<{ work?: readonly { key: string; work: string }[] }>(
    world,
    dossier.id,
    transferred.slip,
  );
  for (const { key, work: said } of slip?.work ?? []) work.set(key, said);
  return work;
};

/** The shares with their limits, in the order of the slip (ND61-19.6); nothing of what was written in them. */
export const sharesOf = async (world: World, read: ReadDossier) => {
  const { dossier, rules } = read;
  if (!isAccepted(dossier)) return [];
  const work = await workByKey(world, read);
  const now = world.clock.now();
  const shares = Object.values(dossier.shares);
  return shares.map((share) => {
    const due = shareLimit(dossier, share, rules)?.due ?? null;
    const promised = promisedDue(dossier, share, rules);
    return {
      key: share.key,
      agency: agencyNamed(world, share.agency),
      work: work.get(share.key) ?? share.key,
      dueAt: due?.at ?? null,
      promisedAt: promised?.at ?? null,
      provisional: (due ?? promised)?.provisional,
      why: due?.why ?? [],
      state: stateOf(share),
      doneAt: share.sealed?.at ?? null,
      leads: share.leads,
    };

    function stateOf({ sealed }: ShareOfWork) {
      if (sealed !== null) return due !== null && isPast(sealed.at, due) ? ('met-late' as const) : ('met' as const);
      if (isMoot(share, shares)) return 'moot' as const;
      return due === null ? ('waiting' as const) : dueState(due, now, soonAfter(due, rules));
    }
  });
};

type Shares = Awaited<ReturnType<typeof sharesOf>>;

/**
 * The shares as one agency of the desk may read them: its own in full; of the others the result once sealed, where the agency
 * has the whole dossier, leads, or its own share needs it (19.6b).
 */
export const sharesFor = async (world: World, read: ReadDossier, reader: string | null, whole: boolean) => {
  const { dossier } = read;
  if (!isAccepted(dossier)) return [];
  const needed = neededBy(dossier, reader);
  const isLead = leadOf(dossier)?.agency === reader;
  return Promise.all(
    (await sharesOf(world, read)).map(async (share) => {
      const known = dossier.shares[share.key];
      const own = share.agency.code === reader;
      const readable = own || (share.doneAt !== null && (whole || isLead || needed.has(share.key)));
      const officer = own && known?.officer ? await world.accounts.find(known.officer) : undefined;
      return {
        ...share,
        after: [...(known?.after ?? [])],
        officer: officer?.name ?? null,
        draft: readable && known?.draft ? await draftView(world, dossier.id, known.draft) : null,
        number: readable ? (known?.number ?? null) : null,
        proposal: own || whole || isLead ? await proposalOf(world, read, known?.proposal ?? null) : null,
      };
    }),
  );
};

const proposalOf = async (world: World, { dossier, rules }: ReadDossier, proposal: ShareOfWork['proposal']) => {
  if (proposal === null) return null;
  const { items, note } = await requestText(world, dossier.id, proposal.text, rules);
  return { at: proposal.at, items, note, answer: await writtenIn(world, dossier.id, proposal.turnedDown) };
};

/** The sealed results of these shares, from the moment the whole is ready; empty where one agency resolves it alone. */
export const resultsOf = async (world: World, { dossier }: ReadDossier, shares: Shares) => {
  if (dossier.stage !== 'result-ready' && dossier.stage !== 'returned') return [];
  const all = shares.map(async ({ key, agency, work }) => {
    const { draft, number } = dossier.shares[key] ?? { draft: null, number: null };
    return draft === null
      ? []
      : [{ ...(await resultView(world, dossier, { draft, number })), agency, work, part: key }];
  });
  return (await Promise.all(all)).flat();
};

/** A draft with its text, as a signature sees it. */
export const draftView = async (world: World, dossier: string, draft: ResultDraft) => ({
  sha256: draft.sha256,
  kind: draft.kind,
  text: await textOf(world, dossier, draft.sha256),
  signed: draft.signed !== null,
  document: documentOfDraft(draft),
  onPaper: draft.paper !== undefined,
});

const neededBy = ({ shares }: AcceptedDossier, agency: string | null): ReadonlySet<string> => {
  const needed = new Set<string>();
  const need = (keys: readonly string[]): void => {
    for (const key of keys.filter((one) => !needed.has(one))) {
      needed.add(key);
      need(shares[key]?.after ?? []);
    }
  };
  for (const share of Object.values(shares)) if (share.agency === agency) need(share.after);
  return needed;
};
