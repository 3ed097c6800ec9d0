import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { Radios } from '../../shared/form.tsx';
import { choices, FITS, ORIGINAL_DEEDS } from '../choices.ts';
import { OVER } from '../dossier/over.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { Ticks } from './form/ticks.tsx';
import { oneOf, ticked, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { dossier } = props;
  const isOver = OVER.has(dossier.stage);
  const must = dossier.originals.some(({ mustCompare }) => mustCompare);
  return (
    <>
      <Radios
        {...fieldOf(props, 'what', isOver ? 'returned' : must ? 'compared' : 'taken')}
        label="Việc"
        options={choices(ORIGINAL_DEEDS, isOver ? ['returned'] : undefined)}
      />
      <Ticks form={props} field="component" label="Giấy tờ" options={papersFor(dossier, isOver)} />
      {!isOver && (
        <Radios
          {...fieldOf(props, 'fits')}
          label="Nếu đối chiếu: bản chính và bản đã nộp"
          optional
          options={choices(FITS)}
        />
      )}
    </>
  );
};

/** The papers whose originals may be meant: once it is over, those the person is still owed. */
const papersFor = ({ components, originals }: DeskDossier, isOver: boolean) =>
  components.flatMap(({ code, name }) => {
    const known = originals.find(({ component }) => component === code);
    if (isOver) return known?.held ? [{ value: code, label: name }] : [];
    const hint = hintOf(known);
    return [{ value: code, label: name, ...(hint === undefined ? {} : { hint }) }];
  });

const hintOf = (known: DeskDossier['originals'][number] | undefined): string | undefined => {
  if (known?.mustCompare) return 'Phải đối chiếu trước khi trả kết quả';
  return known?.held ? 'Đang giữ tại Bộ phận Một cửa' : undefined;
};

/** Originals taken in, compared or given back (ND61-20.2, TH-9.6a); after the end only given back. */
export const recordOriginals: DecisionForm<'record-originals'> = {
  Fields,
  quiet: true,
  read: (typed, dossier) => {
    const what = oneOf(ORIGINAL_DEEDS, typed.what);
    if (what === undefined) return toMend('what', 'Hãy chọn việc đã làm với bản chính.');
    const components = ticked(typed, 'component', dossier.components);
    if (components.length === 0) return toMend('component', 'Hãy chọn ít nhất một giấy tờ.');
    if (what !== 'compared') return { body: { decision: 'record-originals', ...tied(typed), what, components } };

    const fits = oneOf(FITS, typed.fits);
    if (fits === undefined) return toMend('fits', 'Hãy ghi bản chính khớp hay không khớp với bản đã nộp.');
    return { body: { decision: 'record-originals', ...tied(typed), what, components, fits: fits === 'yes' } };
  },
  fieldOfReason: { 'original-not-held': 'component', 'comparison-needed': 'fits' },
  fieldOfBody: (field) => (field.startsWith('components') ? 'component' : field),
};
