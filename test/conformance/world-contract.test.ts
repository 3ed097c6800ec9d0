import { putItem } from '../../lib/world/aws/dynamo.ts';
import { worldContract } from '../world/contract.ts';
import { awsForTests } from './aws-for-tests.ts';
import { uploadClean } from './fresh-services.ts';

worldContract('AWS', async () => {
  const { world, dynamo, services, close } = await awsForTests();
  return {
    world,
    upload: uploadClean(services),
    forge: async (journal, sha256, bytes) => {
      await putItem(dynamo, 'contents', { dossier: journal, part: sha256, bytes, parts: 1 });
    },
    close,
  };
});
