import type { ProcedureItem } from '../../lib/contract/catalogue.ts';
import { Button, inputId } from '../shared/form.tsx';
import { countWords } from '../shared/format.ts';
import { allProcedures } from './catalogue/catalogue.ts';
import type { PageRequest } from './page-request.tsx';

const SHOWN = 6;
/** From level 3 on a service is filed online (TT32-5.3). */
const ONLINE_FROM = 3;

/** Whether a listed procedure can be filed at home. */
export const isOnline = ({ serviceLevel, published }: Pick<ProcedureItem, 'serviceLevel' | 'published'>): boolean =>
  serviceLevel >= ONLINE_FROM && published;

/** The first page: one question, what would you like to do (A4: any service in three clicks). */
export const homePage = async (page: PageRequest): Promise<Response> => {
  const procedures = await allProcedures(page.api);
  return page.show({
    title: page.settings.title,
    body: (
      <>
        <h1>Ông/bà cần làm thủ tục gì?</h1>
        <SearchBox value="" />
        <p class="hint">Gõ có dấu hay không dấu đều được, ví dụ: khai sinh, thuong tru, kinh doanh.</p>
        <p class="acts">
          <a class="button quiet" href="/tra-cuu">
            Tra cứu hồ sơ đã nộp
          </a>
          <a class="button quiet" href={page.me ? '/ho-so' : '/dang-nhap'}>
            Hồ sơ của tôi
          </a>
        </p>
        <Online procedures={procedures} />
        <Sectors procedures={procedures} />
      </>
    ),
  });
};

/** The search box of home and list; plain GET, so a search is an address that can be kept. */
export const SearchBox = ({ value }: { value: string }) => (
  <search>
    <form class="search" action="/tthc" method="get">
      <label class="unseen" for={inputId('q')}>
        Tên hoặc mã thủ tục
      </label>
      <input type="search" id={inputId('q')} name="q" value={value} placeholder="Tên hoặc mã thủ tục" />
      <Button>Tìm</Button>
    </form>
  </search>
);

const Online = ({ procedures }: { procedures: readonly ProcedureItem[] }) => {
  const online = procedures.filter(isOnline).slice(0, SHOWN);
  if (online.length === 0) return null;
  return (
    <section>
      <h2>Nộp được tại nhà</h2>
      <ul class="cards">
        {online.map(({ code, name, timeLimit }) => (
          <li>
            <a href={`/tthc/${code}`}>
              <strong>{name}</strong>
              <small>{timeLimit}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sectors = ({ procedures }: { procedures: readonly ProcedureItem[] }) => {
  const counts = new Map<string, number>();
  for (const { sector } of procedures) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return (
    <section>
      <h2>Tìm theo lĩnh vực</h2>
      <ul class="cards">
        {[...counts].map(([sector, count]) => (
          <li>
            <a href={`/tthc?linhVuc=${encodeURIComponent(sector)}`}>
              {sector}
              <small>{countWords(count)} thủ tục</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
