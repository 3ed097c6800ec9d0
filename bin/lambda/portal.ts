import { province } from '#province';
import { pageFunction } from '../../functions/wire/page-function.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { portal } from '../../web/portal/app.tsx';
import { api, nationalLogin, publicUrl, site } from './shared/pages.ts';

const { hotline, email } = province.profile.portal;

const witnesses = province.profile.witnesses.is.map(({ name }) => name);

export const handler = namedOnly(
  pageFunction(portal(api, { ...site, hotline, email, nationalLogin, witnesses }), publicUrl),
);
