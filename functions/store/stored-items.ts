import { findProcedure } from '../../lib/domain/editions.ts';
import { documentCode, resultType, type StoredDocument } from '../../lib/domain/store/document.ts';
import type { World } from '../../lib/world/world.ts';

/** A person's store as it is shown, newest first. The code people read carries their identifier, which stands in no journal. */
export const storedItems = async (world: World, owner: string) => {
  const identifier = (await world.accounts.find(owner))?.identifier ?? null;
  const documents = await world.documents.of(owner);
  return documents.map((document) => ({
    ...document,
    shownAs: documentCode(identifier ?? owner, document.type),
    name: storedName(world, document),
    procedure: { code: document.procedure, name: procedureName(world, document.procedure) },
    fileId: document.file?.fileId ?? null,
    part: partOf(document),
  }));
};

/** Which agency's share a result is of, by the kind of document it is; null: the whole dossier's. */
const partOf = ({ kind, type, procedure }: StoredDocument): string | null =>
  kind === 'result' && type !== resultType(procedure) ? type.slice(resultType(procedure).length + 1) : null;

/** What a document is, in words: the component's name, or the result's with its number. */
export const storedName = (world: World, { kind, type, procedure, number }: StoredDocument): string => {
  const known = findProcedure(world.province, procedure);
  if (kind === 'paper') return known?.components.find(({ code }) => code === type)?.name ?? type;
  return number === null ? (known?.result ?? type) : `${known?.result ?? type} số ${number}`;
};

const procedureName = (world: World, code: string): string => findProcedure(world.province, code)?.name ?? code;
