import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { Rules } from '../rules.ts';
import type { Digitise, RecordOriginals } from './command.ts';
import type { Dossier, FiledDossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { filed, mustHaveRole, mustNotBeOver } from './take-step.ts';

/** Bản chính: nhận để đối chiếu, đối chiếu (TH-9.6a), trả lại (ND61-20.2), at the counter. */
export const recordOriginals = (
  dossier: Dossier,
  command: RecordOriginals,
  moment: Moment,
  { procedure }: Rules,
): DossierEvent[] => {
  const known = filed(dossier);
  mustHaveRole(known.oneStop, moment.by, STEP_KINDS.check.roles);
  const { what, components, fits } = command;
  // What is over still owes the person the originals (ND61-20.2).
  if (what !== 'returned') mustNotBeOver(dossier);
  const codes = new Set(procedure.components.map(({ code }) => code));
  if (components.length === 0 || !components.every((code) => codes.has(code)))
    throw new NotAllowed('component-unknown');
  if (what === 'returned' && components.some((code) => !isHeld(known, code))) throw new NotAllowed('original-not-held');
  if (what === 'compared' && fits === null) throw new NotAllowed('comparison-needed');

  return [{ type: 'OriginalsRecorded', what, components, fits: what === 'compared' ? fits : null }];
};

/** Components whose originals lie at the one-stop unit and have not gone back. */
export const originalsHeld = ({ originals }: FiledDossier): readonly string[] =>
  Object.entries(originals).flatMap(([code, { taken, returned }]) =>
    taken !== null && (returned === null || returned.entry < taken.entry) ? [code] : [],
  );

const isHeld = (dossier: FiledDossier, code: string): boolean => originalsHeld(dossier).includes(code);

/** Components filed online whose originals the law wants compared before the result is handed over (TH-9.6a). */
export const originalsToCompare = (dossier: FiledDossier, { procedure, profile }: Rules): readonly string[] => {
  const asked = profile.originals.is.compareAtLevel.includes(procedure.serviceLevel);
  if (!asked || dossier.channel !== 'online') return [];
  const filedPapers = new Set(dossier.papers.map(({ component }) => component));
  return procedure.components
    .filter(({ code, originals, source }) => originals > 0 && source !== 'form' && filedPapers.has(code))
    .map(({ code }) => code)
    .filter((code) => dossier.originals[code]?.compared?.fits !== true);
};

/** Who may turn paper into data: the one-stop officers and whoever works on the dossier (HT-III.1b). */
export const DIGITISING = [...STEP_KINDS.check.roles, 'officer'] as const;

/** Số hóa thành phần hồ sơ (HT-III.1): a copy with its code `owner.type`, signed by who checked it, equal to the paper and reusable after success. */
export const digitise = (dossier: Dossier, command: Digitise, moment: Moment, rules: Rules): DossierEvent[] => {
  const known = filed(dossier);
  const own = moment.by.agency === known.agency ? known.agency : known.oneStop;
  mustHaveRole(own, moment.by, DIGITISING);
  if (rules.profile.digitisation.is === null) throw new NotAllowed('digitisation-not-offered');
  const { component, class: kind, code, sha256, signature } = command;
  if (!rules.procedure.components.some((one) => one.code === component)) throw new NotAllowed('component-unknown');
  if (!known.papers.some((paper) => paper.component === component && paper.sha256 === sha256))
    throw new NotAllowed('paper-unknown');
  if (known.digitised.some((one) => one.sha256 === sha256)) throw new NotAllowed('already-digitised');

  const signed = signature === undefined ? {} : { signature };
  return [{ type: 'PaperDigitised', component, class: kind, code, sha256, ...signed }];
};
