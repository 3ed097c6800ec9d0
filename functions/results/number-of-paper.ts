import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import type { Numbered } from '../../lib/domain/numbers/series.ts';

/** `12/2026` with the paper's symbol: `12/2026/GCN-UBND` (NĐ 30/2020). */
export const withSymbol = ({ series, number }: Numbered, { symbol }: Pick<ResultForm, 'symbol'>): Numbered => ({
  series,
  number: symbol === '' ? number : `${number}/${symbol}`,
});
