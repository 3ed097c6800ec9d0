import { describe, expect, test } from 'vitest';
import { isLeftOut } from '../../lib/stacks/emulator.ts';
import { FUNCTIONS, type FunctionName, type FunctionShape } from '../../lib/stacks/functions.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { at, propertiesOf, statementsOf, templatesOf } from './template-of.ts';

const of = templatesOf();
const everywhere = ['Processing', 'Reactions', 'Schedule', 'Api'].map(of);

const inAnyStack = (type: string, fitting: object) =>
  everywhere.flatMap((template) => propertiesOf(template, type, fitting));

describe.each(Object.entries<FunctionShape>(FUNCTIONS))('%s', (name, shape) => {
  test('(N1, N5) stands once, under the province’s name, with the time and memory it was given', () => {
    const found = inAnyStack('AWS::Lambda::Function', { FunctionName: `thanh-hoa-${name}` });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      Runtime: 'nodejs24.x',
      Timeout: shape.seconds,
      MemorySize: shape.megabytes,
      Architectures: [['slips', 'open-paper'].includes(name) ? 'x86_64' : 'arm64'],
    });
  });

  test('(N4, R10) writes its log into one group, encrypted and kept thirteen months, and nowhere else', () => {
    const groups = inAnyStack('AWS::Logs::LogGroup', { LogGroupName: `/aws/lambda/thanh-hoa-${name}` });
    expect(groups).toEqual([expect.objectContaining({ RetentionInDays: 400, KmsKeyId: expect.anything() })]);
  });

  test('(N1) rings when it fails, and says what that means for people and where the runbook stands', () => {
    const [alarm] = inAnyStack('AWS::CloudWatch::Alarm', { AlarmName: `thanh-hoa-${name}-errors` });
    expect(alarm?.AlarmDescription).toBe(`${shape.whenItFails} docs/operations.md#${name}`);
    expect(JSON.stringify(alarm?.AlarmActions)).toContain(':thanh-hoa-operations');
  });
});

describe('what a function is told and may do', () => {
  const told = (name: FunctionName): readonly string[] => {
    const [found] = inAnyStack('AWS::Lambda::Function', { FunctionName: `thanh-hoa-${name}` });
    return Object.keys((at(found, 'Environment', 'Variables') ?? {}) as object).toSorted();
  };

  test('(N4) only what its needs take', () => {
    expect(told('read-list')).toEqual(['TABLES']);
    expect(told('open-step')).toEqual(['MACHINES', 'TABLES']);
    expect(told('sweep')).toEqual(['EVIDENCE_KEY', 'MACHINES', 'MAIL_FROM', 'TABLES']);
  });

  test('(N3) only Nhật ký’s own writers may put an entry, and nobody is given the right to change one', () => {
    const statements = everywhere.flatMap((template) =>
      propertiesOf(template, 'AWS::IAM::Policy').flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument)),
    );
    const onJournal = statements.filter(({ Resource }) => JSON.stringify(Resource ?? '').includes('-journal'));
    expect(onJournal.length).toBeGreaterThan(10);
    const verbs = new Set(onJournal.flatMap(({ Action }) => Action));
    expect([...verbs].filter((verb) => /Update|Delete|Batch|PartiQL/.test(verb))).toEqual([]);
    // The sweep reads all of it, once: when the tree begins.
    expect(onJournal.filter(({ Action }) => [Action].flat().includes('dynamodb:Scan'))).toHaveLength(1);
  });
});

describe('what a deployment is told', () => {
  const thanhHoa = findProvince('thanh-hoa');
  const given = (told: Readonly<Record<string, unknown>>) => provinceOnAws(thanhHoa, (name) => told[name]);

  test('(N5) the province’s own data, then its lines in cdk.json, then -c', () => {
    expect(given({}).publicUrl).toBe('https://dichvucong.thanhhoa.gov.vn');
    expect(given({ 'thanh-hoa': { smsDollars: 7 } }).smsDollars).toBe(7);
    expect(given({ 'thanh-hoa': { smsDollars: 7 }, smsDollars: '9' }).smsDollars).toBe(9);
    expect(given({ 'ha-tinh': { smsDollars: 7 } }).smsDollars).toBe(100);
  });

  test.each([
    ['smsDollars', 'nhiều'],
    ['publicUrl', 'dichvucong.thanhhoa.gov.vn'],
    ['tables', 'thanh hoa'],
  ])('(N5) a line "%s" that does not fit is said in a sentence', (name, value) => {
    expect(() => given({ [name]: value })).toThrow(`Ngữ cảnh "${name}" không đúng dạng`);
  });

  test('(N6, TH-20.3) nothing is left out of a deployment but on the emulator', () => {
    expect(isLeftOut(given({}), 'backups')).toBe(false);
    expect(isLeftOut(given({ emulator: 'true' }), 'backups')).toBe(true);
    const emulated = templatesOf({ emulator: 'true' })('Data');
    emulated.resourceCountIs('AWS::GuardDuty::MalwareProtectionPlan', 0);
    of('Data').resourceCountIs('AWS::GuardDuty::MalwareProtectionPlan', 1);
  });
});
