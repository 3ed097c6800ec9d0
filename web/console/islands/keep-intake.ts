import { post } from '../../shared/islands/send.ts';

/** What is typed into the intake goes into the officer's draft as they type: a page drawn again, or a line that was lost, costs nobody a word. */
const PAUSE_MS = 1000;

function keep(form: HTMLFormElement, said: HTMLElement): void {
  const path = new URL(form.action).pathname;
  const draft = form.querySelector<HTMLInputElement>('input[name="draft"]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let going: Promise<void> = Promise.resolve();
  let kept = JSON.stringify(typed(form));

  const send = async (): Promise<void> => {
    const now = JSON.stringify(typed(form));
    if (now === kept || draft === null) return;
    try {
      const body = { draft: draft.value, typed: JSON.parse(now) };
      const answer = await post<{ draft: string }>(`${path}/dang-go`, body);
      draft.value ||= answer.draft;
      history.replaceState(null, '', `${path}?dang-go=${encodeURIComponent(draft.value)}`);
      kept = now;
      said.textContent = 'Đã lưu những gì đang nhập.';
    } catch {
      said.textContent = 'Chưa lưu được những gì đang nhập, hệ thống sẽ tự thử lại.';
      soon();
    }
  };
  // One after the other: the first begins the draft, the last to arrive is the last that was typed.
  const save = (): void => {
    going = going.then(send);
  };
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MS);
  }
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', () => clearTimeout(timer));
}

function typed(form: HTMLFormElement): Readonly<Record<string, string>> {
  const fields = [...new FormData(form)].filter(([name]) => name !== 'draft');
  return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

const intake = document.querySelector<HTMLFormElement>('form.intake');
const note = document.querySelector<HTMLElement>('[data-kept]');
if (intake !== null && note !== null) keep(intake, note);
