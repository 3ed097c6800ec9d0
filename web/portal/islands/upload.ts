type Declared = {
  readonly fileId: string;
  readonly upload: { method: string; url: string; headers: Record<string, string> };
};

const SHRINK_OVER = 3 * 1_048_576;
const LONGEST_SIDE = 2400;
const TRIES = 5;
let running = 0;
let failed = false;

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
  running++;
  try {
    await send(form, file, row);
    row.say('Đã lưu', 'good');
  } catch (error) {
    failed = true;
    row.fail(
      error instanceof Told ? error.message : 'Đường truyền bị ngắt. Xin thử lại.',
      () => void begin(form, file),
    );
  }
  running--;
  // The page as the server holds it, once nothing is under way and nothing needs to be read here.
  if (running === 0 && !failed) location.reload();
}

async function send(form: HTMLFormElement, chosen: File, row: Row): Promise<void> {
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
  await put(upload, file, (percent) => row.say(`Đang tải ${percent}%`, 'busy', percent));
  row.say('Đang kiểm tra', 'busy');
  const { state, detail } = await post<{ state: string; detail: string }>(`${form.dataset.upload}/${fileId}/den`, {});
  if (state !== 'stored') throw new Told(detail);
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

/** A photo over 3 MB made smaller, upright; anything else, or what cannot be drawn, as it is. */
async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size <= SHRINK_OVER) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    return blob === null || blob.size >= file.size
      ? file
      : new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

type Row = { say(word: string, tone: string, percent?: number): void; fail(message: string, again: () => void): void };

function rowOf(form: HTMLFormElement, name: string): Row {
  const line = document.createElement('li');
  const title = document.createElement('span');
  const tag = document.createElement('span');
  title.textContent = name;
  line.append(title, tag);
  form.parentElement?.querySelector('.files')?.append(line);
  return {
    say(word, tone, percent) {
      tag.className = `tag ${tone}`;
      tag.textContent = word;
      line.querySelector('progress')?.remove();
      if (percent === undefined) return;
      const bar = document.createElement('progress');
      bar.max = 100;
      bar.value = percent;
      bar.setAttribute('aria-label', name);
      line.append(bar);
    },
    fail(message, again) {
      this.say('Lỗi', 'bad');
      const why = document.createElement('p');
      why.className = 'fault';
      why.textContent = message;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'plain';
      button.textContent = 'Thử lại';
      button.onclick = () => {
        line.remove();
        failed = false;
        again();
      };
      line.append(button, why);
    },
  };
}
