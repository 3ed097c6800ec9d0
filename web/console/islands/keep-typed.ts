/** What is typed into the intake, kept in this tab until it has been taken in or thrown away: a page drawn again, or a line that was lost, costs nobody a word. Signing out clears it. */

type Kept = { readonly at: string; readonly fields: readonly (readonly [name: string, value: string])[] };

const PAUSE_MS = 300;
const DRAFT = 'draft';

const done = document.querySelector<HTMLElement>('[data-typed-done]');
if (done !== null) sessionStorage.removeItem(done.dataset.typedDone ?? '');

const intake = document.querySelector<HTMLFormElement>('form[data-keep-typed]');
if (intake !== null) keep(intake, intake.dataset.keepTyped ?? '');

function keep(form: HTMLFormElement, key: string): void {
  const kept = read(key);
  // Drawn with what was sent a moment ago: that is newer than what was kept.
  if (kept !== undefined && form.dataset.fresh !== undefined) {
    // This page goes before anybody has typed into it: it keeps nothing.
    if (goToScans(form, kept)) return;
    restore(form, key, kept);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let dropped = false;
  const save = (): void => {
    clearTimeout(timer);
    if (dropped) return;
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    write(key, { at: new Date().toISOString(), fields });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MS);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', save);
  document.addEventListener('visibilitychange', save);
  form.addEventListener('typed-dropped', () => {
    dropped = true;
  });
}

/** The scans are drawn by the server: the page is asked for once more, with the draft they lie in. */
function goToScans(form: HTMLFormElement, { fields }: Kept): boolean {
  const draft = keptUnder(fields, DRAFT);
  const here = form.querySelector<HTMLInputElement>(`input[name="${DRAFT}"]`);
  if (draft === undefined || draft === '' || here === null || here.value === draft) return false;
  const url = new URL(location.href);
  if (url.searchParams.get('ban-quet') === draft) return false;
  url.searchParams.set('ban-quet', draft);
  location.replace(url);
  return true;
}

function restore(form: HTMLFormElement, key: string, { at, fields }: Kept): void {
  const drawn = JSON.stringify([...new FormData(form)].filter(([name]) => name !== 'key' && name !== DRAFT));
  for (const control of form.elements) put(control, fields);
  const now = JSON.stringify([...new FormData(form)].filter(([name]) => name !== 'key' && name !== DRAFT));
  if (drawn !== now) tell(form, key, at);
}

function put(control: Element, fields: Kept['fields']): void {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'file') return;
    if (control.type === 'checkbox' || control.type === 'radio') {
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
      return;
    }
    control.value = keptUnder(fields, control.name) ?? control.value;
  }
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
    control.value = keptUnder(fields, control.name) ?? control.value;
}

function keptUnder(fields: Kept['fields'], sought: string): string | undefined {
  return fields.find(([name]) => name === sought)?.[1];
}

/** Says so, and offers to begin anew. */
function tell(form: HTMLFormElement, key: string, at: string): void {
  const note = document.createElement('div');
  note.className = 'note';
  note.setAttribute('role', 'status');
  const words = document.createElement('p');
  const when = new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  words.textContent = `Đã khôi phục nội dung đang nhập dở lúc ${when}. `;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'plain';
  drop.textContent = 'Bỏ và nhập hồ sơ mới';
  drop.onclick = () => {
    form.dispatchEvent(new Event('typed-dropped'));
    sessionStorage.removeItem(key);
    location.assign(location.pathname);
  };
  words.append(drop);
  note.append(words);
  form.before(note);
}

function read(key: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'fields' in kept ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the page works as before.
  }
}
