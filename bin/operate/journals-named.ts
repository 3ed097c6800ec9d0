import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { journalIds, journalRows } from '../../lib/world/aws/journal/journals.ts';
import { NotDone } from './command.ts';

/** The journals an operator means: the one of that id, or `all`; counted as they are gone through. Throws where there is none of that id. */
export const journalsNamed = (dynamo: Dynamo, named: string): AsyncIterable<string> & { count(): number } => {
  let count = 0;
  async function* each(): AsyncGenerator<string> {
    for await (const id of named === 'all' ? journalIds(dynamo) : one(dynamo, named)) {
      count += 1;
      yield id;
    }
  }
  return { [Symbol.asyncIterator]: each, count: () => count };
};

async function* one(dynamo: Dynamo, id: string): AsyncGenerator<string> {
  if ((await journalRows(dynamo, id)).length === 0) throw new NotDone(`Không có nhật ký ${id}.`);
  yield id;
}
