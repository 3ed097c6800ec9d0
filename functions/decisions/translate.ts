import type { DecisionBody } from '../../lib/contract/decisions.ts';
import type { StaffCommand } from '../../lib/domain/dossier/decisions/decide.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { type Prepared, prepareContent } from '../deciding/contents.ts';
import { formOf } from '../dossier/dossier-parts.ts';
import { NO_SCANS, scansFor } from '../filing/scans.ts';
import { translateOther } from './translate-rest.ts';

/** What a decision takes from outside after it has said yes: a code (D8), a book number, a signature. */
export type Given = {
  readonly code: string;
  readonly number: string;
  readonly signature: string;
  readonly receipt: string;
};

export const NOTHING_GIVEN: Given = { code: '', number: '', signature: '', receipt: '' };

/** A decision's body as the domain's command. What a person wrote becomes contents, put away only after the decision says yes. */
export type Translated = {
  readonly contents: readonly Prepared[];
  /** The document this decision signs besides the one it names. */
  readonly signs?: Sha256 | undefined;
  command(given: Given): StaffCommand;
};

export const translate = async (
  world: World,
  dossier: FiledDossier,
  body: DecisionBody,
  who: Account,
): Promise<Translated> => {
  const seen = { seen: body.seen ?? null, about: body.about ?? null };
  const text = (value: unknown) => prepareContent(world, dossier.id, value);

  switch (body.decision) {
    case 'receive':
      return { contents: [], command: ({ code }) => ({ ...seen, decision: body.decision, code }) };
    case 'request-supplement':
    case 'return-for-supplement': {
      const content = text({ items: body.items, note: body.note || null });
      const components = [...new Set(body.items.map(({ component }) => component))];
      const { decision, fault } = body;
      return {
        contents: [content],
        command: () => ({ ...seen, decision, components, text: content.sha256, fault: fault ?? null }),
      };
    }
    case 'refuse': {
      const content = text({ text: body.reasons });
      const rightAgency = body.rightAgency ?? null;
      return {
        contents: [content],
        command: () => ({ ...seen, decision: body.decision, text: content.sha256, rightAgency }),
      };
    }
    case 'assign':
      return { contents: [], command: () => ({ ...seen, decision: body.decision, officer: body.officer }) };
    case 'complete-step': {
      const draft = body.draft === undefined ? null : text({ text: body.draft, note: body.note || null });
      const note = draft === null && body.note ? text({ text: body.note }) : null;
      const { decision, outcome } = body;
      return {
        contents: [draft, note].filter((content) => content !== null),
        command: () => ({ ...seen, decision, outcome, draft: draft?.sha256 ?? null, note: note?.sha256 ?? null }),
      };
    }
    case 'decline': {
      const content = text({ text: body.reasons });
      return { contents: [content], command: () => ({ ...seen, decision: body.decision, draft: content.sha256 }) };
    }
    case 'sign':
      return { contents: [], command: ({ signature }) => ({ ...seen, decision: body.decision, signature }) };
    case 'send-back': {
      const content = text({ text: body.note });
      return { contents: [content], command: () => ({ ...seen, decision: body.decision, note: content.sha256 }) };
    }
    case 'seal':
      return {
        contents: [],
        command: ({ number, signature }) => ({ ...seen, decision: body.decision, number, signature }),
      };
    case 'return-result':
      return { contents: [], command: () => ({ ...seen, decision: body.decision, by: body.by }) };
    case 'extend': {
      const content = text({ text: body.reason });
      const { decision, until } = body;
      return { contents: [content], command: () => ({ ...seen, decision, reason: content.sha256, until }) };
    }
    case 'apologise': {
      const content = body.reason === undefined ? null : text({ text: body.reason });
      return {
        contents: content === null ? [] : [content],
        command: () => ({ ...seen, decision: body.decision, text: content?.sha256 ?? null }),
      };
    }
    case 'take-supplement': {
      const form = await formOf(world, dossier);
      const handedIn = [...new Set([...form.handedIn, ...body.handedIn])];
      const scans = body.draft === undefined ? NO_SCANS : await scansFor(world, dossier, body.draft, who);
      const content = text({ ...form, files: [...form.files, ...scans.files], handedIn, note: null });
      const { papers } = scans;
      const { decision } = body;
      return { contents: [content], command: () => ({ ...seen, decision, form: content.sha256, papers }) };
    }
    default:
      return translateOther(world, dossier, body);
  }
};
