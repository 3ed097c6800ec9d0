import { Radios } from '../../shared/form.tsx';
import { choices, ORIGINAL_DEEDS } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { Ticks } from './form/ticks.tsx';
import { oneOf, ticked, tied, toMend } from './form/typed.ts';

const FITS = { yes: 'Khớp', no: 'Không khớp' };

const Fields = (props: FormProps) => {
  const { components, originals } = props.dossier;
  const isOver = props.dossier.stage === 'returned' || props.dossier.stage === 'refused';
  const about = (code: string): string | undefined => {
    const known = originals.find(({ component }) => component === code);
    if (known?.mustCompare) return 'Phải đối chiếu trước khi trả kết quả';
    return known?.held ? 'Đang giữ tại Bộ phận Một cửa' : undefined;
  };
  const must = originals.some(({ mustCompare }) => mustCompare);
  return (
    <>
      <Radios
        {...fieldOf(props, 'what', must ? 'compared' : isOver ? 'returned' : 'taken')}
        label="Việc"
        options={choices(ORIGINAL_DEEDS)}
      />
      <Ticks
        form={props}
        field="component"
        label="Giấy tờ"
        options={components.map(({ code, name }) => {
          const hint = about(code);
          return { value: code, label: name, ...(hint === undefined ? {} : { hint }) };
        })}
      />
      <Radios
        {...fieldOf(props, 'fits')}
        label="Nếu đối chiếu: bản chính và bản đã nộp"
        optional
        options={choices(FITS)}
      />
    </>
  );
};

/** Originals taken in, compared or given back (ND61-20.2, TH-9.6a). */
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
