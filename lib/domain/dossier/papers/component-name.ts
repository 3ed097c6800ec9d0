import type { Procedure } from '../../catalogue/procedure.ts';
import { FEE } from '../money/fees.ts';

/** What a supplement request names, in words: a component of the procedure, its declaration, or the fee to be paid in advance (TH-9.2c). */
export const componentName = ({ components }: Pick<Procedure, 'components'>, code: string): string => {
  if (code === FEE) return 'Phí, lệ phí phải nộp trước';
  const listed = components.find((one) => one.code === code);
  if (listed !== undefined) return listed.name;
  return code === DECLARATION ? (components.find(({ source }) => source === 'form')?.name ?? 'Tờ khai') : code;
};

/** Stands for the declaration (tờ khai) among what a supplement request names: a wrong name or date in it is asked for like a paper. */
export const DECLARATION = 'to-khai';
