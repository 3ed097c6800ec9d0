/** A number somebody else reached: measured in this run, or taken from the goals. */
export type Beside = {
  readonly what: string;
  readonly value: number;
  readonly from: 'this run' | 'goals';
};

/** One line of the sheet: a figure, what stands beside it, what it should reach. */
export type SheetLine = {
  /** `G1a`. */
  readonly goal: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly beside: readonly Beside[];
  /** What it should reach, in words. */
  readonly aim: string;
  /** Null where this run cannot tell (a peer that was not asked for). */
  readonly met: boolean | null;
  /** Share of the machine used by other processes while measuring, 0–1; null where the machine does not say. */
  readonly others: number | null;
};

export type Sheet = {
  readonly commit: string;
  readonly at: string;
  readonly node: string;
  readonly cores: number;
  readonly quick: boolean;
  readonly lines: readonly SheetLine[];
  /** Measures that could not be taken, and why. */
  readonly missing: readonly { readonly goal: string; readonly why: string }[];
};

/** How many times better the figure is than what stands beside it; below 1 it is worse. */
export const ratioOf = ({ value, better }: SheetLine, beside: Beside): number =>
  better === 'more' ? value / beside.value : beside.value / value;

/** The sheet as a table for a terminal. */
export const printed = (sheet: Sheet): string => {
  const rows = [HEADINGS, ...sheet.lines.flatMap(rowsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const { commit, at, node, cores, quick } = sheet;
  return [
    `commit ${commit}, ${at}, Node ${node}, ${cores} cores${quick ? ', quick run: too few for a verdict' : ''}`,
    '',
    table[0],
    rule,
    ...table.slice(1),
    ...sheet.missing.map(({ goal, why }) => `${goal}: not measured: ${why}`),
  ].join('\n');
};

const HEADINGS = ['goal', 'figure', 'number', 'ratio', 'aim', 'met', 'others'];

const rowsOf = (line: SheetLine): readonly (readonly string[])[] => [
  [
    line.goal,
    line.what,
    `${short(line.value)} ${line.unit}`,
    '',
    line.aim,
    line.aim === '' ? '' : verdict(line.met),
    percent(line.others),
  ],
  ...line.beside.map((beside) => [
    '',
    `  ${beside.what}${beside.from === 'goals' ? ' (goals)' : ''}`,
    `${short(beside.value)} ${line.unit}`,
    `${short(ratioOf(line, beside))}×`,
    '',
    '',
    '',
  ]),
];

const verdict = (met: boolean | null): string => (met === null ? '?' : met ? 'yes' : 'NO');

const percent = (share: number | null): string => (share === null ? '?' : `${Math.round(share * 100)} %`);

/** Three digits that count. */
const short = (value: number): string => {
  if (value !== 0 && Math.abs(value) < 1000) return String(Number(value.toPrecision(3)));
  return Math.round(value).toLocaleString('en-US');
};
