import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { typedDate } from '../../../lib/contract/typed/dates.ts';
import { Radios, TextArea, TextInput } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
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
        options={grounds.map((one) => ({ value: markOf(one), label: groundWords(props.dossier, one) }))}
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

type Ground = DeskDossier['grounds'][number];

/** What a ground is called by in the form. */
export const markOf = ({ part, ground }: Ground): string => (part === null ? ground : `${part}/${ground}`);

/** Of a share its work is named: the appointment of the whole stays (ND61-19.6). */
export const groundWords = ({ parts }: DeskDossier, { part, ground, dueAt, provisional }: Ground): string => {
  const work = parts.find(({ key }) => key === part)?.work;
  const said = work === undefined ? ground : `${work}, ${ground}`;
  return dueAt === null ? said : `${said}: hẹn ${instantWords(dueAt)}${provisional ? ' (tạm tính)' : ''}`;
};

/** The published ground, and what was agreed where it is an agreement (reading 24). */
export const takeAlternative: DecisionForm<'take-alternative'> = {
  Fields,
  read: ({ ground: marked, until, agreement, ...typed }, { grounds }) => {
    const ground = grounds.find((one) => markOf(one) === marked);
    if (ground === undefined) return toMend('ground', 'Hãy chọn một căn cứ.');
    return {
      body: {
        decision: 'take-alternative',
        ...tied(typed),
        ground: ground.ground,
        ...(ground.part === null ? {} : { part: ground.part }),
        ...(until ? { until: typedDate(until) } : {}),
        ...(agreement ? { agreement } : {}),
      },
    };
  },
  fieldOfReason: { 'ground-unknown': 'ground', 'agreement-needed': 'until', 'until-not-later': 'until' },
};
