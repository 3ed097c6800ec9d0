import type { DeskDossier } from '../../../lib/contract/desk.ts';
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

/** What was typed for a decision that can no longer be taken, to be copied from. */
export const KeptText = ({ dossier, typed }: { dossier: DeskDossier; typed: Typed }) => {
  const lines = Object.entries(typed)
    .filter(([name, value]) => !UNSEEN.has(name) && !name.startsWith('tick-') && value.trim() !== '')
    .map(([name, value]) => `${componentName(dossier, name)}${value}`);
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

const componentName = (dossier: DeskDossier, field: string): string => {
  const component = dossier.components.find(({ code }) => field === `problem-${code}`);
  return component === undefined ? '' : `${component.name}: `;
};
