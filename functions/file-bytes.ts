import type { World } from '../lib/world/world.ts';
import type { Answer } from './operation.ts';
import { Refused } from './operation.ts';

/** A stored file as bytes, to be looked at in place: never sniffed by the browser, never run. */
export const fileBytes = async (world: World, fileId: string, type: string): Promise<Answer> => {
  const bytes = await world.files.read(fileId);
  if (bytes === undefined) throw new Refused(404, 'file-unknown');
  return {
    status: 200,
    body: bytes,
    headers: {
      'content-type': type,
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-store',
    },
  };
};
