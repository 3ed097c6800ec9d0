/** What a function may touch: each need becomes the narrowest permission, the environment it takes, and nothing else. */
export type Need =
  | 'journal:read'
  | 'journal:append'
  | 'tree:extend'
  | 'tree:begin'
  | 'contents:read'
  | 'contents:write'
  | 'contents:erase'
  | 'claims:read'
  | 'claims:write'
  | 'numbers:take'
  | 'numbers:settle'
  | 'accounts:read'
  | 'accounts:write'
  | 'drafts:read'
  | 'drafts:write'
  | 'outbox:read'
  | 'outbox:write'
  | 'views:read'
  | 'views:write'
  | 'documents:read'
  | 'documents:write'
  | 'waits'
  | 'passing'
  | 'failed:write'
  | 'papers:upload'
  | 'papers:read'
  | 'papers:write'
  | 'papers:discard'
  | 'papers:keep'
  | 'machines:start'
  | 'machines:answer'
  | 'draw'
  | 'open'
  | 'post'
  | 'outside'
  | 'payments'
  | 'accounts:uses'
  | 'sessions'
  | 'sign-in'
  | 'passwords'
  | 'sign'
  | 'vouch';

export type FunctionShape = {
  /** What it does, as a dashboard would say it. */
  readonly does: string;
  /** What it means for people when it fails: on its alarm. */
  readonly whenItFails: string;
  readonly needs: readonly Need[];
  readonly seconds: number;
  readonly megabytes: number;
  /** The largest bundle allowed, gzipped kilobytes (G8); the slip renderer stands aside. */
  readonly budgetKb: number;
};

/** Every signed-in call asks who it is, and now and then notes that the session is in use. */
const WHO: readonly Need[] = ['sessions', 'accounts:uses', 'accounts:read'];
const RECORDS: readonly Need[] = ['journal:read', 'journal:append', 'contents:read', 'contents:write'];

/** The slip renderer and the decoder of pictures are native modules of x86. */
export const ON_X86: readonly string[] = ['slips', 'open-paper'];

/** The functions of a province by name: their bundles are `bin/lambda/<name>.ts`. One per audience, not per operation (docs/decisions). */
export const FUNCTIONS = {
  public: {
    does: 'Procedures, look-up, time limits, feedback, tickets: what anyone may ask',
    whenItFails: 'People cannot look up a dossier, read a procedure or send feedback.',
    needs: [
      ...WHO,
      ...RECORDS,
      'claims:read',
      'claims:write',
      'numbers:take',
      'views:read',
      'passing',
      'payments',
      'failed:write',
    ],
    seconds: 15,
    megabytes: 1024,
    /** Who sent a piece of feedback and whom it is about is settled here, and slips are checked against their entry. */
    budgetKb: 178,
  },
  evidence: {
    does: 'Checkpoints and proofs of the tree over all journals, for anyone who checks us',
    whenItFails: 'Nobody outside can check that nothing was rewritten; everything else goes on.',
    needs: [...WHO, 'journal:read', 'tree:extend', 'vouch', 'passing'],
    seconds: 29,
    megabytes: 512,
    budgetKb: 130,
  },
  'sign-in': {
    does: 'Signing in',
    whenItFails: 'Nobody can sign in: neither applicants nor staff.',
    needs: ['sign-in', 'accounts:read', 'journal:read', 'passing'],
    seconds: 15,
    megabytes: 512,
    budgetKb: 134,
  },
  accounts: {
    does: 'Registering, confirming, approving, changing and issuing accounts',
    whenItFails: 'Nobody can register or change an account, and one-time codes are not sent.',
    needs: [
      ...WHO,
      ...RECORDS,
      'accounts:write',
      'claims:read',
      'claims:write',
      'drafts:read',
      'drafts:write',
      'outbox:read',
      'outbox:write',
      'post',
      'failed:write',
      'passing',
      'sign-in',
      'passwords',
      'views:read',
      'views:write',
    ],
    seconds: 20,
    megabytes: 512,
    /** Four services at once: the pools, e-mail, SMS and the tables, for a code goes out while one waits; and the list of common passwords. */
    budgetKb: 235,
  },
  applicant: {
    does: 'Filling in, filing, supplementing, withdrawing; an applicant’s own dossiers and notices',
    whenItFails: 'People cannot file or supplement; what they had typed stays in their draft.',
    needs: [
      ...WHO,
      ...RECORDS,
      'claims:read',
      'claims:write',
      'numbers:take',
      'payments',
      'drafts:read',
      'drafts:write',
      'views:read',
      'documents:read',
      'outbox:read',
      'passing',
      'draw',
      'open',
      'failed:write',
    ],
    seconds: 20,
    megabytes: 1024,
    /** The client that asks other functions: what organisations sign is drawn and judged there. */
    budgetKb: 190,
  },
  papers: {
    does: 'Papers: upload addresses, looking at what arrived, reading and taking them out',
    whenItFails: 'People cannot attach papers, and officers cannot open them.',
    needs: [
      ...WHO,
      'journal:read',
      'journal:append',
      'contents:read',
      'claims:read',
      'claims:write',
      'drafts:read',
      'drafts:write',
      'documents:read',
      'failed:write',
      'outbox:read',
      'outbox:write',
      'papers:upload',
      'papers:read',
      'papers:write',
      'papers:discard',
      'open',
    ],
    seconds: 29,
    megabytes: 1024,
    /** The bucket’s client, and the reader of file types with what it unpacks. */
    budgetKb: 202,
  },
  'open-paper': {
    does: 'Tries to open a paper that arrived: PDF, JPEG, PNG; judges the signatures on one',
    whenItFails: 'Papers that arrive are not taken: people are asked to try again; nor is what organisations signed.',
    needs: ['papers:read'],
    seconds: 8,
    megabytes: 3008,
    /** It holds the readers of PDFs, pictures and certificates; like the slip renderer it stands aside. */
    budgetKb: 9_400,
  },
  desk: {
    does: 'The staff’s work: queues, dossiers, decisions, counter intake, books, feedback, calendar',
    whenItFails: 'Officers cannot take in, decide, sign or return; nothing decided before is lost.',
    needs: [
      ...WHO,
      ...RECORDS,
      'accounts:write',
      'claims:read',
      'claims:write',
      'numbers:take',
      'drafts:read',
      'drafts:write',
      'views:read',
      'documents:read',
      'outbox:read',
      'passing',
      'sign',
      'draw',
      'payments',
      'failed:write',
    ],
    seconds: 29,
    megabytes: 1024,
    /** A third of it is the staff’s own: every decision of the law, its words and its shapes. */
    budgetKb: 231,
  },
  slips: {
    does: 'Slips and books as PDF: drawn for whoever asks, and for the reactions',
    whenItFails: 'Slips are neither drawn nor printed; the figures on them are still shown on the screen.',
    needs: [
      ...WHO,
      ...RECORDS,
      'contents:erase',
      'claims:read',
      'claims:write',
      'numbers:take',
      'drafts:read',
      'views:read',
      'documents:read',
      'failed:write',
      'sign',
      'passing',
    ],
    seconds: 29,
    megabytes: 1769,
    budgetKb: 26_500,
  },
  authorizer: {
    does: 'Says whether a token of either pool holds, before a function is woken',
    whenItFails: 'Nobody who is signed in gets an answer.',
    needs: ['sessions'],
    seconds: 5,
    megabytes: 256,
    budgetKb: 10,
  },
  portal: {
    does: 'The citizens’ portal, page by page',
    whenItFails: 'The portal shows no page; the API still answers.',
    needs: [],
    seconds: 29,
    megabytes: 1024,
    budgetKb: 100,
  },
  console: {
    does: 'The officers’ console, page by page',
    whenItFails: 'The console shows no page; the API still answers.',
    needs: [],
    seconds: 29,
    megabytes: 1024,
    /** Oversight has pages of its own, and acts on staff accounts a form. 110 of it read a bank’s workbook and write the day’s; they are loaded with the first file. */
    budgetKb: 212,
  },
  'open-step': {
    does: 'Opens a human step when a machine asks for it',
    whenItFails: 'Dossiers stay between two steps; the sweep tries again every five minutes.',
    needs: ['journal:read', 'journal:append', 'waits', 'machines:answer', 'machines:start'],
    seconds: 15,
    megabytes: 512,
    budgetKb: 113,
  },
  'read-list': {
    does: 'Reads from the journal what a machine has to go through',
    whenItFails: 'Dossiers with several agencies or own steps stay between two steps.',
    needs: ['journal:read'],
    seconds: 15,
    megabytes: 512,
    budgetKb: 77,
  },
  'receive-automatically': {
    does: 'Takes in what the rules let in without a person',
    whenItFails: 'Online dossiers wait for an officer instead of being taken in by the system.',
    needs: ['journal:read', 'journal:append', 'contents:read', 'claims:read', 'claims:write', 'numbers:take'],
    seconds: 15,
    megabytes: 512,
    budgetKb: 80,
  },
  look: {
    does: 'Looks at one dossier when its alarm rings',
    whenItFails: 'Prompts before and after a time limit do not go out.',
    needs: ['journal:read', 'journal:append', 'accounts:read', 'contents:read', 'waits', 'machines:start'],
    seconds: 30,
    megabytes: 512,
    budgetKb: 114,
  },
  project: {
    does: 'Keeps the lists',
    whenItFails: 'Queues and lists are behind; one dossier is still shown as it is.',
    needs: [
      'journal:read',
      'contents:read',
      'accounts:read',
      'accounts:write',
      'views:read',
      'views:write',
      'documents:read',
      'documents:write',
      'failed:write',
    ],
    seconds: 60,
    megabytes: 512,
    budgetKb: 114,
  },
  react: {
    does: 'What follows from an entry: machine woken, alarm set, notices sent, slips issued',
    whenItFails: 'Dossiers do not move on and people are not told; what failed is tried again, then listed.',
    needs: [
      'journal:read',
      'journal:append',
      'tree:extend',
      'contents:read',
      'contents:write',
      'contents:erase',
      'accounts:read',
      'accounts:write',
      'claims:read',
      'claims:write',
      'numbers:take',
      'drafts:read',
      'drafts:write',
      'views:read',
      'views:write',
      'waits',
      'machines:start',
      'machines:answer',
      'draw',
      'outbox:read',
      'outbox:write',
      'post',
      'passwords',
      'papers:discard',
      'papers:keep',
      'failed:write',
    ],
    seconds: 900,
    megabytes: 1024,
    /** It also says what stands on every slip, and asks for it to be drawn. */
    budgetKb: 174,
  },
  restart: {
    does: 'Starts the machine of a dossier again when its execution failed, timed out or was stopped',
    whenItFails: 'A dossier stays where it is until the sweep finds it.',
    needs: [
      'journal:read',
      'journal:append',
      'contents:read',
      'accounts:read',
      'waits',
      'machines:start',
      'failed:write',
    ],
    seconds: 30,
    megabytes: 512,
    budgetKb: 115,
  },
  sweep: {
    does: 'Every five minutes: restarts what stands between steps, sends what was never sent; in the morning the staff’s letters; once, enters the days off of undeclared years; explains numbers no document carries; hands each hour’s checkpoint to who keeps it outside',
    whenItFails: 'What was lost on the way stays lost until the next sweep; the staff’s morning letters come late.',
    needs: [
      'journal:read',
      'journal:append',
      'tree:extend',
      'tree:begin',
      'vouch',
      'accounts:read',
      'claims:read',
      'claims:write',
      'numbers:settle',
      'views:read',
      'waits',
      'machines:start',
      'outbox:read',
      'outbox:write',
      'post',
      'outside',
      'failed:write',
    ],
    seconds: 240,
    megabytes: 512,
    /** With the morning’s letters it reads limits and their calendars, and it has the hour’s checkpoint signed; 89 of it read a time stamp, and are loaded when one has come. */
    budgetKb: 237,
  },
} as const satisfies Readonly<Record<string, FunctionShape>>;

export type FunctionName = keyof typeof FUNCTIONS;
