/** Does each after the other and answers what each answered; one that fails keeps none behind it from being done, and is thrown at the end. */
export const inTurn = async (tasks: readonly (() => Promise<unknown>)[]): Promise<readonly unknown[]> => {
  const answers: unknown[] = [];
  const failed: unknown[] = [];
  for (const task of tasks) {
    try {
      answers.push(await task());
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return answers;
};
