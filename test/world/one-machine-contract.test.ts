import { worldContract } from './contract.ts';
import { freshFolder, openTestDesk } from './one-machine-for-tests.ts';

worldContract('the desk', async () => {
  const { dataDir, remove } = freshFolder();
  const desk = await openTestDesk(dataDir);
  return {
    world: desk.world,
    upload: async (address, bytes) => {
      const { pathname, search } = new URL(address.url);
      const { status } = await desk.receiveUpload(`${pathname}${search}`, bytes, address.headers['content-type']);
      return status;
    },
    close: async () => {
      await desk.close();
      remove();
    },
  };
});
