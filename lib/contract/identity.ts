import * as z from 'zod';
import { IDENTITY_KINDS, numberFault } from '../domain/catalogue/identity.ts';
import { line } from './common.ts';
import { typedWithin } from './typed-as.ts';

const KIND = 'Loại giấy tờ phải là citizen, old-card, passport, organisation hoặc none.';
export const PaperKind = z.enum(IDENTITY_KINDS, KIND);
export type PaperKind = z.infer<typeof PaperKind>;

/** By which paper somebody is known: its number, or why there is none. */
export const IdentitySaid = z
  .object({
    kind: PaperKind,
    number: typedWithin('identifier', 50, 0).optional(),
    why: line(300, 0).optional(),
  })
  .transform(({ kind, number = '', why = '' }) => ({
    kind,
    number: kind === 'passport' ? number.replace(/[.-]/g, '') : number,
    why,
  }))
  .superRefine(({ kind, number, why }, ctx) => {
    const say = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'none') {
      if (number !== '') say('number', 'Đã chọn “không có giấy tờ” thì bỏ trống số.');
      if (why === '') say('why', 'Hãy ghi lý do người nộp không có số giấy tờ nào.');
      return;
    }
    const fault = number === '' ? 'Hãy gõ số giấy tờ của người nộp.' : numberFault({ kind, number });
    if (fault !== undefined) say('number', fault);
  });

/** The number of a passport has neither dots nor dashes; of nothing typed nothing is asked here. */
export type IdentitySaid = z.output<typeof IdentitySaid>;
