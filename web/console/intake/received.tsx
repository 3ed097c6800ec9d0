import { instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { dossierNow } from '../dossier/dossier-now.ts';
import { SlipsSection } from '../dossier/material.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

/** GET /can-bo/tiep-nhan/da-nhan/:id: the code and the appointment to tell the person, the slip to print, the next person. */
export const receivedPage = async (c: PageRequest): Promise<Response> => {
  const dossier = await dossierNow(c.get('api'), c.req.param('id') ?? '');
  const result = dossier.limits.find(({ limit }) => limit === 'result');
  const again = `/can-bo/tiep-nhan/${encodeURIComponent(dossier.procedure.code)}`;
  return draw(
    c,
    { title: 'Đã tiếp nhận hồ sơ' },
    <>
      <div class="note good" role="status">
        <h1>Đã tiếp nhận hồ sơ</h1>
        <p class="lead">
          Mã hồ sơ: <strong class="code">{dossier.code}</strong>
        </p>
        <p>
          {dossier.procedure.name} · {dossier.applicant.name}
        </p>
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
    </>,
  );
};
