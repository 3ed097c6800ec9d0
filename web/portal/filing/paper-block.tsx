import type { Component } from '../../../lib/contract/catalogue.ts';
import type { StoredDocumentItem } from '../../../lib/contract/documents.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Fault } from '../../shared/client.ts';
import { Button, Hidden, inputId } from '../../shared/form.tsx';
import { formatWords, sizeWords } from '../../shared/format.ts';
import { Tag } from '../../shared/status.tsx';
import { whyRejected } from '../../shared/why-rejected.ts';
import { FromStore } from './from-store.tsx';

type Block = {
  readonly dossier: MyDossier;
  readonly component: Component;
  readonly action: string;
  /** What the office said is wrong with this paper, while a supplement is asked for. */
  readonly asked: string | undefined;
  readonly faults: readonly Fault[];
  /** What the person has already. */
  readonly store: readonly StoredDocumentItem[];
  /** The most one post may weigh, where that is little. */
  readonly mostBytes: number | undefined;
};

/** One component: what is asked, its files with their state, and the chooser with formats and most size beside it (TT32-7.2, 7.3). */
export const PaperBlock = ({ dossier, component, action, asked, faults, store, mostBytes }: Block) => {
  const { code, name, required, formats, maxBytes, source } = component;
  const files = dossier.files.filter((file) => file.component === code);
  const id = inputId(code);
  return (
    <section class={faults.length > 0 ? 'paper wrong' : 'paper'} id={`giay-${code}`}>
      <h2>
        {name}
        {!required && <span class="optional"> (không bắt buộc)</span>}
      </h2>
      {source === 'database-or-document' && required && (
        <p class="hint">
          Nếu thông tin này đã có trong cơ sở dữ liệu, cán bộ sẽ tự tra; bản chụp giúp giải quyết nhanh hơn.
        </p>
      )}
      {asked && (
        <div class="note warn">
          <p>
            <strong>Cán bộ yêu cầu:</strong> {asked}
          </p>
          <p>Xin gửi tệp mới, rồi bỏ tệp cũ không dùng nữa.</p>
        </div>
      )}
      {faults.map(({ message }) => (
        <p class="fault">{message}</p>
      ))}
      <ul class="files" aria-live="polite">
        {files.map((file) => (
          <SentFile file={file} action={action} />
        ))}
      </ul>
      <FromStore dossier={dossier.id} component={component} store={store} query={queryOf(action)} />
      <form
        method="post"
        action={action}
        enctype="multipart/form-data"
        data-upload={`/ho-so/${dossier.id}/tep`}
        data-component={code}
        data-max={maxBytes}
        data-formats={formats.join(',')}
      >
        <Hidden values={{ component: code }} />
        <label class="label" for={id}>
          {files.length > 0 ? 'Thêm tệp khác' : 'Chụp ảnh hoặc chọn tệp'}
          <span class="unseen"> cho {name}</span>
        </label>
        <p class="hint" id={`${id}-hint`}>
          Nhận {formatWords(formats)}; mỗi tệp không quá {sizeWords(maxBytes)}.
        </p>
        <input type="file" id={id} name="files" accept={formats.join(',')} multiple aria-describedby={`${id}-hint`} />
        <div class="send">
          {mostBytes !== undefined && (
            <p class="hint">
              Mỗi lần bấm “Gửi tệp” gửi được tối đa {sizeWords(mostBytes)}. Ảnh nặng hơn: xin gửi từng ảnh, chụp lại ở
              cỡ nhỏ hơn, hoặc dùng trình duyệt khác.
            </p>
          )}
          <Button look="quiet">Gửi tệp</Button>
        </div>
        {formats.some((type) => type.startsWith('image/')) && (
          <label class="button quiet camera" hidden>
            Chụp bằng máy ảnh
            <input type="file" class="unseen" accept="image/jpeg" capture="environment" />
          </label>
        )}
      </form>
    </section>
  );
};

const queryOf = (action: string): string => (action.includes('?') ? action.slice(action.indexOf('?')) : '');

const SentFile = ({ file, action }: { file: MyDossier['files'][number]; action: string }) => {
  const [path, query] = action.split('?');
  return (
    <li data-file={file.fileId}>
      <span>
        {file.state === 'stored' ? (
          <a href={`${path?.replace(/giay-to$/, 'tep')}/${file.fileId}`}>
            <bdi>{file.name}</bdi>
          </a>
        ) : (
          <bdi>{file.name}</bdi>
        )}{' '}
        <span class="small">({sizeWords(file.size)})</span>
      </span>
      {file.state === 'stored' && <Tag tone="good">Đã lưu</Tag>}
      {file.state === 'waiting' && <Tag tone="warn">Chưa lưu xong</Tag>}
      {file.state === 'rejected' && <Tag tone="bad">Lỗi</Tag>}
      <form method="post" action={`${path}/${file.fileId}/bo${query === undefined ? '' : `?${query}`}`}>
        <button type="submit" class="plain">
          Bỏ<span class="unseen"> tệp {file.name}</span>
        </button>
      </form>
      {file.state === 'waiting' && (
        <form method="post" action={action} enctype="multipart/form-data">
          <Hidden values={{ 'hoi-lai': file.fileId }} />
          <button type="submit" class="plain">
            Kiểm tra lại<span class="unseen"> tệp {file.name}</span>
          </button>
          <p class="small">
            Tệp đang được quét mã độc, hoặc đường truyền bị ngắt giữa chừng. Nếu kiểm tra lại mà tệp vẫn chưa đến, xin
            bỏ tệp này rồi gửi lại.
          </p>
        </form>
      )}
      {file.state === 'rejected' && <p class="fault">{whyRejected(file.reason)}</p>}
    </li>
  );
};
