import { dossierCode, outgoingNumber, slipNumber } from '../dossier/code.ts';
import { feedbackNumber } from '../feedback/feedback.ts';
import type { Profile } from '../profile.ts';
import type { SlipKind } from '../slips/slip.ts';
import { slipSign } from '../slips/slip-title.ts';
import { seriesParts } from './series.ts';

/** A number of a series as it is written in the province's forms. */
export const writtenNumber = (forms: Profile['numberFormats']['is'], series: string, running: number): string => {
  const { what, who, year } = seriesParts(series);
  switch (what) {
    case 'code':
      return dossierCode(forms.dossierCode, who, dayIn(series), running);
    case 'receipt':
      return `BL-${running}/${year}`;
    case 'slip':
      return slipNumber(forms.slip, year, running, slipSign(who.split(' ').at(-1) as SlipKind));
    case 'feedback':
      return feedbackNumber(year, running);
    default:
      return outgoingNumber(forms.outgoing, year, running);
  }
};

/** `2026-02-13` of `code … 260213`. */
const dayIn = (series: string): string => {
  const day = series.slice(-6);
  return `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`;
};
