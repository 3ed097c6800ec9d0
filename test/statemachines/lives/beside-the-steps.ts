import { calendarNow } from '../../../functions/deciding/rules-of.ts';
import { daysAway } from '../../../lib/domain/time/local-clock.ts';
import type { World } from '../../../lib/world/world.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { minh, xaMau } from './cast.ts';
import { decides } from './deeds.ts';
import type { Life } from './life.ts';
import { consultation } from './several-agencies.ts';
import { feeAndOriginals } from './within-one-agency.ts';

/** Deeds that move no step, after which the dossier yet stands otherwise. */
export const PREPARED = 'Dũng prepares another date';
export const SIGNED = 'Hạnh signs it';

/** Another date, prepared, signed and appointed, beside the steps (ND61-19.9). */
export const anotherDate: Life = {
  file: consultation.file,
  deeds: [
    ...consultation.deeds.slice(0, 3),
    [PREPARED, decides(xaMau.head, 'propose-extension', { reason: 'Chậm.', until: '2026-06-01' })],
    [SIGNED, decides(xaMau.leader, 'sign-extension')],
  ],
};

/** Paid for, and not taken in: the fee goes back (TH-9.6c). */
export const refusedAndPaid: Life = {
  file: consultation.file,
  deeds: [
    ...feeAndOriginals.deeds.slice(0, 2),
    ['Minh refuses it', decides(minh, 'refuse', { reasons: 'Không thuộc thẩm quyền.' })],
  ],
};

/** The deed after which an opinion is late. */
export const PASSED = 'their day passes';

/** Where the route waits for a late opinion, its day having passed (ND61-19.5b): the days are counted from the clock. */
export const lateOpinion = (moveClock: (to: string) => Promise<void>): Life => ({
  file: consultation.file,
  deeds: [
    ...consultation.deeds.slice(0, 3),
    [
      'Tâm asks two agencies',
      (world, id) =>
        decides(xaMau.officer, 'consult', {
          agencies: [SO_MAU, CONG_AN],
          question: 'Có ý kiến gì?',
          answerBy: workingDayAfter(world, 1),
        })(world, id),
    ],
    [PASSED, async (world) => moveClock(`${workingDayAfter(world, 2)}T10:00:00+07:00`)],
    [
      'Tâm goes on without one of them',
      (world, id) => decides(xaMau.officer, 'go-on-without', { agency: SO_MAU })(world, id),
    ],
  ],
});

const workingDayAfter = (world: World, many: number): string => {
  const { isWorkingDay } = calendarNow(world);
  let day = world.clock.now().slice(0, 10);
  for (let left = many; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = daysAway(day, 1);
  return day;
};
