import type { Province } from '../domain/profile.ts';

/** What one deployment of a province is told. Nothing here is a secret: a secret is named, and read where it is used. */
export type ProvinceOnAws = {
  /** Before every physical name: `thanh-hoa`. */
  readonly key: string;
  /** As people call it: `Thanh Hóa`. */
  readonly name: string;
  /** Before every table's name: `thanh-hoa-`, and after a restore into new tables `thanh-hoa-2-`. */
  readonly tables: string;
  /** The tables are not the first of this province: their journals were reacted to before. */
  readonly restored: boolean;
  /** Where people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** The domain e-mails come from, proved to SES by DNS records, and whom they are from. */
  readonly mailDomain: string;
  readonly mailFrom: string;
  /** Who is written to when an alarm rings; null: nobody yet. */
  readonly alarmsEmail: string | null;
  /** What SMS may cost the account in a month, in US dollars. */
  readonly smsDollars: number;
  /** The national login of citizens (TT01-16.2b); null: not connected. */
  readonly federation: Federation | null;
  /** The payment gateway fees are paid through (TT32-5.4b); null: not connected, and nothing of it is shown. */
  readonly payments: PaymentGateway | null;
  /** The portal's own host name with its certificate in us-east-1; null: CloudFront's name. */
  readonly domain: { readonly host: string; readonly certificateArn: string } | null;
  /** Whether a web application firewall stands before the portal (it costs a fixed sum a month). */
  readonly firewall: boolean;
  /** Deployed to the AWS emulator: `emulator.ts` says what is left out there, and why. */
  readonly emulator: boolean;
  /** The folder with a bundle per function; null: every function gets a stand-in, for tests of the templates. */
  readonly bundles: string | null;
};

/** An OIDC provider; its client secret lies in Secrets Manager under `secretName`. */
export type Federation = { readonly issuer: string; readonly clientId: string; readonly secretName: string };

/** A payment gateway: its https address without a slash at the end, who the province is there, and where the secret both hold lies in Secrets Manager. */
export type PaymentGateway = { readonly address: string; readonly merchant: string; readonly secretName: string };

/** A value of the CDK context: `-c name=…` or a line of `cdk.json`. */
export type Context = (name: string) => unknown;

/**
 * What a deployment is told: the province's own data, then its lines in `cdk.json` (context under its key), then `-c`.
 * Throws a sentence where a line does not fit.
 */
export const provinceOnAws = ({ key, profile }: Province, context: Context): ProvinceOnAws => {
  const own = (context(key) ?? {}) as Readonly<Record<string, unknown>>;
  const told = (name: string): unknown => context(name) ?? own[name];
  const text = (name: string, otherwise: string): string => textOf(name, told(name) ?? otherwise);

  const { host } = profile.portal;
  const tables = text('tables', `${key}-`);
  const mailDomain = text('mailDomain', host);
  return {
    key,
    name: profile.name,
    tables: matching('tables', tables, /^[a-z0-9-]+-$/),
    restored: tables !== `${key}-`,
    publicUrl: matching('publicUrl', text('publicUrl', `https://${host}`), /^https?:\/\/[^/]+$/),
    mailDomain,
    mailFrom: text('mailFrom', `khong-tra-loi@${mailDomain}`),
    alarmsEmail: told('alarmsEmail') === undefined ? null : text('alarmsEmail', ''),
    smsDollars: Number(matching('smsDollars', text('smsDollars', '100'), /^\d+$/)),
    federation: federationOf(own.federation),
    payments: paymentsOf(own.payments),
    domain: told('certificateArn') === undefined ? null : { host, certificateArn: text('certificateArn', '') },
    firewall: text('firewall', 'true') === 'true',
    emulator: text('emulator', 'false') === 'true',
    bundles: `.build/${key}`,
  };
};

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`Ngữ cảnh "${name}" phải là một giá trị đơn.`);
};

const matching = (name: string, value: string, form: RegExp): string => {
  if (form.test(value)) return value;
  throw new Error(`Ngữ cảnh "${name}" không đúng dạng: "${value}".`);
};

const paymentsOf = (value: unknown): PaymentGateway | null => {
  if (value === undefined) return null;
  const { address, merchant, secretName } = value as Readonly<Record<string, unknown>>;
  return {
    address: matching('payments.address', textOf('payments.address', address), /^https:\/\/[^\s]*[^/\s]$/),
    merchant: textOf('payments.merchant', merchant),
    secretName: textOf('payments.secretName', secretName),
  };
};

const federationOf = (value: unknown): Federation | null => {
  if (value === undefined) return null;
  const { issuer, clientId, secretName } = value as Readonly<Record<string, unknown>>;
  return {
    issuer: textOf('federation.issuer', issuer),
    clientId: textOf('federation.clientId', clientId),
    secretName: textOf('federation.secretName', secretName),
  };
};
