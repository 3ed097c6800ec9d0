import type { IntakeLimit } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { instantWords, shortHash, sizeWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { FeeAsked } from '../dossier/dossier-counter.tsx';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** What arrived, as the server holds it (O10), and by when it will be received at the latest, with the reasons (O1). */
export const receiptPage = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const { submittedAt } = dossier;
  if (submittedAt === null) return page.go(`/ho-so/${dossier.id}/kiem-tra`);

  const limit = await intakeLimit(page, submittedAt, dossier.agency.code);
  const nameOf = (code: string) => procedure.components.find((component) => component.code === code)?.name ?? code;
  return page.show({
    title: 'Đã nộp hồ sơ',
    body: (
      <>
        <div class="note good">
          <h1>Đã nộp hồ sơ</h1>
          <p>
            Nộp lúc <strong>{instantWords(submittedAt)}</strong> đến {dossier.agency.name}.
          </p>
          {dossier.filingCode && (
            <p>
              Mã nộp hồ sơ: <strong class="code">{dossier.filingCode}</strong>. Xin ghi lại hoặc in trang này; dùng mã
              này để tra cứu, hỏi cơ quan cho đến khi có mã hồ sơ.
            </p>
          )}
        </div>
        <FeeAsked dossier={dossier} />
        <h2>Việc tiếp theo</h2>
        <p>
          Chậm nhất <strong>{instantWords(limit.receiveBy)}</strong>, Bộ phận Một cửa sẽ tiếp nhận hồ sơ, hoặc báo cho
          ông/bà cần bổ sung gì. <Provisional when={limit.provisional} />
        </p>
        <Reasons why={limit.why} />
        <p>Khi hồ sơ được tiếp nhận, ông/bà có mã hồ sơ và ngày hẹn trả kết quả. Tin sẽ gửi vào mục “Thông báo”.</p>
        <h2>Những gì đã đến nơi</h2>
        <dl class="facts">
          <div>
            <dt>Tờ khai</dt>
            <dd>{procedure.name}</dd>
          </div>
        </dl>
        <Arrived files={dossier.files} nameOf={nameOf} />
        <p class="acts">
          <a class="button" href={`/ho-so/${dossier.id}`}>
            Xem hồ sơ
          </a>
          <a href="/ho-so">Tất cả hồ sơ của tôi</a>
        </p>
      </>
    ),
  });
};

/** The files with size and SHA-256: short to compare by eye, whole for who wants to check. */
export const Arrived = ({ files, nameOf }: { files: MyDossier['files']; nameOf: (code: string) => string }) => {
  if (files.length === 0) return <p>Không có tệp nào gửi kèm.</p>;
  return (
    <ul class="list">
      {files.map(({ name, component, size, sha256 }) => (
        <li>
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            <span class="small">({sizeWords(size)})</span>
          </p>
          <p class="small">{nameOf(component)}</p>
          <details>
            <summary>
              Dấu vết SHA-256: <span class="code">{shortHash(sha256)}</span>
            </summary>
            <p class="code">{sha256}</p>
            <p class="small">
              Dãy này tính từ nội dung tệp mà máy chủ đang giữ. Tệp thay đổi dù một chữ thì dãy này cũng khác.
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
};

const intakeLimit = (page: OwnPageRequest, submittedAt: string, agency: string): Promise<IntakeLimit> =>
  page.api.get(`/api/time-limits/intake?${new URLSearchParams({ submittedAt, agency })}`);
