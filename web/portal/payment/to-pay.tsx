import type { DossierItem } from '../../../lib/contract/dossiers.ts';
import { Button, TextInput } from '../../shared/form.tsx';
import { moneyWords } from '../../shared/format.ts';
import { type Listed, withQuery } from '../catalogue/catalogue.ts';
import type { PageRequest } from '../page-request.tsx';
import { payPath } from './pay-parts.tsx';

const PATH = '/thanh-toan';
const PAGES_AT_MOST = 20;

/** What I still have to pay, dossier by dossier, or of the one whose code is asked for; who is not signed in is told to (TTH-11.2). */
export const toPayPage = async (page: PageRequest): Promise<Response> => {
  const asked = page.query('ma');
  const mine = page.me === undefined ? [] : await filedByMe(page);
  const found = asked === '' ? mine : mine.filter((one) => isNamed(one, asked));
  return page.show({
    title: 'Thanh toán phí, lệ phí',
    body: (
      <>
        <h1>Thanh toán phí, lệ phí</h1>
        {page.me === undefined ? <SignInFirst asked={asked} /> : <Search asked={asked} />}
        {page.me !== undefined && <ToPay found={found} asked={asked} />}
      </>
    ),
  });
};

const SignInFirst = ({ asked }: { asked: string }) => (
  <>
    <p>Đăng nhập để xem hồ sơ nào của ông/bà còn phải nộp phí, lệ phí và nộp ngay tại đây.</p>
    <p class="acts">
      <a class="button" href={`/dang-nhap?tiep=${encodeURIComponent(withQuery(PATH, { ma: asked }))}`}>
        Đăng nhập
      </a>
    </p>
    <p>Không có tài khoản: xin nộp tại Bộ phận Một cửa đã nhận hồ sơ.</p>
  </>
);

const Search = ({ asked }: { asked: string }) => (
  <form action={PATH} method="get">
    <TextInput
      name="ma"
      label="Mã hồ sơ"
      hint="Để trống để xem mọi hồ sơ còn phải nộp."
      value={asked}
      optional
      width="medium"
    />
    <Button look="quiet">Tìm</Button>
  </form>
);

const ToPay = ({ found, asked }: { found: readonly DossierItem[]; asked: string }) => {
  const owing = found.filter(({ owed = 0 }) => owed > 0);
  if (asked !== '' && found.length === 0)
    return (
      <div class="note">
        <p>Ông/bà không có hồ sơ nào mang mã này. Xin kiểm tra lại mã trên giấy hẹn.</p>
      </div>
    );
  if (owing.length === 0)
    return (
      <div class="note good">
        <p>{asked === '' ? 'Ông/bà không còn khoản nào phải nộp.' : 'Hồ sơ này không còn khoản nào phải nộp.'}</p>
      </div>
    );
  return (
    <ul class="list">
      {owing.map(({ id, code, filingCode, procedure, agency, owed = 0 }) => (
        <li>
          <h2>
            <a href={payPath(id)}>{procedure.name}</a>
          </h2>
          <p>
            Còn phải nộp <strong>{moneyWords(owed)}</strong>
          </p>
          <p class="small">{[code ?? filingCode ?? '', agency.name].filter((part) => part !== '').join(', ')}</p>
        </li>
      ))}
    </ul>
  );
};

const filedByMe = async ({ api }: PageRequest): Promise<readonly DossierItem[]> => {
  const all: DossierItem[] = [];
  let cursor: string | null = '';
  for (let pages = 0; cursor !== null && pages < PAGES_AT_MOST; pages++) {
    const { items, next }: Listed<DossierItem> = await api.get(withQuery('/api/dossiers', { cursor }));
    all.push(...items);
    cursor = next;
  }
  return all.filter(({ submittedAt }) => submittedAt !== null);
};

/** Codes are typed with or without their points and dashes. */
const isNamed = ({ code, filingCode }: DossierItem, asked: string): boolean =>
  [code, filingCode].some((one) => one != null && bare(one) === bare(asked));

const bare = (code: string): string => code.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
