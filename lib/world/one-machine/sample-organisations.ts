import type { SampleOrganisation } from '../../domain/profile.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { oneMachineDrawing } from './papers/drawing.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Sample organisations that sign on one machine as they would with their own tool: with a certificate of the sample authority, for their tax code. */
export type SampleOrganisations = {
  readonly all: readonly SampleOrganisation[];
  /** The PDF with the organisation's signature; undefined where there is no such one, or this is no PDF. */
  sign(username: string, pdf: Uint8Array): Promise<Uint8Array | undefined>;
};

type Parts = { readonly all: readonly SampleOrganisation[]; readonly keys: SigningKeys; readonly now: () => Instant };

/** Their keys are made at their first signature and stand in the data folder with the authority's; there are none on AWS. */
export const sampleOrganisations = ({ all, keys, now }: Parts): SampleOrganisations => ({
  all,
  sign: async (username, pdf) => {
    const one = all.find((it) => it.username === username);
    if (one === undefined) return undefined;
    const held = await keys.of(`organisation ${one.id}`);
    const { name: organisation, identifier: number, signer } = one;
    return oneMachineDrawing()
      .signAny({ pdf, name: signer, organisation, number, at: now() }, held)
      .catch(() => undefined);
  },
});
