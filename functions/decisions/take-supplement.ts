import { formOf } from '../dossier/dossier-parts.ts';
import { markFiledIn } from '../filing/papers.ts';
import { NO_SCANS, scansFor } from '../filing/scans.ts';
import type { DecisionHandler } from './decision.ts';

/** What was brought joins the form, a new content; scans come from the officer's draft, which then belongs to this dossier. */
export const takeSupplement: DecisionHandler<'take-supplement'> = async ({ world, dossier, body, who, text }) => {
  const { draft } = body;
  const before = await formOf(world, dossier);
  const { papers, files } = draft === undefined ? NO_SCANS : await scansFor(world, dossier, draft, who);
  const handedIn = [...new Set([...before.handedIn, ...body.handedIn])];
  const form = text({ ...before, files: [...before.files, ...files], handedIn, note: null });
  return {
    contents: [form],
    take: async ({ id }) => {
      if (draft !== undefined) await markFiledIn(world, draft, id);
      return {};
    },
    command: () => ({ form: form.sha256, papers }),
  };
};
