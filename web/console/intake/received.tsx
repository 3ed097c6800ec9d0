import { instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { dossierNow } from '../dossier/dossier-now.ts';
import { SlipsSection } from '../dossier/material.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

/** An intake that did not end in a receipt (ND61-17.1a, 17.1b): what it is called, what the person may do. */
const NOT_RECEIVED: Readonly<Record<string, { readonly title: string; readonly next: string }>> = {
  'supplement-requested': {
    title: 'Đã yêu cầu bổ sung hồ sơ',
    next: 'In phiếu giao cho người nộp. Khi người nộp quay lại, mở hồ sơ theo mã này và ghi nhận phần bổ sung.',
  },
  refused: {
    title: 'Đã từ chối tiếp nhận hồ sơ',
    next: 'In phiếu giao cho người nộp, trả lại giấy tờ đã mang đến.',
  },
};

/** GET /can-bo/tiep-nhan/da-nhan/:id: the code and the appointment to tell the person, the slip to print, the next person. */
export const receivedPage = async (c: PageRequest): Promise<Response> => {
  const dossier = await dossierNow(c.get('api'), c.req.param('id') ?? '');
  const result = dossier.limits.find(({ limit }) => limit === 'result');
  const said = NOT_RECEIVED[dossier.stage];
  const title = said?.title ?? 'Đã tiếp nhận hồ sơ';
  const again = `/can-bo/tiep-nhan/${encodeURIComponent(dossier.procedure.code)}`;
  return draw(
    c,
    { title },
    <>
      <div class={said === undefined ? 'note good' : 'note warn'} role="status">
        <h1>{title}</h1>
        <p class="lead">
          Mã hồ sơ: <strong class="code">{dossier.code}</strong>
        </p>
        <p>
          {dossier.procedure.name} · <bdi>{dossier.applicant.name}</bdi>
        </p>
        {c.req.query('lien-he') === 'tu-doi' && (
          <p>
            Người nộp có tài khoản riêng: nơi liên hệ vừa gõ dùng cho hồ sơ này; thông tin tài khoản do người nộp tự đổi
            trên Cổng dịch vụ công.
          </p>
        )}
        {said !== undefined && <p>{said.next}</p>}
        {result !== undefined && (
          <p>
            Hẹn trả kết quả: <strong>{instantWords(result.at)}</strong> <Provisional when={result.provisional} />
          </p>
        )}
      </div>
      {result !== undefined && <Reasons why={result.why} />}
      <SlipsSection dossier={dossier} />
      <p class="acts">
        <a class="button" href="/can-bo/tiep-nhan" autofocus>
          Tiếp nhận hồ sơ khác
        </a>
        <a class="button quiet" href={again}>
          Cùng thủ tục này
        </a>
        <a class="button quiet" href={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}`}>
          Mở hồ sơ
        </a>
      </p>
      <p class="small">
        Người nộp muốn theo dõi trực tuyến: <a href="/can-bo/giay-to-tuy-than">kiểm tra giấy tờ của tài khoản đã có</a>,
        hoặc <a href="/can-bo/cap-tai-khoan">cấp tài khoản tại quầy</a>.
      </p>
    </>,
  );
};
