import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/** Who signs a note, as C2SP `signed-note` knows them: a name and the 32 bytes of an Ed25519 public key. */
export type NoteKey = { readonly name: string; readonly publicKey: Uint8Array };

/** A note's text, ending in a line feed, with the lines signed under it. */
export type SignedNote = {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly keyHash: string; readonly signature: Uint8Array }[];
};

const ED25519 = 1;
const HASH_BYTES = 4;

/** The first four bytes of the SHA-256 over name, line feed, 0x01 and key, which a signature line begins with. */
const keyHashOf = ({ name, publicKey }: NoteKey): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ED25519))
    .update(publicKey)
    .digest()
    .subarray(0, HASH_BYTES);

/** The key as it is handed out: `name+hash+base64`, what `vkey` is called among tools for notes. */
export const vkeyOf = (key: NoteKey): string => {
  const typed = Buffer.concat([Uint8Array.of(ED25519), key.publicKey]);
  return `${key.name}+${keyHashOf(key).toString('hex')}+${typed.toString('base64')}`;
};

/** The key that a `vkey` names; throws where it is none of Ed25519. */
export const keyOfVkey = (vkey: string): NoteKey => {
  const [, name = '', hash = '', base64 = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(vkey) ?? [];
  const typed = Buffer.from(base64, 'base64');
  const key = { name, publicKey: new Uint8Array(typed.subarray(1)) };
  if (typed.length !== 33 || typed[0] !== ED25519 || keyHashOf(key).toString('hex') !== hash)
    throw new Error('not the key of a signed note');
  return key;
};

/** The note: its text, an empty line, and the signature over the text. */
export const noteOf = (text: string, key: NoteKey, signature: Uint8Array): string => {
  const signed = Buffer.concat([keyHashOf(key), signature]).toString('base64');
  return `${text}\n— ${key.name} ${signed}\n`;
};

/** Reads a note without judging it; throws where it is none. */
export const readNote = (note: string): SignedNote => {
  const end = note.lastIndexOf('\n\n');
  const lines = note.slice(end + 2).split('\n');
  if (end < 1 || lines.pop() !== '' || lines.length === 0) throw new Error('not a signed note');
  return { text: note.slice(0, end + 1), signatures: lines.map(signatureIn) };
};

/** Whether a key of that name signed this text. Lines of others are not looked at. */
export const isSignedBy = ({ text, signatures }: SignedNote, key: NoteKey): boolean => {
  const hash = keyHashOf(key).toString('hex');
  const own = signatures.filter(({ name, keyHash }) => name === key.name && keyHash === hash);
  const publicKey = publicKeyOf(key.publicKey);
  return own.length > 0 && own.every(({ signature }) => verify(null, Buffer.from(text), publicKey, signature));
};

/** The 32 bytes inside an Ed25519 public key. */
export const rawPublicKey = (key: KeyObject): Uint8Array =>
  new Uint8Array(key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length));

/** The public key those 32 bytes are. */
export const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });

/** What stands before the 32 bytes in every SubjectPublicKeyInfo of Ed25519 (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const signatureIn = (line: string): SignedNote['signatures'][number] => {
  const [, name, base64] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (name === undefined || bytes.length <= HASH_BYTES) throw new Error('not a signature line of a note');
  return {
    name,
    keyHash: bytes.subarray(0, HASH_BYTES).toString('hex'),
    signature: new Uint8Array(bytes.subarray(HASH_BYTES)),
  };
};
