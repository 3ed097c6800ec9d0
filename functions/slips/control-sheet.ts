import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { type Role, SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { Agency, Unit } from '../../lib/domain/profile.ts';
import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { ControlSheet, HandOver } from '../../lib/domain/slips/slip.ts';
import { momentWords as shortWords } from '../../lib/domain/time/wording.ts';
import { controlBlocks, type HandOverBlock, type SheetPlace } from '../../lib/domain/views/control-sheet.ts';
import { STEP_WORDS } from '../../lib/domain/words/steps.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed, nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { unitNameOf } from '../dossier/work-on-dossier.ts';
import { frameOf } from './frame.ts';

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (TTH-12.4, E11): one block a hand-over, read from the journal. */
export const controlSheet = async (world: World, read: ReadDossier): Promise<ControlSheet> => {
  const { dossier, entries, rules } = read;
  const others = isAccepted(dossier)
    ? [...Object.values(dossier.shares), ...dossier.opinions].map(({ agency }) => agency)
    : [];
  const coordinating = [...new Set(others)].filter((code) => code !== dossier.agency);
  const blocks = controlBlocks(entries, rules);
  const names = await namesOf(world, new Set(blocks.flatMap(({ givenBy, receivedBy }) => [givenBy, receivedBy])));
  return {
    ...frameOf(world, read, 'control-sheet', dossier.last.at, 'processing'),
    content: `${rules.procedure.name} (${rules.procedure.code})`,
    agency: agencyNamed(world, dossier.agency).name,
    coordinating: coordinating.map((code) => agencyNamed(world, code).name),
    handOvers: await Promise.all(blocks.map((block) => handOver(world, read, block, names))),
  };
};

const RESULTS: Readonly<Record<HandOverBlock['result'], string>> = {
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
  'no-limit': 'Không có thời hạn',
  open: 'Đang giải quyết',
  'not-done': 'Không thực hiện',
};

const handOver = async (
  world: World,
  read: ReadDossier,
  block: HandOverBlock,
  names: ReadonlyMap<string | null, string | null>,
): Promise<HandOver> => {
  const { from, to, givenAt, givenBy, receivedAt, receivedBy, dueAt, result, note } = block;
  const limit = dueAt === null ? [] : [`Hạn: ${shortWords(dueAt)}`];
  return {
    from: await placeName(world, read, from),
    to: await placeName(world, read, to),
    givenAt: givenAt === null ? null : formalMomentWords(givenAt),
    givenBy: names.get(givenBy) ?? null,
    receivedAt: receivedAt === null ? null : formalMomentWords(receivedAt),
    receivedBy: names.get(receivedBy) ?? null,
    result: RESULTS[result],
    note: [...limit, ...(note === null ? [] : [note])].join('. ') || null,
  };
};

/** Who stands in several blocks is looked up once. */
const namesOf = async (world: World, ids: ReadonlySet<string | null>) =>
  new Map(
    await Promise.all(
      [...ids].map(async (id) => [id, id === SYSTEM.id ? 'Hệ thống' : await nameOf(world, id)] as const),
    ),
  );

/** `Bộ phận Tiếp nhận và Trả kết quả: Kiểm tra, tiếp nhận hồ sơ`; another agency's name stands before its step. */
const placeName = async (world: World, read: ReadDossier, place: SheetPlace): Promise<string> => {
  if (place === null) return 'Người nộp hồ sơ';
  const { step, unit, role } = place.step;
  const agency = world.province.agencies.find(({ code }) => code === place.agency);
  const isOwn = place.agency === read.dossier.agency;
  const where = isOwn && agency !== undefined ? unitName(agency, role) : (agency?.name ?? place.agency);
  const what = step === 'own-step' ? await unitNameOf(world, read, { step, unit }) : STEP_WORDS[step].name;
  return `${where}: ${what}`;
};

const UNITS: Partial<Record<Role | 'applicant', Unit['kind']>> = {
  receptionist: 'one-stop',
  'head-of-one-stop': 'one-stop',
  leader: 'leaders',
  clerk: 'clerk',
};

/** The unit of a role; an agency with several departments goes by its own name there. */
const unitName = ({ name, units }: Agency, role: Role | 'applicant' | null): string => {
  const kind = (role === null ? undefined : UNITS[role]) ?? 'department';
  const found = units.filter((unit) => unit.kind === kind);
  return found.length === 1 ? (found[0]?.name ?? name) : name;
};
