import type { DecisionHandler } from './decision.ts';

/** Time, place, participants and content become one content, with the lines the person reads. */
export const announceVisit: DecisionHandler<'announce-visit'> = ({ body, text }) => {
  const { time, place, participants, content } = body;
  const lines = [`Thời gian: ${time}`, `Địa điểm: ${place}`, `Thành phần: ${participants}`, `Nội dung: ${content}`];
  const notice = text({ time, place, participants, content, text: lines.join('\n') });
  return { contents: [notice], command: () => ({ notice: notice.sha256 }) };
};
