import { type Duration, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolGroup,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Federation, ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws, nationalPrefix } from './arns.ts';

export type PoolProps = {
  readonly province: ProvinceOnAws;
  /** After the province's key: `staff`. */
  readonly name: string;
  /** How long one sign-in holds. */
  readonly session: Duration;
  /** How long a sign-in may take from the password to the last factor. */
  readonly signingIn: Duration;
  /** Whether nobody gets in by a password alone. */
  readonly secondFactor: boolean;
  /** What a member of the pool may be. */
  readonly groups: readonly string[];
  readonly attributes: readonly string[];
  readonly federation: Federation | null;
};

/** A pool of people who sign in. Names, telephones and e-mails stay in our table: a user here is an account's id and a password. */
export class Pool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, props: PoolProps) {
    super(scope, id);
    const { province, name, session, signingIn, secondFactor, groups, attributes, federation } = props;
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: nameOnAws(province, name),
      // Only our own functions make users: registering is ours, with its confirmation and approval (B2–B5).
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      customAttributes: Object.fromEntries(attributes.map((it) => [it, new StringAttribute({ mutable: true })])),
      mfa: secondFactor ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      // A lost password is made good by us, after the person is known (B6); Cognito has no address to write to.
      accountRecovery: AccountRecovery.NONE,
      // Length protects, prescribed characters do not (ASVS 6.2.1, 6.2.5); `password.ts` says what is too common.
      passwordPolicy: {
        minLength: 8,
        requireDigits: false,
        requireLowercase: false,
        requireSymbols: false,
        requireUppercase: false,
      },
      featurePlan: FeaturePlan.LITE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const group of groups) {
      new UserPoolGroup(this, group, { userPool: this.pool, groupName: group });
    }
    const national = federation === null ? null : this.#federate(province, federation);
    this.client = this.pool.addClient('Client', {
      userPoolClientName: nameOnAws(province, name),
      // Only our function, with its own rights, may try a password here.
      authFlows: { adminUserPassword: true },
      generateSecret: false,
      disableOAuth: national === null,
      ...(national !== null && {
        oAuth: {
          flows: { authorizationCodeGrant: true },
          scopes: [OAuthScope.OPENID],
          callbackUrls: [`${province.publicUrl}/dang-nhap/quoc-gia/ve`],
        },
        supportedIdentityProviders: [UserPoolClientIdentityProvider.custom(national.providerName)],
      }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: session,
      accessTokenValidity: session,
      refreshTokenValidity: session,
      authSessionValidity: signingIn,
    });
    if (national !== null) this.client.node.addDependency(national);
  }

  /** The national login (TT01-16.2b): Cognito speaks with it, under a host name of its own. */
  #federate(province: ProvinceOnAws, { issuer, clientId, secretName }: Federation): UserPoolIdentityProviderOidc {
    this.pool.addDomain('Host', { cognitoDomain: { domainPrefix: nationalPrefix(province) } });
    return new UserPoolIdentityProviderOidc(this, 'National', {
      userPool: this.pool,
      name: 'quoc-gia',
      issuerUrl: issuer,
      clientId,
      clientSecret: SecretValue.secretsManager(secretName).unsafeUnwrap(),
      scopes: ['openid'],
    });
  }
}
