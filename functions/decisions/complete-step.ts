import { rulesOf } from '../deciding/rules-of.ts';
import { inOneText, resultFormAt, writtenOn } from '../results/result-form.ts';
import { onPaperTaken, takePaper } from '../results/take-paper.ts';
import type { DecisionHandler } from './decision.ts';

/** A draft with its note becomes one content, and its paper is drawn; a note alone is what was found. Either may be missing. */
export const completeStep: DecisionHandler<'complete-step'> = ({ world, dossier, body, who, text }) => {
  const { outcome, seen } = body;
  if (body.draft === undefined && body.fields === undefined) {
    const note = body.note ? text({ text: body.note }) : null;
    return {
      contents: note === null ? [] : [note],
      command: () => ({ outcome, draft: null, note: note?.sha256 ?? null }),
    };
  }
  const form = resultFormAt(dossier, rulesOf(world, dossier), seen ?? null);
  const written = writtenOn(form, { fields: body.fields, text: body.draft ?? '' });
  const check = world.chance.salt();
  const { template } = written.form;
  const draft = text({ text: inOneText(written), note: body.note || null, template, values: written.values, check });
  return {
    contents: [draft],
    take: (before) => takePaper(world, before, { ...written, check, seen, who }),
    command: (taken) => ({ outcome, draft: draft.sha256, note: null, ...onPaperTaken(taken) }),
  };
};
