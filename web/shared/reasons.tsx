import type { Why } from '../../lib/contract/common.ts';
import { instantWords } from './format.ts';

/** The ordered reasons that moved a date, each with its article and what it changed (O1). */
export const Reasons = ({ why, title = 'Vì sao là ngày giờ này?' }: { why: readonly Why[]; title?: string }) => {
  if (why.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{title}</summary>
      <ol>
        {why.map(({ text, article, from, to }) => (
          <li>
            {text} <span class="article">({article})</span>
            {from !== to && (
              <span class="moved">
                {instantWords(from)} <span aria-hidden="true">→</span>
                <span class="unseen"> chuyển thành </span> <strong>{instantWords(to)}</strong>
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
};

/** The same in a word, for lists. */
export const ProvisionalTag = ({ when = false }: { when?: boolean | undefined }) =>
  when ? <span class="small"> (tạm tính)</span> : null;

/** Said of a date that rests on a year without its declared calendar (reading 26). */
export const Provisional = ({ when }: { when: boolean }) =>
  when ? <span class="hint">Ngày tạm tính: lịch nghỉ của năm đó chưa được công bố nên có thể thay đổi.</span> : null;
