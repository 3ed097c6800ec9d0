/** One file's line in the list while it is on its way. */
export type Row = {
  say(word: string, tone: string, percent?: number): void;
  done(remove: HTMLFormElement): void;
  /** It is kept but not checked yet: says so and offers to ask again. */
  wait(message: string, remove: HTMLFormElement, again: () => void): void;
  fail(message: string, again: () => void): void;
};

/** Draws the line of a file under its paper. */
export function rowOf(form: HTMLFormElement, name: string): Row {
  const line = document.createElement('li');
  const title = document.createElement('span');
  const tag = document.createElement('span');
  title.textContent = name;
  form.parentElement?.querySelector('.files')?.append(line);
  const say: Row['say'] = (word, tone, percent) => {
    tag.className = `tag ${tone}`;
    tag.textContent = word;
    line.replaceChildren(title, tag, ...(percent === undefined ? [] : [bar(name, percent)]));
  };

  return {
    say,
    done(remove) {
      say('Đã lưu', 'good');
      line.append(remove);
    },
    wait(message, remove, again) {
      say('Đang quét mã độc', 'warn');
      const why = document.createElement('p');
      why.className = 'small';
      why.textContent = message;
      const ask = plainButton('Kiểm tra lại', 'button');
      ask.onclick = again;
      line.append(ask, remove, why);
    },
    fail(message, again) {
      say('Lỗi', 'bad');
      const why = document.createElement('p');
      why.className = 'fault';
      why.textContent = message;
      const retry = plainButton('Thử lại', 'button');
      const drop = plainButton('Bỏ', 'button');
      retry.onclick = () => {
        line.remove();
        again();
      };
      drop.onclick = () => line.remove();
      line.append(retry, drop, why);
    },
  };
}

function bar(name: string, percent: number): HTMLProgressElement {
  const progress = document.createElement('progress');
  progress.max = 100;
  progress.value = percent;
  progress.setAttribute('aria-label', name);
  return progress;
}

/** A button that looks like a link. */
export function plainButton(text: string, type: 'button' | 'submit'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = type;
  button.className = 'plain';
  button.textContent = text;
  return button;
}
