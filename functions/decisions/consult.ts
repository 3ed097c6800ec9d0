import type { World } from '../../lib/world/world.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { Refused } from '../wire/operation.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';

/** The question becomes a content; each agency, which must be of this province, has a day of its own or the one for all. */
export const consult: DecisionHandler<'consult'> = ({ world, body, text }) => {
  const question = text({ text: body.question });
  const of = body.agencies.map((one) => askedOf(world, one, body.answerBy));
  return { contents: [question], command: () => ({ of, question: question.sha256 }) };
};

type Named = DecisionRequest<'consult'>['body']['agencies'][number];

const askedOf = (world: World, one: Named, forAll: string | undefined) => {
  const { agency, answerBy } = typeof one === 'string' ? { agency: one, answerBy: forAll } : one;
  getAgency(world.province, agency);
  if (answerBy === undefined)
    throw new Refused(400, 'invalid-input', [{ field: 'answerBy', message: 'Cần nêu thời hạn trả lời ý kiến.' }]);
  return { agency, answerBy };
};
