import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  checkpointText,
  findSigned,
  findSignedInside,
  originOf,
  readCheckpoint,
} from '../../../lib/world/tree/checkpoint.ts';
import { leafHash } from '../../../lib/world/tree/merkle.ts';
import {
  isSignedBy,
  keyOfVkey,
  noteOf,
  publicKeyOf,
  rawPublicKey,
  readNote,
  vkeyOf,
} from '../../../lib/world/tree/signed-note.ts';

/** The example of golang.org/x/mod/sumdb/note: a key and a note that tool signed. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const ESSAY = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const AT = '2026-11-30T15:00:00+07:00';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { name: originOf('tinh-mau'), publicKey: rawPublicKey(publicKey) };
const head = { size: 3, root: new Uint8Array(leafHash('ab'.repeat(32))) };
const noted = (text: string) => noteOf(text, key, sign(null, Buffer.from(text), privateKey));
const note = noted(checkpointText(head, AT, key));

describe('the signed note', () => {
  test('(O16) a note signed by another tool is read and holds; one letter changed, it does not', () => {
    const peter = keyOfVkey(PETER);
    expect(vkeyOf(peter)).toBe(PETER);
    expect(isSignedBy(readNote(ESSAY), peter)).toBe(true);
    expect(isSignedBy(readNote(ESSAY.replace('answer', 'Answer')), peter)).toBe(false);
  });

  test('(O16) a checkpoint says origin, size and root first, as tools for them expect', () => {
    expect(note.split('\n').slice(0, 3)).toEqual([
      'tinh-mau.mot-cua/evidence',
      '3',
      Buffer.from(head.root).toString('base64'),
    ]);
    expect(readCheckpoint(note)).toEqual({ ...head, origin: 'tinh-mau.mot-cua/evidence', at: AT, vkey: vkeyOf(key) });
    expect(findSigned(note, key)?.size).toBe(3);
    expect(findSignedInside(note)).toEqual(findSigned(note, key));
    expect(findSignedInside(note.replace('\n3\n', '\n4\n'))).toBeUndefined();
  });

  test('(O16) another size, another root, another keeper, another province: not signed', () => {
    expect(findSigned(note.replace('\n3\n', '\n4\n'), key)).toBeUndefined();
    expect(findSigned(noted(checkpointText(head, AT, key).replace('\n3\n', '\n03\n')), key)).toBeUndefined();
    expect(findSigned(note.replace('tinh-mau', 'tinh-khac'), key)).toBeUndefined();
    const stranger = { ...key, publicKey: rawPublicKey(generateKeyPairSync('ed25519').publicKey) };
    expect(findSigned(note, stranger)).toBeUndefined();
    expect(findSigned(note, { ...key, name: originOf('ha-tinh') })).toBeUndefined();
  });

  test('(O16) a witness who signs below does not make it unsigned', () => {
    const witness = generateKeyPairSync('ed25519');
    const name = { name: 'nhan-chung.example', publicKey: rawPublicKey(witness.publicKey) };
    const { text } = readNote(note);
    const cosigned =
      note + noteOf(text, name, sign(null, Buffer.from(text), witness.privateKey)).slice(text.length + 1);
    expect(findSigned(cosigned, key)?.size).toBe(3);
    expect(isSignedBy(readNote(cosigned), name)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['no signature', 'abc\n\n'],
    ['a line that is none', 'abc\n\nabc\n'],
    ['no end', note.slice(0, -1)],
    ['more behind it', `${note}x`],
    ['another dash', note.replace('— ', '- ')],
  ])('(O16) %s is no note', (_, text) => {
    expect(() => readNote(text)).toThrow();
    expect(findSigned(text, key)).toBeUndefined();
  });

  test.each([PETER.replace('c74f', 'c74e'), PETER.slice(0, -4), 'a+b', PETER.replace('+ARp', '+BRp')])(
    '(O16) %s is no key',
    (vkey) => expect(() => keyOfVkey(vkey)).toThrow(),
  );

  test('(O16) the 32 bytes of a key and the key are one', () => {
    expect(rawPublicKey(publicKeyOf(key.publicKey))).toEqual(key.publicKey);
    expect(key.publicKey).toHaveLength(32);
  });
});
