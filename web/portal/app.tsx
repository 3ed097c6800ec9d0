import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveAssets } from '../shared/assets.ts';
import { type Api, ApiProblem } from '../shared/client.ts';
import { safePath, sameOrigin } from '../shared/session.ts';
import { fromNationalLogin, linkAccount, toNationalLogin } from './accounts/national-login.tsx';
import { signIn, signInAgain, signInPage, signOut } from './accounts/sign-in.tsx';
import { STYLE, UPLOAD } from './assets.ts';
import { fileBytes, slipBytes } from './bytes.ts';
import { agenciesPage } from './catalogue/agencies.tsx';
import { procedurePage } from './catalogue/procedure.tsx';
import { proceduresPage } from './catalogue/procedures.tsx';
import { beginChange, changePage, sendChange } from './dossier/change.tsx';
import { dossierPage } from './dossier/dossier.tsx';
import { myDossiersPage } from './dossier/my-dossiers.tsx';
import { noticesPage } from './dossier/notices.tsx';
import { sendSupplement, supplementPage } from './dossier/supplement.tsx';
import { withdraw, withdrawPage } from './dossier/withdraw.tsx';
import { checkPage, submit } from './filing/check.tsx';
import { declarationPage, saveDeclaration } from './filing/declaration.tsx';
import { deliveryPage, saveDelivery } from './filing/delivery.tsx';
import { arrived, declareFile, takenOut } from './filing/paper-island.ts';
import { addPapers, papersPage, removePaper } from './filing/papers.tsx';
import { receiptPage } from './filing/receipt.tsx';
import { startDraft, startPage } from './filing/start.tsx';
import { guidePage } from './guide.tsx';
import { homePage } from './home.tsx';
import { lookUpPage } from './look-up/look-up.tsx';
import { brokenPage, foreignPage, missingPage, problemPage, tooLargePage } from './no-page.tsx';
import { type OwnVisit, openVisit, type PortalSettings, type Visit } from './page-request.tsx';
import { privacyPage } from './privacy.tsx';

const MOST_BYTES = 64 * 1_048_576;

/** The citizens' portal: every page a real URL, plain forms, nothing known but what the HTTP API tells. */
export const portal = (api: Api, settings: PortalSettings): Hono => {
  const app = new Hono();
  const anyone = (answer: (visit: Visit) => Promise<Response>) => async (c: Context) =>
    answer(await openVisit(c, api, settings));
  const own = (answer: (visit: OwnVisit) => Promise<Response>) =>
    anyone((visit) => (visit.me === undefined ? signInFirst(visit) : answer({ ...visit, me: visit.me })));

  app.use(sameOrigin(settings.baseUrl, anyone(foreignPage)));
  app.use(bodyLimit({ maxSize: settings.mostBytes ?? MOST_BYTES, onError: anyone(tooLargePage) }));
  app.get('/assets/:file', serveAssets([STYLE, UPLOAD]));

  app.get('/', anyone(homePage));
  app.get('/tthc', anyone(proceduresPage));
  app.get('/tthc/:code', anyone(procedurePage));
  app.get('/co-quan', anyone(agenciesPage));
  app.get('/tra-cuu', anyone(lookUpPage));
  app.get('/tra-cuu/:code', anyone(lookUpPage));
  app.get('/huong-dan', anyone(guidePage));
  app.get('/quyen-rieng-tu', anyone(privacyPage));

  if (settings.nationalLogin === true) {
    app.get('/dang-nhap/quoc-gia', anyone(toNationalLogin));
    app.get('/dang-nhap/quoc-gia/ve', anyone(fromNationalLogin));
    app.post('/dang-nhap/quoc-gia/ve', anyone(linkAccount));
  }
  app.get('/dang-nhap', anyone(signInPage));
  app.post('/dang-nhap', anyone(signIn));
  app.post('/dang-xuat', signOut(api, settings));

  app.get('/nop-ho-so/:code', own(startPage));
  app.post('/nop-ho-so/:code', own(startDraft));
  app.get('/ho-so', own(myDossiersPage));
  app.get('/ho-so/:id', own(dossierPage));
  app.get('/ho-so/:id/to-khai/:page', own(declarationPage));
  app.post('/ho-so/:id/to-khai/:page', own(saveDeclaration));
  app.get('/ho-so/:id/giay-to', own(papersPage));
  app.post('/ho-so/:id/giay-to', own(addPapers));
  app.post('/ho-so/:id/giay-to/:file/bo', own(removePaper));
  app.get('/ho-so/:id/tep/:file', own(fileBytes));
  app.post('/ho-so/:id/tep', own(declareFile));
  app.post('/ho-so/:id/tep/:file/den', own(arrived));
  app.post('/ho-so/:id/tep/:file/bo', own(takenOut));
  app.get('/ho-so/:id/nhan-ket-qua', own(deliveryPage));
  app.post('/ho-so/:id/nhan-ket-qua', own(saveDelivery));
  app.get('/ho-so/:id/kiem-tra', own(checkPage));
  app.post('/ho-so/:id/kiem-tra', own(submit));
  app.get('/ho-so/:id/bien-nhan', own(receiptPage));
  app.get('/ho-so/:id/bo-sung', own(supplementPage));
  app.post('/ho-so/:id/bo-sung', own(sendSupplement));
  app.get('/ho-so/:id/thay-doi', own(changePage));
  app.post('/ho-so/:id/thay-doi', own(sendChange));
  app.post('/ho-so/:id/thay-doi/bat-dau', own(beginChange));
  app.get('/ho-so/:id/rut', own(withdrawPage));
  app.post('/ho-so/:id/rut', own(withdraw));
  app.get('/ho-so/:id/phieu/:kind', own(slipBytes));
  app.get('/thong-bao', own(noticesPage));

  app.notFound(anyone(missingPage));
  app.onError(async (error, c) => {
    if (error instanceof ApiProblem && error.status === 401) return toSignIn(c);
    const visit = await openVisit(c, nobody, settings);
    if (error instanceof ApiProblem) return problemPage(visit, error);
    // The name alone: a message may carry what a person typed.
    console.error(JSON.stringify({ where: 'portal', route: c.req.routePath, error: error.name }));
    return brokenPage(visit);
  });
  return app;
};

// After signing in a person is back where they were, with what they had typed.
const signInFirst = async (visit: Visit): Promise<Response> => {
  if (visit.c.req.method === 'GET' || visit.c.req.method === 'HEAD') return toSignIn(visit.c);
  if (visit.c.req.header('content-type')?.startsWith('application/json'))
    return visit.c.json({ detail: 'Phiên đăng nhập đã hết. Xin tải lại trang và đăng nhập.' }, 401);
  return signInAgain(visit);
};

const toSignIn = (c: Context): Response =>
  c.redirect(
    `/dang-nhap?tiep=${encodeURIComponent(c.req.method === 'GET' ? safePath(c.req.path, '/ho-so') : '/ho-so')}`,
    303,
  );

const nobody: Api = async () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
