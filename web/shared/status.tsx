export type Tone = 'calm' | 'busy' | 'warn' | 'bad' | 'good';

/** A word on a quiet colour; the word alone says everything. */
export const Tag = ({ tone, children }: { tone: Tone; children: string }) => (
  <span class={`tag ${tone}`}>{children}</span>
);

const STAGE_TONES: Readonly<Record<string, Tone>> = {
  draft: 'calm',
  submitted: 'busy',
  'supplement-requested': 'warn',
  'in-process': 'busy',
  'returned-for-supplement': 'warn',
  resubmitted: 'busy',
  'result-ready': 'good',
  returned: 'good',
  refused: 'bad',
  withdrawn: 'calm',
};

/** A stage in the API's own word, on its colour; one not known here is calm. */
export const StageTag = ({ stage, word }: { stage: string; word: string }) => (
  <Tag tone={STAGE_TONES[stage] ?? 'calm'}>{word}</Tag>
);

export type Timeliness = 'on-time' | 'due-soon' | 'overdue' | 'met' | 'met-late';

const TIMELINESS: Readonly<Record<Timeliness, readonly [Tone, string]>> = {
  'on-time': ['good', 'Trong hạn'],
  'due-soon': ['warn', 'Sắp đến hạn'],
  overdue: ['bad', 'Quá hạn'],
  met: ['good', 'Đúng hạn'],
  'met-late': ['bad', 'Xong trễ hạn'],
};

/** How a limit stands, as a word and a colour. */
export const TimeTag = ({ state }: { state: Timeliness }) => {
  const [tone, word] = TIMELINESS[state];
  return <Tag tone={tone}>{word}</Tag>;
};

export type ShareStanding = Timeliness | 'waiting' | 'moot';

const SHARES: Readonly<Record<ShareStanding, readonly [Tone, string]>> = {
  ...TIMELINESS,
  met: ['good', 'Đã xong'],
  waiting: ['calm', 'Chờ kết quả trước'],
  moot: ['calm', 'Không phải làm nữa'],
};

/** How one agency's share of the work stands. */
export const ShareTag = ({ state }: { state: ShareStanding }) => {
  const [tone, word] = SHARES[state];
  return <Tag tone={tone}>{word}</Tag>;
};

const OPINIONS: Readonly<Record<'asked' | 'given' | 'late' | 'lapsed', readonly [Tone, string]>> = {
  asked: ['busy', 'Chờ trả lời'],
  given: ['good', 'Đã trả lời'],
  late: ['warn', 'Trả lời sau hạn'],
  lapsed: ['bad', 'Quá hạn, chưa trả lời'],
};

/** How an opinion asked of an agency stands. */
export const OpinionTag = ({ state }: { state: keyof typeof OPINIONS }) => {
  const [tone, word] = OPINIONS[state];
  return <Tag tone={tone}>{word}</Tag>;
};
