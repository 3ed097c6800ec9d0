import type { Agency } from '../../../lib/contract/catalogue.ts';
import type { PageRequest } from '../page-request.tsx';
import { LEVELS } from './catalogue.ts';

/** The directory of agencies by level, each with its one-stop unit (A1, TH-1.2a, 5.1a, 13.1). */
export const agenciesPage = async (page: PageRequest): Promise<Response> => {
  const { items } = await page.api.get<{ items: readonly Agency[] }>('/api/agencies');
  const levels = (Object.keys(LEVELS) as Agency['level'][]).filter((level) =>
    items.some((agency) => agency.level === level),
  );
  return page.show({
    title: 'Địa chỉ các cơ quan',
    body: (
      <>
        <h1>Địa chỉ các cơ quan và Bộ phận Một cửa</h1>
        {levels.map((level) => (
          <section>
            <h2>{LEVELS[level]}</h2>
            <ul class="list">
              {items
                .filter((agency) => agency.level === level)
                .map((agency) => (
                  <Address agency={agency} />
                ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
};

const Address = ({ agency }: { agency: Agency }) => (
  <li>
    <h3>{agency.name}</h3>
    <p>{agency.oneStop}</p>
    <p>{agency.address}</p>
    <p class="small">
      Điện thoại {agency.phone || 'chưa có'} · Thư điện tử {agency.email || 'chưa có'} · Mã định danh{' '}
      <span class="code">{agency.code}</span>
      {!agency.confirmed && ' · thông tin mẫu, chưa xác nhận'}
    </p>
  </li>
);
