import type { Province } from '../../lib/domain/profile.ts';
import type { Operated } from './province-world.ts';

/** What the operator typed after the command's name. */
export type CommandWords = {
  readonly province: Province;
  readonly words: readonly string[];
  readonly username?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly agency?: string | undefined;
  readonly again?: boolean | undefined;
  readonly against?: readonly string[] | undefined;
  readonly reason?: string | undefined;
};

/** What a command answers: sentences for the operator; `well`: nothing is left for a person to mend. */
export type CommandAnswer = { readonly well: boolean; readonly lines: readonly string[] };

export type Command = {
  /** What is typed after its name. */
  readonly asks: string;
  readonly does: string;
  run(typed: CommandWords, operated: Operated): Promise<CommandAnswer>;
};

/** The command was not typed as it has to be: the sentence says how. */
export class WrongArgument extends Error {}

/** It may not or cannot be done: the sentence says why. */
export class NotDone extends Error {}

/** The words typed, as many as are asked for: so many at least and at most. */
export const words = ({ words: typed }: CommandWords, least: number, most = least): readonly string[] => {
  if (typed.length < least) throw new WrongArgument('Thiếu đối số.');
  if (typed.length > most) throw new WrongArgument(`Không hiểu đối số "${typed[most]}".`);
  return typed;
};
