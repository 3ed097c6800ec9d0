import { whyRejected } from '../why-rejected.ts';
import { beginningOf } from './beginning.ts';
import type { FileRow } from './row.ts';
import { shrunk } from './shrink.ts';

/** What a chosen file is sent for. */
export type UploadPlace = {
  /** Where files are declared (`POST`); under it `<file>/den` says that one has arrived, `<file>/bo` takes it out. */
  declaredAt(): Promise<string>;
  readonly component: string;
  readonly formats: readonly string[];
  /** The most one file may weigh, in bytes. */
  readonly most: number;
  /** Photos over 3 MB are made smaller; a scan that stands for the original goes as it is. */
  readonly shrinks: boolean;
};

/** Where a file stands: `scanning` says so while the scanner has not answered. */
export type FileStanding = { readonly fileId: string; readonly scanning?: string };

/** A no to an upload, in words for the person. */
export class UploadRefused extends Error {}

type Upload = { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>> };
type Arrival = { readonly state: string; readonly detail: string };

const TRIES = 5;
/** How often the scanner is asked for by itself; then the person asks. Each answer waits some twenty seconds. */
const ASKS = 3;
const PAUSE_MS = 5000;

/** Declares a file, puts its bytes where the answer says, says that they have arrived. Throws `UploadRefused` where it is not taken. */
export async function send(place: UploadPlace, chosen: File, row: FileRow): Promise<FileStanding> {
  row.say('Đang chuẩn bị', 'busy');
  const file = place.shrinks && place.formats.includes('image/jpeg') ? await shrunk(chosen) : chosen;
  if (file.size === 0)
    throw new UploadRefused('Tệp rỗng, có thể còn ở trong thư hoặc trên đám mây. Xin tải về máy rồi gửi lại.');
  const begins = await beginningOf(file);
  if (begins === 'heic-picture' || begins === 'webp-picture') throw new UploadRefused(whyRejected(begins));
  if (begins === 'unknown' && !place.formats.includes(file.type))
    throw new UploadRefused('Không nhận loại tệp này. Xin chụp ảnh hoặc gửi PDF.');
  if (file.size > place.most) throw new UploadRefused('Tệp quá lớn. Xin gửi tệp nhỏ hơn.');

  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { component } = place;
  const declared = {
    component,
    name: file.name,
    type: file.type || 'application/octet-stream',
    size: file.size,
    sha256,
  };
  const { fileId, upload } = await post<{ fileId: string; upload?: Upload }>(await place.declaredAt(), declared);
  if (upload === undefined) return { fileId };
  await orTakenOut(place, fileId, () =>
    put(upload, file, (percent) => row.say(`Đang tải ${percent}%`, 'busy', percent)),
  );
  return arrive(place, fileId, row);
}

/** Says that the bytes have arrived, and asks again for a while where the scanner has not answered. */
export async function arrive(place: UploadPlace, fileId: string, row: FileRow): Promise<FileStanding> {
  row.say('Đang kiểm tra', 'busy');
  return orTakenOut(place, fileId, async () => {
    for (let asked = 1; ; asked++) {
      const { state, detail } = await post<Arrival>(`${await place.declaredAt()}/${fileId}/den`, {});
      if (state === 'stored') return { fileId };
      if (state !== 'being-scanned') throw new UploadRefused(detail);
      if (asked === ASKS) return { fileId, scanning: detail };
      row.say('Đang quét mã độc', 'busy');
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  });
}

/** Takes a file out again. */
export async function takeOut(place: UploadPlace, fileId: string): Promise<void> {
  await post(`${await place.declaredAt()}/${fileId}/bo`, {});
}

// What did not arrive would keep the dossier from being filed.
async function orTakenOut<T>(place: UploadPlace, fileId: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await takeOut(place, fileId).catch(() => undefined);
    throw error;
  }
}

/** Asks this site something as JSON; throws `UploadRefused` where it says no. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.redirected || answer.status === 401)
    throw new UploadRefused('Phiên đăng nhập đã hết. Xin đăng nhập lại ở thẻ khác, rồi thử lại.');
  const said = await answer.json();
  if (!answer.ok) throw new UploadRefused(said.detail);
  return said as T;
}

// `fetch` tells nothing of how far an upload is; XMLHttpRequest does (C7).
async function put(upload: Upload, file: File, progress: (percent: number) => void): Promise<void> {
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
