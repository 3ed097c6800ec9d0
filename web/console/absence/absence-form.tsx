import { Button, faultOf, Hidden, Select, TextInput } from '../../shared/form.tsx';
import { ABSENCE } from '../page-request.ts';
import type { ShownAbsences } from './absence-view.ts';

/** From when until when, and who does the work meanwhile. The fields of the two forms of the page are told apart by their names. */
export const AbsenceForm = ({ view, whose }: { view: ShownAbsences; whose: 'own' | 'colleague' }) => {
  const { listed, typed, faults } = view;
  const field = (name: string) => {
    const full = `${whose}-${name}`;
    return { name: full, value: typed[full], fault: faultOf(faults, full) };
  };
  const namesStandIn = whose === 'colleague' || listed.ownStandIn;
  return (
    <form method="post" action={ABSENCE} novalidate>
      <Hidden values={{ whose, key: crypto.randomUUID() }} />
      {whose === 'colleague' && <Who field={field('username')} listed={listed} />}
      <TextInput {...field('from')} label="Vắng từ ngày" hint="Ví dụ 13/02/2026." width="short" autocomplete="off" />
      <TextInput {...field('until')} label="Đến hết ngày" hint="Ngày cuối còn vắng." width="short" autocomplete="off" />
      {namesStandIn ? (
        <StandIn field={field('standIn')} listed={listed} anywhere={whose === 'colleague' && listed.anywhere} />
      ) : (
        <p class="hint">Người làm thay do người phụ trách đơn vị của bạn, hoặc quản trị viên, cử.</p>
      )}
      <Button>{whose === 'own' ? 'Ghi tôi vắng mặt' : 'Ghi vắng mặt, cử người làm thay'}</Button>
    </form>
  );
};

type Field = { readonly name: string; readonly value: string | undefined; readonly fault: string | undefined };
type Part = { readonly field: Field; readonly listed: ShownAbsences['listed'] };

/** An administrator may name anybody; who assigns work chooses among their own. */
const Who = ({ field, listed }: Part) =>
  listed.anywhere ? (
    <TextInput {...field} label="Tên đăng nhập của người vắng" hint="Ví dụ: dothitam.hacthanh" autocomplete="off" />
  ) : (
    <Select
      {...field}
      label="Người vắng"
      empty="Chọn người vắng"
      options={listed.colleagues.map(({ username, label }) => ({ value: username, label }))}
    />
  );

const StandIn = ({ field, listed, anywhere }: Part & { readonly anywhere: boolean }) =>
  anywhere ? (
    <TextInput
      {...field}
      label="Tên đăng nhập của người làm thay"
      optional
      hint="Cùng cơ quan, đơn vị và vai trò với người vắng, hoặc người phụ trách."
      autocomplete="off"
    />
  ) : (
    <Select
      {...field}
      label="Người làm thay"
      optional
      empty="Không cử"
      hint="Cùng đơn vị và vai trò với người vắng, hoặc người phụ trách."
      options={listed.standIns.map(({ username, label }) => ({ value: username, label }))}
    />
  );
