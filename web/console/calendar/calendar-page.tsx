import { ErrorSummary } from '../../shared/form.tsx';
import { weekdayWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { type CalendarView, type Declared, readCalendar, yearPath } from './calendar-view.ts';
import { DeclarationForms } from './declaration-forms.tsx';
import { Declarations } from './declarations.tsx';
import { YearDays } from './year-days.tsx';

/** GET /can-bo/lich-lam-viec: every year with how it stands, the days of one, and what an administrator may declare (G7, readings 19, 26). */
export const calendarPage = async (c: PageRequest): Promise<Response> => drawCalendar(c, await readCalendar(c));

/** The same page with a form that came back. */
export const drawCalendar = (c: PageRequest, view: CalendarView): Response =>
  draw(
    c,
    { title: 'Lịch làm việc', status: view.faults.length > 0 ? 422 : 200 },
    <>
      <ErrorSummary faults={view.faults} title="Chưa ghi được khai báo" />
      <h1>Lịch làm việc</h1>
      {view.done !== null && (
        <p class="note good" role="status">
          Đã ghi khai báo số {view.done}. Hạn của các hồ sơ đang mở được tính lại theo lịch này.
        </p>
      )}
      <ToDeclare {...view} />
      <div class="desk">
        <div>
          <Years {...view} />
          {view.mayDeclare && <DeclarationForms {...view} />}
        </div>
        <div class="material">
          <YearDays {...view} />
        </div>
      </div>
      <Declarations {...view} />
    </>,
  );

const ToDeclare = ({ declared: { toDeclare } }: CalendarView) => {
  const { year, from, due } = toDeclare;
  return (
    <p class={due ? 'note warn' : 'note'} role={due ? 'alert' : undefined}>
      Lịch nghỉ đã khai báo đến hết năm <strong>{year - 1}</strong>. {due ? 'Đã đến lúc' : 'Từ'}{' '}
      {due ? '' : `${weekdayWords(from)} cần `}
      khai báo lịch <a href={yearPath(year)}>năm {year}</a>
      {due && ` (nhắc từ ${weekdayWords(from)}, 60 ngày trước khi hết năm ${year - 1})`}. Cho đến khi mở lịch năm {year}
      , hạn rơi vào năm đó chỉ là ngày tạm tính.
    </p>
  );
};

const Years = ({ declared, year: shown }: CalendarView) => {
  const { years, toDeclare, items } = declared;
  const all = [...new Set([...years, toDeclare.year, toDeclare.year + 1, shown.year])].sort((a, b) => a - b);
  return (
    <table class="stack journal">
      <caption class="unseen">Các năm và tình trạng khai báo</caption>
      <thead>
        <tr>
          <th scope="col">Năm</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Căn cứ</th>
        </tr>
      </thead>
      <tbody>
        {all.map((year) => (
          <tr>
            <th scope="row">
              <a href={yearPath(year)} aria-current={year === shown.year ? 'true' : undefined}>
                {year}
              </a>
            </th>
            <YearState year={year} known={years.includes(year)} items={items} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type StateProps = { readonly year: number; readonly known: boolean; readonly items: readonly Declared[] };

/** Opened by an act here, declared by the province's own data, or not declared: what falls into it is provisional. */
const YearState = ({ year, known, items }: StateProps) => {
  const standing = items.filter((one) => one.year === year && one.revoked === null);
  const opened = standing.find(({ kind }) => kind === 'year');
  const days = standing.filter(({ kind }) => kind === 'day-off' || kind === 'made-up-day').length;
  if (known)
    return (
      <>
        <td data-label="Tình trạng">
          <Tag tone="good">{opened === undefined ? 'Đã khai báo' : 'Đã mở lịch'}</Tag>
        </td>
        <td data-label="Căn cứ">{opened?.source ?? 'Dữ liệu lịch kèm hệ thống'}</td>
      </>
    );
  return (
    <>
      <td data-label="Tình trạng">
        <Tag tone="warn">Ước tính</Tag>
      </td>
      <td data-label="Căn cứ">
        {days === 0 ? 'Chưa khai báo ngày nào' : `Đã khai báo ${days} ngày, chưa mở lịch năm`}
      </td>
    </>
  );
};
