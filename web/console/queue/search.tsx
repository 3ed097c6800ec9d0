import type { DossierFound, DossiersFound } from '../../../lib/contract/desk-search.ts';
import { TYPED } from '../../../lib/contract/typed/kinds.ts';
import { shortInstant } from '../../shared/format.ts';
import { ProvisionalTag } from '../../shared/reasons.tsx';
import { StageTag, TimeTag } from '../../shared/status.tsx';
import { draw } from '../draw.tsx';
import { type PageRequest, typedOf } from '../page-request.ts';
import { SeekDossier } from './seek-dossier.tsx';

const LONGEST = 200;

/** POST /can-bo/tim: dossiers of my agency by code or name; the only one found is opened. What was asked stands in no address (N4). */
export const searchPage = async (c: PageRequest): Promise<Response> => {
  const words = TYPED.line(typedOf(await c.req.formData()).tim ?? '').slice(0, LONGEST);
  if (words === '') return c.redirect('/can-bo', 303);

  const { items, complete } = await c.get('api').send<DossiersFound>('POST', '/api/desk/search', { query: words });
  const [only] = items;
  if (only !== undefined && items.length === 1 && complete)
    return c.redirect(`/can-bo/ho-so/${encodeURIComponent(only.id)}`, 303);
  return draw(
    c,
    { title: 'Tìm hồ sơ', back: { href: '/can-bo', text: 'Việc của tôi' } },
    <>
      <div class="bar">
        <h1>Tìm hồ sơ</h1>
        <SeekDossier value={words} />
      </div>
      {items.length === 0 ? (
        <p class="note">
          Không thấy hồ sơ nào khớp “<bdi>{words}</bdi>” trong phạm vi được xem.
        </p>
      ) : (
        <p class="counts">
          <strong>{items.length}</strong> hồ sơ khớp tìm kiếm
        </p>
      )}
      {!complete && (
        <p class="note">Mới tìm trong các hồ sơ gần đây nhất. Hãy gõ đủ họ tên hoặc mã hồ sơ nếu chưa thấy.</p>
      )}
      {items.length > 0 && <FoundRows items={items} />}
    </>,
  );
};

const FoundRows = ({ items }: { readonly items: readonly DossierFound[] }) => (
  <table class="stack queue" data-walk>
    <caption class="unseen">Hồ sơ tìm thấy</caption>
    <thead>
      <tr>
        <th scope="col">Mã hồ sơ</th>
        <th scope="col">Thủ tục</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Giai đoạn</th>
        <th scope="col">Hạn</th>
        <th scope="col">Tình trạng</th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ id, code, procedure, applicant, stage, word, dueAt, provisional, state }) => (
        <tr class={state ?? undefined}>
          <th scope="row">
            <a href={`/can-bo/ho-so/${encodeURIComponent(id)}`} data-row class={code === null ? undefined : 'code'}>
              {code ?? 'Chưa cấp mã'}
            </a>
          </th>
          <td>{procedure.name}</td>
          <td data-label="Người nộp" class="whole">
            {applicant}
          </td>
          <td data-label="Giai đoạn" class="step">
            <StageTag stage={stage} word={word} />
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
