/** What has been done so far: one line a stage, with its seconds. */
export type Stages = {
  /** Does it and prints how long it took; a failure is printed and thrown on. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Does it; a failure is printed and counted, and the next stage goes on. */
  trial(name: string, work: () => Promise<unknown>): Promise<void>;
  /** How many trials passed and failed. */
  result(): { readonly passed: number; readonly failed: number; readonly seconds: number };
};

/** Stages that print as they end. */
export const stages = (): Stages => {
  const began = performance.now();
  let passed = 0;
  let failed = 0;
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      const done = await work();
      line('passed', name, start, typeof done === 'string' ? done : '');
      return done;
    } catch (error) {
      line('FAILED', name, start, '');
      console.error(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  return {
    stage: timed,
    trial: async (name, work) => {
      const fine = await timed(name, work).then(
        () => true,
        () => false,
      );
      if (fine) passed += 1;
      else failed += 1;
    },
    result: () => ({ passed, failed, seconds: secondsSince(began) }),
  };
};

const line = (outcome: string, name: string, start: number, more: string): void =>
  console.info(`${outcome}  ${name.padEnd(34)} ${secondsSince(start).toFixed(1).padStart(6)} s  ${more}`.trimEnd());

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
