import type { BodyOf } from '../../lib/contract/decisions.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';

/** Says what is wrong with which components, at intake. */
export const requestSupplement: DecisionHandler<'request-supplement'> = (asked) => writtenRequest(asked);

type Asked = Pick<BodyOf<'request-supplement'>, 'items' | 'fault' | 'note'>;

type Request = { readonly body: Asked } & Pick<DecisionRequest, 'text'>;

/** What is wrong with each component becomes one content; the journal names the components, each once. */
export const writtenRequest = ({ body, text }: Request) => {
  const { items, fault = null } = body;
  const request = text({ items, note: body.note || null });
  const components = [...new Set(items.map(({ component }) => component))];
  return { contents: [request], command: () => ({ components, text: request.sha256, fault }) };
};
