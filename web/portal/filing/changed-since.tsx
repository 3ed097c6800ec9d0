import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { answerWords } from './answer-field.tsx';
import { askedFields, paperComponents } from './flow.ts';

type Whole = { readonly dossier: MyDossier; readonly procedure: ProcedureFull };

/** What stood on the page above the declaration, as it is posted with it. */
export type ShownBefore = {
  readonly answers: Readonly<Record<string, string>>;
  readonly files: readonly { readonly component: string; readonly name: string; readonly sha256: string }[];
};

/** What is declared with the page as it is drawn now, for a hidden field. */
export const shownNow = ({ answers, files }: MyDossier): string =>
  JSON.stringify({
    answers,
    files: files.map(({ component, name, sha256 }) => ({ component, name, sha256 })),
  } satisfies ShownBefore);

/** The same, posted back; undefined where it is not ours. */
export const shownFrom = (posted: unknown): ShownBefore | undefined => {
  if (typeof posted !== 'string') return undefined;
  try {
    const { answers, files } = JSON.parse(posted);
    return typeof answers === 'object' && Array.isArray(files) ? { answers, files } : undefined;
  } catch {
    return undefined;
  }
};

/** What another window has changed since the person saw the page: each line as it was and as it is. */
export const ChangedSince = ({ dossier, procedure, before }: Whole & { readonly before: ShownBefore }) => {
  const answers = askedFields(procedure, dossier.answers)
    .filter(({ name }) => (before.answers[name] ?? '') !== (dossier.answers[name] ?? ''))
    .map((field) => ({
      label: field.label,
      was: answerWords(field, before.answers[field.name] ?? ''),
      is: answerWords(field, dossier.answers[field.name] ?? ''),
    }));
  const namesOf = (files: ShownBefore['files'], code: string): string =>
    files
      .filter(({ component }) => component === code)
      .map(({ name }) => name)
      .join(', ');
  const papers = paperComponents(procedure)
    .filter(({ code }) => hashes(before.files, code) !== hashes(dossier.files, code))
    .map(({ code, name }) => ({ label: name, was: namesOf(before.files, code), is: namesOf(dossier.files, code) }));
  return (
    <div class="note warn" role="alert">
      <h2>Hồ sơ đã thay đổi sau khi ông/bà mở trang này</h2>
      <p>Chưa nộp. Dưới đây là những chỗ đã đổi; nội dung mới nhất hiện đầy đủ bên dưới. Xin xem lại rồi nộp.</p>
      <dl class="facts">
        {[...answers, ...papers].map(({ label, was, is }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              Trước: <bdi>{was || '(trống)'}</bdi>
            </dd>
            <dd>
              Nay: <bdi>{is || '(trống)'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

const hashes = (files: ShownBefore['files'], code: string): string =>
  files
    .filter(({ component }) => component === code)
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
