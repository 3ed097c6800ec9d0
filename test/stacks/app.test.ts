import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { appOf, IN_EARNEST, KEYS, ofType, spelled, stacksOf } from './whole-app.ts';

const { stages } = appOf(KEYS);
const assemblies = stages.map((stage) => stage.synth());
const STACKS = ['Api', 'Data', 'Edge', 'Identity', 'Messaging', 'Processing', 'Reactions', 'Schedule', 'Watch', 'Web'];
const ROOT = new URL('../../', import.meta.url);

describe('the CDK app', () => {
  test('(N5) cdk.json names every province there is', () => {
    const folders = readdirSync(new URL('provinces', ROOT)).filter((name) =>
      existsSync(new URL(`provinces/${name}/province.ts`, ROOT)),
    );
    expect([...KEYS].sort()).toEqual(folders.sort());
  });

  test('(N5) every province is a stage of its own with the same stacks', () => {
    expect(stages.map(({ stageName }) => stageName)).toEqual(['ThanhHoa', 'HaTinh', 'ThuaThienHue', 'Bhxh']);
    for (const [n, { stacks }] of assemblies.entries())
      expect(stacks.map(({ stackName }) => stackName).sort()).toEqual(
        STACKS.map((name) => `${stages[n]?.stageName}-${name}`),
      );
  });

  test('(N5) no account is needed to make the templates; only the firewall has a region of its own', () => {
    const environments = assemblies
      .flatMap(({ stacks }) => stacks)
      .map(({ stackName, environment }) => `${stackName.split('-')[1]} ${environment.account} ${environment.region}`);
    const anywhere = STACKS.filter((name) => name !== 'Edge').map((name) => `${name} unknown-account unknown-region`);
    expect([...new Set(environments)].sort()).toEqual([...anywhere, 'Edge unknown-account us-east-1'].sort());
    expect(assemblies.flatMap(({ manifest }) => manifest.missing ?? [])).toEqual([]);
  });

  test('(N1, R10) CloudFormation’s own rules find no fault in the templates of a province', () => {
    const { app } = appOf(['thanh-hoa'], IN_EARNEST, true);
    expect(() => app.synth()).not.toThrow();
  }, 60_000);

  test('(N1) what is known by its name alone is deployed before who asks for it', () => {
    const [assembly] = assemblies;
    const neededBy = (name: string): readonly string[] =>
      assembly
        ?.getStackByName(`ThanhHoa-${name}`)
        .dependencies.map(({ id }) => id.replace(/\..*|ThanhHoa|[A-F\d]{8}$/g, '')) ?? [];
    expect(neededBy('Web')).toEqual(expect.arrayContaining(['Api', 'Edge']));
    expect(neededBy('Watch')).toEqual(expect.arrayContaining(['Schedule', 'Reactions']));
    expect(neededBy('Reactions')).toEqual(expect.arrayContaining(['Data', 'Processing', 'Messaging']));
    expect(neededBy('Schedule')).toContain('Processing');
  });

  test('(N6) no stack of a province is deleted by mistake; one on the emulator is', () => {
    const protectedBy = (told?: Record<string, string>) =>
      appOf(['thanh-hoa'], told).stages.flatMap((stage) => stage.synth().stacks.map((it) => it.terminationProtection));
    expect(new Set(protectedBy())).toEqual(new Set([true]));
    expect(new Set(protectedBy({ emulator: 'true' }))).toEqual(new Set([false]));
  });

  test('(N1) the pages are told where the API, the people and the papers’ bucket are', () => {
    const told = ofType(stacksOf('thanh-hoa'), 'AWS::Lambda::Function').filter(({ Properties }) =>
      ['thanh-hoa-portal', 'thanh-hoa-console'].includes(String(Properties.FunctionName)),
    );
    expect(told).toHaveLength(2);
    for (const { Properties } of told) {
      const { Variables } = Properties.Environment as { readonly Variables: Record<string, unknown> };
      expect(spelled(Variables.API_URL)).toBe(
        'https://<GatewayApiB3C8C360>.execute-api.<AWS::Region>.<AWS::URLSuffix>',
      );
      expect(Variables.PUBLIC_URL).toBe('https://dichvucong.thanhhoa.gov.vn');
      expect(spelled(Variables.UPLOAD_ORIGIN)).toBe(
        'https://thanh-hoa-papers-<AWS::AccountId>.s3.<AWS::Region>.<AWS::URLSuffix>',
      );
    }
  });

  test('(N5) a province nobody knows is refused with a sentence that names the known ones', async () => {
    const asked = promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', new URL('bin/app.ts', ROOT).pathname],
      { env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ province: 'nghe-an' }) } },
    );
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Không có tỉnh "nghe-an".*thanh-hoa, ha-tinh, thua-thien-hue, bhxh/),
    });
  });
});
