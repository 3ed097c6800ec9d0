import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { worldContract } from './contract.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

worldContract('the desk', async () => {
  const { dataDir, remove } = freshFolder();
  const system = await openForTests(dataDir);
  return {
    world: system.world,
    upload: async (address, bytes) => {
      const { pathname, search } = new URL(address.url);
      const { status } = await system.receiveUpload(`${pathname}${search}`, bytes, address.headers['content-type']);
      return status;
    },
    forge: async (journal, sha256, bytes) => {
      const db = new DatabaseSync(databaseFile(dataDir));
      db.prepare('UPDATE contents SET bytes = ? WHERE dossier = ? AND sha256 = ?').run(bytes, journal, sha256);
      db.close();
    },
    close: async () => {
      await system.close();
      remove();
    },
  };
});
