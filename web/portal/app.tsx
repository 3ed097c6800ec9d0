import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveAssets } from '../shared/assets.ts';
import { type Api, ApiProblem } from '../shared/client.ts';
import { neverKept } from '../shared/never-kept.ts';
import { safePath, sameOrigin } from '../shared/session.ts';
import { askRecordCode, contactPage, sendContact, sendNewContact } from './accounts/change-contact.tsx';
import { changeDataPage, sendDataChange } from './accounts/change-data.tsx';
import { ownPasswordPage, sendOwnPassword } from './accounts/change-password.tsx';
import { confirmPage, sendCodeAgain, sendConfirmation } from './accounts/confirm.tsx';
import { sendCorrection } from './accounts/correct-data.tsx';
import { forgottenPage, sendForgotten, sendNewPassword } from './accounts/forgotten-password.tsx';
import { myAccountPage, welcomePage } from './accounts/my-account.tsx';
import { goToNationalLogin, nationalReturnPage, sendAccountLink } from './accounts/national-login.tsx';
import { reactivatePage, sendReactivation } from './accounts/reactivate.tsx';
import { registerFormPage, registerPage, sendRegistration } from './accounts/register.tsx';
import { misusePage, sendMisuse } from './accounts/report-misuse.tsx';
import { sendSignIn, sendSignOut, signInAgainPage, signInPage } from './accounts/sign-in.tsx';
import { cancelPage, sendCancellation, sendSuspension, suspendPage } from './accounts/stop-account.tsx';
import { CHECK_KEPT, CHECK_SLIP, PORTAL_STYLE, UPLOAD } from './assets.ts';
import { fileBytes, formToSignBytes, ownResultBytes, slipBytes } from './bytes.ts';
import { agenciesPage } from './catalogue/agencies.tsx';
import { procedurePage } from './catalogue/procedure.tsx';
import { proceduresPage } from './catalogue/procedures.tsx';
import { changePage, saveChangeStart, sendChange } from './dossier/change.tsx';
import { discardPage, sendDiscard } from './dossier/discard.tsx';
import { myDossierPage } from './dossier/dossier.tsx';
import { myDossiersPage } from './dossier/my-dossiers.tsx';
import { noticesPage } from './dossier/notices.tsx';
import { sendSupplement, supplementPage } from './dossier/supplement.tsx';
import { sendWithdrawal, withdrawPage } from './dossier/withdraw.tsx';
import { evidencePage } from './evidence/evidence.tsx';
import { findFeedback, followFeedbackPage, sendFeedbackRating } from './feedback/follow.tsx';
import { feedbackPage, sendPiece } from './feedback/send.tsx';
import { checkPage, sendFiling } from './filing/check.tsx';
import { declarationPage, saveDeclaration } from './filing/declaration.tsx';
import { deliveryPage, saveDelivery } from './filing/delivery.tsx';
import { saveFile, saveFileArrival, saveFileRemoval } from './filing/paper-island.ts';
import { papersPage, savePaperRemoval, savePapers } from './filing/papers.tsx';
import { receiptPage } from './filing/receipt.tsx';
import { saveStart, startPage } from './filing/start.tsx';
import { takeFromStore } from './filing/take-from-store.ts';
import { guidePage } from './guide.tsx';
import { homePage } from './home.tsx';
import { lookUpPage } from './look-up/look-up.tsx';
import { dossierLooksPage, storeLooksPage } from './looks/looks-page.tsx';
import { brokenPage, foreignPage, missingPage, problemPage, tooLargePage } from './no-page.tsx';
import { type OwnPageRequest, openPageRequest, type PageRequest, type PortalSettings } from './page-request.tsx';
import { payPage, sendPay } from './payment/pay.tsx';
import { toPayPage } from './payment/to-pay.tsx';
import { privacyPage } from './privacy.tsx';
import { checkPaperPage, sendPaperToCheck } from './results/check-paper.tsx';
import { storePage } from './results/store.tsx';

const MOST_BYTES = 64 * 1_048_576;

/**
 * The citizens' portal: every page a real URL, plain forms, nothing known but what the HTTP API tells.
 * `…Page` shows (GET); `save…` keeps what is being prepared, `send…` hands it over (POST).
 */
export const portal = (api: Api, settings: PortalSettings): Hono => {
  const app = new Hono();
  const open = (answer: (page: PageRequest) => Promise<Response>) => async (c: Context) =>
    answer(await openPageRequest(c, api, settings));
  // A password an office gave out is changed before anything else (TH-20.2).
  const anyone = (answer: (page: PageRequest) => Promise<Response>) =>
    open(async (page) => (page.me?.initialPassword === true ? page.go('/tai-khoan/mat-khau') : answer(page)));
  const signedIn = (answer: (page: OwnPageRequest) => Promise<Response>) => (page: PageRequest) =>
    page.me === undefined ? signInFirst(page) : answer({ ...page, me: page.me });
  const own = (answer: (page: OwnPageRequest) => Promise<Response>) => anyone(signedIn(answer));

  app.use(neverKept);
  app.use(sameOrigin(settings.baseUrl, open(foreignPage)));
  app.use(bodyLimit({ maxSize: settings.mostBytes ?? MOST_BYTES, onError: open(tooLargePage) }));
  app.get('/assets/:file', serveAssets([PORTAL_STYLE, UPLOAD, CHECK_SLIP, CHECK_KEPT]));

  app.get('/', anyone(homePage));
  app.get('/tthc', anyone(proceduresPage));
  app.get('/tthc/:code', anyone(procedurePage));
  app.get('/co-quan', anyone(agenciesPage));
  app.get('/tra-cuu', anyone(lookUpPage));
  app.get('/tra-cuu/:code', anyone(lookUpPage));
  app.get('/phan-anh', anyone(feedbackPage));
  app.post('/phan-anh', anyone(sendPiece));
  app.get('/phan-anh/tra-cuu', anyone(followFeedbackPage));
  app.post('/phan-anh/tra-cuu', anyone(findFeedback));
  app.get('/phan-anh/danh-gia', (c) => c.redirect('/phan-anh/tra-cuu', 303));
  app.post('/phan-anh/danh-gia', anyone(sendFeedbackRating));
  app.get('/thanh-toan', anyone(toPayPage));
  app.get('/huong-dan', anyone(guidePage));
  app.get('/quyen-rieng-tu', anyone(privacyPage));
  app.get('/bang-chung', anyone(evidencePage));
  app.get('/kiem-tra', anyone(checkPaperPage));
  app.post('/kiem-tra', anyone(sendPaperToCheck));
  app.get('/kiem-tra/:number', anyone(checkPaperPage));

  if (settings.nationalLogin === true) {
    app.get('/dang-nhap/quoc-gia', anyone(goToNationalLogin));
    app.get('/dang-nhap/quoc-gia/ve', anyone(nationalReturnPage));
    app.post('/dang-nhap/quoc-gia/ve', anyone(sendAccountLink));
  }
  app.get('/dang-nhap', anyone(signInPage));
  app.post('/dang-nhap', anyone(sendSignIn));
  app.post('/dang-xuat', sendSignOut(api, settings));

  app.get('/dang-ky', anyone(registerPage));
  app.get('/dang-ky/sua', (c) => c.redirect('/dang-nhap', 303));
  app.post('/dang-ky/sua', anyone(sendCorrection));
  app.get('/dang-ky/:kind', anyone(registerFormPage));
  app.post('/dang-ky/:kind', anyone(sendRegistration));
  app.get('/dang-ky/:id/ma', anyone(confirmPage));
  app.post('/dang-ky/:id/ma', anyone(sendConfirmation));
  app.post('/dang-ky/:id/gui-lai', anyone(sendCodeAgain));
  app.get('/quen-mat-khau', anyone(forgottenPage));
  app.post('/quen-mat-khau', anyone(sendForgotten));
  app.get('/quen-mat-khau/mat-khau-moi', (c) => c.redirect('/quen-mat-khau', 303));
  app.post('/quen-mat-khau/mat-khau-moi', anyone(sendNewPassword));

  app.get('/tai-khoan', own(myAccountPage));
  app.get('/tai-khoan/chao-mung', own(welcomePage));
  app.get('/tai-khoan/thong-tin', own(changeDataPage));
  app.post('/tai-khoan/thong-tin', own(sendDataChange));
  app.get('/tai-khoan/lien-he', own(contactPage));
  app.post('/tai-khoan/lien-he', own(sendContact));
  app.get('/tai-khoan/lien-he/ma-dang-dung', (c) => c.redirect('/tai-khoan/lien-he', 303));
  app.post('/tai-khoan/lien-he/ma-dang-dung', own(askRecordCode));
  app.get('/tai-khoan/lien-he/ma', (c) => c.redirect('/tai-khoan/lien-he', 303));
  app.post('/tai-khoan/lien-he/ma', own(sendNewContact));
  app.get('/tai-khoan/mat-khau', open(signedIn(ownPasswordPage)));
  app.post('/tai-khoan/mat-khau', open(signedIn(sendOwnPassword)));
  app.get('/tai-khoan/tam-dung', own(suspendPage));
  app.post('/tai-khoan/tam-dung', own(sendSuspension));
  app.get('/tai-khoan/huy', own(cancelPage));
  app.post('/tai-khoan/huy', own(sendCancellation));
  app.get('/tai-khoan/bao-su-co', own(misusePage));
  app.post('/tai-khoan/bao-su-co', own(sendMisuse));
  app.get('/tai-khoan/kich-hoat-lai', anyone(reactivatePage));
  app.post('/tai-khoan/kich-hoat-lai', anyone(sendReactivation));

  app.get('/nop-ho-so/:code', own(startPage));
  app.post('/nop-ho-so/:code', own(saveStart));
  app.get('/ho-so', own(myDossiersPage));
  app.get('/ho-so/:id', own(myDossierPage));
  app.get('/ho-so/:id/to-khai/:page', own(declarationPage));
  app.post('/ho-so/:id/to-khai/:page', own(saveDeclaration));
  app.get('/ho-so/:id/giay-to', own(papersPage));
  app.post('/ho-so/:id/giay-to', own(savePapers));
  app.post('/ho-so/:id/giay-to/kho', own(takeFromStore));
  app.post('/ho-so/:id/giay-to/:file/bo', own(savePaperRemoval));
  app.get('/ho-so/:id/tep/:file', own(fileBytes));
  app.post('/ho-so/:id/tep', own(saveFile));
  app.post('/ho-so/:id/tep/:file/den', own(saveFileArrival));
  app.post('/ho-so/:id/tep/:file/bo', own(saveFileRemoval));
  app.get('/ho-so/:id/nhan-ket-qua', own(deliveryPage));
  app.post('/ho-so/:id/nhan-ket-qua', own(saveDelivery));
  app.get('/ho-so/:id/kiem-tra', own(checkPage));
  app.post('/ho-so/:id/kiem-tra', own(sendFiling));
  app.get('/ho-so/:id/bien-nhan', own(receiptPage));
  app.get('/ho-so/:id/dong-phi', own(payPage));
  app.post('/ho-so/:id/dong-phi', own(sendPay));
  app.get('/ho-so/:id/bo-sung', own(supplementPage));
  app.post('/ho-so/:id/bo-sung', own(sendSupplement));
  app.get('/ho-so/:id/thay-doi', own(changePage));
  app.post('/ho-so/:id/thay-doi', own(sendChange));
  app.post('/ho-so/:id/thay-doi/bat-dau', own(saveChangeStart));
  app.get('/ho-so/:id/xoa', own(discardPage));
  app.post('/ho-so/:id/xoa', own(sendDiscard));
  app.get('/ho-so/:id/rut', own(withdrawPage));
  app.post('/ho-so/:id/rut', own(sendWithdrawal));
  app.get('/ho-so/:id/to-khai-ky/:act', own(formToSignBytes));
  app.get('/ho-so/:id/phieu/:kind', own(slipBytes));
  app.get('/ho-so/:id/ket-qua', own(ownResultBytes));
  app.get('/ho-so/:id/ai-da-xem', own(dossierLooksPage));
  app.get('/kho-giay-to', own(storePage));
  app.get('/kho-giay-to/ai-da-xem', own(storeLooksPage));
  app.get('/thong-bao', own(noticesPage));

  app.notFound(anyone(missingPage));
  app.onError(async (error, c) => {
    if (error instanceof ApiProblem && error.status === 401) return toSignIn(c);
    const page = await openPageRequest(c, nobody, settings);
    if (error instanceof ApiProblem) return problemPage(page, error);
    // The name alone: a message may carry what a person typed.
    console.error(JSON.stringify({ where: 'portal', route: c.req.routePath, error: error.name }));
    return brokenPage(page);
  });
  return app;
};

// After signing in a person is back where they were, with what they had typed.
const signInFirst = async (page: PageRequest): Promise<Response> => {
  if (page.c.req.method === 'GET' || page.c.req.method === 'HEAD') return toSignIn(page.c);
  if (page.c.req.header('content-type')?.startsWith('application/json'))
    return page.c.json({ detail: 'Phiên đăng nhập đã hết. Xin tải lại trang và đăng nhập.' }, 401);
  return signInAgainPage(page);
};

const toSignIn = (c: Context): Response =>
  c.redirect(
    `/dang-nhap?tiep=${encodeURIComponent(c.req.method === 'GET' ? safePath(c.req.path, '/ho-so') : '/ho-so')}`,
    303,
  );

const nobody: Api = async () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
