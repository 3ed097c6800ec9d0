import { NotAllowed } from '../journal/moment.ts';
import type { CalendarState } from './calendar.ts';
import type { Revoke } from './command.ts';
import type { CalendarEvent } from './events.ts';

/** Thu hồi khai báo nhầm (O2): visible, with reason and act, once; the province's own days are changed by a release, not here. */
export const revoke = ({ declarations }: CalendarState, { entry, source, reason }: Revoke): CalendarEvent[] => {
  const declared = declarations.filter((one) => one.entry === entry);
  if (declared.length === 0 || declared.some(({ event }) => event.type === 'EstimatesEntered'))
    throw new NotAllowed('declaration-unknown');
  if (declared.some(({ revoked }) => revoked !== null)) throw new NotAllowed('declaration-already-revoked');
  return [{ type: 'DeclarationRevoked', entry, source, reason }];
};
