import { setTimeout as pause } from 'node:timers/promises';
import { ForgottenAsked, ForgottenPassword } from '../../../lib/contract/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { FORGOTTEN, type Forgotten, findForgotten, forgottenKey } from '../../accounts/forgotten-password.ts';
import { sendMadeCode } from '../../accounts/send-code.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 10;
/** As long as a message takes to be handed over. */
const AS_LONG_MS = 700;

/** Quên mật khẩu (B6, TH-20.2): a code to the contact on record. Account or none, the answer is the same and takes as long. */
export const askNewPassword = operation({
  id: 'ask-new-password',
  method: 'POST',
  path: '/api/forgotten-password',
  summary: 'Quên mật khẩu: gửi mã đến nơi liên hệ đã đăng ký',
  who: 'anyone',
  body: ForgottenPassword,
  answers: { 202: ForgottenAsked },
  run: async ({ body, address }, world) => {
    if (!(await world.limits.take(`forgotten ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
    const code = await world.codes.make(forgottenKey(body), FORGOTTEN.minutes * 60);
    if (code === undefined) throw new Refused(429, 'too-many-codes');
    await Promise.all([sendIfTheirs(world, body, code), pause(AS_LONG_MS)]);
    return { status: 202, body: { minutes: FORGOTTEN.minutes } };
  },
});

const sendIfTheirs = async (world: World, said: Forgotten, code: string): Promise<void> => {
  const row = await findForgotten(world, said);
  if (row === undefined) return;
  const byEmail = row.email === said.contact;
  const to = { id: row.id, email: byEmail ? row.email : null, phone: byEmail ? null : row.phone };
  await sendMadeCode(world, to, code, FORGOTTEN);
};
