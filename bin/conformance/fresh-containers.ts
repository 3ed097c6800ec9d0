import { FUNCTIONS } from '../../lib/stacks/functions.ts';

/** Ends the containers of every function, as Lambda does from time to time: the next call starts a new one that remembers nothing. */
export const freshContainers = async (emulator: string, province: string): Promise<void> => {
  await Promise.all(
    Object.keys(FUNCTIONS).map(async (name) => {
      const settings = `${emulator}/2015-03-31/functions/${province}-${name}/configuration`;
      const { Timeout } = (await (await fetch(settings)).json()) as { readonly Timeout: number };
      // Told what it is told already: the emulator starts anew with any settings.
      const { ok, status } = await fetch(settings, { method: 'PUT', body: JSON.stringify({ Timeout }) });
      if (!ok) throw new Error(`the containers of ${name} do not end: ${status}`);
    }),
  );
};
