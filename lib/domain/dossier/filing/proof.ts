import type { WithProof } from '../events.ts';

/** What an act's entry names of its proof (BH-17): nothing where a password was enough. */
export const proved = ({ proof = [] }: WithProof): WithProof => (proof.length === 0 ? {} : { proof });
