import { SAFE_HEADERS } from '../../functions/wire/answer.ts';
import { problem } from '../../functions/wire/problem.ts';
import { bareNotice } from '../../web/shared/bare-notice.tsx';
import type { Answerer } from './http-server.ts';

const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only what is asked under this machine's own names, or the one people know it by. A page elsewhere whose name is made to
 * point here (DNS rebinding) would otherwise read and write as whoever sits at this machine.
 */
export const onOwnHosts = (publicUrl: string, answer: Answerer): Answerer => {
  const own = new Set([...THIS_MACHINE, new URL(publicUrl).hostname]);
  return async (request) => {
    const { hostname, pathname } = new URL(request.url);
    return own.has(hostname) ? answer(request) : misdirected(pathname, publicUrl);
  };
};

const misdirected = (pathname: string, publicUrl: string): Response => {
  const { title, detail, ...rest } = problem(421, 'host-unknown');
  const told = `${detail} Địa chỉ đúng: ${publicUrl}/`;
  if (!FOR_PROGRAMS.test(pathname)) return bareNotice(421, title, told);
  const headers = { ...SAFE_HEADERS, 'content-type': 'application/problem+json; charset=utf-8' };
  return new Response(JSON.stringify({ ...rest, title, detail: told }), { status: 421, headers });
};

const FOR_PROGRAMS = /^\/(?:api|desk|upload)(?:\/|$)/;
