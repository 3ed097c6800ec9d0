import { plainButton, type Row, rowOf } from './row.ts';
import { shrunk } from './shrink.ts';

type Declared = {
  readonly fileId: string;
  readonly upload: { method: string; url: string; headers: Record<string, string> };
};

/** Where a file stands: `scanning` says so while the scanner has not answered. */
type Standing = { readonly fileId: string; readonly scanning?: string };

const TRIES = 5;
/** How often the portal is asked by itself what the scanner says; then the person asks. Each answer waits some twenty seconds. */
const ASKS = 3;
const PAUSE_MS = 5000;

// Without crypto.subtle (a page not served over https) the plain form stays as it is.
if (globalThis.crypto?.subtle !== undefined)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) enhance(form);

function enhance(form: HTMLFormElement): void {
  form.querySelector('.send')?.remove();
  const camera = form.querySelector<HTMLElement>('.camera');
  if (camera !== null && matchMedia('(pointer: coarse)').matches) camera.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    for (const file of target.files ?? []) begin(form, file);
    target.value = '';
  });
}

function begin(form: HTMLFormElement, file: File): void {
  const row = rowOf(form, file.name);
  void show(form, file, row, send(form, file, row));
}

async function show(form: HTMLFormElement, file: File, row: Row, standing: Promise<Standing>): Promise<void> {
  try {
    const { fileId, scanning } = await standing;
    if (scanning !== undefined) {
      row.wait(scanning, removal(form, fileId), () => void show(form, file, row, arrive(form, fileId, row)));
      return;
    }
    row.done(removal(form, fileId));
    for (const told of form.parentElement?.querySelectorAll(':scope > .fault') ?? []) told.remove();
    form.parentElement?.classList.remove('wrong');
  } catch (error) {
    row.fail(error instanceof Told ? error.message : 'Đường truyền bị ngắt. Xin thử lại.', () => begin(form, file));
  }
}

async function send(form: HTMLFormElement, chosen: File, row: Row): Promise<Standing> {
  row.say('Đang chuẩn bị', 'busy');
  const formats = (form.dataset.formats ?? '').split(',');
  const file = formats.includes('image/jpeg') ? await shrunk(chosen) : chosen;
  if (!formats.includes(file.type)) throw new Told('Không nhận loại tệp này. Xin chụp ảnh hoặc gửi PDF.');
  if (file.size > Number(form.dataset.max)) throw new Told('Tệp quá lớn. Xin gửi tệp nhỏ hơn.');

  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const asked = {
    component: form.dataset.component,
    name: file.name.normalize('NFC'),
    type: file.type,
    size: file.size,
    sha256,
  };
  const { fileId, upload } = await post<Declared>(form.dataset.upload ?? '', asked);
  await orTakenOut(form, fileId, () =>
    put(upload, file, (percent) => row.say(`Đang tải ${percent}%`, 'busy', percent)),
  );
  return arrive(form, fileId, row);
}

async function arrive(form: HTMLFormElement, fileId: string, row: Row): Promise<Standing> {
  row.say('Đang kiểm tra', 'busy');
  return orTakenOut(form, fileId, async () => {
    for (let asked = 1; ; asked++) {
      const { state, detail } = await post<{ state: string; detail: string }>(
        `${form.dataset.upload}/${fileId}/den`,
        {},
      );
      if (state === 'stored') return { fileId };
      if (state !== 'being-scanned') throw new Told(detail);
      if (asked === ASKS) return { fileId, scanning: detail };
      row.say('Đang quét mã độc', 'busy');
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  });
}

// What did not arrive would keep the dossier from being filed.
async function orTakenOut<T>(form: HTMLFormElement, fileId: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await fetch(removalPath(form, fileId), { method: 'POST' }).catch(() => undefined);
    throw error;
  }
}

// The same form the server draws beside a stored file.
function removal(form: HTMLFormElement, fileId: string): HTMLFormElement {
  const remove = document.createElement('form');
  remove.method = 'post';
  remove.action = removalPath(form, fileId);
  remove.append(plainButton('Bỏ', 'submit'));
  return remove;
}

function removalPath(form: HTMLFormElement, fileId: string): string {
  const { pathname, search } = new URL(form.action);
  return `${pathname}/${fileId}/bo${search}`;
}

class Told extends Error {}

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.redirected) throw new Told('Phiên đăng nhập đã hết. Xin tải lại trang và đăng nhập.');
  const said = await answer.json();
  if (!answer.ok) throw new Told(said.detail);
  return said as T;
}

// `fetch` tells nothing of how far an upload is; XMLHttpRequest does (C7).
async function put(upload: Declared['upload'], file: File, progress: (percent: number) => void): Promise<void> {
  for (let n = 1; ; n++) {
    const status = await new Promise<number>((done) => {
      const xhr = new XMLHttpRequest();
      xhr.open(upload.method, upload.url);
      for (const [name, value] of Object.entries(upload.headers))
        if (!/^(content-length|host)$/i.test(name)) xhr.setRequestHeader(name, value);
      xhr.upload.onprogress = ({ loaded, total }) => progress(Math.round((loaded / total) * 100));
      xhr.onload = () => done(xhr.status);
      xhr.onerror = () => done(0);
      xhr.send(file);
    });
    if (status >= 200 && status < 300) return;
    if ((status !== 0 && status < 500) || n === TRIES) throw new Error(`put ${status}`);
    await new Promise((resume) => setTimeout(resume, 500 * 2 ** n));
  }
}
