import { createHash } from 'node:crypto';
import type { Component } from '../../../lib/contract/catalogue.ts';
import type { Arrival, FileCreated, MyDossier } from '../../../lib/contract/dossiers.ts';
import { typedFileName } from '../../../lib/contract/typed/names.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { sizeWords } from '../../shared/format.ts';
import { fileOf, filesPath, isBeingScanned } from '../../shared/paper-calls.ts';
import type { PageRequest } from '../page-request.ts';

type Name = { readonly component: string; readonly name: string };

/** Sends one scan on to the officer's draft: declare, put, arrival. Answers what went wrong, or nothing. */
export const sendScan = async (
  c: PageRequest,
  draft: string,
  { code, maxBytes }: Component,
  file: File,
): Promise<readonly Fault[]> => {
  const { size } = file;
  const name = { component: code, name: typedFileName(file.name) };
  if (size > maxBytes) return fault(name, `nặng ${sizeWords(size)}, mức tối đa là ${sizeWords(maxBytes)}.`);

  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const declared = { ...name, type: file.type || 'application/octet-stream', size, sha256 };
    const { fileId, upload } = await c.get('api').send<FileCreated>('POST', filesPath(draft), declared);
    await put(c, upload, bytes);
    return await askScan(c, draft, { ...name, fileId });
  } catch (error) {
    return faultsOf(error).flatMap(({ message }) => fault(name, message));
  }
};

/** Asks how a scan stands that was sent. Answers what is wrong with it, or nothing; one that never arrived is taken out, for it would stay so. */
export const askScan = async (
  c: PageRequest,
  draft: string,
  file: Pick<MyDossier['files'][number], 'fileId' | 'component' | 'name'>,
): Promise<readonly Fault[]> => {
  const path = fileOf(draft, file.fileId);
  try {
    const { state, detail } = await c.get('api').send<Arrival>('POST', `${path}/arrival`);
    return state === 'stored' ? [] : fault(file, detail ?? 'không nhận được, hãy quét và tải lên lại.');
  } catch (error) {
    if (isBeingScanned(error)) return fault(file, 'đã được giữ lại, đang quét mã độc. Hãy bấm lại sau ít phút.');
    if (!(error instanceof ApiProblem) || error.reason !== 'file-not-arrived') throw error;
    await c.get('api').send('DELETE', path);
    return fault(file, 'chưa đến nơi nên đã bỏ ra. Hãy chọn lại tệp.');
  }
};

const fault = ({ component, name }: Name, message: string): readonly Fault[] => [
  { field: `scan.${component}`, message: `Tệp “${name}”: ${message}` },
];

const put = async (c: PageRequest, upload: FileCreated['upload'], body: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { upload: send = fetch, baseUrl } = c.get('settings');
  await send(new Request(new URL(upload.url, baseUrl), { method: upload.method, headers: upload.headers, body }));
};
