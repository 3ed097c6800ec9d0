import { randomUUID } from 'node:crypto';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DossierItem } from '../../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, Radios, Select } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { fetchProcedure, type Listed } from '../catalogue/catalogue.ts';
import { takesOnline } from '../catalogue/procedure.tsx';
import { FactLine, ProcedureFees } from '../catalogue/procedure-parts.tsx';
import { mayFile } from '../catalogue/who-may-file.tsx';
import { DraftWords } from '../dossier/draft-words.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { firstPage } from './flow.ts';

const FEW = 5;

/** Before filing: what to have ready, and which agency is to receive it. */
export const startPage = async (page: OwnPageRequest): Promise<Response> => {
  const procedure = await fetchProcedure(page.api, page.param('code'));
  if (!takesOnline(procedure) || !(await mayFile(page, procedure.code))) return page.go(`/tthc/${procedure.code}`);
  return form(page, procedure, { agency: '', key: randomUUID() }, []);
};

/** Starts the draft; the same form sent twice is one draft. */
export const saveStart = async (page: OwnPageRequest): Promise<Response> => {
  const procedure = await fetchProcedure(page.api, page.param('code'));
  const { agency = '', key = randomUUID() } = await typed(page.c);
  if (agency === '')
    return form(page, procedure, { agency, key }, [{ field: 'agency', message: 'Xin chọn nơi nhận hồ sơ.' }]);

  try {
    const body = { procedure: procedure.code, agency };
    const draft = await page.api.send<{ id: string }>('POST', '/api/dossiers', body, { 'idempotency-key': key });
    return page.go(firstPage(draft.id, procedure));
  } catch (error) {
    const tooMany = error instanceof ApiProblem && error.reason === 'too-many-drafts';
    return form(page, procedure, { agency, key, tooMany }, faultsOf(error));
  }
};

type Entered = { readonly agency: string; readonly key: string; readonly tooMany?: boolean };

const form = async (
  page: OwnPageRequest,
  procedure: ProcedureFull,
  entered: Entered,
  faults: readonly Fault[],
): Promise<Response> => {
  const { items } = await page.api.get<Listed<DossierItem>>('/api/dossiers');
  const drafts = items.filter((item) => item.stage === 'draft');
  const ofThis = drafts.filter((item) => item.procedure.code === procedure.code);
  return page.show(
    {
      title: `Nộp hồ sơ: ${procedure.name}`,
      back: { href: `/tthc/${procedure.code}`, text: 'Xem thủ tục' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Nộp hồ sơ: {procedure.name}</h1>
          {entered.tooMany ? (
            <Begun drafts={drafts} title="Hồ sơ ông/bà đang khai dở" />
          ) : (
            <Begun drafts={ofThis} title="Ông/bà đang khai dở thủ tục này" />
          )}
          <h2>Xin chuẩn bị</h2>
          <ul>
            {procedure.components
              .filter(({ source }) => source !== 'form')
              .map(({ name, required }) => (
                <li>
                  {name}
                  {!required && <span class="optional"> (nếu có)</span>}
                </li>
              ))}
          </ul>
          <dl class="facts">
            <FactLine name="Thời hạn">{procedure.timeLimit}</FactLine>
            <FactLine name="Lệ phí">
              <ProcedureFees procedure={procedure} only="online" />
            </FactLine>
          </dl>
          <form method="post" action={`/nop-ho-so/${procedure.code}`} novalidate>
            <Hidden values={{ key: entered.key }} />
            <Where procedure={procedure} entered={entered} faults={faults} />
            <Button>{ofThis.length > 0 ? 'Bắt đầu một hồ sơ khác' : 'Bắt đầu khai'}</Button>
          </form>
          <p class="small">Mỗi lần bấm “Tiếp tục” là hồ sơ được lưu. Ông/bà có thể dừng và làm tiếp sau.</p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const Begun = ({ drafts, title }: { drafts: readonly DossierItem[]; title: string }) => {
  if (drafts.length === 0) return null;
  return (
    <div class="note">
      <h2>{title}</h2>
      <ul>
        {drafts.map((item) => (
          <li>
            {item.procedure.name}:{' '}
            <a href={`/ho-so/${item.id}/kiem-tra`}>Làm tiếp hồ sơ lưu lúc {instantWords(item.changedAt)}</a> ·{' '}
            <a href={`/ho-so/${item.id}/xoa`}>Xóa</a>
            <br />
            <DraftWords item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const Where = ({
  procedure,
  entered,
  faults,
}: {
  procedure: ProcedureFull;
  entered: Entered;
  faults: readonly Fault[];
}) => {
  const options = procedure.agencies.map(({ code, name }) => ({ value: code, label: name }));
  const [only] = options;
  const fault = faultOf(faults, 'agency');
  if (options.length === 1 && only !== undefined)
    return (
      <>
        <Hidden values={{ agency: only.value }} />
        <p>
          Nơi nhận hồ sơ: <strong>{only.label}</strong>
        </p>
      </>
    );
  if (options.length <= FEW)
    return <Radios name="agency" label="Nơi nhận hồ sơ" options={options} value={entered.agency} fault={fault} />;
  return (
    <Select
      name="agency"
      label="Nơi nhận hồ sơ"
      empty="Chọn nơi nhận"
      options={options}
      value={entered.agency}
      fault={fault}
    />
  );
};
