import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { signatureHolds } from '../../lib/world/signatures.ts';
import type { World } from '../../lib/world/world.ts';
import { mustBeRightCode } from '../accounts/send-code.ts';
import type { FiledForm, Validity } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { type FilingAct, hashOfAct, textToSign } from './acts.ts';
import { judgeSigned } from './signed-form.ts';

/** What an act carries for its legal validity: a one-time code, the form as an organisation signed it, or a signature of before over a text. */
export type Given = {
  readonly stepUp?: { readonly code: string } | undefined;
  readonly signed?: string | undefined;
  readonly signature?: string | undefined;
};

/** What proves an act. */
export type Proof = {
  /** Kept with what was filed; undefined where a password is enough and nothing else was given. */
  readonly validity: Validity | undefined;
  /** What the entry names as its proof. */
  readonly names: readonly Sha256[];
  /** Refuses (403, 409) an act without the code or signature the profile asks for, or with a wrong one; a code is used up. */
  mustHold(): Promise<void>;
  put(): Promise<void>;
};

/** A code asked for one act serves no other, nor the same one once what it sends has changed. */
export const stepUpKey = ({ id }: Account, act: FilingAct): string => `step-up ${id} ${act.id} ${hashOfAct(act)}`;

/** What the profile asks of this person for an electronic act to be valid (B8, BH-17, TT32-10). */
export const validityAsked = (profile: Profile, { holder }: Account): 'password' | 'otp' | 'signature' => {
  const { persons, organisations } = profile.legalValidity.is;
  return holder === 'organisation' || holder === 'business' ? organisations : persons;
};

/** Looks at what was given for an act; what it is not worth is refused only once the act itself is allowed. */
export const proofOf = async (world: World, who: Account, act: FilingAct, given: Given): Promise<Proof> => {
  const asked = validityAsked(act.profile, who);
  if (asked === 'otp') return byCode(world, who, act, given);
  if (given.signed !== undefined) return bySignedForm(world, who, act, given.signed);
  if (given.signature !== undefined) return byText(who, act, given.signature);
  return {
    ...NOTHING,
    mustHold: async () => {
      if (asked === 'signature') throw new Refused(403, 'step-up-needed');
    },
  };
};

/** What is kept with a form as it was filed. */
export const kept = ({ validity }: Proof): Pick<FiledForm, 'validity'> => (validity === undefined ? {} : { validity });

const NOTHING = { validity: undefined, names: [], put: async () => undefined } as const;

const byCode = (world: World, who: Account, act: FilingAct, { stepUp }: Given): Proof => ({
  ...NOTHING,
  validity: { by: 'otp' },
  mustHold: async () => {
    if (stepUp === undefined) throw new Refused(403, 'step-up-needed');
    await mustBeRightCode(world, stepUpKey(who, act), stepUp.code);
  },
});

const bySignedForm = async (world: World, who: Account, act: FilingAct, given: string): Promise<Proof> => {
  const signed = new Uint8Array(Buffer.from(given, 'base64'));
  const judged = await judgeSigned(world, who, act, signed);
  if ('refused' in judged) {
    const { refused } = judged;
    return {
      ...NOTHING,
      mustHold: async () => {
        throw new Refused(403, refused);
      },
    };
  }
  const { by, form, isPdf } = judged;
  const proofs = [signed, ...(isPdf ? [] : [form])].map((bytes) => ({ bytes, sha256: sha256Of(bytes) }));
  const [sha256 = '', over = null] = proofs.map((one) => one.sha256);
  return {
    validity: {
      ...{ by: 'signed-form', signed: sha256, over, signer: by.by, certificate: by.certificateSha256 },
      at: by.stampedAt ?? by.at ?? null,
    },
    names: proofs.map((one) => one.sha256),
    mustHold: async () => undefined,
    put: async () => {
      for (const one of proofs) await world.contents.put(act.id, one.sha256, one.bytes);
    },
  };
};

/** As callers of before sign: Ed25519 over a text, with the key that stands with the account. */
const byText = (who: Account, act: FilingAct, signature: string): Proof => {
  const { publicKey } = who;
  const text = textToSign(act);
  return {
    ...NOTHING,
    validity: { by: 'signature', text, signature, publicKey: publicKey ?? '' },
    mustHold: async () => {
      if (publicKey === undefined) throw new Refused(409, 'no-signing-key');
      if (!signatureHolds(publicKey, text, signature)) throw new Refused(403, 'signature-wrong');
    },
  };
};
