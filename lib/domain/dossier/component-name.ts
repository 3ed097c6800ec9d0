import type { Procedure } from '../catalogue/procedure.ts';
import { FEE } from './fees.ts';

/** What a supplement request names, in words: a component of the procedure, or the fee to be paid in advance (TH-9.2c). */
export const componentName = ({ components }: Pick<Procedure, 'components'>, code: string): string =>
  code === FEE ? 'Phí, lệ phí phải nộp trước' : (components.find((one) => one.code === code)?.name ?? code);
