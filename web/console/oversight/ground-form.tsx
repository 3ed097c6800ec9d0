import type { Fault } from '../../shared/client.ts';
import { Button, faultOf, TextInput } from '../../shared/form.tsx';
import type { Typed } from '../page-request.ts';
import { overseenPath } from './overseeing.ts';

type Props = { readonly id: string; readonly typed: Typed; readonly faults: readonly Fault[] };

/** The decision on which an inspector reads the whole. */
export const GroundForm = ({ id, typed, faults }: Props) => (
  <section aria-labelledby="can-cu">
    <h2 id="can-cu">Đọc toàn bộ hồ sơ</h2>
    <p class="hint">
      Nêu quyết định thanh tra làm căn cứ. Căn cứ có giá trị 08 giờ cho hồ sơ này; người nộp thấy ai đã đọc và theo
      quyết định nào.
    </p>
    <form method="post" action={overseenPath(id)}>
      <TextInput
        name="decision"
        label="Số, ký hiệu quyết định"
        hint="Ví dụ: 12/QĐ-TTr"
        value={typed.decision}
        fault={faultOf(faults, 'decision')}
        width="medium"
        autocomplete="off"
      />
      <TextInput
        name="on"
        label="Ngày quyết định"
        type="date"
        value={typed.on}
        fault={faultOf(faults, 'on')}
        width="medium"
        autocomplete="off"
      />
      <Button>Nêu căn cứ và đọc hồ sơ</Button>
    </form>
  </section>
);
