import { createHash } from 'node:crypto';
import type { Component } from '../../../lib/contract/catalogue.ts';
import type { Arrival, FileCreated } from '../../../lib/contract/dossiers.ts';
import { typedFileName } from '../../../lib/contract/typed/names.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { sizeWords } from '../../shared/format.ts';
import { whyRejected } from '../../shared/why-rejected.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** Sends one file on for a browser without JavaScript: declare, put, arrival. Answers what went wrong, or nothing. */
export const sendFile = async (
  page: OwnPageRequest,
  id: string,
  component: Component,
  file: File,
): Promise<readonly Fault[]> => {
  const name = typedFileName(file.name);
  const fault = (message: string): readonly Fault[] => [
    { field: component.code, message: `Tệp “${name}”: ${message}` },
  ];
  if (file.size > component.maxBytes)
    return fault(`nặng ${sizeWords(file.size)}, quá mức ${sizeWords(component.maxBytes)}. Xin gửi tệp nhỏ hơn.`);

  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const declared = {
      component: component.code,
      name,
      type: file.type || 'application/octet-stream',
      size: file.size,
      sha256: sha256(bytes),
    };
    const { fileId, upload, already } = await page.api.send<FileCreated>('POST', `/api/dossiers/${id}/files`, declared);
    if (already) return [];
    await putBytes(page, upload, bytes);
    return (await askArrival(page, id, fileId)).flatMap(fault);
  } catch (error) {
    return faultsOf(error).flatMap(({ message }) => fault(message));
  }
};

/** Says that a file's bytes have arrived. Answers what is wrong with it, or nothing; throws where nothing can be said yet. */
export const askArrival = async (page: OwnPageRequest, id: string, fileId: string): Promise<readonly string[]> => {
  const path = `/api/dossiers/${encodeURIComponent(id)}/files/${encodeURIComponent(fileId)}/arrival`;
  const { state, reason, detail } = await page.api.send<Arrival>('POST', path);
  return state === 'stored' ? [] : [detail ?? whyRejected(reason ?? null)];
};

const putBytes = async (
  page: OwnPageRequest,
  upload: FileCreated['upload'],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const send = page.settings.upload ?? fetch;
  const url = new URL(upload.url, page.settings.baseUrl);
  await send(new Request(url, { method: upload.method, headers: upload.headers, body: bytes }));
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
