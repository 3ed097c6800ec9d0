import type { ProcedureItem } from '../../../lib/contract/catalogue.ts';
import { Button, Select } from '../../shared/form.tsx';
import { countWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { isOnline, SearchBox } from '../home.tsx';
import type { PageRequest } from '../page-request.tsx';
import { allProcedures, LEVELS, type Listed, withQuery } from './catalogue.ts';

const LONGEST = 200;

/** The list of procedures, searched and sifted by the API (A3). */
export const proceduresPage = async (page: PageRequest): Promise<Response> => {
  const asked = { q: page.query('q').slice(0, LONGEST), linhVuc: page.query('linhVuc'), cap: page.query('cap') };
  const cursor = page.query('trang');
  const [found, all] = await Promise.all([
    page.api.get<Listed<ProcedureItem>>(
      withQuery('/api/procedures', { query: asked.q, sector: asked.linhVuc, level: asked.cap, cursor }),
    ),
    allProcedures(page.api),
  ]);
  const heading =
    asked.q !== '' ? `Kết quả tìm “${asked.q}”` : asked.linhVuc !== '' ? asked.linhVuc : 'Thủ tục hành chính';

  return page.show({
    title: heading,
    body: (
      <>
        <h1>{heading}</h1>
        <SearchBox value={asked.q} />
        <Sieve all={all} asked={asked} />
        {found.items.length === 0 ? <Nothing /> : <Found items={found.items} />}
        {found.next !== null && (
          <p>
            <a class="button quiet" href={withQuery('/tthc', { ...asked, trang: found.next })}>
              Xem thêm thủ tục
            </a>
          </p>
        )}
      </>
    ),
  });
};

const Sieve = ({
  all,
  asked,
}: {
  all: readonly ProcedureItem[];
  asked: { q: string; linhVuc: string; cap: string };
}) => (
  <details open={asked.linhVuc !== '' || asked.cap !== ''}>
    <summary>Lọc theo lĩnh vực, cấp</summary>
    <form action="/tthc" method="get">
      <input type="hidden" name="q" value={asked.q} />
      <Select
        name="linhVuc"
        label="Lĩnh vực"
        empty="Tất cả lĩnh vực"
        value={asked.linhVuc}
        options={[...new Set(all.map(({ sector }) => sector))].map((sector) => ({ value: sector, label: sector }))}
      />
      <Select
        name="cap"
        label="Cấp giải quyết"
        empty="Tất cả các cấp"
        value={asked.cap}
        options={Object.entries(LEVELS).map(([value, label]) => ({ value, label }))}
      />
      <Button look="quiet">Lọc</Button>
    </form>
  </details>
);

const Found = ({ items }: { items: readonly ProcedureItem[] }) => (
  <>
    <p class="small">{countWords(items.length)} thủ tục trên trang này</p>
    <ul class="list">
      {items.map(({ code, name, sector, level, agency, timeLimit, serviceLevel, published, confirmed }) => (
        <li>
          <h2>
            <a href={`/tthc/${code}`}>{name}</a>
          </h2>
          <p>
            {timeLimit}. {agency}.
          </p>
          <p class="small">
            Mã <span class="code">{code}</span> · {sector} · {LEVELS[level]}
            {isOnline({ serviceLevel, published }) && ' · Nộp trực tuyến được'}{' '}
            {!confirmed && <Tag tone="calm">mẫu</Tag>}
          </p>
        </li>
      ))}
    </ul>
  </>
);

const Nothing = () => (
  <div class="note">
    <h2>Chưa tìm thấy thủ tục phù hợp</h2>
    <p>
      Xin thử bằng từ ngắn hơn, hoặc <a href="/tthc">xem tất cả thủ tục</a>. Ông/bà cũng có thể hỏi tại Bộ phận Một cửa.
    </p>
  </div>
);
