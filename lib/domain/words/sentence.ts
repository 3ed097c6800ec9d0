import { withoutDiacritics } from '../catalogue/fold-text.ts';

/** What a person wrote, as it ends inside a text: with one stop, whether they wrote it or not. */
export const sentence = (said: string): string => {
  const text = said.trimEnd();
  return text === '' || /[.!?…:;]["”’)]*$/.test(text) ? text : `${text}.`;
};

/** A name inside an SMS: without diacritics, cut to so many letters at the end of a word. */
export const shortPlain = (name: string, letters: number): string => {
  const plain = withoutDiacritics(name.replace(/ủy ban nhân dân/i, 'UBND'));
  return plain.length <= letters ? plain : plain.slice(0, plain.lastIndexOf(' ', letters)).trimEnd();
};
