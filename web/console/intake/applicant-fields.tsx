import type { CounterIntake } from '../../../lib/contract/desk.ts';
import type { PaperKind } from '../../../lib/contract/identity.ts';
import { Button, Checkbox, faultOf, Select, TextInput } from '../../shared/form.tsx';
import { CHANNELS, choices, PAPER_CHOICES } from '../choices.ts';
import { counterWays, type IntakeForm } from './form.ts';
import { FoundNote, WhoIsIt } from './who-is-it.tsx';

/** The button that looks a number up where the page's script does not. */
export const LOOK_UP = 'tra-so';

/** Who came: by which paper, and how to reach them about this dossier. The words speak to the officer. */
export const ApplicantFields = ({ form }: { form: IntakeForm }) => {
  const { procedure, typed, faults } = form;
  const ways = counterWays(procedure);
  const field = (part: string) => {
    const name = `applicant.${part}`;
    return { name, value: typed[name] ?? '', fault: faultOf(faults, name), autocomplete: 'off' };
  };
  return (
    <fieldset class="block">
      <legend>
        <h2>Người nộp</h2>
      </legend>
      <TextInput {...field('name')} label="Họ và tên của người nộp, hoặc tên tổ chức" />
      <Select
        {...field('kind')}
        label="Giấy tờ của người nộp"
        value={typed['applicant.kind'] ?? procedure.identities[0]}
        options={choices(PAPER_CHOICES, procedure.identities)}
      />
      <div data-unless="applicant.kind" data-equals={'none' satisfies PaperKind}>
        <TextInput {...field('identifier')} label="Số định danh của người nộp" width="medium" />
        <span class="send">
          <Button name="act" value={LOOK_UP} look="quiet">
            Tra số này
          </Button>
        </span>
        <FoundNote found={form.found} />
      </div>
      <div data-when="applicant.kind" data-equals={'none' satisfies PaperKind}>
        <TextInput
          {...field('why')}
          label="Vì sao không có số giấy tờ"
          hint="Ví dụ: trẻ mới sinh, chưa được cấp số. Chỉ điền khi không có giấy tờ nào."
        />
      </div>
      <WhoIsIt form={form} />
      <TextInput
        {...field('phone')}
        label="Điện thoại của người nộp"
        hint="Số nước ngoài ghi cả dấu +."
        optional
        type="tel"
        width="medium"
      />
      <TextInput {...field('email')} label="Thư điện tử của người nộp" optional type="email" />
      <Checkbox
        name="keepContact"
        label="Ghi điện thoại, thư điện tử này vào thông tin lưu của người nộp, dùng cho cả hồ sơ sau; nơi liên hệ cũ được báo"
        checked={typed.keepContact !== undefined}
      />
      <TextInput {...field('address')} label="Địa chỉ của người nộp" optional={!asksAddress(form)} />
      <Select
        name="channel"
        label="Cách nộp"
        value={typed.channel ?? ways[0] ?? ''}
        fault={faultOf(faults, 'channel')}
        options={choices<CounterIntake['channel']>(CHANNELS, ways)}
      />
    </fieldset>
  );
};

/** Whether the declaration cannot do without the address of who files. */
const asksAddress = ({ procedure }: IntakeForm): boolean =>
  procedure.form.some(({ fields }) => fields.some(({ prefill, required }) => prefill === 'address' && required));
