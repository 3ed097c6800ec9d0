/** Keyboard comforts: Ctrl+Enter sends the form one is typing in; arrows walk down a table of links; one press, one post. */
const sendByKey = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return;
  event.target.closest('form')?.requestSubmit();
};

const walkByArrow = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = document.activeElement;
  if (step === 0 || !(here instanceof HTMLAnchorElement)) return;

  const links = [...(here.closest('[data-walk]')?.querySelectorAll<HTMLAnchorElement>('[data-row]') ?? [])];
  const next = links[links.indexOf(here) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

const sendOnce = (event: SubmitEvent): void => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (form.dataset.sent !== undefined) event.preventDefault();
  form.dataset.sent = '';
};

/** A question that hangs on another's answer is shown only with that answer. */
const branch = (form: HTMLFormElement): void => {
  for (const part of form.querySelectorAll<HTMLElement>('[data-when], [data-unless]')) {
    const { when, unless, equals } = part.dataset;
    const asked = form.elements.namedItem(when ?? unless ?? '');
    const value =
      asked instanceof RadioNodeList || asked instanceof HTMLSelectElement || asked instanceof HTMLInputElement
        ? asked.value
        : '';
    part.hidden = (value === equals) === (when === undefined);
  }
};

document.addEventListener('keydown', sendByKey);
document.addEventListener('keydown', walkByArrow);
document.addEventListener('submit', sendOnce);
// Coming back by the browser's Back button brings the page as it was left: it may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
for (const form of document.forms) {
  branch(form);
  form.addEventListener('change', () => branch(form));
}
