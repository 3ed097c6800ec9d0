import { begin, type FilePlace, resume } from '../../shared/islands/follow.ts';
import { post } from '../../shared/islands/send.ts';

const BUSY = '.files .tag.busy';
const FAILED = '.files .tag.bad';

/** Scans go on their way as soon as they are chosen; the intake waits for those still on it, and is pressed once. */
function enhance(form: HTMLFormElement): void {
  const declaredAt = draftOf(form);
  const note = form.querySelector<HTMLElement>('[data-scans]');
  let held: HTMLElement | null | undefined;
  const say = (words: string, look = 'hint'): void => {
    if (note === null) return;
    note.className = look;
    note.textContent = words;
  };

  /** What was pressed while scans were on their way is done once they have come to rest. */
  const settled = (): void => {
    if (held === undefined || form.querySelector(BUSY) !== null) return;
    const pressed = held;
    held = undefined;
    const failed = form.querySelector(FAILED);
    if (failed === null) {
      say('');
      form.requestSubmit(pressed);
      return;
    }
    say(SOME_FAILED, 'fault');
    failed.parentElement?.querySelector('button')?.focus();
  };

  form.addEventListener('submit', (event) => {
    if (form.querySelector(BUSY) === null && form.querySelector(FAILED) === null) return;
    event.preventDefault();
    // Nor has the form been sent for whoever else listens.
    event.stopPropagation();
    held = event.submitter;
    say(ON_THEIR_WAY);
    settled();
  });

  for (const part of form.querySelectorAll('.send')) part.remove();
  for (const block of form.querySelectorAll<HTMLElement>('.scan')) {
    const place = placeOf(block, declaredAt, settled);
    if (place !== undefined) watch(block, place);
  }
}

const ON_THEIR_WAY = 'Đang gửi bản quét; xong là làm tiếp ngay, không cần bấm lại.';
const SOME_FAILED = 'Có bản quét chưa gửi được. Hãy thử lại hoặc bỏ bản quét đó, rồi bấm lần nữa.';

function watch(block: HTMLElement, place: FilePlace & { readonly input: HTMLInputElement }): void {
  place.input.addEventListener('change', () => {
    for (const file of place.input.files ?? []) begin(place, file);
    place.input.value = '';
  });
  for (const line of block.querySelectorAll<HTMLElement>('[data-waiting]'))
    resume(place, line.dataset.waiting ?? '', line.dataset.name ?? '', line);
}

function placeOf(
  block: HTMLElement,
  declaredAt: () => Promise<string>,
  settled: () => void,
): (FilePlace & { readonly input: HTMLInputElement }) | undefined {
  const list = block.querySelector('.files');
  const input = block.querySelector<HTMLInputElement>('input[type="file"]');
  if (list === null || input === null) return undefined;
  const { component = '', formats = '', max } = block.dataset;
  return {
    declaredAt,
    component,
    formats: formats.split(','),
    most: Number(max),
    shrinks: false,
    list,
    input,
    settled,
  };
}

/** Where scans are declared: under the officer's draft, which the first of them begins. */
function draftOf(form: HTMLFormElement): () => Promise<string> {
  const path = `${new URL(form.action).pathname}/ban-quet`;
  const kept = form.querySelector<HTMLInputElement>('input[name="draft"]');
  let begun: Promise<string> | undefined;
  const start = async (): Promise<string> => {
    const agency = form.querySelector<HTMLSelectElement>('select[name="agency"]')?.value;
    const { draft } = await post<{ draft: string }>(path, { agency });
    if (kept !== null) kept.value = draft;
    return draft;
  };

  return async () => {
    if (kept?.value) return `${path}/${kept.value}`;
    begun ??= start();
    // What could not be begun is begun anew by the next try.
    begun.catch(() => {
      begun = undefined;
    });
    return `${path}/${await begun}`;
  };
}

const intake = document.querySelector<HTMLFormElement>('form.intake');
// Without crypto.subtle (a page not served over https) the plain form stays as it is.
if (intake !== null && globalThis.crypto?.subtle !== undefined) enhance(intake);
