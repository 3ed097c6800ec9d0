import type { DossierItem } from '../../../lib/contract/dossiers.ts';
import { instantWords } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { StageTag } from '../../shared/status.tsx';
import { type Listed, withQuery } from '../catalogue/catalogue.ts';
import type { OwnPageRequest } from '../page-request.tsx';
import { DraftWords } from './draft-words.tsx';

/** The person's own drafts and dossiers, the latest change first. */
export const myDossiersPage = async (page: OwnPageRequest): Promise<Response> => {
  const { items, next } = await page.api.get<Listed<DossierItem>>(
    withQuery('/api/dossiers', { cursor: page.query('trang') }),
  );
  return page.show({
    title: 'Hồ sơ của tôi',
    body: (
      <>
        {page.query('xong') === 'xoa' && (
          <div class="note good" role="status">
            <p>Đã xóa hồ sơ đang khai.</p>
          </div>
        )}
        <h1>Hồ sơ của tôi</h1>
        {items.length === 0 && (
          <div class="note">
            <p>
              Ông/bà chưa có hồ sơ nào. <a href="/tthc">Tìm thủ tục để nộp</a>.
            </p>
          </div>
        )}
        <ul class="list">
          {items.map((item) => (
            <Line item={item} />
          ))}
        </ul>
        {next !== null && (
          <a class="button quiet" href={withQuery('/ho-so', { trang: next })}>
            Xem thêm
          </a>
        )}
        <p>
          <a href="/kho-giay-to">Kho giấy tờ của tôi</a>: kết quả và giấy tờ đã số hóa, dùng lại khi nộp hồ sơ sau.
        </p>
        <p>
          <a href="/kho-giay-to/ai-da-xem">Ai đã xem kho giấy tờ và tài khoản của tôi</a>
        </p>
      </>
    ),
  });
};

const Line = ({ item }: { item: DossierItem }) => {
  const { id, code, procedure, agency, stage, word, dueAt, provisional, submittedAt, changedAt } = item;
  return (
    <li>
      <h2>
        <a href={`/ho-so/${id}`}>{procedure.name}</a>
      </h2>
      <p>
        <StageTag stage={stage} word={word} />{' '}
        {dueAt !== null && (
          <>
            Hẹn trả kết quả: {instantWords(dueAt)}
            <ProvisionalTag when={provisional} />
          </>
        )}
      </p>
      {item.draft !== undefined && (
        <p>
          <DraftWords item={item} />
        </p>
      )}
      <p class="small">
        {code === null && item.filingCode && (
          <>
            Mã nộp <span class="code">{item.filingCode}</span> ·{' '}
          </>
        )}
        {code !== null && (
          <>
            Mã <span class="code">{code}</span> ·{' '}
          </>
        )}
        {agency.name} ·{' '}
        {submittedAt === null ? `Lưu lúc ${instantWords(changedAt)}` : `Nộp lúc ${instantWords(submittedAt)}`}
        {stage === 'draft' && (
          <>
            {' '}
            · <a href={`/ho-so/${id}/xoa`}>Xóa</a>
          </>
        )}
      </p>
    </li>
  );
};
