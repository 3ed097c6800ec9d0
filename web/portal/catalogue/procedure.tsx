import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { dateWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import type { PageRequest } from '../page-request.tsx';
import { CHANNEL_WORDS, fetchProcedure, LEVELS } from './catalogue.ts';
import { FactLine, PapersNeeded, ProcedureFees, Steps } from './procedure-parts.tsx';
import { applicantWords, mayFile, NotForThem } from './who-may-file.tsx';

/** Whether it may be filed on the portal: offered online, and open (D17). */
export const takesOnline = ({ channels, published }: ProcedureFull): boolean =>
  channels.includes('online') && published;

/** One procedure with its full content (A2, TTH-7.2): what people come for first, the formal part after. */
export const procedurePage = async (page: PageRequest): Promise<Response> => {
  const procedure = await fetchProcedure(page.api, page.param('code'));
  const online = takesOnline(procedure);
  const may = !online || (await mayFile(page, procedure.code));
  return page.show({
    title: procedure.name,
    back: { href: '/tthc', text: 'Danh sách thủ tục' },
    body: (
      <>
        <h1>{procedure.name}</h1>
        <p class="small">
          Mã thủ tục <span class="code">{procedure.code}</span> · {procedure.sector} · {LEVELS[procedure.level]}{' '}
          {!procedure.confirmed && <Tag tone="calm">mẫu</Tag>}
        </p>
        {!procedure.confirmed && <Sample />}
        <dl class="facts">
          <FactLine name="Thời hạn giải quyết">{procedure.timeLimit}</FactLine>
          <FactLine name="Lệ phí">
            <ProcedureFees procedure={procedure} />
          </FactLine>
          <FactLine name="Kết quả nhận được">{procedure.result}</FactLine>
          <FactLine name="Cơ quan giải quyết">{procedure.agency}</FactLine>
        </dl>
        {may ? (
          <p class="acts">
            {online ? (
              <a class="button" href={`/nop-ho-so/${procedure.code}`}>
                Nộp hồ sơ trực tuyến
              </a>
            ) : (
              'Thủ tục này chưa nộp trực tuyến được. Xin hỏi tại Bộ phận Một cửa.'
            )}
          </p>
        ) : (
          <NotForThem procedure={procedure} />
        )}
        <h2>Giấy tờ cần có</h2>
        <PapersNeeded components={procedure.components} />
        <h2>Các bước giải quyết</h2>
        <Steps procedure={procedure} />
        <h2>Cách nộp và nhận kết quả</h2>
        <dl class="facts">
          <FactLine name="Nộp hồ sơ">{sentence(procedure.channels)}</FactLine>
          <FactLine name="Nhận kết quả">{sentence(procedure.delivery)}</FactLine>
          <FactLine name="Nơi nộp">
            <Places procedure={procedure} />
          </FactLine>
        </dl>
        <h2>Quy định</h2>
        <dl class="facts">
          <FactLine name="Ai được làm">{applicantWords(procedure)}</FactLine>
          <FactLine name="Yêu cầu, điều kiện">{procedure.conditions || 'Không có'}</FactLine>
          <FactLine name="Căn cứ pháp lý">
            <ul>
              {procedure.legalBasis.map((act) => (
                <li>{act}</li>
              ))}
            </ul>
          </FactLine>
          <FactLine name="Mức độ dịch vụ công">
            Mức độ {procedure.serviceLevel}: {SERVICE_LEVELS[procedure.serviceLevel]}
          </FactLine>
          <FactLine name="Nguồn">
            {procedure.source}, cập nhật {dateWords(procedure.asOf)}. Bộ quy định: {procedure.ruleSet}
          </FactLine>
        </dl>
      </>
    ),
  });
};

const Sample = () => (
  <div class="note">
    <p>
      Đây là nội dung <strong>mẫu</strong> để chạy thử: chưa đối chiếu với quyết định công bố của cơ quan có thẩm quyền.
    </p>
  </div>
);

const Places = ({ procedure }: { procedure: ProcedureFull }) => {
  const [first] = procedure.agencies;
  if (procedure.agencies.length === 1 && first !== undefined) return <>{first.name}</>;
  return (
    <details>
      <summary>{procedure.agencies.length} nơi nhận hồ sơ</summary>
      <ul>
        {procedure.agencies.map(({ code, name }) => (
          <li>
            {name} <span class="small code">{code}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const sentence = (channels: ProcedureFull['channels']): string => {
  const words = channels.map((channel) => CHANNEL_WORDS[channel]).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const SERVICE_LEVELS: Readonly<Record<number, string>> = {
  1: 'xem thông tin thủ tục trên cổng',
  2: 'xem thông tin và tải mẫu đơn, nộp tại Bộ phận Một cửa',
  3: 'nộp hồ sơ trực tuyến, đóng lệ phí và nhận kết quả tại Bộ phận Một cửa hoặc qua bưu chính',
  4: 'nộp hồ sơ, đóng lệ phí trực tuyến; nhận kết quả trực tuyến, tại Bộ phận Một cửa hoặc qua bưu chính',
};
