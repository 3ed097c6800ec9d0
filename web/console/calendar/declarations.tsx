import { shortInstant, weekdayWords } from '../../shared/format.ts';
import { type CalendarView, type Declared, yearPath } from './calendar-view.ts';

/** Everything ever declared, the newest first, what was taken back with why (O2). */
export const Declarations = ({ declared: { items }, mayDeclare }: CalendarView) => (
  <>
    <h2>Các khai báo</h2>
    {items.length === 0 ? (
      <p>Chưa có khai báo nào.</p>
    ) : (
      <table class="stack journal">
        <caption class="unseen">Các khai báo, mới nhất trước</caption>
        <thead>
          <tr>
            <th scope="col">Số</th>
            <th scope="col">Thời điểm</th>
            <th scope="col">Người khai báo</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Căn cứ</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row item={item} mayRevoke={mayDeclare && item.revoked === null && item.kind !== 'estimates'} />
          ))}
        </tbody>
      </table>
    )}
  </>
);

const Row = ({ item, mayRevoke }: { item: Declared; mayRevoke: boolean }) => (
  <tr>
    <th scope="row">{item.entry}</th>
    <td data-label="Lúc">
      <time dateTime={item.at}>{shortInstant(item.at)}</time>
    </td>
    <td data-label="Người">{byName(item.by)}</td>
    <td data-label="Nội dung">
      {saidOf(item)}
      {item.revoked !== null && (
        <p class="missing">
          Đã thu hồi lúc {shortInstant(item.revoked.at)}, {byName(item.revoked.by)}: {item.revoked.reason} (
          {item.revoked.source})
        </p>
      )}
    </td>
    <td data-label="Căn cứ">
      {item.source}
      {mayRevoke && (
        <a class="small correct" href={`${yearPath(item.year)}&thu-hoi=${item.entry}#viec-revoke`}>
          Thu hồi<span class="unseen"> khai báo số {item.entry}</span>
        </a>
      )}
    </td>
  </tr>
);

const byName = ({ id, name }: Declared['by']): string => name ?? (id === 'system' ? 'Hệ thống' : id);

const saidOf = ({ kind, date, year, name, insteadOf }: Declared): string => {
  if (kind === 'year') return `Mở lịch năm ${year}`;
  if (kind === 'estimates') return `Ngày nghỉ ước tính của các năm chưa khai báo, từ năm ${year}`;
  const day = date === null ? String(year) : weekdayWords(date);
  if (kind === 'day-off') return `Ngày nghỉ ${day}: ${name ?? ''}`;
  return `Ngày làm bù ${day}${insteadOf === null ? '' : `, thay ${weekdayWords(insteadOf)}`}`;
};
