import type { Rules } from '../rules.ts';
import type { FiledDossier } from './dossier.ts';

/** Stands for the prepaid fee among the components a supplement request names (TH-9.2c). */
export const FEE = 'phi';

/** Phí, lệ phí phải nộp trước, in đồng, for the way this dossier was filed. */
export const prepaidFee = ({ channel }: Pick<FiledDossier, 'channel'>, { procedure }: Rules): number =>
  procedure.fees
    .filter((fee) => fee.prepaid && fee.channel === (channel === 'authorised' ? 'counter' : channel))
    .reduce((sum, { amount }) => sum + amount, 0);

/** A fee asked in advance and not paid: the dossier is not complete (TH-9.2c). */
export const isFeeMissing = ({ paid, channel }: FiledDossier, rules: Rules): boolean =>
  !isFeePaid(paid, channel, rules);

/** True where so much covers what has to be paid in advance, if anything. */
export const isFeePaid = (paid: number, channel: FiledDossier['channel'], rules: Rules): boolean =>
  rules.profile.prepaidFee.is !== 'not-complete' || paid >= prepaidFee({ channel }, rules);
