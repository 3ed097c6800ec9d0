import { originalsHeld } from '../../lib/domain/dossier/papers/originals.ts';
import type { PostalHandOver } from '../../lib/domain/slips/between-offices.ts';
import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import { formOf, nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { resultsOf, sharesOf } from '../dossier/shares.ts';
import { Refused } from '../wire/operation.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';

/** Phiếu giao chuyển bưu chính (TTH-13.2, annex step 5): after the signed e-result, the paper and originals still held go out. */
export const postalHandOver = async (world: World, read: ReadDossier): Promise<PostalHandOver> => {
  const { dossier, rules } = read;
  if (dossier.stage !== 'result-ready' && dossier.stage !== 'returned') throw new Refused(404, 'slip-unknown');

  const applicant = await applicantOf(world, read);
  const { address } = await formOf(world, dossier);
  const shares = await resultsOf(world, read, await sharesOf(world, read));
  const numbers = shares.length > 0 ? shares.map(({ number }) => number) : [dossier.number];
  const result = dossier.draft.kind === 'refusal' ? 'Phiếu từ chối giải quyết hồ sơ' : rules.procedure.result;
  const originals = originalsHeld(dossier).map((code) => rules.procedure.components.find((one) => one.code === code));
  const returned = dossier.stage === 'returned' ? dossier.returned : null;
  return {
    ...frameOf(world, read, 'postal-hand-over', returned?.at ?? dossier.ready.at, 'intake'),
    ...applicant,
    deliverTo: address ?? applicant.address,
    documents: [
      ...numbers.map((number) => (number === null ? result : `${result}, số ${number}`)),
      ...originals.map((component) => `Bản chính trả lại: ${component?.name ?? ''}`),
    ],
    electronicOn: formalMomentWords(dossier.ready.at),
    officer: { role: 'Người giao', name: returned === null ? null : await nameOf(world, handedBy(read)) },
  };
};

/** Who entered the return; the fact's own `by` is hidden behind the channel of the same name. */
const handedBy = ({ entries }: ReadDossier): string | null =>
  entries.findLast(({ events }) => events.some(({ type }) => type === 'ResultReturned'))?.by ?? null;
