export type Tone = 'calm' | 'busy' | 'warn' | 'bad' | 'good';

/** A word on a quiet colour; the word alone says everything. */
export const Tag = ({ tone, children }: { tone: Tone; children: string }) => (
  <span class={`tag ${tone}`}>{children}</span>
);

type StageWords = { readonly word: string; readonly tone: Tone; readonly meaning: string };

const STAGES: Readonly<Record<string, StageWords>> = {
  draft: { word: 'Đang soạn', tone: 'calm', meaning: 'Hồ sơ chưa nộp. Ông/bà có thể làm tiếp bất cứ lúc nào.' },
  submitted: { word: 'Chờ tiếp nhận', tone: 'busy', meaning: 'Hồ sơ đã nộp. Bộ phận Một cửa đang kiểm tra.' },
  'supplement-requested': {
    word: 'Cần bổ sung',
    tone: 'warn',
    meaning: 'Hồ sơ còn thiếu hoặc chưa đúng. Ông/bà cần bổ sung.',
  },
  'in-process': { word: 'Đang giải quyết', tone: 'busy', meaning: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.' },
  'returned-for-supplement': {
    word: 'Cần bổ sung',
    tone: 'warn',
    meaning: 'Khi giải quyết, cơ quan thấy hồ sơ chưa đủ. Ông/bà cần bổ sung.',
  },
  resubmitted: {
    word: 'Đã bổ sung',
    tone: 'busy',
    meaning: 'Đã nhận phần bổ sung. Bộ phận Một cửa đang kiểm tra lại.',
  },
  'result-ready': { word: 'Đã có kết quả', tone: 'good', meaning: 'Đã có kết quả, chờ trả cho ông/bà.' },
  returned: { word: 'Đã trả kết quả', tone: 'good', meaning: 'Kết quả đã được trả. Hồ sơ kết thúc.' },
  refused: { word: 'Không tiếp nhận', tone: 'bad', meaning: 'Hồ sơ không được tiếp nhận. Lý do ghi bên dưới.' },
  withdrawn: { word: 'Đã rút', tone: 'calm', meaning: 'Ông/bà đã rút hồ sơ này.' },
};

/** A stage in plain words; an unknown one is shown as it is named. */
export const stageWords = (stage: string): StageWords => STAGES[stage] ?? { word: stage, tone: 'calm', meaning: '' };

export const StageTag = ({ stage }: { stage: string }) => {
  const { word, tone } = stageWords(stage);
  return <Tag tone={tone}>{word}</Tag>;
};

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

export type Standing = Timeliness | 'waiting' | 'moot';

const SHARES: Readonly<Record<Standing, readonly [Tone, string]>> = {
  ...TIMELINESS,
  met: ['good', 'Đã xong'],
  waiting: ['calm', 'Chờ kết quả trước'],
  moot: ['calm', 'Không phải làm nữa'],
};

/** How one agency's share of the work stands. */
export const ShareTag = ({ state }: { state: Standing }) => {
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
