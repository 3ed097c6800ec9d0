import type { Calendar } from '../../../lib/contract/catalogue.ts';
import { weekdayWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { DAY_OFF_KINDS } from '../choices.ts';
import { type CalendarView, yearPath } from './calendar-view.ts';

type Day = Calendar['daysOff'][number];

/** The days of one year: off and made up, each with its act and whether it counts. */
export const YearDays = ({ year: { year, daysOff, workingDays }, mayDeclare }: CalendarView) => (
  <>
    <h2>Ngày nghỉ năm {year}</h2>
    {daysOff.length === 0 ? (
      <p>Chưa có ngày nghỉ nào.</p>
    ) : (
      <table class="stack journal">
        <caption class="unseen">Ngày nghỉ năm {year}, ngoài ngày nghỉ hằng tuần</caption>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Lý do, hiệu lực</th>
            <th scope="col">Căn cứ</th>
          </tr>
        </thead>
        <tbody>
          {daysOff.map((day) => (
            <tr>
              <th scope="row">
                <time dateTime={day.date}>{weekdayWords(day.date)}</time>
              </th>
              <td data-label="Lý do">
                {day.name} <small>{kindLabel(day.kind)}</small>
                <p class="effect">
                  <Effect day={day} mayDeclare={mayDeclare} />
                </p>
              </td>
              <td data-label="Căn cứ">{day.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <h2>Ngày làm bù năm {year}</h2>
    {workingDays.length === 0 ? (
      <p>Không có ngày làm bù nào.</p>
    ) : (
      <ul>
        {workingDays.map(({ date, insteadOf, source, confirmed }) => (
          <li>
            <strong>{weekdayWords(date)}</strong>, làm thay {weekdayWords(insteadOf)}. <small>{source}</small>
            {!confirmed && <Tag tone="calm">{ANNOUNCED}</Tag>}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** A day of the lunar calendar counts by estimate; one merely announced waits for its act, and may be declared by it. */
const Effect = ({ day, mayDeclare }: { day: Day; mayDeclare: boolean }) => {
  if (day.confirmed) return <Tag tone="good">Có hiệu lực</Tag>;
  const values = { ngay: day.date, ten: day.name, loai: day.kind };
  return (
    <>
      {day.estimated ? <Tag tone="warn">Ước tính theo âm lịch</Tag> : <Tag tone="calm">{ANNOUNCED}</Tag>}
      {mayDeclare && (
        <a
          class="small correct"
          href={`${yearPath(day.date.slice(0, 4))}&${new URLSearchParams(values)}#viec-declare-day-off`}
        >
          Khai báo<span class="unseen"> ngày nghỉ {weekdayWords(day.date)}</span>
        </a>
      )}
    </>
  );
};

const ANNOUNCED = 'Mới thông báo, chưa có hiệu lực';

const kindLabel = (kind: string): string =>
  Object.hasOwn(DAY_OFF_KINDS, kind) ? DAY_OFF_KINDS[kind as keyof typeof DAY_OFF_KINDS] : kind;
