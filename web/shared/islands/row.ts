/** One file's line in the list while it is on its way. */
export type FileRow = {
  /** Which file it is, once that is known; false where another line of the list is that file already. */
  is(fileId: string): boolean;
  say(word: string, tone: string, percent?: number): void;
  done(remove: HTMLElement): void;
  /** It is kept but not checked yet: says so and offers to ask again. */
  wait(message: string, remove: HTMLElement, again: () => void): void;
  /** Offers to try again where `again` is given, and to let it be. */
  fail(message: string, again?: () => void): void;
  gone(): void;
};

/** Draws the line of a file in its list, in place of `drawn` where the server has drawn one. */
export function fileRow(list: Element, name: string, drawn?: Element): FileRow {
  const line = document.createElement('li');
  const title = document.createElement('bdi');
  const tag = document.createElement('span');
  title.textContent = name;
  if (drawn === undefined) list.append(line);
  else drawn.replaceWith(line);
  const say: FileRow['say'] = (word, tone, percent) => {
    tag.className = `tag ${tone}`;
    tag.textContent = word;
    line.replaceChildren(title, tag, ...(percent === undefined ? [] : [bar(name, percent)]));
  };

  return {
    is(fileId) {
      const first = list.querySelector(`[data-file="${fileId}"]`);
      line.dataset.file = fileId;
      return first === null || first === line;
    },
    say,
    done(remove) {
      say('Đã lưu', 'good');
      line.append(remove);
    },
    wait(message, remove, again) {
      say('Đang quét mã độc', 'warn');
      line.append(plainButton('Kiểm tra lại', name, again), remove, told(message, 'small'));
    },
    fail(message, again) {
      say('Lỗi', 'bad');
      const retry = () => {
        line.remove();
        again?.();
      };
      const buttons = again === undefined ? [] : [plainButton('Thử lại', name, retry)];
      line.append(
        ...buttons,
        plainButton('Bỏ', name, () => line.remove()),
        told(message, 'fault'),
      );
    },
    gone: () => line.remove(),
  };
}

function bar(name: string, percent: number): HTMLProgressElement {
  const progress = document.createElement('progress');
  progress.max = 100;
  progress.value = percent;
  progress.setAttribute('aria-label', name);
  return progress;
}

function told(message: string, look: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = look;
  line.textContent = message;
  return line;
}

/** A button that looks like a link; who cannot see its line hears which file it is about. */
export function plainButton(text: string, about: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  const file = document.createElement('span');
  file.className = 'unseen';
  file.textContent = ` tệp ${about}`;
  button.type = 'button';
  button.className = 'plain';
  button.append(text, file);
  button.onclick = press;
  return button;
}
