import type { ComponentChildren } from 'preact';
import { Button, faultOf, Hidden, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { choices, DAY_OFF_KINDS } from '../choices.ts';
import { type CalendarView, yearPath } from './calendar-view.ts';

type Decision = 'declare-day-off' | 'declare-made-up-day' | 'open-year' | 'revoke';

/** What an administrator may declare, each resting on its act. */
export const DeclarationForms = (view: CalendarView) => (
  <>
    <h2>Khai báo</h2>
    <Declaration view={view} decision="declare-day-off" title="Khai báo ngày nghỉ" act="Khai báo ngày nghỉ">
      <TextInput {...fieldOf(view, 'declare-day-off', 'date')} label="Ngày nghỉ" hint={DAY_HINT} {...DAY} />
      <TextInput {...fieldOf(view, 'declare-day-off', 'name')} label="Lý do nghỉ" hint="Ví dụ: Tết Nguyên đán." />
      <Select
        {...fieldOf(view, 'declare-day-off', 'kind', 'holiday')}
        label="Loại ngày nghỉ"
        options={choices(DAY_OFF_KINDS)}
      />
    </Declaration>
    <Declaration view={view} decision="declare-made-up-day" title="Khai báo ngày làm bù" act="Khai báo ngày làm bù">
      <TextInput {...fieldOf(view, 'declare-made-up-day', 'date')} label="Ngày làm bù" hint={DAY_HINT} {...DAY} />
      <TextInput
        {...fieldOf(view, 'declare-made-up-day', 'insteadOf')}
        label="Làm thay cho ngày"
        hint="Ngày này thành ngày nghỉ hoán đổi, nếu chưa khai báo nghỉ."
        {...DAY}
      />
    </Declaration>
    <Declaration view={view} decision="open-year" title="Mở lịch năm" act="Mở lịch năm">
      <p class="hint">Mở khi đã khai báo đủ ngày nghỉ của năm: từ lúc đó hạn trong năm không còn là tạm tính.</p>
      <TextInput
        {...fieldOf(view, 'open-year', 'year', String(view.declared.toDeclare.year))}
        label="Năm"
        width="short"
        inputmode="numeric"
      />
    </Declaration>
    <Declaration view={view} decision="revoke" title="Thu hồi một khai báo" act="Thu hồi khai báo" grave>
      <p class="hint">Khai báo và lý do thu hồi vẫn được lưu để mọi cán bộ xem.</p>
      <TextInput
        {...fieldOf(view, 'revoke', 'entry')}
        label="Số khai báo"
        hint="Trong bảng các khai báo."
        width="short"
        inputmode="numeric"
      />
      <TextArea {...fieldOf(view, 'revoke', 'reason')} label="Lý do thu hồi" rows={2} />
    </Declaration>
  </>
);

const DAY = { width: 'short', autocomplete: 'off' } as const;
const DAY_HINT = 'Gõ: 09/02/2027.';

type Props = {
  readonly view: CalendarView;
  readonly decision: Decision;
  readonly title: string;
  readonly act: string;
  readonly grave?: boolean;
  readonly children: ComponentChildren;
};

const Declaration = ({ view, decision, title, act, grave = false, children }: Props) => (
  <details class="decision" id={`viec-${decision}`} open={view.typed.decision === decision}>
    <summary>{title}</summary>
    <form method="post" action={yearPath(view.year.year)}>
      <Hidden values={{ decision, key: crypto.randomUUID() }} />
      {children}
      <TextInput
        {...fieldOf(view, decision, 'source')}
        label="Văn bản làm căn cứ"
        hint="Số, ngày, cơ quan ban hành. Ví dụ: Thông báo số 9441/TB-BNV ngày 15/10/2026."
      />
      <Button {...(grave ? { look: 'grave' as const } : {})}>{act}</Button>
    </form>
  </details>
);

const fieldOf = ({ typed, faults }: CalendarView, decision: Decision, field: string, otherwise = '') => {
  const name = `${decision}.${field}`;
  const value = typed.decision === decision ? typed[field] || otherwise : otherwise;
  return { name, value: shownDay(value), fault: faultOf(faults, name) };
};

/** A day as it is typed at the counter: 09/02/2027. */
const shownDay = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
