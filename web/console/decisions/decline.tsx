import { TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';
import { draftFor } from './form/unit.ts';

const Fields = (props: FormProps) => {
  const draft = draftFor(props);
  return (
    <TextArea
      {...fieldOf(props, 'reasons', draft?.kind === 'refusal' ? draft.text : '')}
      label="Lý do không giải quyết, căn cứ quy định"
      rows={4}
    />
  );
};

/** Why it is not granted: the words of the refusal to be signed (ND61-19.8). */
export const decline: DecisionForm<'decline'> = {
  Fields,
  grave: true,
  read: (typed) => ({ body: { decision: 'decline', ...tied(typed), reasons: typed.reasons ?? '' } }),
};
