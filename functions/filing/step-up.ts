import type { Profile } from '../../lib/domain/profile.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { signatureHolds } from '../../lib/world/signatures.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { mustBeRightCode } from '../accounts/send-code.ts';
import type { FiledForm } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { hashOfFiling } from './hash-of-filing.ts';

/** What a filing carries for its legal validity: a one-time code, or an organisation's signature. */
export type Validity = {
  readonly stepUp?: { readonly code: string } | undefined;
  readonly signature?: string | undefined;
};

/** The code asked for one dossier serves no other. */
export const stepUpKey = ({ id }: Account, dossier: Pick<Application, 'id'>): string => `step-up ${id} ${dossier.id}`;

/** What the profile asks of this person for an electronic dossier to be valid (B8, BH-17, TT32-10). */
export const validityAsked = (profile: Profile, { holder }: Account): 'password' | 'otp' | 'signature' => {
  const { persons, organisations } = profile.legalValidity.is;
  return holder === 'organisation' || holder === 'business' ? organisations : persons;
};

/** The text an organisation signs: the dossier and everything that is filed with it, so that nothing changes unseen. */
export const textToSign = (draft: Application): string => `${draft.id}:${hashOfFiling(draft)}`;

/** Refuses (403, 409) a filing without the code or signature the profile asks for, or with a wrong one; a code is used up. */
export const mustStepUp = async (
  world: World,
  who: Account,
  draft: Application,
  profile: Profile,
  given: Validity,
): Promise<void> => {
  const asked = validityAsked(profile, who);
  if (asked === 'password' && given.signature === undefined) return;
  if (asked === 'otp') {
    if (given.stepUp === undefined) throw new Refused(403, 'step-up-needed');
    return mustBeRightCode(world, stepUpKey(who, draft), given.stepUp.code);
  }
  if (given.signature === undefined) throw new Refused(403, 'step-up-needed');
  if (who.publicKey === undefined) throw new Refused(409, 'no-signing-key');
  if (!signatureHolds(who.publicKey, textToSign(draft), given.signature)) throw new Refused(403, 'signature-wrong');
};

/** What is kept with the filing as proof: that a code was right, or the signature with the text and key it holds for, also one nobody had to give (TTH-11.1). */
export const validityKept = (
  who: Account,
  draft: Application,
  profile: Profile,
  { signature }: Validity,
): Pick<FiledForm, 'validity'> => {
  const by = validityAsked(profile, who);
  if (by === 'otp') return { validity: { by } };
  if (by === 'password' && signature === undefined) return {};
  const text = textToSign(draft);
  return { validity: { by: 'signature', text, signature: signature ?? '', publicKey: who.publicKey ?? '' } };
};
