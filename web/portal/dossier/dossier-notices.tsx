import type { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';

/** What this dossier's people have been told so far, newest first (I1, TH-9.2b). */
export const DossierNotices = ({ notices }: { notices: readonly NoticeItem[] }) =>
  notices.length === 0 ? null : (
    <details>
      <summary>Thông báo đã gửi ({notices.length})</summary>
      <ul class="list">
        {notices.map(({ subject, text, at, repeat }) => (
          <li>
            <strong>{subject}</strong>
            <p class="said">{text}</p>
            <p class="small">
              {instantWords(at)}
              {repeat && ' · gửi lại'}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
