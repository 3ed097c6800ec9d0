import type { DecisionBody } from '../../lib/contract/decisions.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Part } from '../../lib/domain/dossier/events.ts';
import { partFor } from '../../lib/domain/dossier/shares.ts';
import { documentCode } from '../../lib/domain/store/document.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from '../deciding/contents.ts';
import { getAgency, rulesOf } from '../deciding/rules-of.ts';
import { Refused } from '../wire/operation.ts';
import type { Translated } from './translate.ts';

type Other = Extract<
  DecisionBody,
  {
    decision:
      | 'receive-and-draft'
      | 'forward'
      | 'take-over'
      | 'transfer'
      | 'announce-visit'
      | 'record-visit'
      | 'consult'
      | 'answer-consultation'
      | 'record-payment'
      | 'refund'
      | 'record-originals'
      | 'digitise'
      | 'correct';
  }
>;

/** The decisions on the way between agencies and at the counter, as the domain's commands. */
export const translateOther = async (world: World, dossier: FiledDossier, body: Other): Promise<Translated> => {
  const seen = { seen: body.seen ?? null, about: body.about ?? null };
  const text = (value: unknown) => prepareContent(world, dossier.id, value);

  switch (body.decision) {
    case 'receive-and-draft': {
      const draft = text({ text: body.draft, note: body.note || null });
      const { decision } = body;
      return { contents: [draft], command: ({ code }) => ({ ...seen, decision, code, draft: draft.sha256 }) };
    }
    case 'forward':
      return { contents: [], command: () => ({ ...seen, decision: body.decision, by: body.by }) };
    case 'take-over':
      return { contents: [], command: () => ({ ...seen, decision: body.decision }) };
    case 'transfer': {
      const work = workOf(world, dossier, body);
      const slip = text({ text: body.note || null, work: work.map(({ part, work }) => ({ ...part, work })) });
      const parts = work.map(({ part }) => part);
      return { contents: [slip], command: () => ({ ...seen, decision: body.decision, parts, slip: slip.sha256 }) };
    }
    case 'announce-visit': {
      const { decision, seen: _, about: __, ...said } = body;
      const lines = [
        `Thời gian: ${said.time}`,
        `Địa điểm: ${said.place}`,
        `Thành phần: ${said.participants}`,
        `Nội dung: ${said.content}`,
      ];
      const notice = text({ ...said, text: lines.join('\n') });
      return { contents: [notice], command: () => ({ ...seen, decision, notice: notice.sha256 }) };
    }
    case 'record-visit': {
      const minutes = text({ text: body.minutes });
      const { decision, outcome } = body;
      return { contents: [minutes], command: () => ({ ...seen, decision, outcome, minutes: minutes.sha256 }) };
    }
    case 'consult': {
      const question = text({ text: body.question });
      const of = body.agencies.map((one) => askedOf(world, one, body.answerBy));
      return {
        contents: [question],
        command: () => ({ ...seen, decision: body.decision, of, question: question.sha256 }),
      };
    }
    case 'answer-consultation': {
      const answer = text({ text: body.text });
      return { contents: [answer], command: () => ({ ...seen, decision: body.decision, text: answer.sha256 }) };
    }
    case 'record-payment': {
      const { decision, amount, by } = body;
      const said = body.receipt;
      return { contents: [], command: ({ receipt }) => ({ ...seen, decision, amount, by, receipt: said || receipt }) };
    }
    case 'refund': {
      const reason = text({ text: body.reason });
      const { decision, amount } = body;
      return { contents: [reason], command: () => ({ ...seen, decision, amount, text: reason.sha256 }) };
    }
    case 'record-originals': {
      const { decision, what, components, fits } = body;
      return { contents: [], command: () => ({ ...seen, decision, what, components, fits: fits ?? null }) };
    }
    case 'digitise': {
      const { decision, component, class: kind } = body;
      const paper = dossier.papers.find((one) => one.component === component);
      const code = documentCode(dossier.owner, component);
      const sha256 = paper?.sha256 ?? '';
      return {
        contents: [],
        signs: paper?.sha256,
        command: ({ signature }) => ({ ...seen, decision, component, class: kind, code, sha256, signature }),
      };
    }
    case 'correct': {
      const reason = text({ text: body.reason });
      const { decision, entry } = body;
      return { contents: [reason], command: () => ({ ...seen, decision, entry, text: reason.sha256 }) };
    }
    default:
      return body satisfies never;
  }
};

/** What each agency shall do: as the officer names it, or as the procedure has it. The agencies work in this order on paper. */
const workOf = (
  world: World,
  dossier: FiledDossier,
  { parts }: Extract<Other, { decision: 'transfer' }>,
): readonly { readonly part: Part; readonly work: string }[] => {
  if (parts === undefined) {
    const { procedure } = rulesOf(world, dossier);
    return (procedure.parts ?? []).map((part) => ({ part: partFor(part, dossier.oneStop), work: part.work }));
  }
  return parts.map(({ agency, work, within }, index) => {
    getAgency(world.province, agency);
    return { part: { key: `phan-${index + 1}`, agency, within, after: [] }, work };
  });
};

const askedOf = (
  world: World,
  one: string | { readonly agency: string; readonly answerBy: string },
  answerBy: string | undefined,
) => {
  const asked = typeof one === 'string' ? { agency: one, answerBy } : one;
  getAgency(world.province, asked.agency);
  if (asked.answerBy === undefined)
    throw new Refused(400, 'invalid-input', [{ field: 'answerBy', message: 'Cần nêu thời hạn trả lời ý kiến.' }]);
  return { agency: asked.agency, answerBy: asked.answerBy };
};
