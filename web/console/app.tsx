import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveAssets } from '../shared/assets.ts';
import type { Api } from '../shared/client.ts';
import { neverKept } from '../shared/never-kept.ts';
import { sameOrigin } from '../shared/session.ts';
import { identityPage, sendIdentity } from './accounts/identity-page.tsx';
import { issuePage, sendCodeAtCounter, sendIssue } from './accounts/issue-page.tsx';
import { sendStaffPassword, staffPasswordPage } from './accounts/password.tsx';
import { sendSignIn, sendSignOut, signInPage } from './accounts/sign-in.tsx';

import { accountPage } from './accounts-waiting/account-page.tsx';
import { sendAccountDecision } from './accounts-waiting/send-account-decision.ts';
import { accountsPage } from './accounts-waiting/waiting-list.tsx';
import { KEEP_INTAKE, KNOWN_PERSON, SCANS, SCRIPT, STYLE } from './assets.ts';

import { fileBytes, slipBytes } from './bytes.ts';
import { calendarPage } from './calendar/calendar-page.tsx';
import { sendDeclaration } from './calendar/send-declaration.tsx';
import { dossierPage } from './dossier/dossier-page.tsx';
import { journalPage } from './dossier/journal.tsx';
import { sendDecision } from './dossier/send-decision.tsx';
import { feedbackListPage } from './feedback/list.tsx';
import { piecePage } from './feedback/piece.tsx';
import { sendMove } from './feedback/send-move.tsx';
import { choosePage } from './intake/choose.tsx';
import { findPersonCall } from './intake/find-person.ts';
import { intakePage, sendIntake } from './intake/intake.tsx';
import { keepTyped } from './intake/keep-intake.ts';
import { receivedPage } from './intake/received.tsx';
import { beginScans, declareScan, scanArrived, scanTakenOut } from './intake/scan-island.ts';
import { foreignPage, missingPage, problemPage, tooLargePage } from './no-page.tsx';
import { agencyDossiersPage } from './oversight/agency-dossiers.tsx';
import { askByCode } from './oversight/ask-by-code.tsx';
import { feedbackStatusPage } from './oversight/feedback-status.tsx';
import { overseenDossierPage } from './oversight/overseen-page.tsx';
import { oversightPage } from './oversight/oversight-page.tsx';
import { sendGround } from './oversight/send-ground.ts';
import { type ConsoleEnv, type ConsoleSettings, signedIn } from './page-request.ts';
import { queuePage } from './queue/queue.tsx';
import { searchPage } from './queue/search.tsx';
import { answerProposal } from './staff-accounts/answer-proposal.ts';
import { sendStaffAccount } from './staff-accounts/send-staff-account.ts';
import { sendStaffAct } from './staff-accounts/send-staff-act.ts';
import { staffAccountsPage } from './staff-accounts/staff-accounts-page.tsx';

export type { ConsoleSettings } from './page-request.ts';

const MOST_BYTES = 64 * 1_048_576;

/** The officers' console, mounted under /can-bo: every page a real URL, every decision a plain form, all data through `api`. */
export const officersConsole = (api: Api, settings: ConsoleSettings): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>({ strict: false }).basePath('/can-bo');
  app.use(async (c, next) => {
    c.set('settings', settings);
    return next();
  });
  app.use(neverKept);
  app.use(sameOrigin(settings.baseUrl, foreignPage));
  app.use(bodyLimit({ maxSize: settings.mostBytes ?? MOST_BYTES, onError: tooLargePage }));
  app.onError(problemPage);
  app.notFound(missingPage);

  app.get('/assets/:file', serveAssets([STYLE, SCRIPT, KEEP_INTAKE, SCANS, KNOWN_PERSON]));
  app.get('/dang-nhap', signInPage);
  app.post('/dang-nhap', sendSignIn(api));
  app.post('/dang-xuat', sendSignOut(api));

  // An address of before that carries a name is left at once, before it is taken along to the sign-in (N4).
  app.get('/', async (c, next) => (c.req.query('tim') === undefined ? next() : c.redirect('/can-bo', 303)));
  app.get('/tim', (c) => c.redirect('/can-bo', 303));
  app.use(signedIn(api, settings));
  app.get('/', queuePage);
  app.post('/tim', searchPage);
  app.get('/ho-so/:id', dossierPage);
  app.get('/ho-so/:id/quyet-dinh', (c) => c.redirect(`/can-bo/ho-so/${encodeURIComponent(c.req.param('id'))}`, 303));
  app.post('/ho-so/:id/quyet-dinh', sendDecision);
  app.get('/ho-so/:id/giay-to/:fileId', fileBytes);
  app.get('/ho-so/:id/phieu/:kind', slipBytes);
  app.get('/ho-so/:id/nhat-ky', journalPage);
  app.get('/tiep-nhan', choosePage);
  app.get('/tiep-nhan/da-nhan/:id', receivedPage);
  app.get('/tiep-nhan/:code', intakePage);
  app.post('/tiep-nhan/:code', sendIntake);
  app.post('/tiep-nhan/:code/nguoi-nop', findPersonCall);
  app.post('/tiep-nhan/:code/dang-go', keepTyped);
  app.post('/tiep-nhan/:code/ban-quet', beginScans);
  app.post('/tiep-nhan/:code/ban-quet/:draft', declareScan);
  app.post('/tiep-nhan/:code/ban-quet/:draft/:file/den', scanArrived);
  app.post('/tiep-nhan/:code/ban-quet/:draft/:file/bo', scanTakenOut);
  app.get('/phan-anh', feedbackListPage);
  app.get('/phan-anh/:number', piecePage);
  app.get('/phan-anh/:number/quyet-dinh', (c) =>
    c.redirect(`/can-bo/phan-anh/${encodeURIComponent(c.req.param('number'))}`, 303),
  );
  app.post('/phan-anh/:number/quyet-dinh', sendMove);
  app.get('/giam-sat', oversightPage);
  app.post('/giam-sat/ho-so', askByCode);
  app.get('/giam-sat/ho-so', (c) => c.redirect('/can-bo/giam-sat', 303));
  app.get('/giam-sat/ho-so/:id', overseenDossierPage);
  app.post('/giam-sat/ho-so/:id', sendGround);
  app.get('/giam-sat/co-quan/:code', agencyDossiersPage);
  app.post('/giam-sat/phan-anh', feedbackStatusPage);
  app.get('/giam-sat/phan-anh', (c) => c.redirect('/can-bo/giam-sat', 303));
  app.get('/giay-to-tuy-than', identityPage);
  app.post('/giay-to-tuy-than', sendIdentity);
  app.get('/tai-khoan', accountsPage);
  app.get('/tai-khoan/:id', accountPage);
  app.post('/tai-khoan/:id', sendAccountDecision);
  app.get('/cap-tai-khoan', issuePage);
  app.post('/cap-tai-khoan', sendIssue);
  app.get('/cap-tai-khoan/ma', (c) => c.redirect('/can-bo/cap-tai-khoan', 303));
  app.post('/cap-tai-khoan/ma', sendCodeAtCounter);
  app.get('/mat-khau', staffPasswordPage);
  app.post('/mat-khau', sendStaffPassword);
  app.get('/tai-khoan-can-bo', staffAccountsPage);
  app.post('/tai-khoan-can-bo', sendStaffAccount);
  app.post('/tai-khoan-can-bo/viec', sendStaffAct);
  app.post('/tai-khoan-can-bo/:id', answerProposal);
  app.get('/lich-lam-viec', calendarPage);
  app.post('/lich-lam-viec', sendDeclaration);
  return app;
};
