import type { StoredDocument } from '../../lib/domain/store/document.ts';
import { readContent, sha256Of } from '../../lib/world/chain.ts';
import type { ApplicationFile, World } from '../../lib/world/world.ts';
import { findBytes, type TextContent } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { storedName } from './stored-items.ts';

/** A document of a person's store; 404 where it does not stand there (any more). `dossier`: which, where several have the code. */
export const findDocument = async (
  world: World,
  owner: string,
  code: string,
  dossier: string | undefined,
): Promise<StoredDocument> => {
  const found = (await world.documents.of(owner)).find(
    (one) => one.code === code && (dossier === undefined || one.dossier === dossier),
  );
  if (found === undefined) throw new Refused(404, 'document-unknown');
  return found;
};

/**
 * A copy of a stored document as a file of a draft, nobody having to bring or upload it. A copy, so that it can be removed
 * again, and kept or destroyed with its own dossier.
 */
export const copyOf = async (
  world: World,
  document: StoredDocument,
  { fileId, component }: { readonly fileId: string; readonly component: string },
): Promise<ApplicationFile> => {
  const { bytes, type } = await bytesOf(world, document);
  await world.files.put(fileId, bytes);
  // What was filed before papers were opened is taken as it stands; only what would run is marked.
  const active = (await world.files.tryToOpen(fileId, type)) === 'active';
  return {
    fileId,
    component,
    name: storedName(world, document),
    type,
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
    state: 'stored',
    reused: document.code,
    ...(active ? { active } : {}),
  };
};

const bytesOf = async (world: World, document: StoredDocument): Promise<{ bytes: Uint8Array; type: string }> => {
  if (document.file !== null) {
    const bytes = await world.files.read(document.file.fileId, document.sha256);
    if (bytes === undefined) throw new Refused(404, 'document-unknown');
    return { bytes, type: document.file.type };
  }
  const bytes = await findBytes(world, document.dossier, document.sha256);
  if (bytes === undefined) throw new Refused(404, 'document-unknown');
  if (Buffer.from(bytes.subarray(0, 5)).equals(PDF)) return { bytes, type: 'application/pdf' };
  const { text } = readContent(bytes) as TextContent;
  return { bytes: new TextEncoder().encode(`${storedName(world, document)}\n\n${text}\n`), type: TEXT };
};

const PDF = Buffer.from('%PDF-');

/** A result of before is a text. */
const TEXT = 'text/plain; charset=utf-8';
