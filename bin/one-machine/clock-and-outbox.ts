import * as z from 'zod';
import { AskedInstant } from '../../functions/wire/asked-instant.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { type Operation, operation } from '../../functions/wire/operation.ts';
import { Instant } from '../../lib/contract/common.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { SentNotice } from '../../lib/world/world.ts';
import type { Answerer } from './http-server.ts';

/** `POST /desk/clock` and `GET /desk/outbox`: never deployed. They read and answer like the API's own operations. */
export const clockAndOutbox = (system: OneMachine): Answerer =>
  gateway([moveClock(system), readOutbox(system)], system.world);

const moveClock = (system: OneMachine): Operation =>
  operation({
    id: 'move-clock',
    method: 'POST',
    path: '/desk/clock',
    summary: 'Chuyển đồng hồ của hệ thống về phía trước',
    who: 'anyone',
    body: z.object({ to: AskedInstant }),
    answers: { 200: z.object({ now: Instant }) },
    run: async ({ body: { to } }) => {
      await system.moveClock(to);
      return { status: 200, body: { now: system.world.clock.now() } };
    },
  });

const Sent = z.object({
  channel: z.string(),
  recipient: z.string(),
  account: z.string(),
  subject: z.string(),
  text: z.string(),
  dossier: z.string(),
  kind: z.string(),
  at: Instant,
  sentAt: Instant.nullable(),
  repeat: z.boolean(),
});

const readOutbox = (system: OneMachine): Operation =>
  operation({
    id: 'read-outbox',
    method: 'GET',
    path: '/desk/outbox',
    summary: 'Thư điện tử và tin nhắn đã gửi',
    who: 'anyone',
    answers: { 200: z.object({ items: z.array(Sent) }) },
    run: async () => {
      const posted = system.sent().filter(({ channel, state }) => channel !== 'portal' && state === 'sent');
      return { status: 200, body: { items: posted.map(sentOf) } };
    },
  });

const sentOf = (notice: SentNotice) => ({ ...notice, recipient: notice.to, account: notice.recipient });
