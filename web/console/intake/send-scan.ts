import { createHash } from 'node:crypto';
import type { Component } from '../../../lib/contract/catalogue.ts';
import type { Arrival, FileCreated } from '../../../lib/contract/dossiers.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { formatWords, sizeWords } from '../../shared/format.ts';
import type { Asked } from '../asking.ts';

/** Sends one scan on to the officer's draft: declare, put, arrival. Answers what went wrong, or nothing. */
export const sendScan = async (
  c: Asked,
  draft: string,
  component: Component,
  file: File,
): Promise<readonly Fault[]> => {
  const fault = (message: string): readonly Fault[] => [
    { field: `scan.${component.code}`, message: `Tệp “${file.name}”: ${message}` },
  ];
  if (!component.formats.includes(file.type)) return fault(`chỉ nhận ${formatWords(component.formats)}.`);
  if (file.size > component.maxBytes)
    return fault(`nặng ${sizeWords(file.size)}, mức tối đa là ${sizeWords(component.maxBytes)}.`);

  try {
    const path = `/api/dossiers/${encodeURIComponent(draft)}/files`;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const declared = {
      component: component.code,
      name: file.name.normalize('NFC'),
      type: file.type,
      size: file.size,
      sha256,
    };
    const { fileId, upload } = await c.get('api').send<FileCreated>('POST', path, declared);
    await put(c, upload, bytes);
    const { state, detail } = await c.get('api').send<Arrival>('POST', `${path}/${encodeURIComponent(fileId)}/arrival`);
    return state === 'stored' ? [] : fault(detail ?? 'không nhận được, hãy quét và tải lên lại.');
  } catch (error) {
    return faultsOf(error).flatMap(({ message }) => fault(message));
  }
};

const put = async (c: Asked, upload: FileCreated['upload'], body: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { upload: send = fetch, baseUrl } = c.get('settings');
  await send(new Request(new URL(upload.url, baseUrl), { method: upload.method, headers: upload.headers, body }));
};
