import { oneLine, withPlainDashes } from './letters.ts';

/** A name or a postal address: one line, plain dashes. Of invisible characters alone it is empty. */
export const typedName = (typed: string): string => withPlainDashes(oneLine(typed));

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
