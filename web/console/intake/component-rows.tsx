import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { faultOf, inputId } from '../../shared/form.tsx';
import { formatWords, sizeWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { type IntakeForm, papersIn } from './form.ts';
import { outTick } from './take-scans.ts';

type Component = ProcedureFull['components'][number];
type Props = { readonly form: IntakeForm; readonly component: Component; readonly scans: MyDossier['files'] };

/** The components: ticked as handed in on paper, with scans where they are made (D11). */
export const ComponentRows = ({ form }: { form: IntakeForm }) => {
  const papers = papersIn(form.procedure);
  if (papers.length === 0) return null;
  return (
    <fieldset class="field rows wide">
      <legend>
        <h2>Thành phần hồ sơ</h2>
      </legend>
      {form.mostBytes !== undefined && (
        <p class="hint send">
          Trình duyệt không chạy JavaScript: mỗi lần bấm gửi được tối đa {sizeWords(form.mostBytes)} bản quét.
        </p>
      )}
      {papers.map((component) => (
        <ComponentRow
          form={form}
          component={component}
          scans={form.scans.filter((file) => file.component === component.code)}
        />
      ))}
    </fieldset>
  );
};

const ComponentRow = ({ form, component, scans }: Props) => {
  const { code, name, required, originals, copies, formats, maxBytes } = component;
  const tick = `handedIn.${code}`;
  const scan = `scan.${code}`;
  const original = `original.${code}`;
  const fault = faultOf(form.faults, scan) ?? faultOf(form.faults, tick);
  return (
    <div class={fault === undefined ? 'row' : 'row wrong'}>
      <div>
        <label class="tick">
          <input type="checkbox" id={inputId(tick)} name={tick} value="yes" checked={form.typed[tick] !== undefined} />
          <span>
            {name}
            {!required && <span class="optional"> (nếu có)</span>}
            <small>
              Bản chính: {originals}, bản sao: {copies}. Đánh dấu khi đã nhận bản giấy.
            </small>
          </span>
        </label>
        {originals > 0 && (
          <label class="tick kept">
            <input
              type="checkbox"
              id={inputId(original)}
              name={original}
              value="yes"
              checked={form.typed[original] !== undefined}
            />
            <span>
              Giữ bản chính để đối chiếu<span class="unseen">: {name}</span>
            </span>
          </label>
        )}
      </div>
      <div class="scan" data-component={code} data-max={maxBytes} data-formats={formats.join(',')}>
        {fault !== undefined && (
          <p class="fault" id={`${inputId(scan)}-error`}>
            {fault}
          </p>
        )}
        <input
          type="file"
          id={inputId(scan)}
          name={scan}
          multiple
          accept={formats.join(',')}
          aria-label={`Bản quét: ${name}`}
          aria-describedby={fault === undefined ? undefined : `${inputId(scan)}-error`}
        />
        <small>
          {formatWords(formats)}, tối đa {sizeWords(maxBytes)} mỗi tệp.
        </small>
        <ul class="files" aria-live="polite">
          {scans
            .filter(({ state }) => state !== 'rejected')
            .map((file) => (
              <KeptScan file={file} />
            ))}
        </ul>
      </div>
    </div>
  );
};

/** A scan that is in the draft; the page's script takes the line of a waiting one over. */
const KeptScan = ({ file: { fileId, name, size, state } }: { file: MyDossier['files'][number] }) => (
  <li {...(state === 'waiting' ? { 'data-waiting': fileId, 'data-name': name } : {})}>
    <span>
      <bdi>{name}</bdi> <span class="small">({sizeWords(size)})</span>
    </span>
    {state === 'stored' ? <Tag tone="good">Đã lưu</Tag> : <Tag tone="warn">Đang quét mã độc</Tag>}
    <label class="tick">
      <input type="checkbox" name={outTick(fileId)} value="yes" />
      <span>
        Bỏ<span class="unseen"> tệp {name}</span>
      </span>
    </label>
  </li>
);
