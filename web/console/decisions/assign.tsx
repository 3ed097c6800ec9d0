import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { Select } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const parts = props.move.step === null ? partsInHand(props.dossier) : [];
  return (
    <>
      {parts.length > 1 && (
        <Select
          {...fieldOf(props, 'part', parts[0]?.key)}
          label="Phần việc"
          options={parts.map(({ key, work }) => ({ value: key, label: work }))}
        />
      )}
      <Select
        {...fieldOf(props, 'officer', props.dossier.officer?.id ?? props.dossier.officers[0]?.id)}
        label="Người giải quyết"
        options={props.dossier.officers.map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  );
};

/** The shares an officer of one's own agency has in hand: of several the one that changes hands is named (ND61-19.6). */
const partsInHand = ({ parts, readerAgency }: DeskDossier) =>
  parts.filter(({ agency, officer, draft }) => agency.code === readerAgency && officer !== null && draft === null);

/** To whom the work goes (ND61-19.1). */
export const assign: DecisionForm<'assign'> = {
  Fields,
  read: (typed) => ({
    body: {
      decision: 'assign',
      ...tied(typed),
      officer: typed.officer ?? '',
      ...(typed.part ? { part: typed.part } : {}),
    },
  }),
  fieldOfReason: { 'officer-unknown': 'officer', 'officer-is-party': 'officer', 'part-needed': 'part' },
};
