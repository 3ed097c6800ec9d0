import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { Radios } from '../../shared/form.tsx';
import { CHANNELS, channelWithin, choices } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <Radios
    {...fieldOf(props, 'by', props.dossier.delivery.by)}
    label="Đã trả bằng cách nào?"
    hint={`Người nộp đăng ký nhận: ${channelWithin(props.dossier.delivery.by)}.`}
    options={choices(CHANNELS, props.dossier.returnWays)}
  />
);

const toCompare = ({ originals }: DeskDossier) => originals.filter(({ mustCompare }) => mustCompare);

const Mind = ({ dossier }: { dossier: DeskDossier }) => {
  const uncompared = toCompare(dossier);
  if (uncompared.length > 0)
    return (
      <p class="mind">
        Phải <a href="#viec-record-originals">đối chiếu bản chính</a> trước khi trả kết quả:{' '}
        {uncompared.map(({ name }) => name).join('; ')}.
      </p>
    );
  const held = dossier.originals.filter((original) => original.held);
  if (held.length > 0)
    return (
      <p class="mind">
        Đang giữ bản chính, <a href="#viec-record-originals">trả lại</a> cùng kết quả:{' '}
        {held.map(({ name }) => name).join('; ')}.
      </p>
    );
  return null;
};

/** How the result was handed over (ND61-20); originals are compared before and given back with it (TH-9.6a). */
export const returnResult: DecisionForm<'return-result'> = {
  Fields,
  Mind,
  read: (typed, { returnWays }) => {
    const by = returnWays.find((way) => way === typed.by);
    if (by === undefined) return toMend('by', 'Hãy chọn cách thức đã trả kết quả.');
    return { body: { decision: 'return-result', ...tied(typed), by } };
  },
  fieldOfReason: { 'channel-not-offered': 'by' },
};
