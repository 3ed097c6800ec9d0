import { bytesOf64, joined, same, sha256 } from './bytes.ts';
import type { Head } from './tree.ts';

/** A C2SP tlog-checkpoint: the tree, the text that is signed, and who signed it. */
export type ReadNote = Head & {
  readonly origin: string;
  readonly signed: string;
  readonly signatures: readonly { readonly name: string; readonly keyId: Uint8Array; readonly bytes: Uint8Array }[];
};

/** Reads a signed note with the head of a tree; undefined where it is none. */
export const readKeptNote = (note: string): ReadNote | undefined => {
  const whole = note.endsWith('\n') ? note : `${note}\n`;
  const end = whole.lastIndexOf('\n\n');
  const [origin = '', sizeText = '', rootText = ''] = whole.slice(0, Math.max(end, 0)).split('\n');
  const root = bytesOf64(rootText);
  const signatures = [...whole.slice(end + 2).matchAll(/^— (\S+) (\S+)$/gm)].flatMap(([, name = '', text = '']) => {
    const bytes = bytesOf64(text);
    return bytes === undefined ? [] : [{ name, keyId: bytes.slice(0, 4), bytes: bytes.slice(4) }];
  });
  if (end < 0 || !/^\d{1,15}$/.test(sizeText) || root?.length !== 32 || signatures.length === 0) return undefined;
  return { origin, size: Number(sizeText), root, signed: whole.slice(0, end + 1), signatures };
};

/**
 * Whether the key of a note (`name+id+key`) signed a checkpoint: `unable` where this browser knows no Ed25519.
 * The id has to be the key's own, so that nobody's key goes under a name that is not its.
 */
export const signedBy = async (vkey: string, checkpoint: ReadNote): Promise<'signed' | 'not-signed' | 'unable'> => {
  const [, name = '', id = '', held = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey.trim()) ?? [];
  const typed = bytesOf64(held);
  if (typed?.length !== 33 || typed[0] !== 1) return 'not-signed';
  const own = (await sha256(joined(new TextEncoder().encode(`${name}\n`), typed))).slice(0, 4);
  const said = Uint8Array.from(id.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
  const signature = checkpoint.signatures.find((one) => one.name === name && same(one.keyId, own));
  if (!same(own, said) || signature === undefined) return 'not-signed';

  const key = await keyOf(typed.slice(1));
  if (key === undefined) return 'unable';
  const text = new TextEncoder().encode(checkpoint.signed);
  return (await crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature.bytes), text)) ? 'signed' : 'not-signed';
};

const keyOf = async (bytes: Uint8Array): Promise<CryptoKey | undefined> => {
  try {
    return await crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
};
