import { timingSafeEqual } from 'node:crypto';
import { sha256Of } from '../../chain.ts';
import type { Inbound } from '../../world.ts';
import { type Dynamo, getItem, putItem } from '../dynamo.ts';

const key = 'inbound-secret';

/** The provider's secret: only its SHA-256 is kept, and compared without telling by the time it takes how much of a guess was right. */
export const awsInbound = (dynamo: Dynamo): Inbound => ({
  holds: async (secret) => {
    if (secret === undefined) return false;
    const kept = await getItem<{ digest: string }>(dynamo, 'claims', { key });
    return kept !== undefined && timingSafeEqual(Buffer.from(sha256Of(secret)), Buffer.from(kept.digest));
  },
});

/** Sets the provider's secret in place of the one before. Throws where it is too short to be a secret. */
export const setInboundSecret = async (dynamo: Dynamo, secret: string): Promise<void> => {
  if (secret.length < 32) throw new Error('Khóa của nhà cung cấp phải có ít nhất 32 ký tự');
  await putItem(dynamo, 'claims', { key, digest: sha256Of(secret) });
};
