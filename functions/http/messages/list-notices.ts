import * as z from 'zod';
import { page } from '../../../lib/contract/common.ts';
import { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { NOT_THEIRS } from '../../../lib/domain/words/events/event-words.ts';
import type { SentNotice } from '../../../lib/world/world.ts';
import { operation } from '../../wire/operation.ts';
import { Cursor, pageOf } from '../../wire/page-of.ts';

/** Thông báo của tôi trên cổng (I1), newest first. */
export const listNotices = operation({
  id: 'list-notices',
  method: 'GET',
  path: '/api/notices',
  summary: 'Thông báo của tôi',
  who: 'signed-in',
  query: z.object({ cursor: Cursor }),
  answers: { 200: page(NoticeItem) },
  run: async ({ query: { cursor }, who }, world) => {
    const { items, next } = pageOf(stillTheirs(await world.outbox.inbox(who.id)), cursor, 50);
    const codes = new Map((await world.views.ofOwner(who.id)).map(({ id, code }) => [id, code]));
    return { status: 200, body: { items: items.map((it) => ({ ...it, code: codes.get(it.dossier) ?? null })), next } };
  },
});

/** What a person was told of a dossier that was never theirs is theirs no more, but for that itself. Newest first. */
const stillTheirs = (notices: readonly SentNotice[]): readonly SentNotice[] => {
  const taken = new Set<string>();
  return notices.filter(({ kind, dossier }) => {
    if (taken.has(dossier)) return false;
    if (kind === NOT_THEIRS) taken.add(dossier);
    return true;
  });
};
