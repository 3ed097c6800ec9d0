import { isSameDeclaration, keptAnswers } from '../../lib/domain/catalogue/check-form.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { formOf } from '../dossier/dossier-parts.ts';
import { mendedAtCounter } from '../filing/applicant-said.ts';
import { mustBeMended } from '../filing/complete-form.ts';
import { markFiledIn } from '../filing/papers.ts';
import { NO_SCANS, scansFor } from '../filing/scans.ts';
import type { DecisionHandler } from './decision.ts';

/** What was brought joins the form, a new content, with what was put right in it; scans come from the officer's draft, which then belongs to this dossier. */
export const takeSupplement: DecisionHandler<'take-supplement'> = async ({ world, dossier, body, who, text }) => {
  const { draft, handedIn } = body;
  const before = await formOf(world, dossier);
  const rules = rulesOf(world, dossier);
  const { procedure } = rules;
  const said = { ...before.answers, ...body.answers };
  if (body.answers !== undefined) mustBeMended(world, { dossier, rules }, said);
  const answers = body.answers === undefined ? before.answers : keptAnswers(procedure, said);
  const declared = !isSameDeclaration(procedure, before.answers, answers);
  const { papers, files } = draft === undefined ? NO_SCANS : await scansFor(world, dossier, draft, who);
  const all = [...new Set([...before.handedIn, ...handedIn])];
  const applicant = body.answers === undefined ? {} : mendedAtCounter(before, procedure, answers);
  const form = text({
    ...before,
    ...applicant,
    answers,
    files: [...before.files, ...files],
    handedIn: all,
    note: null,
  });
  return {
    contents: [form],
    take: async ({ id }) => {
      if (draft !== undefined) await markFiledIn(world, draft, id);
      return {};
    },
    command: () => ({ form: form.sha256, papers, handedIn, declared }),
  };
};
