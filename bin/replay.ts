import { existsSync, readFileSync } from 'node:fs';
import { rulesOf } from '../functions/deciding/rules-of.ts';
import { calendarJournal, calendarVersions } from '../lib/domain/calendar/calendar-versions.ts';
import type { CalendarEvent } from '../lib/domain/calendar/events.ts';
import type { DossierEvent } from '../lib/domain/dossier/events.ts';
import { fold } from '../lib/domain/dossier/fold.ts';
import type { Entry } from '../lib/domain/journal/entry.ts';
import { instantOf } from '../lib/domain/time/instant.ts';
import { type DraftRules, type Judgeable, replay } from '../lib/domain/views/replay.ts';
import { mustBelongTo } from '../lib/world/belongs-to.ts';
import { cannotOpen } from '../lib/world/one-machine/cannot-open.ts';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { readStored, type StoredJournals } from '../lib/world/one-machine/journal/stored-journals.ts';
import { findProvince } from '../provinces/find-province.ts';

const { DATA_DIR = '.data', PROVINCE } = process.env;
const [draftFile, asOf = instantOf(Date.now())] = process.argv.slice(2);

const stop: (sentence: string) => never = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (draftFile === undefined || !existsSync(draftFile))
  stop(
    'Cách dùng: npm run replay -- du-thao.json, ví dụ {"timeLimits":{"1.004222":{"kind":"working-days","amount":3}}}',
  );
if (!existsSync(databaseFile(DATA_DIR)))
  stop(`Không tìm thấy dữ liệu trong ${DATA_DIR}. Hãy đặt DATA_DIR là thư mục dữ liệu của hệ thống.`);

const draft = JSON.parse(readFileSync(draftFile, 'utf8')) as DraftRules;
const judged = (stored: StoredJournals) => {
  const read = <Event>(journal: string) => stored.bodies(journal).map((body) => JSON.parse(body) as Entry<Event>);
  const province = findProvince(
    PROVINCE ?? stored.province() ?? stop('Thư mục dữ liệu này chưa ghi là của tỉnh nào. Hãy đặt PROVINCE.'),
  );
  mustBelongTo(DATA_DIR, stored.province(), province);
  const versions = calendarVersions(province.calendar, read<CalendarEvent>(calendarJournal(province.key)));
  const world = { province, calendar: { versions: () => versions }, clock: { now: () => asOf } };
  const journals = stored.dossiers().flatMap((id): Judgeable[] => {
    const entries = read<DossierEvent>(id);
    const dossier = fold(entries);
    return dossier.stage === 'nothing' ? [] : [{ entries, rules: rulesOf(world, dossier) }];
  });
  return replay(journals, draft, asOf);
};

const read = () => {
  try {
    return readStored(databaseFile(DATA_DIR), judged);
  } catch (error) {
    return stop(cannotOpen(error, DATA_DIR).message);
  }
};

const { dossiers, overdue, overdueUnderDraft, changed } = read();

console.info(
  `${dossiers} hồ sơ đã tiếp nhận. Quá hạn theo quy định hiện hành: ${overdue}; theo dự thảo: ${overdueUnderDraft}.`,
);
if (changed.length > 0) console.info(`Đổi loại: ${changed.join(', ')}`);
