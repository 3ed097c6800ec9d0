import { decideDossier } from '../../functions/http/desk/decide-dossier.ts';
import { submitDossier } from '../../functions/http/dossiers/submit-dossier.ts';
import { DecisionBody } from '../../lib/contract/decisions.ts';
import { Submission } from '../../lib/contract/dossiers.ts';
import type { DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { stepKey } from '../../lib/domain/journal/step.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { askedBy } from './asking.ts';
import { type Cast, readyDraft } from './cast.ts';

/** What an officer saw: the step, and the document it concerns. */
type Saw = { readonly seen: string; readonly about: string | null };

type Turn = {
  readonly step: StepKind;
  readonly who: (cast: Cast) => Account;
  readonly body: (saw: Saw, cast: Cast) => object;
};

/** The six decisions of the staff on the five-step route, each on the step the one before led to (TTH annex). */
export const TURNS: readonly Turn[] = [
  { step: 'check', who: (cast) => cast.receptionist, body: ({ seen }) => ({ decision: 'receive', seen }) },
  {
    step: 'assign',
    who: (cast) => cast.head,
    body: ({ seen }, cast) => ({ decision: 'assign', seen, officer: cast.officer.id }),
  },
  {
    step: 'appraise',
    who: (cast) => cast.officer,
    body: ({ seen }) => ({ decision: 'complete-step', seen, outcome: 'drafted', draft: 'Dự thảo kết quả giải quyết' }),
  },
  { step: 'sign', who: (cast) => cast.leader, body: (saw) => ({ decision: 'sign', ...saw }) },
  { step: 'seal', who: (cast) => cast.clerk, body: (saw) => ({ decision: 'seal', ...saw }) },
  {
    step: 'return',
    who: (cast) => cast.receptionist,
    body: (saw) => ({ decision: 'return-result', ...saw, by: 'online' }),
  },
];

/** Seven decisions, six step openings. */
export const ENTRIES_OF_ROUTE = 1 + 2 * TURNS.length;

/** What stands ready before a dossier is filed; not part of any measure. */
export const putDrafts = async (world: World, cast: Cast, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => world.chance.id());
  await Promise.all(ids.map((id) => world.applications.put(readyDraft(world, id, cast))));
  return ids;
};

/** One dossier from submission to return through the operations, their bodies checked as a request's are. */
export const walkRoute = async (world: World, cast: Cast, id: string): Promise<void> => {
  const asked = { params: { id }, query: undefined };
  const submission = { delivery: { by: 'online' }, payment: 'counter' };
  const body = Submission.parse(submission);
  await submitDossier.run({ ...asked, ...askedBy(world, cast.applicant), body }, world);

  let after = 1;
  let about: string | null = null;
  for (const turn of TURNS) {
    if (turn.step === 'sign') about = draftIn(await world.journal.read(id));
    const said = turn.body({ seen: stepKey(turn.step, after), about }, cast);
    const decision = DecisionBody.parse(said);
    const asks = askedBy(world, turn.who(cast));
    const answer = await decideDossier.run({ ...asked, ...asks, body: decision }, world);
    after = (answer.body as { entry: number }).entry;
  }
};

/** What a leader reads before signing: the draft's paper. */
export const draftIn = (entries: readonly Entry<DossierEvent>[]): string | null =>
  entries
    .flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'ResultDrafted' ? [event.paper ?? event.draft] : [])),
    )
    .at(-1) ?? null;

/** Does `deed` for every one, at most so many at the same time. */
export const inLanes = async <T>(
  all: readonly T[],
  lanes: number,
  deed: (one: T) => Promise<unknown>,
): Promise<void> => {
  const left = all.values();
  const lane = async (): Promise<void> => {
    for (const one of left) await deed(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
