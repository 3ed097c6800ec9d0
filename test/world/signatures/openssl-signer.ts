import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Signatures as others make them: `openssl cms` with keys and an authority of its own. */
export type OpensslSigner = {
  /** The authority's root, PEM. */
  readonly root: Uint8Array;
  /** A signature over these bytes; `words` are further options of `openssl cms -sign`. */
  sign(bytes: Uint8Array, ...words: string[]): Uint8Array;
  /** A list of what the authority revoked (DER): nothing, or the signer's certificate. */
  revoked(what: 'nothing' | 'signer'): Uint8Array;
  close(): void;
};

/** Makes the keys in a folder of its own: `rsa:2048` and the like, or `ec:P-384`. */
export const opensslSigner = (key: string): OpensslSigner => {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-signer-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const [kind = '', curve = ''] = key.split(':');
  const asked = kind === 'ec' ? ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${curve}`] : ['-newkey', key];
  writeFileSync(file('config'), CONFIG);
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=Goc',
  );
  const subject = '/C=VN/O=CONG TY MAU/CN=Tran Thi Mau/UID=MST:0100112437-001/serialNumber=CCCD:038099000001';
  openssl('req', ...asked, '-nodes', '-keyout', 'own.key', '-out', 'own.csr', '-subj', subject);
  const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'config', '-extensions', 'own'];
  openssl('x509', '-req', '-in', 'own.csr', ...by, '-out', 'own.pem');
  return {
    root: readFileSync(file('root.pem')),
    sign: (bytes, ...words) => {
      writeFileSync(file('bytes'), bytes);
      const how = ['-binary', '-signer', 'own.pem', '-inkey', 'own.key', '-in', 'bytes', '-out', 'cms'];
      openssl('cms', '-sign', ...(words.includes('-outform') ? [] : ['-outform', 'DER']), ...how, ...words);
      return readFileSync(file('cms'));
    },
    revoked: (what) => {
      writeFileSync(file('index'), '');
      writeFileSync(file('number'), '01');
      const ca = ['ca', '-config', 'config', '-keyfile', 'root.key', '-cert', 'root.pem'];
      if (what === 'signer') openssl(...ca, '-revoke', 'own.pem');
      openssl(...ca, '-gencrl', '-out', 'crl.pem');
      openssl('crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der');
      return readFileSync(file('crl.der'));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
};

const CONFIG = `[ own ]
keyUsage=critical,digitalSignature,nonRepudiation
[ ca ]
default_ca = mau
[ mau ]
database = index
crlnumber = number
default_md = sha256
default_crl_days = 30
`;
