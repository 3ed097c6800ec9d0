import type { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';
import type { Listed } from '../catalogue/catalogue.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** The portal inbox, newest first (I1). */
export const noticesPage = async (page: OwnPageRequest): Promise<Response> => {
  const { items } = await page.api.get<Listed<NoticeItem>>('/api/notices');
  return page.show({
    title: 'Thông báo',
    body: (
      <>
        <h1>Thông báo</h1>
        {items.length === 0 && <p>Chưa có thông báo nào.</p>}
        <ul class="list">
          {items.map(({ kind, dossier, code, subject, text, at, repeat }) => (
            <li>
              <h2>{subject}</h2>
              <p class="said">{text}</p>
              <p class="small">
                {instantWords(at)}
                {code !== null && ` · Hồ sơ ${code}`}
                {repeat && ' · gửi lại'}
              </p>
              {isDossier(dossier) && kind !== NOT_THEIRS && (
                <p>
                  <a href={`/ho-so/${dossier}`}>
                    Mở hồ sơ<span class="unseen">: {subject}</span>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </>
    ),
  });
};

/** A notice may be about something else, such as the account: then there is no dossier to open. */
const isDossier = (about: string): boolean => !about.includes('/');

/** It tells that a dossier is somebody else's: there is nothing to open any more. */
const NOT_THEIRS = 'not-your-dossier';
