import type { IdentityKind } from '../../lib/domain/catalogue/identity.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { namedIn } from '../../lib/domain/journal/named.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { NotAsRecorded } from '../../lib/world/as-recorded.ts';
import { contentOf, readContent } from '../../lib/world/chain.ts';
import type { CertificateHolder } from '../../lib/world/signatures/found.ts';
import type { World } from '../../lib/world/world.ts';

/** A content to be put beside the journal once the decision has said yes: its name is known before. */
export type Prepared = { readonly sha256: Sha256; put(): Promise<void> };

/** A text or JSON a person wrote, salted and named by its SHA-256. */
export const prepareContent = (world: World, journal: string, value: unknown): Prepared => {
  const { sha256, bytes } = contentOf(value, world.chance.salt());
  return { sha256, put: () => world.contents.put(journal, sha256, bytes) };
};

/** A content read back, or undefined where it was destroyed and its journal says so (N2). Throws `NotAsRecorded` where it is only gone. */
export const findContent = async <T>(world: World, journal: string, sha256: Sha256): Promise<T | undefined> => {
  const bytes = await findBytes(world, journal, sha256);
  return bytes === undefined ? undefined : (readContent(bytes) as T);
};

/** As `findContent`, for what is no JSON: an issued slip. */
export const findBytes = async (world: World, journal: string, sha256: Sha256): Promise<Uint8Array | undefined> => {
  const bytes = await world.contents.find(journal, sha256);
  if (bytes === undefined && !namedIn(await world.journal.read(journal)).erased.has(sha256))
    throw new NotAsRecorded('content', journal, sha256);
  return bytes;
};

/** Who a dossier was filed for, as they were named and could be reached at its filing; never what the account says since. */
export type FiledApplicant = {
  readonly name: string;
  /** Null where nothing was said of it, as callers of before say it. */
  readonly identity: {
    readonly kind: IdentityKind;
    readonly number: string | null;
    readonly why: string | null;
  } | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** How the person's record said to reach them before this filing changed it: they are told. */
  readonly former?: { readonly phone: string | null; readonly email: string | null };
};

/** What a filing holds beside the journal. */
export type FiledForm = {
  /** Absent in a filing of before. */
  readonly applicant?: FiledApplicant;
  readonly answers: Readonly<Record<string, string>>;
  readonly files: readonly { readonly fileId: string; readonly component: string; readonly name: string }[];
  readonly handedIn: readonly string[];
  readonly address: string | null;
  /** What the applicant wrote to the officer with a supplement. */
  readonly note: string | null;
  /** What gave the filing its legal validity besides signing in (BH-17). */
  readonly validity?: Validity;
};

/** What made an act legally valid: a code; a form that was signed, by whom; or, of before, a signature over a text. */
export type Validity =
  | { readonly by: 'otp' }
  | { readonly by: 'signature'; readonly text: string; readonly signature: string; readonly publicKey: string }
  | {
      readonly by: 'signed-form';
      /** The content the entry names as its proof: the signed PDF, or the CMS, then with the form it is over. */
      readonly signed: Sha256;
      readonly over: Sha256 | null;
      readonly signer: CertificateHolder;
      readonly certificate: Sha256;
      readonly at: Instant | null;
    };

/** What a supplement request holds: every failing component with its problem. */
export type RequestText = {
  readonly items: readonly { readonly component: string; readonly problem: string }[];
  readonly note: string | null;
  /** Asked for at the counter: which papers stay there, which were given back at once, by component. */
  readonly kept?: readonly string[];
  readonly handedBack?: readonly string[];
};

/** Why a dossier was refused; at the counter also which papers were given back, by component. */
export type RefusalText = TextContent & { readonly handedBack?: readonly string[] };

/** Reasons, notes, drafts: one text. */
export type TextContent = { readonly text: string };
