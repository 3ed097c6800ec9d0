import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { answerWords } from '../filing/answer-field.tsx';
import { askedFields } from '../filing/flow.ts';
import { Arrived } from '../filing/receipt.tsx';

type Whole = { readonly dossier: MyDossier; readonly procedure: ProcedureFull };

/** The filed answers, for reading. */
export const AnswersRead = ({ dossier, procedure }: Whole) => (
  <details>
    <summary>Tờ khai</summary>
    <dl class="facts">
      {askedFields(procedure, dossier.answers)
        .filter(({ name }) => (dossier.answers[name] ?? '') !== '')
        .map((field) => (
          <div>
            <dt>{field.label}</dt>
            <dd>{answerWords(field, dossier.answers[field.name] ?? '')}</dd>
          </div>
        ))}
    </dl>
  </details>
);

/** The filed papers as the server holds them. */
export const PapersRead = ({ dossier, procedure }: Whole) => (
  <details>
    <summary>Giấy tờ đã gửi ({dossier.files.length} tệp)</summary>
    <Arrived
      files={dossier.files}
      nameOf={(code) => procedure.components.find((component) => component.code === code)?.name ?? code}
    />
  </details>
);
