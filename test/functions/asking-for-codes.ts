import type { SignedInAs, SignInGate } from '../../lib/world/accounts.ts';
import { SecondFactorDue } from '../../lib/world/second-factor.ts';

export const CODE = '246810';
export const SECRET = 'JBSWY3DPEHPK3PXP';

/** A one-machine edition's identity that asks staff for a code besides, the first time for setting up an app; one code is right, and a proof serves for its user name. */
export const askingForCodes = (identity: SignInGate): SignInGate => {
  const setUp = new Set<string>();
  const waiting = new Map<string, SignedInAs>();

  return {
    ...identity,
    signIn: async (username, password) => {
      const signedIn = await identity.signIn(username, password);
      if (signedIn?.account.kind !== 'staff') return signedIn;
      const due = setUp.has(username) ? 'code' : 'set-up';
      waiting.set(`${due}.${username}`, signedIn);
      throw new SecondFactorDue(signedIn.account, due, `${due}.${username}`);
    },
    secondFactor: {
      setUp: async (proof) => (waiting.has(proof) ? { secret: SECRET, proof } : undefined),
      confirm: async (username, proof, code) => {
        const signedIn = proof.endsWith(`.${username}`) ? waiting.get(proof) : undefined;
        if (signedIn === undefined) return 'gone';
        if (code !== CODE) return 'wrong';
        setUp.add(username);
        return signedIn;
      },
    },
  };
};
