import type { Looks } from '../../../lib/contract/looks.ts';
import { withQuery } from '../catalogue/catalogue.ts';
import { fetchDossier } from '../dossier/own-dossier.ts';
import type { OwnPageRequest, PageShown } from '../page-request.tsx';
import { LookDays } from './look-days.tsx';

/** Ai đã xem hồ sơ của tôi (O15): every look of staff at one dossier, by day and person. */
export const dossierLooksPage = async (page: OwnPageRequest): Promise<Response> => {
  const { id, procedure, code } = await fetchDossier(page);
  const looks = await fetchLooks(page, `/api/dossiers/${id}/looks`);
  return page.show({
    title: 'Ai đã xem hồ sơ của tôi',
    back: { href: `/ho-so/${id}`, text: 'Về hồ sơ' },
    body: (
      <>
        <p class="small">
          {procedure.name}
          {code !== null && (
            <>
              {' '}
              · Mã <span class="code">{code}</span>
            </>
          )}
        </p>
        <h1>Ai đã xem hồ sơ của tôi</h1>
        <p>Mỗi lần cán bộ mở hồ sơ, giấy tờ, phiếu hoặc nhật ký của hồ sơ này đều được ghi lại.</p>
        <Told looks={looks} none="Chưa có cán bộ nào mở hồ sơ này." more={`/ho-so/${id}/ai-da-xem`} />
      </>
    ),
  });
};

/** Ai đã xem kho giấy tờ và tài khoản của tôi (O15): looks of staff outside any dossier. */
export const storeLooksPage = async (page: OwnPageRequest): Promise<Response> => {
  const looks = await fetchLooks(page, '/api/documents/looks');
  return page.show({
    ...STORE,
    body: (
      <>
        <h1>{STORE.title}</h1>
        <p>
          Mỗi lần cán bộ tra kho giấy tờ điện tử, lấy giấy tờ trong kho để dùng lại, hoặc mở thông tin tài khoản của
          ông/bà đều được ghi lại. Lượt xem từng hồ sơ nằm ở trang của hồ sơ đó.
        </p>
        <Told
          looks={looks}
          none="Chưa có cán bộ nào xem kho giấy tờ hoặc tài khoản của ông/bà."
          more="/kho-giay-to/ai-da-xem"
        />
      </>
    ),
  });
};

const STORE: Pick<PageShown, 'title' | 'back'> = {
  title: 'Ai đã xem kho giấy tờ và tài khoản của tôi',
  back: { href: '/ho-so', text: 'Hồ sơ của tôi' },
};

const fetchLooks = (page: OwnPageRequest, path: string): Promise<Looks> =>
  page.api.get<Looks>(withQuery(path, { cursor: page.query('trang') }));

type ToldProps = { readonly looks: Looks; readonly none: string; readonly more: string };

const Told = ({ looks: { items, next, years }, none, more }: ToldProps) => (
  <>
    {items.length === 0 && (
      <div class="note">
        <p>{none}</p>
      </div>
    )}
    <LookDays items={items} />
    {next !== null && (
      <p>
        <a class="button quiet" href={withQuery(more, { trang: next })}>
          Xem các lượt trước
        </a>
      </p>
    )}
    <p class="small">
      Các lượt xem trong {years} năm gần nhất được cho xem ở đây. Một người xem lại cùng nội dung trong vòng mười phút
      được tính là một lượt. Việc do máy tự làm không phải là lượt xem.
    </p>
    <p class="small">
      Nếu thấy lượt xem không liên quan đến việc giải quyết hồ sơ, ông/bà có thể phản ánh đến đường dây nóng ở cuối
      trang.
    </p>
  </>
);
