import { Checkbox, Radios, TextArea, TextInput } from '../../shared/form.tsx';
import { choices, PAPER_CHOICES } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <Radios
      {...fieldOf(props, 'kind', 'citizen')}
      label="Người nộp đúng có giấy tờ gì?"
      options={choices(PAPER_CHOICES)}
    />
    <TextInput
      {...fieldOf(props, 'number')}
      label="Số giấy tờ"
      hint="Gõ theo thẻ người nộp mang đến. Bỏ trống khi không có giấy tờ."
      optional
      width="medium"
      autocomplete="off"
    />
    <TextInput
      {...fieldOf(props, 'why')}
      label="Vì sao không có giấy tờ"
      hint="Chỉ cần khi chọn Không có giấy tờ."
      optional
      autocomplete="off"
    />
    <TextInput
      {...fieldOf(props, 'name')}
      label="Họ và tên trên giấy tờ"
      hint="Nếu số này đã có trong hệ thống dưới tên khác, hồ sơ không được chuyển."
      autocomplete="off"
    />
    <Checkbox
      {...fieldOf(props, 'same')}
      label="Đúng là người này; tên đang ghi trong hệ thống bị sai"
      checked={fieldOf(props, 'same').value !== ''}
      value="yes"
    />
    <TextInput {...fieldOf(props, 'phone')} label="Số điện thoại của người nộp" optional type="tel" width="medium" />
    <TextInput {...fieldOf(props, 'email')} label="Thư điện tử của người nộp" optional type="email" />
    <TextArea
      {...fieldOf(props, 'reason')}
      label="Lý do chuyển"
      hint="Cả hai người đọc được lý do này: không ghi tên, số giấy tờ của ai."
      rows={3}
    />
  </>
);

/** Whose a dossier is that was filed for another by mistake (D14): by what stands on their card, and why. */
export const reassign: DecisionForm<'reassign'> = {
  Fields,
  quiet: true,
  grave: true,
  read: (typed) => {
    const kind = oneOf(PAPER_CHOICES, typed.kind);
    if (kind === undefined) return toMend('kind', 'Hãy chọn loại giấy tờ.');
    if (!typed.name?.trim()) return toMend('name', 'Hãy nhập họ và tên trên giấy tờ.');
    if (kind === 'none' && !typed.why?.trim()) return toMend('why', 'Hãy ghi vì sao người nộp không có giấy tờ.');
    if (kind !== 'none' && !typed.number?.trim()) return toMend('number', 'Hãy nhập số giấy tờ.');
    const { name, number = '', why = '', phone, email, reason = '' } = typed;
    const same = typed.same ? { samePerson: true } : {};
    const identity = kind === 'none' ? { kind, number: '', why } : { kind, number, why: '' };
    return { body: { decision: 'reassign', ...tied(typed), identity, name, ...same, phone, email, reason } };
  },
  fieldOfReason: { 'name-differs': 'name', 'already-their-dossier': 'number' },
  fieldOfBody: (field) => field.replace(/^identity\./, ''),
};
