import { begin, type FilePlace } from '../../shared/islands/follow.ts';
import { waitBefore } from './wait-before.ts';

// Without crypto.subtle (a page not served over https) the plain form stays as it is.
if (globalThis.crypto?.subtle !== undefined) {
  const going = waitBefore(document.querySelector<HTMLButtonElement>('button[name="tiep"]'));
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) enhance(form, going);
}

function enhance(form: HTMLFormElement, going: ReturnType<typeof waitBefore>): void {
  const place = placeOf(form, going);
  if (place === undefined) return;
  form.querySelector('.send')?.remove();
  const camera = form.querySelector<HTMLElement>('.camera');
  if (camera !== null && matchMedia('(pointer: coarse)').matches) camera.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    for (const file of target.files ?? []) begin(place, file);
    target.value = '';
  });
}

function placeOf(form: HTMLFormElement, { begun, ended }: ReturnType<typeof waitBefore>): FilePlace | undefined {
  const block = form.parentElement;
  const list = block?.querySelector('.files');
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (block === null || list == null || input === null) return undefined;
  const { upload = '', component = '', formats = '', max } = form.dataset;
  return {
    declaredAt: async () => upload,
    component,
    formats: formats.split(','),
    most: Number(max),
    shrinks: true,
    list,
    input,
    begun,
    settled: (outcome) => {
      ended(outcome !== 'failed');
      if (outcome !== 'stored') return;
      for (const told of block.querySelectorAll(':scope > .fault')) told.remove();
      block.classList.remove('wrong');
    },
  };
}
