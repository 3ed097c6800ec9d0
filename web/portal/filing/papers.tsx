import type { Component, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { StoredDocumentItem } from '../../../lib/contract/documents.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { ErrorSummary } from '../../shared/form.tsx';
import { UPLOAD } from '../assets.ts';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import type { OwnPageRequest } from '../page-request.tsx';
import { storedDocuments } from '../results/store.tsx';
import {
  brokenFiles,
  isBeingMended,
  isOpen,
  lackingPapers,
  overviewPath,
  pageBefore,
  paperComponents,
  wayPath,
} from './flow.ts';
import { PaperBlock } from './paper-block.tsx';
import { askArrival, sendFile } from './send-file.ts';

/** The papers, one block for each: what is asked, what has arrived, what to do (C3). */
export const papersPage = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  return isOpen(dossier) ? papersWith(page, dossier, procedure, []) : page.go(`/ho-so/${dossier.id}`);
};

/** Takes files sent by a plain form, or goes on once every required paper is there. */
export const savePapers = async (page: OwnPageRequest): Promise<Response> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const body = await page.c.req.parseBody({ all: true });
  if (body.tiep !== undefined) return goOn(page, await askedAgain(page, dossier), procedure);
  if (typeof body['hoi-lai'] === 'string') return askAgain(page, dossier, body['hoi-lai']);

  const component = paperComponents(procedure).find(({ code }) => code === body.component);
  if (component === undefined)
    return papersWith(page, dossier, procedure, [{ field: '', message: 'Xin chọn giấy tờ cần gửi.' }]);
  const files = [body.files ?? []].flat().filter((file): file is File => file instanceof File && file.name !== '');
  if (files.length === 0)
    return papersWith(page, dossier, procedure, [
      { field: component.code, message: 'Xin chọn tệp hoặc chụp ảnh rồi bấm “Gửi tệp”.' },
    ]);

  // Side by side: each may wait for the scanner.
  const faults = (await Promise.all(files.map((file) => sendFile(page, dossier.id, component, file)))).flat();
  if (faults.length === 0) return page.go(`${page.c.req.path}${onlyQuery(page)}#giay-${component.code}`);
  const { dossier: now } = await fetchWithProcedure(page);
  return papersWith(page, now, procedure, faults);
};

/** Asks once more about a file that had not arrived, or that the scanner had not answered for. */
const askAgain = async (page: OwnPageRequest, { id, files }: MyDossier, fileId: string): Promise<Response> => {
  const file = files.find((it) => it.fileId === fileId);
  const told = await askArrival(page, id, fileId).catch((error) => faultsOf(error).map(({ message }) => message));
  const field = file?.component ?? '';
  if (told.length === 0) return page.go(`${page.c.req.path}${onlyQuery(page)}#giay-${field}`);
  const { dossier, procedure } = await fetchWithProcedure(page);
  const faults = told.map((message) => ({ field, message: `Tệp “${file?.name ?? ''}”: ${message}` }));
  return papersWith(page, dossier, procedure, faults);
};

/** Takes one file out again. */
export const savePaperRemoval = async (page: OwnPageRequest): Promise<Response> => {
  const id = page.param('id');
  try {
    await page.api.send(
      'DELETE',
      `/api/dossiers/${encodeURIComponent(id)}/files/${encodeURIComponent(page.param('file'))}`,
    );
  } catch (error) {
    const { dossier, procedure } = await fetchWithProcedure(page);
    return papersWith(page, dossier, procedure, faultsOf(error));
  }
  return page.go(`${wayPath(id, 'giay-to')}${onlyQuery(page)}`);
};

/** The dossier once more, where the word that a file had arrived may have been lost on the way. */
const askedAgain = async (page: OwnPageRequest, dossier: MyDossier): Promise<MyDossier> => {
  const waiting = dossier.files.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return dossier;
  await Promise.all(waiting.map(({ fileId }) => askArrival(page, dossier.id, fileId).catch(() => [])));
  return (await fetchWithProcedure(page)).dossier;
};

const goOn = async (page: OwnPageRequest, dossier: MyDossier, procedure: ProcedureFull): Promise<Response> => {
  const broken = brokenFiles(dossier).map(({ component, name, state }) => ({
    field: component,
    message:
      state === 'waiting'
        ? `Tệp “${name}” chưa lưu xong. Xin bấm “Kiểm tra lại”, hoặc bỏ tệp này.`
        : `Tệp “${name}” chưa lưu được. Xin gửi lại hoặc bỏ tệp này.`,
  }));
  const lacking = lackingPapers(procedure, dossier).map(({ code, name }) => ({
    field: code,
    message: `Còn thiếu: ${name}.`,
  }));
  const faults = [...broken, ...lacking];
  if (faults.length > 0) return papersWith(page, dossier, procedure, faults);
  return page.go(
    isBeingMended(dossier) || page.query('tu') !== '' ? overviewPath(dossier) : wayPath(dossier.id, 'nhan-ket-qua'),
  );
};

/** The page of the papers, with what has to be put right; the person's store is looked into for what is there already. */
export const papersWith = async (
  page: OwnPageRequest,
  dossier: MyDossier,
  procedure: ProcedureFull,
  faults: readonly Fault[],
): Promise<Response> => {
  // Papers can be sent all the same where the store does not answer.
  const store = await storedDocuments(page).catch(noStore);
  const only = page.query('chi');
  const shown = paperComponents(procedure).filter(({ code }) => only === '' || code === only);
  const action = `${wayPath(dossier.id, 'giay-to')}${onlyQuery(page)}`;
  return page.show(
    {
      title: 'Giấy tờ',
      back:
        isBeingMended(dossier) || page.query('tu') !== ''
          ? { href: overviewPath(dossier), text: 'Quay lại' }
          : pageBefore(dossier.id, procedure, dossier.answers, undefined),
      scripts: [`/assets/${UPLOAD.file}`],
      body: (
        <>
          <ErrorSummary faults={faults} />
          <p class="small">{procedure.name}</p>
          <h1>Gửi giấy tờ</h1>
          <p>
            Chụp ảnh rõ, đủ bốn góc, đọc được từng chữ; hoặc chọn tệp có sẵn trong máy. Tệp nào “Đã lưu” là đã đến nơi.
          </p>
          {shown.map((component) => (
            <PaperBlock
              dossier={dossier}
              component={component}
              action={action}
              asked={askedOf(dossier, component)}
              store={store}
              mostBytes={page.settings.mostBytes}
              faults={faults.filter(({ field }) => field === component.code)}
            />
          ))}
          <form method="post" action={action} enctype="multipart/form-data">
            <p class="acts">
              <button type="submit" class="button" name="tiep" value="1">
                Tiếp tục
              </button>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const noStore = (error: unknown): readonly StoredDocumentItem[] => {
  if (error instanceof ApiProblem && error.status !== 401) return [];
  throw error;
};

const askedOf = (dossier: MyDossier, { code }: Component): string | undefined =>
  dossier.request?.items.find(({ component }) => component === code)?.problem;

// The paper a supplement is about, and where the person came from, survive every form on the page.
export const onlyQuery = (page: OwnPageRequest): string => {
  const kept = ['chi', 'tu'].flatMap((name): [string, string][] =>
    page.query(name) === '' ? [] : [[name, page.query(name)]],
  );
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
};
