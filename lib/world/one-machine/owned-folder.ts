import type { Province } from '../../domain/profile.ts';
import { BELONGS_TO, mustBelongTo, RULE_SET } from '../belongs-to.ts';
import type { Store } from './database.ts';

/**
 * A folder of another province is refused, a new one is marked with the province and its rule set, and one of before is taken over
 * once by the province whose agencies its dossiers name. Throws with one sentence that says what to do.
 */
export const ownFolder = async (store: Store, dataDir: string, province: Province): Promise<void> => {
  const { key, profile } = province;
  const known = settingOf(store, BELONGS_TO);
  mustBelongTo(dataDir, known, province);
  if (known === undefined) mustNameOnly(store, dataDir, province);
  const changed = [
    [BELONGS_TO, key],
    [RULE_SET, profile.ruleSet],
  ].filter(([name = '', value]) => settingOf(store, name) !== value);
  if (changed.length > 0) await store.write(() => changed.map((setting) => store.run(SET, ...setting)));
};

const settingOf = (store: Store, name: string): string | undefined =>
  store.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value;

const SET = 'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';

const mustNameOnly = (store: Store, dataDir: string, { key, profile, agencies }: Province): void => {
  const codes = new Set(agencies.map(({ code }) => code));
  const foreign = agenciesNamed(store).find((agency) => !codes.has(agency));
  if (foreign !== undefined)
    throw new Error(
      `Dữ liệu trong ${dataDir} có hồ sơ của cơ quan ${foreign}, không thuộc ${profile.name} ("${key}"). Hãy đặt PROVINCE đúng với dữ liệu, hoặc đặt DATA_DIR là thư mục khác.`,
    );
};

const agenciesNamed = (store: Store): readonly string[] =>
  store
    .all<{ agency: string }>(
      `SELECT DISTINCT json_extract(event.value, '$.agency') AS agency FROM journal, json_each(journal.body, '$.events') AS event
       WHERE journal.entry = 1 AND instr(journal.dossier, '/') = 0 AND json_extract(event.value, '$.type') = 'DossierSubmitted'`,
    )
    .map(({ agency }) => agency);
