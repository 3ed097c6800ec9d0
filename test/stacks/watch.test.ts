import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../lib/stacks/functions.ts';
import { KEYS, ofType, spelled, stacksOf } from './whole-app.ts';

const stacks = stacksOf('thanh-hoa');

type Rings = {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly unknown[];
};
const alarms = ofType(stacks, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties as unknown as Rings);
const OPERATIONS = new URL('../../docs/operations.md', import.meta.url);

/** A heading as the address after `#`. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const runbookOf = ({ AlarmDescription }: Rings): string | undefined =>
  /docs\/operations\.md#([a-z0-9-]+)$/.exec(AlarmDescription)?.[1];

describe('the watch over a province', () => {
  test.each(alarms.map((alarm) => [alarm.AlarmName, alarm] as const))(
    '(N1, N6) %s says what it means for people, names its runbook and is written to somebody',
    (_, alarm) => {
      expect(alarm.AlarmDescription).toMatch(/^[A-Z].{20,}[.] docs\/operations\.md#[a-z0-9-]+$/);
      expect(alarm.AlarmActions.map(spelled).join()).toMatch(/:thanh-hoa-operations$|^<Operations/);
    },
  );

  test.each(Object.keys(FUNCTIONS))('(N1) when %s fails somebody hears what it means', (name) => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `thanh-hoa-${name}-errors`);
    expect(alarm?.AlarmDescription).toContain(FUNCTIONS[name as keyof typeof FUNCTIONS].whenItFails);
  });

  test.runIf(existsSync(OPERATIONS))('(N1, N6) every runbook an alarm names stands in docs/operations.md', () => {
    const anchors = new Set(
      readFileSync(OPERATIONS, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .map(anchorOf),
    );
    expect(alarms.map(runbookOf).filter((anchor) => !anchors.has(anchor ?? ''))).toEqual([]);
  });

  test.each(KEYS)('(N1) %s has one dashboard: the work first, then answers, the system and what it costs', (key) => {
    const [dashboard, ...others] = ofType(stacksOf(key), 'AWS::CloudWatch::Dashboard');
    expect(others).toEqual([]);
    const body = spelled(dashboard?.Properties.DashboardBody);
    const titles = [
      'Hồ sơ đứng giữa hai bước',
      'Thư chết: cần người xem',
      'Chờ trả lời (mili giây)',
      'Hàm bị lỗi',
      'Khi một hàm lỗi',
      'Ghi vào bảng',
    ].map((title) => body.indexOf(title));
    expect(titles).not.toContain(-1);
    expect(titles).toEqual(titles.toSorted((a, b) => a - b));
  });

  /** Who serves contents and papers, and counts those that are not as recorded. */
  const SERVING = ['accounts', 'applicant', 'desk', 'papers', 'public', 'slips'];

  test('(N1) what the dashboard shows of the work is counted from the logs of the functions that do it', () => {
    const filters = ofType(stacks, 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
    expect(filters.map(({ LogGroupName }) => LogGroupName).sort()).toEqual(
      ['look', 'project', 'public', 'react', 'sweep', 'sweep', 'sweep', ...SERVING]
        .map((name) => `/aws/lambda/thanh-hoa-${name}`)
        .sort(),
    );
    const [look, sweep] = ['look', 'sweep'].map((name) =>
      readFileSync(new URL(`../../bin/lambda/${name}.ts`, import.meta.url), 'utf8'),
    );
    expect(sweep).toContain("console.info(JSON.stringify({ where: 'sweep', ...done }))");
    expect(look).toContain("console.info(JSON.stringify({ where: 'look', overdue }))");
    const logged = `${sweep} overdue:`;
    for (const { MetricTransformations } of filters) {
      const { MetricValue } = (MetricTransformations as readonly { readonly MetricValue: string }[])[0] ?? {};
      expect(MetricValue === '1' || logged.includes(`${MetricValue?.slice(2)}:`), MetricValue).toBe(true);
    }
  });
});
