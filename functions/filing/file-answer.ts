import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import type { Answer } from '../wire/operation.ts';
import { Refused } from '../wire/operation.ts';
import { fileEndingOf } from './type-of-file.ts';

/** What a browser shows without running anything in it. */
const SHOWN_IN_PLACE: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);

type AskedFile = {
  readonly fileId: string;
  readonly sha256: Sha256;
  readonly type: string;
  readonly active?: true | undefined;
};

/** What would run something when it is opened is never shown in place: it is taken down, knowingly. */
const isShown = ({ type, active }: AskedFile): boolean => SHOWN_IN_PLACE.has(type) && active === undefined;

/** A stored file, to be looked at in place: 303 to its own address where the world has one, for a file may be larger than an answer; else its bytes. */
export const fileAnswer = async (world: World, file: AskedFile): Promise<Answer> => {
  if (world.files.readAddress === undefined) return bytesOf(world, file);

  const { fileId, sha256, type } = file;
  const inline = isShown(file);
  // The person's own name of the file can name people: it stays out of the address.
  const name = `giay-to${fileEndingOf(type)}`;
  const shown = { type: inline ? type : 'application/octet-stream', name, inline };
  const location = await world.files.readAddress(fileId, sha256, shown);
  if (location === undefined) throw new Refused(404, 'file-unknown');
  return { status: 303, body: null, headers: { location, 'cache-control': 'private, no-store' } };
};

/** Never sniffed by the browser, never run. */
const bytesOf = async (world: World, file: AskedFile): Promise<Answer> => {
  const { fileId, sha256, type } = file;
  const bytes = await world.files.read(fileId, sha256);
  if (bytes === undefined) throw new Refused(404, 'file-unknown');
  return {
    status: 200,
    body: bytes,
    headers: {
      'content-type': type,
      'content-disposition': isShown(file) ? 'inline' : `attachment; filename="giay-to${fileEndingOf(type)}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-store',
    },
  };
};
