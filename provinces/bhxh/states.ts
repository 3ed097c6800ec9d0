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
 * Each stage in one of the five, never backwards: "đã tiếp nhận" is said only of what was accepted, and what is being handled
 * stays so while the person completes it. Before acceptance and after a withdrawal the article has no word, and none is said.
 */
export const states: Profile['lookUp']['is']['states'] = {
  accepted: STATES.received,
  submitted: null,
  'supplement-requested': null,
  'in-process': STATES.inProcess,
  'returned-for-supplement': STATES.inProcess,
  resubmitted: STATES.inProcess,
  'result-ready': STATES.done,
  returned: STATES.returned,
  refused: STATES.refused,
  declined: STATES.refused,
  withdrawn: null,
};
