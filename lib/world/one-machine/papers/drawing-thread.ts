import { renderSlip } from '../../render-slip.ts';
import { answerInThread } from './answer-in-thread.ts';
import type { ToSet } from './drawing.ts';

answerInThread(({ kind, slip }: ToSet) => renderSlip(kind, slip));
