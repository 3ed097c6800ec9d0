import type { DeskDossier } from '../../../lib/contract/desk.ts';
import {
  CARRIERS,
  CHANNELS,
  CLASSES,
  FAULTS,
  FITS,
  ORIGINAL_DEEDS,
  PLANS,
  UNITS_OF_TIME,
  VISIT_OUTCOMES,
} from '../choices.ts';
import { groundWords, markOf } from '../decisions/take-alternative.tsx';
import type { Typed } from '../page-request.ts';
import { Happenings } from './material.tsx';

/** Says in plain words what happened since the page was drawn; the fresh dossier stands below it. */
export const Changed = ({ dossier, known, detail }: { dossier: DeskDossier; known: number; detail: string }) => {
  const since = dossier.timeline.slice(known);
  return (
    <div class="note warn" role="alert">
      <h2>Hồ sơ đã thay đổi, quyết định chưa được ghi</h2>
      <p>{detail}</p>
      {since.length > 0 && (
        <>
          <p>Từ lúc mở trang đến nay:</p>
          <Happenings items={since} />
        </>
      )}
      <p>Bên dưới là hồ sơ mới nhất. Nội dung vừa nhập vẫn được giữ; hãy xem lại rồi quyết định.</p>
    </div>
  );
};

const UNSEEN = new Set(['decision', 'seen', 'about', 'key', 'known', 'mark']);

/** What was typed and ticked for a decision that can no longer be taken, to be copied from. */
export const KeptText = ({ dossier, typed }: { dossier: DeskDossier; typed: Typed }) => {
  const lines = Object.entries(typed)
    // What is asked for by a tick is sent with its text only, which names it.
    .filter(([name, value]) => !UNSEEN.has(name) && !name.startsWith('tick-') && value.trim() !== '')
    .map(([name, value]) => keptLine(dossier, name, value));
  if (lines.length === 0) return null;
  return (
    <div class="field">
      <label for="da-nhap" class="label">
        Nội dung vừa nhập cho “{dossier.decided?.label ?? typed.decision}”
      </label>
      <textarea id="da-nhap" rows={Math.min(12, lines.join('\n').split('\n').length + 1)} readOnly>
        {lines.join('\n')}
      </textarea>
    </div>
  );
};

/** A tick by what it stands beside, a text by its component, a person or an agency that was chosen by name. */
const keptLine = (dossier: DeskDossier, field: string, value: string): string => {
  if (field === 'lead') return `Chủ trì: cơ quan thứ ${Number(value) + 1}`;
  const code = /^(?:problem|ask|component|handed|call)-(.+)$/.exec(field)?.[1];
  // A row of the transfer slip has its number in the names of its fields.
  const choice = field.replace(/-\d+$/, '');
  if (code === undefined)
    return LABELS[choice]?.[value] ?? choiceIn(dossier, choice, value) ?? nameIn(dossier, value) ?? value;
  const name = nameIn(dossier, code) ?? code;
  return field.startsWith('problem-') ? `${name}: ${value}` : `Đã đánh dấu: ${name}`;
};

/** What a choice is called in its form. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  what: ORIGINAL_DEEDS,
  fits: FITS,
  fault: FAULTS,
  class: CLASSES,
  outcome: VISIT_OUTCOMES,
  by: { ...CARRIERS, ...CHANNELS },
  plan: PLANS,
  kind: UNITS_OF_TIME,
};

/** What was chosen among the dossier's own shares, grounds and conclusions; one it no longer has is said to be gone. */
const choiceIn = (dossier: DeskDossier, field: string, value: string): string | undefined => {
  if (field === 'part') return dossier.parts.find(({ key }) => key === value)?.work ?? GONE;
  if (field === 'outcome')
    return dossier.moves.flatMap(({ outcomes }) => outcomes).find((one) => one.value === value)?.label ?? GONE;
  if (field !== 'ground') return undefined;
  const ground = dossier.grounds.find((one) => markOf(one) === value);
  return ground === undefined ? (value.split('/').at(-1) ?? GONE) : groundWords(dossier, ground);
};

const GONE = 'Lựa chọn không còn trong hồ sơ';

const nameIn = ({ askable, components, agencies, officers, calls }: DeskDossier, code: string): string | undefined =>
  [...askable, ...components, ...agencies].find((one) => one.code === code)?.name ??
  officers.find(({ id }) => id === code)?.name ??
  calls.find(({ entry }) => String(entry) === code)?.subjects.join('; ');
