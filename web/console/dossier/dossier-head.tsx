import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { StageTag, TimeTag } from '../../shared/status.tsx';
import { timeLeft } from '../queue/time-left.ts';

type Props = { readonly dossier: Pick<DeskDossier, 'limits' | 'runningLimits'>; readonly now: string | undefined };

/** Code, procedure, applicant, stage, officer. */
export const DossierHead = ({ dossier }: { dossier: DeskDossier }) => (
  <header class="head">
    <h1>{dossier.code === null ? 'Hồ sơ chưa cấp mã' : <span class="code">{dossier.code}</span>}</h1>
    {dossier.filingCode && (
      <p class="small">
        Mã nộp trực tuyến: <span class="code">{dossier.filingCode}</span>
      </p>
    )}
    <p class="lead">
      {dossier.procedure.name} <span class="small">({dossier.procedure.code})</span>
    </p>
    <p>
      <StageTag stage={dossier.stage} word={dossier.word} /> <bdi>{dossier.applicant.name}</bdi>
      {dossier.officer !== null && ` · Người giải quyết: ${dossier.officer.name}`}
      {` · ${dossier.agency.name}`}
      {dossier.oneStop.code !== dossier.agency.code && ` · Nơi tiếp nhận: ${dossier.oneStop.name}`}
    </p>
  </header>
);

/** Every time limit with its state and the ordered reasons that moved it (O1): the dossier's own, then those of steps and agencies. */
export const LimitsSection = ({ dossier, now }: Props) => {
  const others = dossier.runningLimits.filter(({ limit }) => limit !== 'intake' && limit !== 'result');
  const own = dossier.limits.map((limit) => ({ ...limit, name: null }));
  return (
    <section aria-labelledby="thoi-han" class="limits">
      <h2 id="thoi-han" class="unseen">
        Thời hạn
      </h2>
      {[...own, ...others].map((limit) => (
        <OneLimit {...limit} now={now} />
      ))}
    </section>
  );
};

type Limit = Omit<DeskDossier['limits'][number], 'unit'> & { readonly name: string | null };

const OneLimit = ({ title, name, at, why, provisional, state, now }: Limit & { now: string | undefined }) => (
  <div>
    <p>
      {title}
      {name !== null && <span class="small"> ({name})</span>}: <strong>{instantWords(at)}</strong>{' '}
      <TimeTag state={state} />
      {now !== undefined &&
        !(provisional && at < now) &&
        (state === 'on-time' || state === 'due-soon' || state === 'overdue') && (
          <span class="small"> {timeLeft(at, now)}</span>
        )}
    </p>
    <Provisional when={provisional} />
    <Reasons why={why} />
  </div>
);
