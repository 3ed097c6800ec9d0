import { plainButton, type Row, rowOf } from './row.ts';
import { shrunk } from './shrink.ts';

type Declared = {
  readonly fileId: string;
  readonly upload: { method: string; url: string; headers: Record<string, string> };
};

const TRIES = 5;

// Without crypto.subtle (a page not served over https) the plain form stays as it is.
if (globalThis.crypto?.subtle !== undefined)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) enhance(form);

function enhance(form: HTMLFormElement): void {
  form.querySelector('.send')?.remove();
  const camera = form.querySelector<HTMLElement>('.camera');
  if (camera !== null && matchMedia('(pointer: coarse)').matches) camera.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    for (const file of target.files ?? []) void begin(form, file);
    target.value = '';
  });
}

async function begin(form: HTMLFormElement, file: File): Promise<void> {
  const row = rowOf(form, file.name);
  try {
    const fileId = await send(form, file, row);
    row.done(removal(form, fileId));
    for (const told of form.parentElement?.querySelectorAll(':scope > .fault') ?? []) told.remove();
    form.parentElement?.classList.remove('wrong');
  } catch (error) {
    row.fail(
      error instanceof Told ? error.message : 'Đường truyền bị ngắt. Xin thử lại.',
      () => void begin(form, file),
    );
  }
}

async function send(form: HTMLFormElement, chosen: File, row: Row): Promise<string> {
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
  try {
    await put(upload, file, (percent) => row.say(`Đang tải ${percent}%`, 'busy', percent));
    row.say('Đang kiểm tra', 'busy');
    const { state, detail } = await post<{ state: string; detail: string }>(`${form.dataset.upload}/${fileId}/den`, {});
    if (state !== 'stored') throw new Told(detail);
    return fileId;
  } catch (error) {
    // What did not arrive would keep the dossier from being filed.
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
