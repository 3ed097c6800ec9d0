import type { Province } from '../../domain/profile.ts';
import type { Store } from './database.ts';

/** The setting that says whose data a folder holds. */
const PROVINCE = 'province';

/**
 * Data belong to one province: a folder of another is refused, a new one is marked, and one of before is taken over once by the
 * province whose agencies its dossiers name. Throws with one sentence that says what to do.
 */
export const mustBelongTo = async (
  store: Store,
  dataDir: string,
  { key, profile, agencies }: Province,
): Promise<void> => {
  const known = store.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', PROVINCE)?.value;
  if (known === key) return;
  if (known !== undefined)
    throw new Error(
      `Dữ liệu trong ${dataDir} là của "${known}", không phải của ${profile.name} ("${key}"). Hãy đặt PROVINCE=${known}, hoặc đặt DATA_DIR là thư mục khác.`,
    );

  const codes = new Set(agencies.map(({ code }) => code));
  const foreign = agenciesNamed(store).find((agency) => !codes.has(agency));
  if (foreign !== undefined)
    throw new Error(
      `Dữ liệu trong ${dataDir} có hồ sơ của cơ quan ${foreign}, không thuộc ${profile.name} ("${key}"). Hãy đặt PROVINCE đúng với dữ liệu, hoặc đặt DATA_DIR là thư mục khác.`,
    );
  await store.write(() => store.run('INSERT INTO settings (name, value) VALUES (?, ?)', PROVINCE, key));
};

const agenciesNamed = (store: Store): readonly string[] =>
  store
    .all<{ agency: string }>(
      `SELECT DISTINCT json_extract(event.value, '$.agency') AS agency FROM journal, json_each(journal.body, '$.events') AS event
       WHERE journal.entry = 1 AND instr(journal.dossier, '/') = 0 AND json_extract(event.value, '$.type') = 'DossierSubmitted'`,
    )
    .map(({ agency }) => agency);
