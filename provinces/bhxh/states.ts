import type { Profile } from '../../lib/domain/profile.ts';

/** The five states of BH-12.1, word for word. */
export const STATES = {
  received: 'Bảo hiểm xã hội đã tiếp nhận hồ sơ',
  inProcess: 'Bảo hiểm xã hội đang xử lý hồ sơ',
  done: 'Bảo hiểm xã hội đã xử lý xong hồ sơ và đã có kết quả',
  returned: 'Bảo hiểm xã hội đã trả kết quả',
  refused: 'Bảo hiểm xã hội đã từ chối hồ sơ',
} as const;

/**
 * Every stage in one of the five. "Đã tiếp nhận" is said only of what was accepted: while it is first checked, a dossier
 * is being handled; while the person completes an accepted one, it stays accepted. The article has no word
 * for withdrawal: the dossier went back to the person.
 */
export const states: Profile['lookUp']['is']['states'] = {
  accepted: STATES.received,
  submitted: STATES.inProcess,
  'supplement-requested': STATES.inProcess,
  'in-process': STATES.inProcess,
  'returned-for-supplement': STATES.received,
  resubmitted: STATES.received,
  'result-ready': STATES.done,
  returned: STATES.returned,
  refused: STATES.refused,
  declined: STATES.refused,
  withdrawn: STATES.returned,
};
