/** What may be written down of an error. */
type Named = { readonly error: string; readonly at?: string };

/**
 * An error's name, the code of the machine where it has one, and the place in the sources: what a log or a list may hold of it.
 * Never its message, which may quote what a person wrote (N4, TTH-18.5).
 */
export const whatFailed = (error: unknown): Named => {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const at = placeOf(error);
  return { error: [nameOf(error), ...codeOf(error)].join(' '), ...(at === undefined ? {} : { at }) };
};

/** The same in one line, for the failed list and for lines that are no JSON. */
export const faultWords = (error: unknown): string => {
  const { error: name, at } = whatFailed(error);
  return at === undefined ? name : `${name} at ${at}`;
};

/** The work as it is, but what it throws says no more than `whatFailed`: AWS writes the message of what leaves a function into its log. */
export const namedOnly =
  <Given extends unknown[], Out>(work: (...given: Given) => Promise<Out>) =>
  async (...given: Given): Promise<Out> => {
    try {
      return await work(...given);
    } catch (error) {
      const { error: name, at } = whatFailed(error);
      throw Object.assign(new Error(at ?? ''), { name });
    }
  };

/** A machine's retries tell errors apart by this name. */
const nameOf = ({ name }: Error): string => (/^[\w.$]{1,80}$/.test(name) ? name : 'Error');

const codeOf = (error: Error): readonly string[] =>
  'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(error.code) ? [error.code] : [];

const FRAME = /^\s+at .*?([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/m;

/** The file and line it came from. The message stands in the stack too, and may have lines that look like one of its own. */
const placeOf = ({ message, stack = '' }: Error): string | undefined => {
  const end = stack.indexOf(message);
  return end < 0 ? undefined : FRAME.exec(stack.slice(end + message.length))?.[1];
};
