import { codeFor } from '../deciding/from-outside.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { inOneText, resultFormAt, writtenOn } from '../results/result-form.ts';
import { takePaper } from '../results/take-paper.ts';
import type { DecisionHandler } from './decision.ts';

/** The draft, with a note to who signs, becomes one content; takes a code, which stands on its paper. */
export const receiveAndDraft: DecisionHandler<'receive-and-draft'> = ({ world, dossier, body, who, text }) => {
  const form = resultFormAt(dossier, rulesOf(world, dossier), body.seen ?? null);
  const written = writtenOn(form, { fields: body.fields, text: body.draft ?? '' });
  const check = world.chance.salt();
  const { template } = written.form;
  const draft = text({ text: inOneText(written), note: body.note || null, template, values: written.values, check });
  return {
    contents: [draft],
    take: async (before) => {
      const code = await codeFor(world, before);
      return { code, ...(await takePaper(world, before, { ...written, check, seen: body.seen, who, code })) };
    },
    command: ({ code, paper }) => ({ code, draft: draft.sha256, ...(paper === '' ? {} : { paper }) }),
  };
};
