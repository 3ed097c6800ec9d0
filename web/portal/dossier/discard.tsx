import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import type { OwnPageRequest } from '../page-request.tsx';
import { fetchDossier } from './own-dossier.ts';

/** Asks once more before what was typed is thrown away. */
export const discardPage = (page: OwnPageRequest): Promise<Response> => form(page, []);

export const sendDiscard = async (page: OwnPageRequest): Promise<Response> => {
  try {
    await page.api.send('DELETE', `/api/dossiers/${encodeURIComponent(page.param('id'))}`);
  } catch (error) {
    return form(page, faultsOf(error));
  }
  return page.go('/ho-so?xong=xoa');
};

const form = async (page: OwnPageRequest, faults: readonly Fault[]): Promise<Response> => {
  const { id, stage, procedure, changedAt } = await fetchDossier(page);
  if (stage !== 'draft') return page.go(`/ho-so/${id}`);
  return page.show(
    {
      title: 'Xóa hồ sơ đang khai',
      back: { href: `/ho-so/${id}`, text: 'Về hồ sơ' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Xóa hồ sơ đang khai này?</h1>
          <p>
            <strong>{procedure.name}</strong>, lưu lúc {instantWords(changedAt)}
          </p>
          <p>Hồ sơ này chưa nộp. Xóa rồi thì nội dung đã khai và các tệp đã tải lên không lấy lại được.</p>
          <form method="post" action={`/ho-so/${id}/xoa`} novalidate>
            <p class="acts">
              <Button look="grave">Xóa hồ sơ đang khai</Button>
              <a href={`/ho-so/${id}`}>Không xóa</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
