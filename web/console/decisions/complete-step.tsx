import { Hidden, Select, TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { DraftFields, particularOfBody, particularsIn } from './form/draft-fields.tsx';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { noteIn, tied } from './form/typed.ts';
import { draftFor } from './form/unit.ts';

const Fields = (props: FormProps) => {
  const { needs, outcomes } = props.move;
  const draft = draftFor(props);
  if (!needs.includes('draft'))
    return (
      <>
        <Hidden values={{ [fieldOf(props, 'outcome').name]: outcomes[0]?.value ?? '' }} />
        <TextArea {...fieldOf(props, 'note')} label="Kết quả, ghi nhận của bước này" optional rows={4} />
      </>
    );
  return (
    <>
      <Select {...fieldOf(props, 'outcome', outcomes[0]?.value)} label="Kết luận" options={outcomes} />
      <DraftFields form={props} draft={draft?.kind === 'result' ? draft.text : ''} />
    </>
  );
};

/** The draft of the result, or what was found in a step of the procedure's own (ND61-19.2, TTH-5.2). */
export const completeStep: DecisionForm<'complete-step'> = {
  Fields,
  read: (typed, dossier) => ({
    body: {
      decision: 'complete-step',
      ...tied(typed),
      outcome: typed.outcome ?? '',
      ...noteIn(typed),
      ...(typed.draft ? { draft: typed.draft } : {}),
      ...particularsIn(typed, dossier),
    },
  }),
  fieldOfBody: particularOfBody,
  fieldOfReason: { 'draft-needed': 'draft', 'outcome-unknown': 'outcome' },
};
