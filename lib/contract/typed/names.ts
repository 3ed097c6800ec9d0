import { oneLine, withPlainDashes } from './letters.ts';

/** A name or a postal address: one line, plain dashes. Of invisible characters alone it is empty. */
export const typedName = (typed: string): string => withPlainDashes(oneLine(typed));

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as two of them are compared: case, spaces and where in a syllable its tone is written make no difference; the tone does.
 * `Hoà` is `HÒA`, and `Lan` is not `Làn`.
 */
export const comparedName = (typed: string): string =>
  typedName(typed)
    .toLowerCase()
    .normalize('NFD')
    .split(' ')
    .map((word) => word.replace(TONE, '') + (word.match(TONE) ?? []).join(''))
    .join(' ')
    .normalize('NFC');

const LONGEST = 120;
const LONGEST_ENDING = 12;

/** A file's name without the folders it lay in; a long one is shortened in its middle and keeps its ending. */
export const typedFileName = (typed: string): string => {
  const own = oneLine(typed)
    .replace(/\p{Cc}/gu, '')
    .split(/[/\\]/)
    .at(-1)
    ?.trim();
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.\s]+)?$/su.exec(own ?? '') ?? [];
  const letters = [...(stem === '' ? NAMELESS : stem)];
  const kept = [...ending].length > LONGEST_ENDING ? '' : ending;
  const whole = kept === ending ? letters : [...letters, ...ending];
  const room = LONGEST - [...kept].length;
  const short = whole.length > room ? [...whole.slice(0, room - 1), '…'] : whole;
  return oneLine(`${short.join('').normalize('NFC')}${kept}`);
};

const NAMELESS = 'Tệp';
