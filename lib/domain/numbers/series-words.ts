import { seriesParts } from './series.ts';

/** A series of running numbers, as people name it. */
export const seriesWords = (series: string): string => {
  const { what, who, year } = seriesParts(series);
  switch (what) {
    case 'code':
      return `Mã hồ sơ của ${who} ngày ${series.slice(-2)}/${series.slice(-4, -2)}/${year}`;
    case 'receipt':
      return `Biên lai của ${who} năm ${year}`;
    case 'outgoing':
      return `Sổ văn bản đi của ${who} năm ${year}`;
    case 'feedback':
      return `Phản ánh, kiến nghị năm ${year}`;
    case 'slip':
      return `Số phiếu của ${who.slice(0, who.lastIndexOf(' '))} năm ${year} (${who.slice(who.lastIndexOf(' ') + 1)})`;
    default:
      return `Dãy số ${series}`;
  }
};
