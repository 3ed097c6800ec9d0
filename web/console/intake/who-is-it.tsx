import type { PersonFound } from '../../../lib/contract/counter-applicant.ts';
import { faultOf, Hidden, Radios, TextInput } from '../../shared/form.tsx';
import type { IntakeForm } from './form.ts';
import { foundWords } from './found-words.ts';

/** What is known of the number just looked up; the page's script writes here too. */
export const FoundNote = ({ found }: { found: PersonFound | undefined }) => (
  <p class={found?.sameName === false ? 'fault' : 'hint'} role="status" data-found>
    {found === undefined ? '' : foundWords(found)}
  </p>
);

/** Whom a number belongs to that is known under another name: for the officer to decide, card in hand. Hidden until there is something to decide. */
export const WhoIsIt = ({ form: { typed, faults, found } }: { form: IntakeForm }) => {
  const asked = found?.sameName === false || (typed.known ?? '') !== '';
  const number = found?.sameName === false ? typed['applicant.identifier'] : typed['known.number'];
  return (
    <div class="note warn" data-who hidden={!asked}>
      <Radios
        name="known"
        label="Người đang nộp là ai?"
        hint="Hãy đối chiếu số và họ tên trên giấy tờ trước khi chọn."
        value={typed.known}
        fault={faultOf(faults, 'known')}
        options={[
          {
            value: 'same',
            label: 'Cùng một người: sửa tên',
            hint: 'Tên vừa gõ thay tên đang lưu, trừ tài khoản do người dân tự giữ.',
          },
          { value: 'another', label: 'Người khác: gõ lại số', hint: 'Sửa số ở ô Số định danh rồi tiếp nhận lại.' },
          { value: 'none', label: 'Không dùng số này', hint: 'Hồ sơ không gắn với số nào; ghi lý do ở dưới.' },
        ]}
      />
      <div data-when="known" data-equals="none">
        <TextInput
          name="known.why"
          label="Lý do không dùng số này"
          hint="Chỉ điền khi chọn “Không dùng số này”."
          value={typed['known.why']}
          fault={faultOf(faults, 'known.why')}
          autocomplete="off"
        />
      </div>
      <Hidden values={{ 'known.number': number ?? '' }} />
    </div>
  );
};
