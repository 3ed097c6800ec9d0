import type { OverseenPage } from '../../../lib/contract/oversight.ts';
import { shortInstant } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { StageTag, TimeTag } from '../../shared/status.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { agencyPath, OVERSIGHT, overseenPath } from './overseeing.ts';

/** GET /can-bo/giam-sat/co-quan/:code: the dossiers of one agency, the latest first, none with its person. */
export const agencyDossiersPage = async (c: PageRequest): Promise<Response> => {
  const code = c.req.param('code') ?? '';
  const cursor = c.req.query('tiep');
  const asked = new URLSearchParams({ agency: code, ...(cursor === undefined ? {} : { cursor }) });
  const { items, next, agency } = await c.get('api').get<OverseenPage>(`/api/desk/oversight/dossiers?${asked}`);
  return draw(
    c,
    { title: `Hồ sơ của ${agency.name}`, back: { href: OVERSIGHT, text: 'Theo dõi, kiểm tra' } },
    <>
      <h1>Hồ sơ của {agency.name}</h1>
      {items.length === 0 ? <p class="note">Cơ quan này chưa có hồ sơ nào.</p> : <Rows items={items} />}
      <nav class="acts" aria-label="Chuyển trang">
        {cursor !== undefined && (
          <a class="button quiet" href={agencyPath(code)}>
            Về đầu danh sách
          </a>
        )}
        {next !== null && (
          <a class="button quiet" href={`${agencyPath(code)}?tiep=${encodeURIComponent(next)}`} rel="next">
            Xem tiếp
          </a>
        )}
      </nav>
    </>,
  );
};

const Rows = ({ items }: { readonly items: OverseenPage['items'] }) => (
  <table class="stack queue" data-walk>
    <caption class="unseen">Hồ sơ của cơ quan, mới nhất xếp trước</caption>
    <thead>
      <tr>
        <th scope="col">Mã hồ sơ</th>
        <th scope="col">Thủ tục</th>
        <th scope="col">Giai đoạn</th>
        <th scope="col">Nộp lúc</th>
        <th scope="col">Hạn</th>
        <th scope="col">Tình trạng</th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ id, code, procedure, stage, word, submittedAt, dueAt, provisional, state }) => (
        <tr class={state ?? undefined}>
          <th scope="row">
            <a href={overseenPath(code ?? id)} data-row class={code === null ? undefined : 'code'}>
              {code ?? 'Chưa cấp mã'}
            </a>
          </th>
          <td>{procedure.name}</td>
          <td data-label="Giai đoạn" class="step">
            <StageTag stage={stage} word={word} />
          </td>
          <td data-label="Nộp lúc">
            <time dateTime={submittedAt}>{shortInstant(submittedAt)}</time>
          </td>
          <td class="due">
            <time dateTime={dueAt}>{shortInstant(dueAt)}</time>
            <ProvisionalTag when={provisional} />
          </td>
          <td class="state">{state !== null && <TimeTag state={state} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
