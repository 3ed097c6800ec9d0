import type { OverseenDossier } from '../../../lib/contract/oversight.ts';
import type { Fault } from '../../shared/client.ts';
import { ErrorSummary } from '../../shared/form.tsx';
import { shortInstant } from '../../shared/format.ts';
import { StageTag } from '../../shared/status.tsx';
import { LimitsSection } from '../dossier/dossier-head.tsx';
import { Happenings } from '../dossier/material.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest, Typed } from '../page-request.ts';
import { GroundForm } from './ground-form.tsx';
import { agencyPath, OVERSIGHT } from './overseeing.ts';

type Showing = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** GET /can-bo/giam-sat/ho-so/:id: how one dossier stands, without its person. */
export const overseenDossierPage = (c: PageRequest): Promise<Response> => drawOverseen(c, {});

/** The same page with a ground that came back. */
export const drawOverseen = async (c: PageRequest, { typed = {}, faults = [] }: Showing): Promise<Response> => {
  const id = encodeURIComponent(c.req.param('id') ?? '');
  const dossier = await c.get('api').get<OverseenDossier>(`/api/desk/oversight/dossiers/${id}`);
  return draw(
    c,
    {
      title: dossier.code ?? dossier.procedure.name,
      status: faults.length > 0 ? 422 : 200,
      back:
        dossier.course === null
          ? { href: OVERSIGHT, text: 'Theo dõi, kiểm tra' }
          : { href: agencyPath(dossier.agency.code), text: `Hồ sơ của ${dossier.agency.name}` },
    },
    <>
      <ErrorSummary faults={faults} title="Chưa ghi được căn cứ" />
      <header class="head">
        <h1>{dossier.code === null ? 'Hồ sơ chưa cấp mã' : <span class="code">{dossier.code}</span>}</h1>
        <p class="lead">
          {dossier.procedure.name} <span class="small">({dossier.procedure.code})</span>
        </p>
        <p>
          <StageTag stage={dossier.stage} word={dossier.word} /> {dossier.agency.name}
          {dossier.oneStop.code !== dossier.agency.code && ` · Nơi tiếp nhận: ${dossier.oneStop.name}`}
        </p>
      </header>
      <LimitsSection dossier={{ ...dossier, runningLimits: [] }} now={c.get('settings').now?.()} />
      <Waiting dossier={dossier} />
      {dossier.course !== null && (
        <section aria-labelledby="dien-bien">
          <h2 id="dien-bien">Diễn biến</h2>
          <Happenings items={dossier.course.map((line) => ({ ...line, detail: null })).toReversed()} />
        </section>
      )}
      {dossier.whole && <GroundForm id={dossier.id} typed={typed} faults={faults} />}
    </>,
  );
};

const Waiting = ({ dossier: { waiting } }: { dossier: OverseenDossier }) =>
  waiting.length === 0 ? null : (
    <section aria-labelledby="dang-cho">
      <h2 id="dang-cho">Đang chờ</h2>
      <ul>
        {waiting.map(({ work, agency, since }) => (
          <li>
            {work}, {agency}, từ <time dateTime={since}>{shortInstant(since)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
