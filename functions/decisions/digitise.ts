import { toDigitise } from '../../lib/domain/dossier/papers/to-digitise.ts';
import { documentCode } from '../../lib/domain/store/document.ts';
import { takeSignature } from '../deciding/from-outside.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes the officer's signature under the paper of a component. Where there is none its hash is empty, and the decision says no. */
export const digitise: DecisionHandler<'digitise'> = ({ world, dossier, body, who }) => {
  const { component, class: kind } = body;
  const code = documentCode(dossier.owner, component);
  const papers = [...toDigitise(dossier, rulesOf(world, dossier)), ...dossier.papers];
  const sha256 = papers.find((paper) => paper.component === component)?.sha256 ?? '';
  return {
    take: async ({ id }) => ({ signature: await takeSignature(world, id, sha256, who.id) }),
    command: ({ signature }) => ({ component, class: kind, code, sha256, signature }),
  };
};
