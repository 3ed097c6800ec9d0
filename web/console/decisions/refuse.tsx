import { Select, TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <TextArea {...fieldOf(props, 'reasons')} label="Lý do từ chối, căn cứ quy định" rows={4} />
    <Select
      {...fieldOf(props, 'rightAgency')}
      label="Cơ quan có thẩm quyền"
      hint="Chọn khi hồ sơ thuộc thẩm quyền của cơ quan khác."
      optional
      empty="Không có cơ quan nào khác"
      options={props.dossier.agencies.map(({ code, name }) => ({ value: code, label: name }))}
    />
  </>
);

/** Why it is not taken in, and who is competent (ND61-17.1b). */
export const refuse: DecisionForm<'refuse'> = {
  Fields,
  grave: true,
  read: (typed) => ({
    body: {
      decision: 'refuse',
      ...tied(typed),
      reasons: typed.reasons ?? '',
      rightAgency: typed.rightAgency || null,
    },
  }),
};
