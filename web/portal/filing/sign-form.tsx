import type { Fault } from '../../shared/client.ts';
import { faultOf, inputId, Labelled } from '../../shared/form.tsx';
import type { ToProve } from './to-prove.ts';

type Props = {
  readonly what: ToProve;
  /** The organisation's number, as its certificate has to name it. */
  readonly number: string | null;
  /** Where the sample signing tool stands; only on one machine. */
  readonly tool: string | undefined;
  readonly faults: readonly Fault[];
};

/** What an organisation does with its own signing tool: take the form down, sign it, put it up (BH-17). */
export const SignForm = ({ what, number, tool, faults }: Props) => (
  <>
    <p>
      Việc này của tổ chức phải có chữ ký số. Tờ khai gồm đúng những gì sẽ được gửi; sửa hồ sơ sau khi ký thì phải tải
      về và ký lại.
    </p>
    <ol>
      <li>
        <p>
          <a class="button quiet" href={`/ho-so/${what.id}/to-khai-ky/${what.act}`} download={`${FILES[what.act]}.pdf`}>
            Tải tờ khai để ký
          </a>
        </p>
      </li>
      <li>
        <p>
          Ký tệp vừa tải bằng công cụ ký số của tổ chức (USB Token, ký số từ xa…). Chứng thư số phải còn hiệu lực và ghi
          mã số {number !== null && number !== '' ? <strong>{number}</strong> : 'của tổ chức'}.
        </p>
        {tool !== undefined && (
          <p class="small">
            Trên máy mẫu này, ký thử bằng <a href={tool}>công cụ ký số mẫu</a>.
          </p>
        )}
      </li>
      <li>
        <Labelled
          name="signed"
          label="Tải lên tờ khai đã ký"
          hint="Tệp PDF đã ký, hoặc tệp chữ ký rời .p7s, .p7m. Không quá 650 KB."
          fault={faultOf(faults, 'signed')}
        >
          <input
            id={inputId('signed')}
            type="file"
            name="signed"
            accept="application/pdf,.pdf,.p7s,.p7m"
            aria-describedby={`${inputId('signed')}-hint`}
          />
        </Labelled>
      </li>
    </ol>
  </>
);

const FILES: Readonly<Record<ToProve['act'], string>> = {
  filing: 'to-khai-nop-ho-so',
  supplement: 'to-khai-bo-sung',
  change: 'to-khai-thay-doi',
  withdrawal: 'don-rut-ho-so',
};
