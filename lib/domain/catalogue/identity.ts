/** By which paper a person or organisation is known: căn cước, CMND of before, passport, an organisation's code, or none at all. */
export type IdentityKind = 'citizen' | 'old-card' | 'passport' | 'organisation' | 'none';

/** A number of a kind that has one. */
export type PaperNumber = { readonly kind: Exclude<IdentityKind, 'none'>; readonly number: string };

/** Every kind, in the order it is offered. */
export const IDENTITY_KINDS = [
  'citizen',
  'old-card',
  'passport',
  'organisation',
  'none',
] as const satisfies readonly IdentityKind[];

const FORMS: Readonly<Record<PaperNumber['kind'], { readonly form: RegExp; readonly message: string }>> = {
  citizen: {
    form: /^\d{12}$/,
    message: 'Số căn cước, số định danh cá nhân gồm đúng 12 chữ số. Hãy đối chiếu với thẻ rồi gõ lại.',
  },
  'old-card': {
    form: /^\d{9}$/,
    message: 'Số chứng minh nhân dân cũ gồm đúng 9 chữ số. Hãy đối chiếu với giấy rồi gõ lại.',
  },
  passport: {
    form: /^(?=.*\d)[A-Z0-9]{5,15}$/,
    message:
      'Số hộ chiếu gồm 5 đến 15 chữ cái không dấu và chữ số, ví dụ B1234567. Hãy đối chiếu với hộ chiếu rồi gõ lại.',
  },
  organisation: {
    form: /^\d{10}(?:-\d{3})?$/,
    message: 'Mã số của tổ chức, doanh nghiệp gồm 10 hoặc 13 chữ số, ví dụ 0100109106-001.',
  },
};

/** What is wrong with a number of its kind, as one sentence saying what to do; undefined where it is right. */
export const numberFault = ({ kind, number }: PaperNumber): string | undefined =>
  FORMS[kind].form.test(number) ? undefined : FORMS[kind].message;

/** Of which kind a number is that came without one. Nine digits are the card of before; a passport of nine digits has to say so itself. */
export const kindOfNumber = (number: string): PaperNumber['kind'] =>
  (['citizen', 'old-card', 'organisation'] as const).find((kind) => FORMS[kind].form.test(number)) ?? 'passport';
