import type { QueueItem } from '../../../lib/contract/desk.ts';
import { shortInstant } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { TimeTag } from '../../shared/status.tsx';
import { timeLeft } from './time-left.ts';

/** My work as rows, the most urgent first: what, for whom, which step, until when. */
export const QueueRows = ({ items, now }: { items: readonly QueueItem[]; now: string | undefined }) => (
  <table class="stack queue" data-walk>
    <caption class="unseen">Hồ sơ chờ xử lý, gần hạn nhất xếp trước</caption>
    <thead>
      <tr>
        <th scope="col">Mã hồ sơ</th>
        <th scope="col">Thủ tục</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Việc cần làm</th>
        <th scope="col">Hạn</th>
        <th scope="col">Tình trạng</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr class={item.state}>
          <th scope="row">
            <a
              href={`/can-bo/ho-so/${encodeURIComponent(item.id)}`}
              data-row
              class={item.code === null ? undefined : 'code'}
            >
              {item.code ?? 'Chưa cấp mã'}
            </a>
          </th>
          <td>{item.procedure.name}</td>
          <td data-label="Người nộp" class="whole">
            {item.applicant}
          </td>
          <td data-label="Việc" class="step">
            <Work item={item} />
            {item.inPlaceOf !== undefined && <small>Làm thay {item.inPlaceOf}</small>}
          </td>
          <td class="due">
            <time dateTime={item.dueAt}>{shortInstant(item.dueAt)}</time>
            <ProvisionalTag when={item.provisional} />
            {now !== undefined && !(item.provisional && item.dueAt < now) && <small>{timeLeft(item.dueAt, now)}</small>}
            {item.own !== null && <OwnDue own={item.own} />}
          </td>
          <td class="state">
            <TimeTag state={item.state} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The step's own limit, where it is another than the dossier's. */
const OwnDue = ({ own }: { own: NonNullable<QueueItem['own']> }) => (
  <small class={own.state === 'on-time' ? undefined : own.state === 'overdue' ? 'late' : 'soon'}>
    Phần này: {shortInstant(own.dueAt)}
    <ProvisionalTag when={own.provisional} />
    {own.state === 'overdue' && ' (quá hạn)'}
    {own.state === 'due-soon' && ' (sắp đến hạn)'}
  </small>
);

/** The step as work to be done, and the share it is about; an own step is named by it already, and who is asked knows whom. */
const Work = ({ item: { step, work, about } }: { item: QueueItem }) => (
  <>
    {work}
    {about !== null && !/^(own-step|answer)/.test(step) && <small>{about}</small>}
  </>
);
