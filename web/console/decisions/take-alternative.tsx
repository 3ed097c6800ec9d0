import { Radios, TextArea, TextInput } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { dayFromTyped } from '../day.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { grounds } = props.dossier;
  return (
    <>
      <Radios
        {...fieldOf(props, 'ground')}
        label="Căn cứ"
        options={grounds.map(({ ground, dueAt, provisional }) => ({
          value: ground,
          label: dueAt === null ? ground : `${ground}: hẹn ${instantWords(dueAt)}${provisional ? ' (tạm tính)' : ''}`,
        }))}
      />
      {grounds.some(({ dueAt }) => dueAt === null) && (
        <>
          <TextInput
            {...fieldOf(props, 'until')}
            label="Ngày đã thỏa thuận"
            hint="Ngày/tháng/năm; chỉ ghi khi kéo dài theo thỏa thuận."
            width="short"
            optional
            autocomplete="off"
          />
          <TextArea
            {...fieldOf(props, 'agreement')}
            label="Văn bản thỏa thuận"
            hint="Số, ngày hoặc nội dung văn bản; chỉ ghi khi kéo dài theo thỏa thuận."
            optional
            rows={2}
          />
        </>
      )}
    </>
  );
};

/** The published ground, and what was agreed where it is an agreement (reading 24). */
export const takeAlternative: DecisionForm<'take-alternative'> = {
  Fields,
  read: ({ ground, until, agreement, ...typed }) => {
    if (!ground) return toMend('ground', 'Hãy chọn một căn cứ.');
    return {
      body: {
        decision: 'take-alternative',
        ...tied(typed),
        ground,
        ...(until ? { until: dayFromTyped(until) } : {}),
        ...(agreement ? { agreement } : {}),
      },
    };
  },
  fieldOfReason: { 'ground-unknown': 'ground', 'agreement-needed': 'until', 'until-not-later': 'until' },
};
