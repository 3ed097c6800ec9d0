import type { DecisionForm } from './decision-form.ts';
import { DraftFields, particularOfBody, particularsIn } from './form/draft-fields.tsx';
import { FEE_FIRST } from './form/fee-first.tsx';
import type { FormProps } from './form/form-props.ts';
import { noteIn, tied } from './form/typed.ts';

const Fields = (props: FormProps) => <DraftFields form={props} />;

/** Acceptance and draft in one step, for who does both. */
export const receiveAndDraft: DecisionForm<'receive-and-draft'> = {
  ...FEE_FIRST,
  Fields,
  read: (typed, dossier) => ({
    body: {
      decision: 'receive-and-draft',
      ...tied(typed),
      ...(typed.draft ? { draft: typed.draft } : {}),
      ...particularsIn(typed, dossier),
      ...noteIn(typed),
    },
  }),
  fieldOfBody: particularOfBody,
};
