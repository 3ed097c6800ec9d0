import { Hono } from 'hono';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier, JournalView, QueueItem } from '../../../lib/contract/desk.ts';
import type { DossierFound } from '../../../lib/contract/desk-search.ts';
import { inUsualOrder } from '../../../lib/domain/words/decision-order.ts';
import { decisionWords } from '../../../lib/domain/words/decisions.ts';
import type { Api } from '../../../web/shared/client.ts';
import { HASH, journalOf, lansDossier, queueItem } from './sample-dossier.ts';
import { MINH_ME, MINH_SIGNED_IN, PROCEDURE } from './sample-procedure.ts';

export type Call = { readonly path: string; readonly body: unknown; readonly key: string | undefined };

/** What the fake desk holds; each part can be replaced while a test runs. */
export type FakeDesk = {
  dossier: DeskDossier;
  procedures: ProcedureFull[];
  queue: QueueItem[];
  next: string | null;
  /** What a search finds, and whether that is all. */
  found: DossierFound[];
  complete: boolean;
  journal: JournalView;
  /** The answer to the next decision or intake, when it is not the ordinary yes. */
  no: {
    status: 401 | 404 | 409 | 422 | 500;
    reason: string;
    detail: string;
    errors?: { field: string; message: string }[];
  } | null;
  /** What the dossier has become by the time the no is answered. */
  meanwhile: DeskDossier | null;
  file: { type: string; bytes: string | Uint8Array<ArrayBuffer> };
  /** Where a paper lies, when not here. */
  fileAt: string | null;
  /** How the scan of the draft stands (`filed`: the draft is a dossier by now, and no officer's), and what the next arrivals say of it before it is stored. */
  scan: 'stored' | 'waiting' | 'filed';
  readonly arrivals: ('file-being-scanned' | 'file-not-arrived')[];
  readonly calls: Call[];
  readonly api: Api;
};

/** The HTTP API of the staff as a small invented desk in memory; writes are recorded in `calls`. */
export const fakeDesk = (changes: Partial<Omit<FakeDesk, 'calls' | 'api' | 'arrivals'>> = {}): FakeDesk => {
  const app = new Hono();
  const desk: FakeDesk = {
    dossier: lansDossier(),
    procedures: [PROCEDURE],
    queue: [queueItem(1)],
    next: null,
    found: [],
    complete: true,
    journal: journalOf(true),
    no: null,
    meanwhile: null,
    file: { type: 'application/pdf', bytes: '%PDF-1.4' },
    fileAt: null,
    scan: 'stored',
    ...changes,
    arrivals: [],
    calls: [],
    api: async (request) => app.fetch(request),
  };
  const problem = ({ status, ...rest }: NonNullable<FakeDesk['no']>) =>
    Response.json(
      { type: 'about:blank', title: '', status, ...rest },
      { status, headers: { 'content-type': 'application/problem+json' } },
    );
  const unknown = () => problem({ status: 404, reason: 'dossier-unknown', detail: 'Không thấy hồ sơ này.' });

  app.use(async (c, next) => {
    if (c.req.method === 'GET') return next();
    const text = await c.req.raw.clone().text();
    desk.calls.push({
      path: c.req.path,
      body: text === '' ? null : JSON.parse(text),
      key: c.req.header('idempotency-key'),
    });
    return next();
  });
  app.post('/api/sign-in', async (c) => {
    const { password } = await c.req.json<{ password: string }>();
    if (password === 'mau-dung') return c.json(MINH_SIGNED_IN);
    return problem({ status: 401, reason: 'wrong-password', detail: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' });
  });
  app.use(async (c, next) => {
    if (c.req.header('authorization') === `Bearer ${MINH_SIGNED_IN.token}`) return next();
    return problem({ status: 401, reason: 'not-signed-in', detail: 'Cần đăng nhập.' });
  });
  app.get('/api/me', (c) => c.json(MINH_ME));
  app.get('/api/desk', (c) =>
    c.json({ items: desk.queue, next: c.req.query('cursor') === undefined ? desk.next : null }),
  );
  app.post('/api/desk/search', (c) => c.json({ items: desk.found, complete: desk.complete }));
  app.get('/api/desk/dossiers/:id', (c) => {
    const asked = DecisionName.optional().safeParse(c.req.query('decided'));
    if (!asked.success) return problem({ status: 422, reason: 'invalid-input', detail: 'Không có quyết định này.' });
    if (c.req.param('id') !== desk.dossier.id) return unknown();
    const decided = asked.data === undefined ? {} : { decided: decisionWords(asked.data, c.req.query('step') ?? null) };
    return c.json({ ...desk.dossier, moves: inUsualOrder(desk.dossier.moves), ...decided });
  });
  app.post('/api/desk/dossiers/:id/decisions', (c) => {
    if (desk.meanwhile !== null) desk.dossier = desk.meanwhile;
    if (desk.no !== null) return problem(desk.no);
    return c.json({ entry: 4, stage: desk.dossier.stage, moves: [], code: null });
  });
  app.get('/api/desk/dossiers/:id/journal', (c) => c.json(desk.journal));
  app.get('/api/desk/dossiers/:id/files/:fileId', (c) =>
    desk.fileAt === null
      ? c.body(desk.file.bytes, 200, { 'content-type': desk.file.type })
      : c.redirect(desk.fileAt, 303),
  );
  app.get('/api/desk/dossiers/:id/slips/:kind', (c) => c.body('%PDF-1.4', 200, { 'content-type': 'application/pdf' }));
  app.get('/api/procedures', (c) => c.json({ items: desk.procedures, next: null }));
  app.get('/api/agencies', (c) => c.json({ items: PROCEDURE.agencies, next: null }));
  app.get('/api/procedures/:code', (c) => {
    const found = desk.procedures.find(({ code }) => code === c.req.param('code'));
    return found === undefined
      ? problem({ status: 404, reason: 'procedure-unknown', detail: 'Không tìm thấy thủ tục.' })
      : c.json(found);
  });
  app.post('/api/dossiers', (c) =>
    desk.no === null ? c.json({ id: 'draft-1', stage: 'draft' }, 201) : problem(desk.no),
  );
  app.post('/api/dossiers/:id/files', (c) =>
    c.json({ fileId: 'f-9', upload: { method: 'PUT', url: '/upload/f-9', headers: {} } }, 201),
  );
  app.post('/api/dossiers/:id/files/:fileId/arrival', (c) => {
    const reason = desk.arrivals.shift();
    if (reason !== undefined) return problem({ status: 409, reason, detail: 'Tệp chưa xong.' });
    desk.scan = 'stored';
    return c.json({ state: 'stored' });
  });
  app.delete('/api/dossiers/:id/files/:fileId', (c) => c.body(null, 204));
  app.get('/api/dossiers', (c) => c.json({ items: [], next: null }));
  app.get('/api/dossiers/:id', (c) => {
    if (desk.scan === 'filed') return unknown();
    return c.json({
      files: [
        {
          fileId: 'f-9',
          component: 'CT01',
          name: 'quet.pdf',
          size: 8,
          sha256: HASH,
          type: 'application/pdf',
          state: desk.scan,
          reason: null,
        },
      ],
    });
  });
  app.post('/api/desk/dossiers', (c) => {
    if (desk.no !== null) return problem(desk.no);
    return c.json(
      { id: desk.dossier.id, code: 'M-1', slips: [], stage: 'in-process', dueAt: desk.dossier.submittedAt, why: [] },
      201,
    );
  });
  return desk;
};
