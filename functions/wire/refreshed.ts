/** The same work, with the calendar in force brought up to date before each time. */
export const refreshed =
  <In, Out>(refresh: () => Promise<void>, work: (given: In) => Promise<Out>) =>
  async (given: In): Promise<Out> => {
    await refresh();
    return work(given);
  };
