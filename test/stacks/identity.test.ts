import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '../../lib/domain/journal/moment.ts';
import { propertiesOf, templatesOf } from './template-of.ts';

const identity = templatesOf()('Identity');
const POOL = 'AWS::Cognito::UserPool';
const CLIENT = 'AWS::Cognito::UserPoolClient';
const FEDERATION = {
  issuer: 'https://dangnhap.example.vn',
  clientId: 'mot-cua',
  secretName: 'thanh-hoa/dang-nhap-quoc-gia',
};

describe('who may sign in', () => {
  test('(B6, TH-20.2) staff need a second factor, of an app and never by SMS', () => {
    identity.hasResourceProperties(POOL, {
      UserPoolName: 'thanh-hoa-staff',
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
  });

  test.each(['citizens', 'staff'])(
    '(B1, B6) nobody makes an account in %s but our functions, and no deployment deletes the pool',
    (name) => {
      identity.hasResource(POOL, {
        DeletionPolicy: 'Retain',
        Properties: {
          UserPoolName: `thanh-hoa-${name}`,
          AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
          DeletionProtection: 'ACTIVE',
          Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 8, RequireSymbols: false }) },
        },
      });
    },
  );

  test('(B6) the staff’s groups are the roles of the law, and a session carries unit and agency', () => {
    const groups = propertiesOf(identity, 'AWS::Cognito::UserPoolGroup').map(({ GroupName }) => GroupName);
    expect(groups.toSorted()).toEqual([...STAFF_ROLES].toSorted());
    const [{ Schema } = {}] = propertiesOf(identity, POOL, { UserPoolName: 'thanh-hoa-staff' });
    expect((Schema as readonly { Name: string }[]).map(({ Name }) => Name)).toEqual(['unit', 'agency']);
  });

  test.each([
    ['citizens', 12],
    ['staff', 8],
  ])(
    '(B7, TH-20.2) a session of %s lasts %d hours and can be ended; passwords are tried by our function only',
    (name, hours) => {
      const [client] = propertiesOf(identity, CLIENT, { ClientName: `thanh-hoa-${name}` });
      expect(client).toMatchObject({
        IdTokenValidity: hours * 60,
        EnableTokenRevocation: true,
        PreventUserExistenceErrors: 'ENABLED',
        GenerateSecret: false,
      });
      const flows = client?.ExplicitAuthFlows as readonly string[];
      expect(flows).toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
      expect(flows.filter((flow) => /^ALLOW_USER_|CUSTOM/.test(flow))).toEqual([]);
    },
  );
});

describe('the national login', () => {
  test('(B7, TT01-16.2b) is not there until a deployment is told of it', () => {
    identity.resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 0);
    identity.resourceCountIs('AWS::Cognito::UserPoolDomain', 0);
    for (const client of propertiesOf(identity, CLIENT)) expect(client.AllowedOAuthFlowsUserPoolClient).toBe(false);
  });

  test('(B7, TT01-16.2b) signs citizens in, never staff; its secret stands in no template', () => {
    const told = templatesOf({ 'thanh-hoa': { federation: FEDERATION } })('Identity');
    told.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'OIDC',
      ProviderDetails: Match.objectLike({
        client_id: 'mot-cua',
        oidc_issuer: 'https://dangnhap.example.vn',
        client_secret: '{{resolve:secretsmanager:thanh-hoa/dang-nhap-quoc-gia:SecretString:::}}',
      }),
    });
    const [citizens] = propertiesOf(told, CLIENT, { ClientName: 'thanh-hoa-citizens' });
    expect(citizens).toMatchObject({
      SupportedIdentityProviders: [expect.anything()],
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://dichvucong.thanhhoa.gov.vn/dang-nhap/quoc-gia/ve'],
    });
    const [staff] = propertiesOf(told, CLIENT, { ClientName: 'thanh-hoa-staff' });
    expect(staff).toMatchObject({ AllowedOAuthFlowsUserPoolClient: false });
  });
});
