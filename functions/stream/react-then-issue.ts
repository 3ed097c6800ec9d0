import type { DynamoDBStreamEvent } from 'aws-lambda';
import { batchReader, type Parts } from './batch.ts';
import { extendTree } from './extend-tree.ts';
import { issuePapers } from './issue-papers.ts';
import { react } from './react.ts';

const reacting = batchReader({ name: 'react', read: react, of: 'each-entry' });
const issuing = batchReader({ name: 'issue', read: issuePapers, of: 'each-entry' });

/**
 * A stream bears two readers, so the second one has three tasks: all reactions of a batch, which people wait for, then the tree over all entries, and then its papers.
 * Each task is tried alone: a drawing that fails wakes no machine twice.
 */
export const reactThenIssue = (parts: Parts) => {
  const reactions = reacting(parts);
  // The calendar was brought up to date for the reactions of the same batch.
  const papers = issuing({ ...parts, refresh: async () => undefined });
  return async (event: DynamoDBStreamEvent): Promise<void> => {
    await reactions(event);
    await extendTree(parts.world);
    await papers(event);
  };
};
