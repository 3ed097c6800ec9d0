const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far `due` is from `now`, by the wall clock and in words: `còn 2 giờ 10 phút`, `quá 3 ngày 4 giờ`. */
export const timeLeft = (due: string, now: string): string => {
  const distance = Date.parse(due) - Date.parse(now);
  const far = Math.abs(distance);
  if (far < MINUTE) return 'đến hạn';

  return `${distance > 0 ? 'còn' : 'quá'} ${duration(far)}`;
};

const duration = (milliseconds: number): string => {
  if (milliseconds >= 7 * DAY) return `${Math.floor(milliseconds / DAY)} ngày`;
  if (milliseconds >= DAY) return two(milliseconds, DAY, 'ngày', HOUR, 'giờ');
  if (milliseconds >= HOUR) return two(milliseconds, HOUR, 'giờ', MINUTE, 'phút');

  return `${Math.floor(milliseconds / MINUTE)} phút`;
};

const two = (milliseconds: number, big: number, bigName: string, small: number, smallName: string): string => {
  const rest = Math.floor((milliseconds % big) / small);
  const head = `${Math.floor(milliseconds / big)} ${bigName}`;
  return rest === 0 ? head : `${head} ${rest} ${smallName}`;
};
