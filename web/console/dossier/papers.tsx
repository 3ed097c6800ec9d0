import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { formatWords, shortHash, sizeWords } from '../../shared/format.ts';
import { FILE_STATES } from '../choices.ts';

type File = DeskDossier['files'][number];

/** The components with their papers, each opened in place; what is missing is said. */
export const PapersSection = ({ dossier }: { dossier: DeskDossier }) => {
  const known = new Set(dossier.components.map(({ code }) => code));
  const others = dossier.files.filter(({ component }) => !known.has(component));
  return (
    <section aria-labelledby="giay-to">
      <h2 id="giay-to">Thành phần hồ sơ</h2>
      <ol class="papers">
        {dossier.components.map(({ code, name, required }) => {
          const files = dossier.files.filter(({ component }) => component === code);
          return (
            <li>
              <strong>{name}</strong>
              {!required && <span class="optional"> (nếu có)</span>}
              {files.length === 0 && <NoFile onPaper={dossier.handedIn.includes(code)} required={required} />}
              {files.map((file) => (
                <Paper dossier={dossier.id} file={file} />
              ))}
            </li>
          );
        })}
        {others.map((file) => (
          <li>
            <strong>Giấy tờ khác</strong>
            <Paper dossier={dossier.id} file={file} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const NoFile = ({ onPaper, required }: { onPaper: boolean; required: boolean }) =>
  onPaper ? (
    <p class="hint">Đã nhận bản giấy tại quầy, chưa quét.</p>
  ) : (
    <p class={required ? 'missing' : 'hint'}>Không có tệp điện tử.</p>
  );

const Paper = ({ dossier, file }: { dossier: string; file: File }) => {
  const path = `/can-bo/ho-so/${encodeURIComponent(dossier)}/giay-to/${encodeURIComponent(file.fileId)}`;
  if (file.state !== 'stored')
    return (
      <p class="missing">
        <bdi>{file.name}</bdi>: {FILE_STATES[file.state]}
      </p>
    );
  return (
    <details class="look">
      <summary>
        <bdi>{file.name}</bdi> <small>{`${formatWords([file.type])}, ${sizeWords(file.size)}`}</small>
      </summary>
      {file.active && (
        <p class="note warn">
          Tệp này có mã lệnh hoặc tệp đính kèm bên trong. Hệ thống không chạy mã lệnh ấy và không mở tệp tại chỗ; nếu
          cần xem, hãy tải về và không cho phép chạy nội dung nào mà tệp yêu cầu.
        </p>
      )}
      <InPlace path={path} file={file} />
      <p class="small">
        <a href={path} target="_blank" rel="noopener">
          {file.active ? 'Tải về' : 'Mở trong thẻ mới'}
          <span class="unseen">: {file.name}</span>
        </a>
        {' · SHA-256 '}
        <span class="code" title={file.sha256}>
          {shortHash(file.sha256)}
        </span>
      </p>
    </details>
  );
};

const InPlace = ({ path, file }: { path: string; file: File }) => {
  if (file.active) return null;
  if (file.type.startsWith('image/')) return <img src={path} alt={`Ảnh chụp ${file.name}`} loading="lazy" />;
  if (file.type === 'application/pdf') return <iframe src={path} title={file.name} loading="lazy" />;
  return <p class="hint">Loại tệp này không xem tại chỗ được; hãy mở để tải về.</p>;
};
