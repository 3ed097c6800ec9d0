import type { Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, inputId, Labelled, Radios, TextInput } from '../../shared/form.tsx';
import { htmlOf, pageHeaders } from '../../shared/page.tsx';
import { PORTAL_STYLE } from '../assets.ts';

type Sample = { readonly username: string; readonly name: string; readonly identifier: string };

/** The page that plays an organisation's signing tool on one machine, never deployed: an organisation and a PDF to be chosen. */
export const chooseSigner = (path: string, organisations: readonly Sample[], faults: readonly Fault[]): Response =>
  new Response(
    htmlOf(
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Công cụ ký số (mẫu)</title>
          <link rel="stylesheet" href={`/assets/${PORTAL_STYLE.file}`} />
          <link rel="icon" href="data:," />
        </head>
        <body class="portal">
          <p class="clock-note">Trang mẫu để thử trên máy này. Chữ ký làm ở đây không có giá trị pháp lý.</p>
          <div class="frame">
            <main>
              <ErrorSummary faults={faults} />
              <h1>Công cụ ký số (mẫu)</h1>
              <p>
                Tổ chức thật ký bằng phần mềm và USB Token của nơi cấp chứng thư số. Ở đây, chọn tổ chức và tệp tờ khai
                vừa tải về, rồi lưu tệp đã ký để gửi lại.
              </p>
              <form method="post" action={path} enctype="multipart/form-data">
                <Radios
                  name="to-chuc"
                  label="Tổ chức ký"
                  value={organisations[0]?.username}
                  options={[
                    ...organisations.map(({ username, name, identifier }) => ({
                      value: username,
                      label: `${name}, mã số thuế ${identifier}`,
                    })),
                    { value: 'khac', label: 'Tổ chức khác, ghi dưới đây' },
                  ]}
                />
                <TextInput name="ten" label="Tên tổ chức khác" optional />
                <TextInput
                  name="ma-so"
                  label="Mã số thuế của tổ chức khác"
                  optional
                  hint="Như trong tài khoản; ví dụ 2900000001."
                  width="medium"
                  fault={faultOf(faults, 'ma-so')}
                />
                <Labelled name="tep" label="Tệp PDF cần ký" fault={faultOf(faults, 'tep')}>
                  <input id={inputId('tep')} type="file" name="tep" accept="application/pdf,.pdf" />
                </Labelled>
                <p class="acts">
                  <Button>Ký và tải về</Button>
                </p>
              </form>
            </main>
          </div>
        </body>
      </html>,
    ),
    { status: faults.length === 0 ? 200 : 422, headers: pageHeaders() },
  );
