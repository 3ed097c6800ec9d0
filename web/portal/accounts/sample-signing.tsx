import { Button, ErrorSummary, inputId, Labelled, Select } from '../../shared/form.tsx';
import { htmlOf, pageHeaders } from '../../shared/page.tsx';
import { PORTAL_STYLE } from '../assets.ts';

type Sample = { readonly username: string; readonly name: string; readonly identifier: string };

/** The page that plays an organisation's signing tool on one machine, never deployed: an organisation and a PDF to be chosen. */
export const chooseSigner = (path: string, organisations: readonly Sample[], why?: string): Response =>
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
              {why !== undefined && <ErrorSummary faults={[{ field: 'tep', message: why }]} />}
              <h1>Công cụ ký số (mẫu)</h1>
              <p>
                Tổ chức thật ký bằng phần mềm và USB Token của nơi cấp chứng thư số. Ở đây, chọn một tổ chức mẫu và tệp
                tờ khai vừa tải về, rồi lưu tệp đã ký để gửi lại.
              </p>
              <form method="post" action={path} enctype="multipart/form-data">
                <Select
                  name="to-chuc"
                  label="Tổ chức ký"
                  options={organisations.map(({ username, name, identifier }) => ({
                    value: username,
                    label: `${name} (MST ${identifier})`,
                  }))}
                />
                <Labelled name="tep" label="Tệp PDF cần ký">
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
    { status: why === undefined ? 200 : 422, headers: pageHeaders() },
  );
