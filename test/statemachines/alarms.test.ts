import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../functions/journals/kinds.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { freshFolder } from '../world/one-machine-for-tests.ts';
import { lives } from './lives/lives.ts';
import { type CountedSystem, openCountedSystem } from './point-counter.ts';

const folder = freshFolder();
let counted: CountedSystem;
let database: DatabaseSync;
beforeAll(async () => {
  counted = await openCountedSystem(folder.dataDir);
  database = new DatabaseSync(databaseFile(folder.dataDir), { readOnly: true });
});
afterAll(async () => {
  database.close();
  await counted.system.close();
  folder.remove();
});

/** When the dossier is looked at next: as the alarm stands, and as its journal asks. */
const alarmOf = async (id: string) => {
  const { world } = counted.system;
  const row = database.prepare('SELECT at FROM alarms WHERE dossier = ?').get(id) as { at: string } | undefined;
  const asked = kindOf(id).nextLook?.(await world.journal.read(id), world);
  return { stands: row?.at ?? null, asked: asked ?? null };
};

test.each(lives)(
  '(E5, E11, ND61-8.2b, ND61-19.5, TTH-5.2) after every deed the alarm stands where the journal asks: %s',
  async (name, life) => {
    const id = `alarm ${name}`;
    for (const deed of life.deeds) {
      await counted.live([deed], id, []);
      await counted.system.settled();
      const { stands, asked } = await alarmOf(id);
      expect(stands, deed[0]).toBe(asked);
    }
  },
);
