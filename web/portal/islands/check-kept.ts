import { compareKept } from './check/kept.ts';
import { source } from './check/source.ts';
import { CAN_HASH, NO_HASHES, NOT_REACHED, TONE, toldAs } from './check/told.ts';

const form = document.querySelector<HTMLFormElement>('form[data-kept]');
const answer = document.querySelector<HTMLElement>('[data-said]');
if (form !== null && answer !== null) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(form.querySelector('textarea')?.value ?? '', answer);
  });
}

async function show(kept: string, answer: HTMLElement): Promise<void> {
  answer.className = '';
  answer.textContent = 'Đang đối chiếu trên máy của ông/bà…';
  const told = CAN_HASH ? await compareKept(kept, source).catch(() => NOT_REACHED) : NO_HASHES;
  answer.className = `note ${TONE[told.verdict]}`;
  answer.replaceChildren(toldAs('p', told));
}
