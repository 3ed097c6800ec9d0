import { pageFunction } from '../../functions/wire/page-function.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { officersConsole } from '../../web/console/app.tsx';
import { api, publicUrl, site } from './shared/pages.ts';

export const handler = namedOnly(pageFunction(officersConsole(api, { ...site, now }), publicUrl));
