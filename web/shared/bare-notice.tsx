import { htmlOf, pageHeaders } from './page.tsx';

/** A page of one sentence with nothing around it, for whoever is not to be shown more. */
export const bareNotice = (status: number, title: string, sentence: string): Response =>
  new Response(
    htmlOf(
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
        </head>
        <body>
          <h1>{title}</h1>
          <p>{sentence}</p>
        </body>
      </html>,
    ),
    { status, headers: pageHeaders() },
  );
