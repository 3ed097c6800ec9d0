import { operation } from '../../wire/operation.ts';

/** Đăng xuất (B7, ASVS 7.4.1): every session of the account begun before ends, wherever it was begun. */
export const signOut = operation({
  id: 'sign-out',
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Đăng xuất',
  who: 'signed-in',
  inAnyStanding: true,
  withFirstPassword: true,
  answers: { 204: null },
  run: async ({ who }, world) => {
    await world.identity.endSessions(who.id);
    return { status: 204, body: undefined };
  },
});
