import { keptAnswers, missingComponents, visibleFields } from '../../lib/domain/catalogue/check-form.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Application } from '../../lib/world/world.ts';
import { papersOf } from './papers.ts';

/** By what a person tells their drafts apart (C6): the first thing they typed that was not known of them before, and how much of what is required is there. */
export const howFar = (procedure: Procedure, draft: Application) => {
  const answers = keptAnswers(procedure, draft.answers);
  const fields = visibleFields(procedure, answers);
  const required = fields.filter((field) => field.required);
  const own = fields.find(({ name, type, prefill }) => type === 'text' && prefill === undefined && name in answers);
  const papers = missingComponents(procedure, []).length;
  const present = papersOf(draft).map(({ component }) => component);
  return {
    about: draft.typed?.['applicant.name'] || (own === undefined ? null : (answers[own.name] ?? null)),
    answered: required.filter(({ name }) => name in answers).length,
    asked: required.length,
    papers: papers - missingComponents(procedure, present).length,
    papersAsked: papers,
  };
};
