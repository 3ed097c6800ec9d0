import type * as z from 'zod';
import type { DeskFeedback } from '../../../lib/contract/feedback.ts';
import type { PageRequest } from '../page-request.ts';

export type Piece = z.output<typeof DeskFeedback>;

/** The piece as I may see it, from the API. */
export const fetchPiece = (c: PageRequest): Promise<Piece> => c.get('api').get<Piece>(piecePath(c));

/** Its address in the API. */
export const piecePath = (c: PageRequest): string =>
  `/api/desk/feedback/${encodeURIComponent(c.req.param('number') ?? '')}`;
