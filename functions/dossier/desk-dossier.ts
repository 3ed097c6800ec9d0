import { formLines } from '../../lib/domain/catalogue/check-form.ts';
import { isContactField } from '../../lib/domain/catalogue/contact-field.ts';
import { codeOf, isAccepted, isSupplementAsked } from '../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../lib/domain/dossier/due-dates.ts';
import { hinderedMovesOf } from '../../lib/domain/dossier/moves.ts';
import { mayBeAskedFor } from '../../lib/domain/dossier/papers/asked-for.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { keepUntil } from '../../lib/domain/views/retention.ts';
import { timelineOf } from '../../lib/domain/views/timeline.ts';
import { inUsualOrder } from '../../lib/domain/words/decision-order.ts';
import { decisionWords } from '../../lib/domain/words/decisions.ts';
import { STAGE_WORDS } from '../../lib/domain/words/stages.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { absentFor } from '../accounts/standing-in.ts';
import { findContent } from '../deciding/contents.ts';
import { rulesToAccept } from '../deciding/rules-of.ts';
import { feesOf } from '../payments/fees-view.ts';
import { payingAtTheCounter } from '../payments/offered.ts';
import { draftingOf } from '../results/drafting.ts';
import { PROBLEMS } from '../wire/problems.ts';
import { asFiled } from './applicant-as-filed.ts';
import { changeOf, correctionsOf, digitisedOf, originalsOf, toDigitiseOf } from './counter-notes.ts';
import { agencyNamed, filesOf, formOf, nameOf, requestOf, resultOf, slipsOf, textOf, toldIn } from './dossier-parts.ts';
import { forReader, readerFor } from './for-reader.ts';
import { limitsOf } from './limits-of.ts';
import { movesAs } from './moves-for.ts';
import { officersToChoose } from './officers-to-choose.ts';
import { actorsBeside, partiesIn } from './parties.ts';
import { phoneCallsOf } from './phone-calls.ts';
import type { ReadDossier, StaffRead } from './read-dossier.ts';
import { draftView, sharesFor } from './shares.ts';
import {
  extensionOf,
  groundsOf,
  opinionsOf,
  ownStepsOf,
  proposedPartsOf,
  runningLimitsOf,
  visitOf,
} from './work-on-dossier.ts';

/** What waits at this person's steps, why, and what they have to decide first. */
const hinderedFor = (world: World, { dossier, rules }: Omit<ReadDossier, 'entries'>, by: Actor) =>
  inUsualOrder(
    hinderedMovesOf(dossier, { at: world.clock.now(), by }, rules, rulesToAccept(world, dossier, rules)),
  ).map(({ reason, ...move }) => ({
    ...move,
    why: PROBLEMS[reason]?.detail ?? '',
    words: decisionWords(move.decision, move.step),
  }));

/** Everything the staff of an agency may see of a dossier for its part in it, and what this person may decide. */
export const deskDossier = async (world: World, read: StaffRead, who: Account) =>
  forReader(await wholeDossier(world, read, who), who.agency);

const wholeDossier = async (world: World, read: StaffRead, who: Account) => {
  const { dossier, rules, entries } = read;
  const reader = readerFor(read, who.agency);
  const form = await formOf(world, dossier);
  const account = await world.accounts.find(dossier.owner);
  const applicant = asFiled(account, form.applicant, dossier.owner);
  const own = read.inspection === null ? who.agency : null;
  const isParty = partiesIn(read, account, form);
  const absent = read.inspection === null ? await absentFor(world, who) : [];
  const actors = actorsBeside(who, absent, isParty);
  const officers = await world.accounts.withRole(own ?? dossier.agency, 'officer');
  const officer = isAccepted(dossier) ? officers.find(({ id }) => id === dossier.officer) : undefined;
  const draft = 'draft' in dossier ? dossier.draft : null;
  const moves = await movesAs(world, read, actors);
  const due = isAccepted(dossier) ? dueOf(dossier, rules) : null;
  return {
    id: dossier.id,
    code: codeOf(dossier),
    filingCode: dossier.filingCode ?? null,
    stage: dossier.stage,
    status: STAGE_WORDS[dossier.stage].status,
    word: STAGE_WORDS[dossier.stage].word,
    procedure: { code: dossier.procedure, name: rules.procedure.name },
    agency: agencyNamed(world, dossier.agency),
    oneStop: agencyNamed(world, dossier.oneStop),
    reader,
    readerAgency: who.agency,
    channel: dossier.channel,
    applicant: applicant ?? { id: dossier.owner, name: '', identifier: null, phone: null, email: null, address: null },
    submittedAt: dossier.submitted.at,
    dueAt: due?.at ?? null,
    provisional: due?.provisional,
    limits: limitsOf(dossier, rules, world.clock.now()),
    runningLimits: await runningLimitsOf(world, read),
    delivery: { by: dossier.delivery, address: form.address },
    returnWays: rules.procedure.delivery.filter((way) => rules.profile.resultChannels.is.includes(way)),
    payment: dossier.payment,
    form: formLines(rules.procedure, form.answers, (field) => reader === 'whole' || !isContactField(field)),
    components: rules.procedure.components.filter(({ source }) => source !== 'form'),
    askable: mayBeAskedFor(dossier, rules),
    toMend:
      reader === 'whole' && isSupplementAsked(dossier) ? { pages: rules.procedure.form, answers: form.answers } : null,
    handedIn: form.handedIn,
    files: filesOf(dossier, form),
    officer: officer ?? null,
    officers: await officersToChoose(
      world,
      officers.filter((one) => !isParty(one)),
    ),
    agencies: world.province.agencies,
    draft: draft === null ? null : await draftView(world, dossier.id, draft),
    drafting: await draftingOf(world, read, moves),
    notes: await notesOf(world, read),
    request: await requestOf(world, read),
    result: await resultOf(world, read),
    timeline: await toldIn(
      world,
      dossier.id,
      timelineOf(entries).filter(({ internal }) => reader === 'whole' || !internal),
    ),
    slips: slipsOf(world, read, { as: reader, agency: who.agency }),
    opinions: await opinionsOf(world, read),
    parts: await sharesFor(world, read, who.agency, reader === 'whole'),
    proposedParts: proposedPartsOf(world, read),
    visit: await visitOf(world, read),
    grounds: groundsOf(world, read, actors),
    extension: await extensionOf(world, read),
    ownSteps: await ownStepsOf(world, read),
    forwarded: dossier.forwarded,
    takenOverAt: isAccepted(dossier) ? (dossier.takenOver?.at ?? null) : null,
    fees: feesOf(world, { dossier, rules: rulesToAccept(world, dossier, rules) }, payingAtTheCounter),
    originals: originalsOf(read),
    digitised: digitisedOf(read),
    toDigitise: toDigitiseOf(read),
    calls: await phoneCallsOf(world, read),
    corrections: await correctionsOf(world, read),
    change: await changeOf(world, read),
    keepUntil: keepUntil(dossier, rules),
    moves,
    hindered: hinderedFor(world, read, actors[0]),
  };
};

/** What officers wrote to one another: with a draft, or sending it back. */
const notesOf = async (world: World, { dossier, entries }: ReadDossier) => {
  const written = entries.flatMap(({ at, by, events }) =>
    events.flatMap((event) => {
      if (event.type === 'DraftSentBack') return [{ at, by, note: textOf(world, dossier.id, event.note) }];
      return event.type === 'ResultDrafted' ? [{ at, by, note: noteWith(world, dossier.id, event.draft) }] : [];
    }),
  );
  const notes = written.map(async ({ at, by, note }) => ({
    at,
    by: (await nameOf(world, by)) ?? '',
    text: (await note) ?? '',
  }));
  return (await Promise.all(notes)).filter(({ text }) => text !== '');
};

const noteWith = async (world: World, dossier: string, draft: Sha256): Promise<string | null> =>
  (await findContent<{ note?: string | null }>(world, dossier, draft))?.note ?? null;
