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
    close: async () => {
      await system.close();
      remove();
    },
  };
});
