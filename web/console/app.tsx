import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveAssets } from '../shared/assets.ts';
import type { Api } from '../shared/client.ts';
import { sameOrigin } from '../shared/session.ts';
import { showSignIn, signIn, signOut } from './accounts/sign-in.tsx';
import { SCANS, SCRIPT, STYLE } from './assets.ts';
import { showFile, showSlip } from './bytes.ts';
import { decide } from './dossier/decide.tsx';
import { showDossier } from './dossier/dossier.tsx';
import { showJournal } from './dossier/journal.tsx';
import { showChoose } from './intake/choose.tsx';
import { showIntake, takeIntake } from './intake/intake.tsx';
import { showReceived } from './intake/received.tsx';
import { beginScans, declareScan, scanArrived, scanTakenOut } from './intake/scan-island.ts';
import { foreignForm, noSuchPage, tooLarge, troublePage } from './no-page.tsx';
import { type ConsoleEnv, type ConsoleSettings, signedIn } from './page-request.ts';
import { showQueue } from './queue/queue.tsx';

export type { ConsoleSettings } from './page-request.ts';

const MOST_BYTES = 64 * 1_048_576;

/** The officers' console, mounted under /can-bo: every page a real URL, every decision a plain form, all data through `api`. */
export const officersConsole = (api: Api, settings: ConsoleSettings): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>({ strict: false }).basePath('/can-bo');
  app.use(async (c, next) => {
    c.set('settings', settings);
    return next();
  });
  app.use(sameOrigin(settings.baseUrl, foreignForm));
  app.use(bodyLimit({ maxSize: settings.mostBytes ?? MOST_BYTES, onError: tooLarge }));
  app.onError(troublePage);
  app.notFound(noSuchPage);

  app.get('/assets/:file', serveAssets([STYLE, SCRIPT, SCANS]));
  app.get('/dang-nhap', showSignIn);
  app.post('/dang-nhap', signIn(api));
  app.post('/dang-xuat', signOut(api));

  app.use(signedIn(api, settings));
  app.get('/', showQueue);
  app.get('/ho-so/:id', showDossier);
  app.get('/ho-so/:id/quyet-dinh', (c) => c.redirect(`/can-bo/ho-so/${encodeURIComponent(c.req.param('id'))}`, 303));
  app.post('/ho-so/:id/quyet-dinh', decide);
  app.get('/ho-so/:id/giay-to/:fileId', showFile);
  app.get('/ho-so/:id/phieu/:kind', showSlip);
  app.get('/ho-so/:id/nhat-ky', showJournal);
  app.get('/tiep-nhan', showChoose);
  app.get('/tiep-nhan/da-nhan/:id', showReceived);
  app.get('/tiep-nhan/:code', showIntake);
  app.post('/tiep-nhan/:code', takeIntake);
  app.post('/tiep-nhan/:code/ban-quet', beginScans);
  app.post('/tiep-nhan/:code/ban-quet/:draft', declareScan);
  app.post('/tiep-nhan/:code/ban-quet/:draft/:file/den', scanArrived);
  app.post('/tiep-nhan/:code/ban-quet/:draft/:file/bo', scanTakenOut);
  return app;
};
