import { NEVER_KEPT } from './never-kept.ts';

/** The answer that sends the browser on to where a paper lies, undefined where `answer` holds the bytes itself. The address lives a minute. */
export const sentOn = (answer: Response): Response | undefined => {
  const location = answer.status === 303 ? answer.headers.get('location') : null;
  if (location === null) return undefined;
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': NEVER_KEPT, 'referrer-policy': 'no-referrer' },
  });
};
