import type { SampleOrganisation } from '../../domain/profile.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { oneMachineDrawing } from './papers/drawing.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Who signs for which organisation, as the sample certificate names them. */
export type SampleSigner = Pick<SampleOrganisation, 'name' | 'identifier' | 'signer'>;

/** Organisations that sign on one machine as they would with their own tool: with a certificate of the sample authority, for their tax code. */
export type SampleOrganisations = {
  readonly all: readonly SampleOrganisation[];
  /** The PDF with the organisation's signature; undefined where this is no PDF. */
  sign(who: SampleSigner, pdf: Uint8Array): Promise<Uint8Array | undefined>;
};

type Parts = { readonly all: readonly SampleOrganisation[]; readonly keys: SigningKeys; readonly now: () => Instant };

/** One key for all of them, made at the first signature, stands in the data folder with the authority's; there is none on AWS. */
export const sampleOrganisations = ({ all, keys, now }: Parts): SampleOrganisations => ({
  all,
  sign: async ({ name: organisation, identifier: number, signer }, pdf) => {
    const held = await keys.of(SIGNER);
    return oneMachineDrawing()
      .signAny({ pdf, name: signer, organisation, number, at: now() }, held)
      .catch(() => undefined);
  },
});

const SIGNER = 'sample-organisations';
