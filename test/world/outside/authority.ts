import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openThere, type There } from './there.ts';

/** An authority of time stamps as others wrote it: `openssl ts` behind a server of its own. */
export type Authority = There & {
  /** Its root certificate (PEM), as a file: what `openssl ts -verify -CAfile` is given. */
  readonly root: string;
  /** The reply (RFC 3161) to a request. */
  stamp(query: Uint8Array): Buffer;
  /** Answers as an authority should, again. */
  stampsAgain(): void;
  /** What a reply says, signed by somebody else of the same root whose certificate is for this. */
  signedBy(usage: string, reply: Uint8Array): Buffer;
  /** Whether `openssl ts -verify` finds this reply right for these bytes. */
  verifies(reply: Uint8Array, bytes: Uint8Array): boolean;
};

/** Makes keys and certificates in a folder of its own. */
export const openAuthority = async (): Promise<Authority> => {
  const there = await openThere();
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-days', '3', '-subj', '/CN=Goc Mau');
  const issue = (name: string, usage: string) => {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=Mau ${name}`);
    writeFileSync(file('usage'), `extendedKeyUsage=${usage}\nkeyUsage=critical,digitalSignature\n`);
    const signed = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '2', '-extfile', 'usage'];
    openssl('x509', '-req', '-in', `${name}.csr`, ...signed, '-out', `${name}.pem`);
  };
  issue('tsa', 'critical,timeStamping');
  writeFileSync(file('serial'), '01');
  writeFileSync(file('config'), CONFIG);

  const stamp = (query: Uint8Array): Buffer => {
    writeFileSync(file('query'), query);
    openssl('ts', '-reply', '-config', 'config', '-queryfile', 'query', '-out', 'reply');
    return readFileSync(file('reply'));
  };
  const stampsAgain = () =>
    there.answer((query, response) => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(stamp(query));
    });
  stampsAgain();

  return {
    ...there,
    root: file('root.pem'),
    stamp,
    stampsAgain,
    signedBy: (usage, reply) => {
      issue('other', usage);
      writeFileSync(file('reply'), reply);
      openssl('ts', '-reply', '-in', 'reply', '-token_out', '-out', 'token');
      openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token', '-out', 'said');
      const kind = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-binary', '-nodetach', '-cades', '-nosmimecap'];
      const by = ['-signer', 'other.pem', '-inkey', 'other.key', '-outform', 'DER', '-out', 'token'];
      openssl('cms', '-sign', '-in', 'said', '-md', 'sha256', ...kind, ...by);
      const granted = Buffer.concat([Buffer.from('3003020100', 'hex'), readFileSync(file('token'))]);
      return Buffer.concat([Buffer.from([0x30, 0x82, granted.length >> 8, granted.length & 0xff]), granted]);
    },
    verifies: (reply, bytes) => {
      writeFileSync(file('reply'), reply);
      writeFileSync(file('bytes'), bytes);
      try {
        const words = ['-in', 'reply', '-data', 'bytes', '-CAfile', 'root.pem'];
        return openssl('ts', '-verify', ...words)
          .toString()
          .includes('Verification: OK');
      } catch {
        return false;
      }
    },
    close: async () => {
      await there.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const CONFIG = `[ tsa ]
default_tsa = mau
[ mau ]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;
