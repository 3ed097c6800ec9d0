import { type Context, Hono } from 'hono';
import type { ProcedureFull } from '../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../lib/contract/dossiers.ts';
import type { Api } from '../../web/shared/client.ts';
import { AGENCY, BIRTH, emptyDraft, LAN, stageWords, TOKEN, WHY } from './fake-data.ts';

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly key: string | null;
};

/** An API that speaks the contract for one person and one procedure, and remembers what it was asked. */
export type FakeApi = {
  readonly api: Api;
  readonly upload: Api;
  readonly calls: readonly Call[];
  readonly dossiers: Map<string, MyDossier>;
  readonly procedure: ProcedureFull;
  /** The next call of `method path` is answered so. */
  answer(method: string, path: string, answer: Response): void;
  /** The same with a no. */
  refuse(method: string, path: string, status: number, reason: string, detail: string): void;
};

export const fakeApi = (): FakeApi => {
  const calls: Call[] = [];
  const dossiers = new Map<string, MyDossier>();
  const given = new Map<string, Response>();
  const procedure = { ...BIRTH };
  const app = contract(dossiers, procedure);

  return {
    calls,
    dossiers,
    procedure,
    answer: (method, path, answer) => {
      given.set(`${method} ${path}`, answer);
    },
    refuse: (method, path, status, reason, detail) => {
      given.set(`${method} ${path}`, problem(status, reason, detail));
    },
    api: async (request) => {
      const { pathname } = new URL(request.url);
      const text = await request.clone().text();
      const key = request.headers.get('idempotency-key');
      calls.push({ method: request.method, path: pathname, body: text === '' ? undefined : JSON.parse(text), key });
      const already = given.get(`${request.method} ${pathname}`);
      given.delete(`${request.method} ${pathname}`);
      return already ?? app.fetch(request);
    },
    upload: async (request) => {
      calls.push({
        method: request.method,
        path: new URL(request.url).pathname,
        body: (await request.arrayBuffer()).byteLength,
        key: null,
      });
      return new Response(null, { status: 200 });
    },
  };
};

const contract = (dossiers: Map<string, MyDossier>, procedure: ProcedureFull): Hono => {
  const app = new Hono();
  const own = (c: Context): MyDossier | undefined => dossiers.get(c.req.param('id') ?? '');
  const signedIn = ['/api/me', '/api/dossiers', '/api/dossiers/*', '/api/notices'];
  for (const path of signedIn)
    app.use(path, async (c, next) =>
      c.req.header('authorization') === `Bearer ${TOKEN}` ? next() : problem(401, 'not-signed-in', 'Xin đăng nhập.'),
    );

  app.get('/api/procedures', (c) => {
    const found = (c.req.query('query') ?? '') === '' || BIRTH.name.includes(c.req.query('query') ?? '');
    return c.json({ items: found ? [procedure] : [], next: null });
  });
  app.get('/api/procedures/:code', (c) => (c.req.param('code') === BIRTH.code ? c.json(procedure) : c.notFound()));
  app.get('/api/agencies', (c) => c.json({ items: [AGENCY] }));
  app.get('/api/look-up/:code', (c) => c.json({ code: c.req.param('code'), status: 'Đang giải quyết', completed: 50 }));
  app.get('/api/time-limits/intake', (c) => c.json({ receiveBy: WHY[0]?.to, why: WHY, provisional: false }));
  app.post('/api/sign-in', async (c) => {
    const { username, password } = await c.req.json();
    if (username !== 'lan' || password !== 'mật khẩu')
      return problem(401, 'wrong-credentials', 'Tên đăng nhập hoặc mật khẩu chưa đúng.');
    return c.json({ token: TOKEN, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), person: LAN });
  });
  app.get('/api/me', (c) =>
    c.json(
      c.req.query('procedure') === undefined ? LAN : { ...LAN, mayFile: procedure.identities.includes('citizen') },
    ),
  );
  app.get('/api/notices', (c) => c.json({ items: [], next: null }));
  app.get('/api/dossiers', (c) => c.json({ items: [...dossiers.values()].map(inWords), next: null }));
  app.post('/api/dossiers', (c) => {
    const draft = emptyDraft(`d${dossiers.size + 1}`);
    dossiers.set(draft.id, draft);
    return c.json({ id: draft.id, stage: 'draft' }, 201);
  });
  app.get('/api/dossiers/:id', (c) => {
    const dossier = own(c);
    return dossier === undefined ? c.notFound() : c.json({ ...inWords(dossier), ...checked(dossier.answers) });
  });
  app.put('/api/dossiers/:id/form', async (c) => {
    const { answers } = await c.req.json();
    return c.json(checked(change(dossiers, c, (it) => ({ ...it, answers: { ...it.answers, ...answers } })).answers));
  });
  app.post('/api/dossiers/:id/files', async (c) => {
    const fileId = `f${own(c)?.files.length ?? 0}`;
    const declared = await c.req.json();
    change(dossiers, c, (it) => ({
      ...it,
      files: [...it.files, { ...declared, fileId, state: 'waiting', reason: null }],
    }));
    return c.json(
      { fileId, upload: { method: 'PUT', url: `/upload/${fileId}`, headers: { 'content-type': declared.type } } },
      201,
    );
  });
  app.post('/api/dossiers/:id/files/:file/arrival', (c) => {
    change(dossiers, c, (it) => ({ ...it, files: it.files.map((file) => ({ ...file, state: 'stored' })) }));
    return c.json({ state: 'stored' });
  });
  app.get('/api/dossiers/:id/files/:file', (c) => {
    const file = own(c)?.files.find(({ fileId }) => fileId === c.req.param('file'));
    return file === undefined ? c.notFound() : c.body('bytes', 200, { 'content-type': file.type });
  });
  app.delete('/api/dossiers/:id/files/:file', (c) => {
    change(dossiers, c, (it) => ({ ...it, files: it.files.filter(({ fileId }) => fileId !== c.req.param('file')) }));
    return c.body(null, 204);
  });
  app.post('/api/dossiers/:id/submission', (c) => {
    change(dossiers, c, (it) => ({
      ...it,
      stage: 'submitted',
      submittedAt: '2026-02-13T16:45:00+07:00',
      mayWithdraw: true,
    }));
    return c.json({}, 202);
  });
  app.post('/api/dossiers/:id/supplement', (c) =>
    c.json(change(dossiers, c, (it) => ({ ...it, stage: 'submitted', request: null }))),
  );
  app.post('/api/dossiers/:id/changing', (c) => {
    const { id, stage } = change(dossiers, c, (it) => ({ ...it, changing: true }));
    return c.json({ id, stage, entry: 1 });
  });
  app.post('/api/dossiers/:id/change', (c) => {
    const { id, stage } = change(dossiers, c, (it) => ({ ...it, changing: false }));
    return c.json({ id, stage, entry: 2 });
  });
  app.post('/api/dossiers/:id/withdrawal', (c) =>
    c.json(change(dossiers, c, (it) => ({ ...it, stage: 'withdrawn', mayWithdraw: false }))),
  );
  app.notFound(() => problem(404, 'not-found', 'Không có.'));
  return app;
};

const change = (dossiers: Map<string, MyDossier>, c: Context, to: (it: MyDossier) => MyDossier): MyDossier => {
  const id = c.req.param('id') ?? '';
  const changed = to(dossiers.get(id) ?? emptyDraft(id));
  dossiers.set(id, changed);
  return changed;
};

// A test says the stage; its words follow.
const inWords = (dossier: MyDossier): MyDossier => ({ ...dossier, ...stageWords(dossier.stage) });

const checked = (answers: Readonly<Record<string, string>>) => ({
  missing: BIRTH.form
    .flatMap(({ fields }) => fields)
    .filter(({ name, required, showWhen }) => {
      const asked = showWhen === undefined || answers[showWhen.field] === showWhen.equals;
      return asked && required && (answers[name] ?? '') === '';
    })
    .map(({ name }) => name),
  errors: /^(\d{4}-\d{2}-\d{2})?$/.test(answers.childBirthday ?? '')
    ? []
    : [{ field: 'childBirthday', message: 'Ngày chưa đúng.' }],
});

const problem = (status: number, reason: string, detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: reason, status, reason, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
