import type { Certificate } from 'pkijs';
import { oneLine } from '../../contract/typed/letters.ts';
import type { CertificateHolder } from './found.ts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
/** `organizationIdentifier` (X.520), `UID` and `serialNumber`: Vietnamese authorities write the tax code in one of them. */
const NUMBERS: readonly string[] = ['2.5.4.97', '0.9.2342.19200300.100.1.1', '2.5.4.5'];

const TAX_CODE = /^(?:MST|VATVN|NTRVN|TAXVN)\s*[:-]?\s*(\d{10}(?:-?\d{3})?)$/;
const PERSON = /^(?:CCCD|CMND|CMT|HC|PASVN|IDCVN|PNOVN)\s*[:-]?\s*([A-Z0-9]{6,12})$/;

/** Whose a certificate is, in composed letters; without a common name, nobody's. */
export const certificateHolder = ({ subject }: Certificate): CertificateHolder => {
  const all = subject.typesAndValues.map(({ type, value }) => ({ type, text: textOf(value) }));
  const first = (type: string): string | undefined => all.find((one) => one.type === type && one.text !== '')?.text;
  const numbers = all.filter(({ type }) => NUMBERS.includes(type)).map(({ text }) => text.toUpperCase());
  const organisation = first(ORGANISATION);
  const number = matched(numbers, TAX_CODE);
  const person = matched(numbers, PERSON);
  return {
    name: first(COMMON_NAME) ?? '',
    ...(organisation === undefined ? {} : { organisation }),
    ...(number === undefined ? {} : { number: number.replace('-', '') }),
    ...(person === undefined ? {} : { person }),
  };
};

const matched = (texts: readonly string[], pattern: RegExp): string | undefined =>
  texts.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined);

const textOf = ({ valueBlock }: { valueBlock: object }): string => {
  const value: unknown = 'value' in valueBlock ? valueBlock.value : '';
  return typeof value === 'string' ? oneLine(value) : '';
};
