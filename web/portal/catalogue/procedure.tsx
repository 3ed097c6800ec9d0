import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { dateWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import type { Visit } from '../page-request.tsx';
import { CHANNELS, getProcedure, LEVELS } from './catalogue.ts';
import { Fact, Fees, Papers, Steps } from './procedure-parts.tsx';

/** Whether it may be filed on the portal: offered online, and open (D17). */
export const takesOnline = ({ channels, published }: ProcedureFull): boolean =>
  channels.includes('online') && published;

/** One procedure with its full content (A2, TTH-7.2): what people come for first, the formal part after. */
export const procedurePage = async (visit: Visit): Promise<Response> => {
  const procedure = await getProcedure(visit.api, visit.param('code'));
  const online = takesOnline(procedure);
  return visit.show({
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
          <Fact name="Thời hạn giải quyết">{procedure.timeLimit}</Fact>
          <Fact name="Lệ phí">
            <Fees procedure={procedure} />
          </Fact>
          <Fact name="Kết quả nhận được">{procedure.result}</Fact>
          <Fact name="Cơ quan giải quyết">{procedure.agency}</Fact>
        </dl>
        <p class="acts">
          {online ? (
            <a class="button" href={`/nop-ho-so/${procedure.code}`}>
              Nộp hồ sơ trực tuyến
            </a>
          ) : (
            'Thủ tục này chưa nộp trực tuyến được. Xin hỏi tại Bộ phận Một cửa.'
          )}
        </p>
        <h2>Giấy tờ cần có</h2>
        <Papers components={procedure.components} />
        <h2>Các bước giải quyết</h2>
        <Steps procedure={procedure} />
        <h2>Cách nộp và nhận kết quả</h2>
        <dl class="facts">
          <Fact name="Nộp hồ sơ">{sentence(procedure.channels)}</Fact>
          <Fact name="Nhận kết quả">{sentence(procedure.delivery)}</Fact>
          <Fact name="Nơi nộp">
            <Places procedure={procedure} />
          </Fact>
        </dl>
        <h2>Quy định</h2>
        <dl class="facts">
          <Fact name="Ai được làm">{procedure.applicants.map((who) => APPLICANTS[who] ?? who).join('; ')}</Fact>
          <Fact name="Yêu cầu, điều kiện">{procedure.conditions || 'Không có'}</Fact>
          <Fact name="Căn cứ pháp lý">
            <ul>
              {procedure.legalBasis.map((act) => (
                <li>{act}</li>
              ))}
            </ul>
          </Fact>
          <Fact name="Mức độ dịch vụ công">
            Mức độ {procedure.serviceLevel}: {SERVICE_LEVELS[procedure.serviceLevel]}
          </Fact>
          <Fact name="Nguồn">
            {procedure.source}, cập nhật {dateWords(procedure.asOf)}. Bộ quy định: {procedure.ruleSet}
          </Fact>
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
  const words = channels.map((channel) => CHANNELS[channel]).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const APPLICANTS: Readonly<Record<string, string>> = {
  citizen: 'Công dân Việt Nam',
  'overseas-vietnamese': 'Người Việt Nam định cư ở nước ngoài',
  foreigner: 'Người nước ngoài',
  business: 'Doanh nghiệp',
  organisation: 'Tổ chức',
  cooperative: 'Hợp tác xã',
  household: 'Hộ kinh doanh',
};

const SERVICE_LEVELS: Readonly<Record<number, string>> = {
  1: 'xem thông tin thủ tục trên cổng',
  2: 'xem thông tin và tải mẫu đơn, nộp tại Bộ phận Một cửa',
  3: 'nộp hồ sơ trực tuyến, đóng lệ phí và nhận kết quả tại Bộ phận Một cửa hoặc qua bưu chính',
  4: 'nộp hồ sơ, đóng lệ phí trực tuyến; nhận kết quả trực tuyến, tại Bộ phận Một cửa hoặc qua bưu chính',
};
