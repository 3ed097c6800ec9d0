import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { VisitInvitation, VisitMinutes } from '../../lib/domain/slips/between-offices.ts';
import { formalDayWords, formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { aboutOf } from './about.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { headOfAgency } from './signatory.ts';
import { saidIn } from './slip-entries.ts';

type Notice = {
  readonly time?: string;
  readonly place?: string;
  readonly participants?: string;
  readonly content?: string;
};

const noticeOf = async (world: World, dossier: string, notice: Sha256): Promise<Notice> =>
  (await findContent<Notice>(world, dossier, notice)) ?? {};

/** Giấy mời (ND61-19.3b): the agency whose officer verifies tells the applicant time, place, participants and content. */
export const visitInvitation = async (world: World, read: ReadDossier): Promise<VisitInvitation> => {
  const { dossier } = read;
  const { entry, event } = saidIn(read, 'VisitAnnounced');
  const officer = await world.accounts.find(entry.by);
  const agency = getAgency(world.province, officer?.agency ?? dossier.agency);
  const { applicant, address, content } = await applicantOf(world, read);
  const { time, place, participants, content: matter } = await noticeOf(world, dossier.id, event.notice);
  return {
    ...frameOf(world, read, 'visit-invitation', entry.at, 'processing', agency.code),
    to: applicant,
    address,
    agency: agency.name,
    content,
    acceptedOn: isAccepted(dossier) ? formalDayWords(dossier.accepted.at) : null,
    time: time ?? null,
    place: place ?? null,
    participants: participants ?? null,
    matter: matter ?? null,
    contactName: officer?.name ?? null,
    contactPhone: agency.phone,
    signedBy: await headOfAgency(world, agency.code, entry.by),
  };
};

/** The notice of the visit these minutes are of: the latest before them by the same officer; several agencies may each go. */
const announcedBefore = ({ entries }: ReadDossier, minutes: DossierEntry): Sha256 | null =>
  entries
    .filter(({ entry, by }) => entry < minutes.entry && by === minutes.by)
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'VisitAnnounced' ? [event.notice] : [])))
    .at(-1) ?? null;

/** Biên bản (ND61-19.3b): what was found, with time, place and participants where the visit was announced. */
export const visitMinutes = async (world: World, read: ReadDossier): Promise<VisitMinutes> => {
  const { dossier } = read;
  const { entry, event } = saidIn(read, 'VisitRecorded');
  const officer = await world.accounts.find(entry.by);
  const visit = announcedBefore(read, entry);
  const notice = visit === null ? null : await noticeOf(world, dossier.id, visit);
  const minutes = await textOf(world, dossier.id, event.minutes);
  return {
    ...frameOf(world, read, 'visit-minutes', entry.at, 'processing'),
    ...(await aboutOf(world, read)),
    agency: getAgency(world.province, officer?.agency ?? dossier.agency).name,
    recordedAt: formalMomentWords(entry.at),
    announced:
      notice === null
        ? null
        : { time: notice.time ?? null, place: notice.place ?? null, participants: notice.participants ?? null },
    minutes: minutes.split('\n').filter((line) => line.trim() !== ''),
    verified: event.outcome === 'verified',
    officer: { role: 'Cán bộ thẩm tra', name: officer?.name ?? null },
  };
};
