import { minh, xaMau } from './cast.ts';
import { decides } from './deeds.ts';
import type { Life } from './life.ts';
import { consultation } from './several-agencies.ts';
import { feeAndOriginals } from './within-one-agency.ts';

/** Deeds that move no step, after which the dossier yet stands otherwise. */
export const PREPARED = 'Dũng prepares another date';
export const SIGNED = 'Hạnh signs it';

/** Another date, prepared, signed and appointed, beside the steps (ND61-19.9). */
export const anotherDate: Life = {
  file: consultation.file,
  deeds: [
    ...consultation.deeds.slice(0, 3),
    [PREPARED, decides(xaMau.head, 'propose-extension', { reason: 'Chậm.', until: '2026-06-01' })],
    [SIGNED, decides(xaMau.leader, 'sign-extension')],
  ],
};

/** Paid for, and not taken in: the fee goes back (TH-9.6c). */
export const refusedAndPaid: Life = {
  file: consultation.file,
  deeds: [
    ...feeAndOriginals.deeds.slice(0, 2),
    ['Minh refuses it', decides(minh, 'refuse', { reasons: 'Không thuộc thẩm quyền.' })],
  ],
};
