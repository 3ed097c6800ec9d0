import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { FileCreated, NewFile } from '../../../lib/contract/dossiers.ts';
import type { Component } from '../../../lib/domain/catalogue/procedure.ts';
import type { ApplicationFile } from '../../../lib/world/world.ts';
import { fileSentence } from '../../filing/file-sentences.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Files of one dossier at most. */
export const MOST_FILES = 30;

/** Khai một tệp sẽ tải lên (C1, C3): answers with a short-lived address the bytes go straight to. */
export const addFile = operation({
  id: 'add-file',
  method: 'POST',
  path: '/api/dossiers/{id}/files',
  summary: 'Khai một tệp và nhận địa chỉ tải lên',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  body: NewFile,
  answers: { 201: FileCreated },
  run: async ({ params: { id }, body, who, command }, world) => {
    const { procedure } = await openApplication(world, id, who);
    mustFit(
      procedure.components.find(({ code }) => code === body.component),
      body,
    );

    const fileId = await world.claims.claim(`file/${id}/${command}`, world.chance.id());
    const draft = await changeApplication(world, id, (before) => {
      if (before.files.some((file) => file.fileId === fileId || isSame(file, body))) return before;
      const files = before.files.filter((file) => file.state !== 'rejected' || file.component !== body.component);
      if (files.length >= MOST_FILES) return before;
      return { ...before, files: [...files, { fileId, ...body, type: asMediaType(body.type), state: 'waiting' }] };
    });
    const declared =
      draft.files.find((file) => file.fileId === fileId) ?? draft.files.find((file) => isSame(file, body));
    if (declared === undefined) throw new Refused(422, 'too-many-files');

    const already = declared.state === 'stored' ? { already: true } : {};
    const upload = await world.files.uploadAddress(declared.fileId, declared);
    return { status: 201, body: { fileId: declared.fileId, upload, ...already } };
  },
});

/** The same bytes for the same component are the same paper: what a broken line left half sent is sent again, and stands once. */
const isSame = (file: ApplicationFile, { component, size, sha256 }: Declared): boolean =>
  file.component === component &&
  file.sha256 === sha256 &&
  file.size === size &&
  file.state !== 'rejected' &&
  file.filed === undefined;

type Declared = Pick<ApplicationFile, 'component' | 'size' | 'sha256'>;

/** What a browser calls it on the way; what it is, is seen when it has arrived. */
const asMediaType = (said: string): string => (MEDIA_TYPE.test(said) ? said : 'application/octet-stream');

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

const mustFit = (component: Component | undefined, { size }: { size: number }): void => {
  if (component === undefined) throw new Refused(422, 'component-unknown');
  if (size > component.maxBytes) throw refused('file-too-large', 'size', component);
};

const refused = (reason: string, field: string, component: Component): Refused =>
  new Refused(422, reason, [{ field, message: fileSentence(reason, component) }]);
