import { encode } from 'uqr';
import { code128 } from '../domain/slips/code-128.ts';

/** A QR code (error correction M) with its quiet zone of four modules, as SVG: drawn as lines, so it prints sharp at any size. */
export const qrSvg = (text: string): string => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return svg(size, size, dark);
};

/** Code 128 as SVG, one unit a module, with quiet zones of ten modules. */
export const barsSvg = (text: string): string => {
  const dark: string[] = [];
  let x = QUIET;
  code128(text).forEach((width, place) => {
    if (place % 2 === 0) dark.push(`M${x} 0h${width}v${HEIGHT}h-${width}z`);
    x += width;
  });
  return svg(x + QUIET, HEIGHT, dark);
};

const QUIET = 10;
const HEIGHT = 30;

const svg = (width: number, height: number, path: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges"><path d="${path.join('')}"/></svg>`;
