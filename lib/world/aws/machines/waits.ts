import { sha256Of } from '../../chain.ts';
import type { Waits } from '../../world.ts';
import { type Dynamo, deleteItem, putItem, queryItems } from '../dynamo.ts';

/** Longer than any execution waits (a step's task ends after 20 days and asks again with a fresh token). */
const KEPT_DAYS = 400;

type Row = { readonly key: string; readonly token: string };

/** Task tokens as items by journal, step and the SHA-256 of the token; they expire by themselves. */
export const awsWaits = (dynamo: Dynamo, now: () => number = Date.now): Waits => {
  const kept = (journal: string, step: string) =>
    queryItems<Row>(dynamo, 'waits', {
      where: 'dossier = :dossier AND begins_with(#key, :step)',
      names: { '#key': 'key' },
      values: { ':dossier': journal, ':step': ofStep(step) },
    });

  return {
    keep: async (journal, step, token) => {
      const expiresAt = Math.floor(now() / 1000) + KEPT_DAYS * 86_400;
      await putItem(dynamo, 'waits', { dossier: journal, key: nameOf(step, token), token, expiresAt });
    },
    tokens: async (journal, step) => (await kept(journal, step)).map(({ token }) => token),
    drop: async (journal, step, token) => {
      const keys = token === undefined ? (await kept(journal, step)).map(({ key }) => key) : [nameOf(step, token)];
      await Promise.all(keys.map((key) => deleteItem(dynamo, 'waits', { dossier: journal, key })));
    },
  };
};

/** With the space after it no key begins another: `check@1` and `check@10`. */
const ofStep = (step: string): string => `token ${step} `;

const nameOf = (step: string, token: string): string => `${ofStep(step)}${sha256Of(token)}`;
