const PEM = /-----BEGIN [A-Z0-9 ]+-----([A-Za-z0-9+/=\s]+)-----END/;

/** The bytes inside a PEM, or as they are. */
export const derOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  if (bytes[0] !== DASH) return new Uint8Array(bytes);
  const [, inside] = PEM.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return new Uint8Array(Buffer.from(inside ?? '', 'base64'));
};

const DASH = 0x2d;
