import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Fault } from '../../shared/client.ts';
import { sizeWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { answerWords } from './answer-field.tsx';
import {
  askedFields,
  askedPages,
  brokenFiles,
  declarationPath,
  lackingPapers,
  paperComponents,
  wayPath,
} from './flow.ts';

type Whole = { readonly dossier: MyDossier; readonly procedure: ProcedureFull };

/** Every answer with a way to change it. */
export const AnswersOverview = ({ dossier, procedure }: Whole) => {
  const asked = askedFields(procedure, dossier.answers);
  return (
    <>
      {askedPages(procedure, dossier.answers).map((page) => (
        <section>
          <h2>{page.title}</h2>
          <dl class="facts">
            {page.fields
              .filter((field) => asked.includes(field))
              .map((field) => (
                <div>
                  <dt>{field.label}</dt>
                  <dd>
                    {answerWords(field, dossier.answers[field.name] ?? '') || <span class="small">Chưa điền</span>}
                  </dd>
                  <dd>
                    <a href={`${declarationPath(dossier.id, page.key)}?tu=kiem-tra&sua=1#${anchor(field.name)}`}>
                      Sửa<span class="unseen"> {field.label}</span>
                    </a>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
};

/** Every paper with its files. */
export const PapersOverview = ({ dossier, procedure }: Whole) => {
  const components = paperComponents(procedure);
  if (components.length === 0) return null;
  return (
    <section>
      <h2>Giấy tờ</h2>
      <dl class="facts">
        {components.map(({ code, name, required }) => {
          const files = dossier.files.filter(({ component }) => component === code);
          return (
            <div>
              <dt>{name}</dt>
              <dd>
                {files.length === 0 && <span class="small">{required ? 'Chưa gửi' : 'Không gửi'}</span>}
                {files.map(({ name: file, size, state }) => (
                  <p>
                    {file} <span class="small">({sizeWords(size)})</span>{' '}
                    {state === 'stored' ? <Tag tone="good">Đã lưu</Tag> : <Tag tone="bad">Chưa lưu được</Tag>}
                  </p>
                ))}
              </dd>
              <dd>
                <a href={`${wayPath(dossier.id, 'giay-to')}?tu=kiem-tra#giay-${code}`}>
                  {files.length === 0 ? 'Gửi' : 'Sửa'}
                  <span class="unseen"> {name}</span>
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

/** What keeps the dossier from being sent, each line leading to where it is put right. */
export const lacking = ({ dossier, procedure }: Whole): readonly Fault[] => {
  const asked = askedFields(procedure, dossier.answers);
  const wrong = new Map(dossier.errors.map(({ field, message }) => [field, message]));
  const answers = asked.flatMap(({ name, label, required }) => {
    const page = procedure.form.find(({ fields }) => fields.some((field) => field.name === name));
    const empty = required && (dossier.missing.includes(name) || (dossier.answers[name] ?? '') === '');
    const message = empty ? `Chưa điền: ${label}.` : wrong.has(name) ? `${label}: ${wrong.get(name)}` : undefined;
    if (message === undefined || page === undefined) return [];
    return [{ field: `${declarationPath(dossier.id, page.key)}?tu=kiem-tra&sua=1#${anchor(name)}`, message }];
  });
  const paper = (code: string) => `${wayPath(dossier.id, 'giay-to')}?tu=kiem-tra#giay-${code}`;
  return [
    ...answers,
    ...lackingPapers(procedure, dossier).map(({ code, name }) => ({
      field: paper(code),
      message: `Còn thiếu giấy tờ: ${name}.`,
    })),
    ...brokenFiles(dossier).map(({ component, name }) => ({
      field: paper(component),
      message: `Tệp “${name}” chưa lưu được. Xin gửi lại hoặc bỏ tệp này.`,
    })),
  ];
};

const anchor = (name: string): string => `o-${name}`;
