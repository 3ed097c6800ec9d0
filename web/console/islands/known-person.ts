import { post, UploadRefused } from '../../shared/islands/send.ts';

/** Leaving the number's field asks whose it is; what has to be decided then is shown. The page decides the same without it. */
const form = document.querySelector<HTMLFormElement>('form.intake');
const number = form?.querySelector<HTMLInputElement>('[name="applicant.identifier"]');
const note = form?.querySelector<HTMLElement>('[data-found]');
const who = form?.querySelector<HTMLElement>('[data-who]');

const typed = (name: string): string => {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
};

const say = (words: string, differs: boolean): void => {
  if (note == null || who == null) return;
  note.className = differs ? 'fault' : 'hint';
  note.textContent = words;
  who.hidden = !differs;
  for (const choice of who.querySelectorAll<HTMLInputElement>('[name="known"]')) choice.checked &&= differs;
  const about = who.querySelector<HTMLInputElement>('[name="known.number"]');
  if (about !== null) about.value = differs ? typed('applicant.identifier') : '';
};

type Told = { readonly words: string; readonly differs: boolean };

const refusal = (error: unknown): Told | undefined =>
  error instanceof UploadRefused ? { words: error.message, differs: false } : undefined;

let asked = '';
const ask = async (): Promise<void> => {
  const said = { kind: typed('applicant.kind'), number: typed('applicant.identifier'), name: typed('applicant.name') };
  const now = JSON.stringify(said);
  if (now === asked) return;
  asked = now;
  if (said.number.trim() === '' || said.kind === 'none') return say('', false);
  const told = await post<Told>(`${form?.getAttribute('action')}/nguoi-nop`, said).catch(refusal);
  // Whoever typed on meanwhile has asked again.
  if (told !== undefined && asked === now) say(told.words, told.differs);
};

number?.addEventListener('blur', ask);
for (const name of ['applicant.name', 'applicant.kind']) {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.addEventListener('change', () => number?.value && ask());
}
