/** What a deployed function is told by its environment. Nothing here is a secret. */
export type AwsSettings = {
  /** Before every table's name: `thanh-hoa-`. */
  readonly tables: string;
  /** Before every machine's name, as an ARN: `arn:aws:states:…:stateMachine:thanh-hoa-`. */
  readonly machines: string;
  /** The bucket of papers. */
  readonly papers: string;
  readonly citizens: PoolAddress;
  readonly staff: PoolAddress;
  /** The KMS key that signs. */
  readonly sealKey: string;
  /** The KMS key that signs checkpoints. */
  readonly evidenceKey: string;
  /** The function that draws slips, by its name. */
  readonly drawing: string;
  /** The function that opens papers, by its name. */
  readonly opening: string;
  /** Whom e-mails are from. */
  readonly mailFrom: string;
  /** Where people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
};

/** A Cognito user pool and the one client of it that signs people in. */
export type PoolAddress = { readonly id: string; readonly client: string };

/** The names of the environment, one place for the stacks and the functions. */
export const ENVIRONMENT = {
  tables: 'TABLES',
  machines: 'MACHINES',
  papers: 'PAPERS',
  citizensPool: 'CITIZENS_POOL',
  citizensClient: 'CITIZENS_CLIENT',
  staffPool: 'STAFF_POOL',
  staffClient: 'STAFF_CLIENT',
  sealKey: 'SEAL_KEY',
  evidenceKey: 'EVIDENCE_KEY',
  drawing: 'DRAWING',
  opening: 'OPENING',
  mailFrom: 'MAIL_FROM',
  publicUrl: 'PUBLIC_URL',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; what a function was not given throws only when it is asked for, and says its name. */
export const settingsFrom = (environment: Environment): AwsSettings => {
  const of = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new Error(`this function was not given ${name}`);
    return value;
  };
  return {
    get tables() {
      return of(ENVIRONMENT.tables);
    },
    get machines() {
      return of(ENVIRONMENT.machines);
    },
    get papers() {
      return of(ENVIRONMENT.papers);
    },
    get citizens() {
      return { id: of(ENVIRONMENT.citizensPool), client: of(ENVIRONMENT.citizensClient) };
    },
    get staff() {
      return { id: of(ENVIRONMENT.staffPool), client: of(ENVIRONMENT.staffClient) };
    },
    get sealKey() {
      return of(ENVIRONMENT.sealKey);
    },
    get evidenceKey() {
      return of(ENVIRONMENT.evidenceKey);
    },
    get drawing() {
      return of(ENVIRONMENT.drawing);
    },
    get opening() {
      return of(ENVIRONMENT.opening);
    },
    get mailFrom() {
      return of(ENVIRONMENT.mailFrom);
    },
    get publicUrl() {
      return of(ENVIRONMENT.publicUrl);
    },
  };
};
