import { typedFileName } from '../../../lib/contract/typed/names.ts';
import { type FileRow, fileRow, plainButton } from './row.ts';
import { arrive, type FileStanding, send, takeOut, type UploadPlace, UploadRefused } from './send.ts';

/** A place on the page: where the lines of its files stand, and who is told when one comes to rest. */
export type FilePlace = UploadPlace & {
  readonly list: Element;
  readonly input: HTMLElement;
  /** A file is on its way, or on its way out: `settled` follows. */
  begun?(): void;
  /** A file is stored, waits for the scanner, failed, or was taken out. */
  settled(outcome: 'stored' | 'waiting' | 'failed' | 'gone'): void;
};

/** Sends a chosen file and shows how far it is. */
export function begin(place: FilePlace, file: File): void {
  const name = typedFileName(file.name);
  const row = fileRow(place.list, name);
  void follow(place, name, row, send(place, file, row), () => begin(place, file));
}

/** Goes on asking for a file that an earlier page has sent and the scanner had not answered for. */
export function resume(place: FilePlace, fileId: string, name: string, drawn: Element): void {
  const row = fileRow(place.list, name, drawn);
  void follow(place, name, row, arrive(place, fileId, row));
}

async function follow(
  place: FilePlace,
  name: string,
  row: FileRow,
  standing: Promise<FileStanding>,
  again?: () => void,
): Promise<void> {
  place.begun?.();
  try {
    const { fileId, scanning } = await standing;
    if (!row.is(fileId)) row.gone();
    const remove = removal(place, fileId, name, row);
    if (scanning === undefined) row.done(remove);
    else row.wait(scanning, remove, () => void follow(place, name, row, arrive(place, fileId, row)));
    place.settled(scanning === undefined ? 'stored' : 'waiting');
  } catch (error) {
    row.fail(error instanceof UploadRefused ? error.message : 'Đường truyền bị ngắt. Xin thử lại.', again);
    place.settled('failed');
  }
}

function removal(place: FilePlace, fileId: string, name: string, row: FileRow): HTMLElement {
  return plainButton('Bỏ', name, async () => {
    row.say('Đang bỏ', 'busy');
    place.begun?.();
    try {
      await takeOut(place, fileId);
      row.gone();
      place.input.focus();
      place.settled('gone');
    } catch {
      row.fail('Chưa bỏ được tệp này. Xin tải lại trang rồi thử lại.');
      place.settled('failed');
    }
  });
}
