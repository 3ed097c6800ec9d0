import { codeOf, type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { dueOf, receiveByOf } from '../dossier/limits.ts';
import type { Rules } from '../dossier/rules.ts';
import { momentWords } from '../time/wording.ts';
import type { Draft } from './notice.ts';

const POINTS = {
  remind: 'Nhắc việc',
  'day-before': 'Còn một ngày làm việc',
  due: 'Đến hạn',
  overdue: 'QUÁ HẠN',
};

/** Prompts before and after each limit (ND61-8.2b): to whom the dossier is with, the head of department and the head of the one-stop unit. */
export const toStaff = (event: DossierEvent, dossier: FiledDossier, rules: Rules): Draft | null => {
  if (event.type !== 'LimitReached') return null;

  const intake = event.limit === 'intake';
  const due = isAccepted(dossier) && !intake ? dueOf(dossier, rules) : receiveByOf(dossier, rules);
  const what = codeOf(dossier) ?? `hồ sơ nộp lúc ${momentWords(dossier.submitted.at)}`;
  const limit = intake ? 'hạn tiếp nhận' : 'hạn trả kết quả';
  return {
    kind: `${event.limit}-${event.point}`,
    to: {
      roles: intake ? ['receptionist', 'head-of-one-stop'] : ['department-head', 'head-of-one-stop'],
      officer: isAccepted(dossier) && !intake ? dossier.officer : null,
    },
    subject: `${POINTS[event.point]}: ${limit} của ${what}`,
    text: `${POINTS[event.point]}: ${limit} là ${momentWords(due.at)}.\nVề việc: ${rules.procedure.name}.`,
    sms: null,
  };
};
