/** A decision nobody has, with its event: what is written at each place, to see that none can be forgotten. */
type Place = {
  /** As CONTRIBUTING names it. */
  readonly place: string;
  readonly file: string;
  /** The file with the decision planted in it; '' where there was none before. */
  readonly plant: (text: string) => string;
};

const before = (mark: string, lines: string) => (text: string) => {
  if (!text.includes(mark)) throw new Error(`nothing to plant before: ${mark}`);
  return text.replace(mark, `${lines}${mark}`);
};

const both =
  (...plants: readonly ((text: string) => string)[]) =>
  (text: string) =>
    plants.reduce((planted, plant) => plant(planted), text);

const written = (text: string) => () => text;

const line = (importFrom: string) =>
  both(before('import', `import { pause } from '${importFrom}';\n`), before('  correct,', '  pause,\n'));

/** The places of a decision that needs no step, in CONTRIBUTING's order. */
export const PLACES: readonly Place[] = [
  {
    place: 'lib/domain/words/decisions.ts',
    file: 'lib/domain/words/decisions.ts',
    plant: before(
      '  ...PUT_RIGHT_WORDS,',
      `  pause: {
    label: 'Tạm dừng giải quyết',
    button: 'Tạm dừng hồ sơ',
    article: '',
    hint: 'Ghi lý do tạm dừng.',
    done: 'Đã tạm dừng hồ sơ.',
  },
`,
    ),
  },
  {
    place: 'lib/domain/dossier/events.ts',
    file: 'lib/domain/dossier/events.ts',
    plant: before(
      "  | { readonly type: 'DossierTakenOver' }",
      "  | { readonly type: 'DossierPaused'; readonly text: Sha256 }\n",
    ),
  },
  {
    place: 'lib/domain/dossier/fold-noted.ts',
    file: 'lib/domain/dossier/fold-noted.ts',
    plant: before("    case 'DossierTakenOver':", "    case 'DossierPaused':\n      return dossier;\n"),
  },
  {
    place: 'lib/domain/words/events/<group>.ts',
    file: 'lib/domain/words/events/counter.ts',
    plant: both(
      before("'FeePaid'", "'DossierPaused' | "),
      before(
        '  FeePaid: {',
        `  DossierPaused: {
    history: () => open('Tạm dừng giải quyết'),
    journal: () => 'Tạm dừng giải quyết hồ sơ',
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: (_, { texts }) => ({
      kind: 'paused',
      subject: 'Hồ sơ tạm dừng',
      lines: [\`Hồ sơ tạm dừng. Lý do: \${texts.text}\`],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
`,
      ),
    ),
  },
  {
    place: 'lib/domain/dossier/decisions/<decision>.ts',
    file: 'lib/domain/dossier/decisions/pause.ts',
    plant: written(`import type { Sha256 } from '../../journal/entry.ts';
import { filed, isAtTheCounter, mustHaveRole, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Pause = Seen & { readonly decision: 'pause'; readonly text: Sha256 };

export const pause: Decision<Pause> = {
  needs: () => ['reason'],
  offered: (dossier, { by }) => isAtTheCounter(dossier, by),
  decide: (dossier, command, moment) => {
    mustHaveRole(filed(dossier).oneStop, moment.by, ['receptionist']);
    return [{ type: 'DossierPaused', text: command.text }];
  },
};
`),
  },
  {
    place: 'lib/domain/dossier/decisions/decide.ts',
    file: 'lib/domain/dossier/decisions/decide.ts',
    plant: line('./pause.ts'),
  },
  {
    place: 'lib/contract/decisions.ts',
    file: 'lib/contract/decisions.ts',
    plant: before('  correct: body(', "  pause: body('pause', { reason: text(2000) }),\n"),
  },
  {
    place: 'functions/decisions/<decision>.ts',
    file: 'functions/decisions/pause.ts',
    plant: written(`import type { DecisionHandler } from './decision.ts';

export const pause: DecisionHandler<'pause'> = ({ body, text }) => {
  const reason = text({ text: body.reason });
  return { contents: [reason], command: () => ({ text: reason.sha256 }) };
};
`),
  },
  {
    place: 'functions/decisions/decisions.ts',
    file: 'functions/decisions/decisions.ts',
    plant: line('./pause.ts'),
  },
  {
    place: 'web/console/decisions/<decision>.tsx',
    file: 'web/console/decisions/pause.tsx',
    plant: written(`import { TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => <TextArea {...fieldOf(props, 'reason')} label="Lý do tạm dừng" rows={3} />;

export const pause: DecisionForm<'pause'> = {
  Fields,
  quiet: true,
  read: (typed) => ({ body: { decision: 'pause', ...tied(typed), reason: typed.reason ?? '' } }),
};
`),
  },
  {
    place: 'web/console/decisions/decisions.ts',
    file: 'web/console/decisions/decisions.ts',
    plant: line('./pause.tsx'),
  },
];

/** Where a decision that closes a step stands besides. */
export const STEP_PLACE: Place = {
  place: 'lib/domain/dossier/steps/step-kinds.ts',
  file: 'lib/domain/dossier/steps/step-kinds.ts',
  plant: (text) => text.replace("closedBy: ['receive', ", "closedBy: ['pause', 'receive', "),
};
