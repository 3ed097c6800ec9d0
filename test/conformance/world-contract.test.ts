import { worldContract } from '../world/contract.ts';
import { awsForTests } from './aws-for-tests.ts';
import { uploadClean } from './fresh-services.ts';

worldContract('AWS', async () => {
  const { world, services, close } = await awsForTests();
  return { world, upload: uploadClean(services), close };
});
