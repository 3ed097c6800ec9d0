import type { DossierItem } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';

/** Intakes this officer has begun and not taken in: each can be gone on with. */
export const BegunIntakes = ({ code, begun }: { code: string; begun: readonly DossierItem[] }) => (
  <div class="note">
    <p>Đang nhập dở thủ tục này:</p>
    <ul>
      {begun.map(({ id, draft, changedAt }) => (
        <li>
          <a href={`/can-bo/tiep-nhan/${encodeURIComponent(code)}?dang-go=${encodeURIComponent(id)}`}>
            <bdi>{draft?.about}</bdi>
          </a>
          , lưu lúc {instantWords(changedAt)}
        </li>
      ))}
    </ul>
  </div>
);
