import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { callOf } from '../../bin/conformance/call-of.ts';
import { clockFile } from '../../bin/conformance/clock-file.ts';
import { type Answered, countingProxy } from '../../bin/conformance/counting-proxy.ts';
import { freePort } from '../../bin/conformance/emulator.ts';
import { clockMover, type SetAlarm } from '../../bin/conformance/move-clock.ts';
import { inRealTime } from '../../bin/conformance/real-alarms.ts';
import { scanner } from '../../bin/conformance/scanner.ts';
import { totp } from '../../bin/conformance/totp.ts';
import { fastFolder } from '../fast-folder.ts';

const asked = (method: string, url: string, headers: Record<string, string>, body = '') => ({
  method,
  url,
  headers,
  body: Buffer.from(body),
});
const SIGNED = 'AWS4-HMAC-SHA256 Credential=0/20261122/ap-southeast-1/s3/aws4_request';

describe('the counting proxy', () => {
  test.each([
    [
      'DynamoDB PutItem thanh-hoa-journal',
      asked('POST', '/', { 'x-amz-target': 'DynamoDB_20120810.PutItem' }, '{"TableName":"thanh-hoa-journal"}'),
    ],
    [
      'Step Functions StartExecution thanh-hoa-standard-2',
      asked(
        'POST',
        '/',
        { 'x-amz-target': 'AWSStepFunctions.StartExecution' },
        '{"stateMachineArn":"arn:aws:states:ap-southeast-1:000000000000:stateMachine:thanh-hoa-standard-2"}',
      ),
    ],
    [
      'DynamoDB PutItem t-journal (looks)',
      asked(
        'POST',
        '/',
        { 'x-amz-target': 'DynamoDB_20120810.PutItem' },
        '{"TableName":"t-journal","Item":{"dossier":{"S":"looks/d1"}}}',
      ),
    ],
    ['KMS Sign ', asked('POST', '/', { 'x-amz-target': 'TrentService.Sign' }, '{"KeyId":"k"}')],
    [
      'SNS Publish ',
      asked('POST', '/', { 'content-type': 'application/x-www-form-urlencoded' }, 'Action=Publish&Message=x'),
    ],
    ['SES SendEmail ', asked('POST', '/v2/email/outbound-emails', {})],
    ['S3 GetObjectTagging quarantine', asked('GET', '/b/quarantine/f?tagging', { authorization: SIGNED })],
    ['S3 PutObject quarantine', asked('PUT', '/b/quarantine/f?X-Amz-Credential=0%2Fx%2Fs3%2Faws4_request', {})],
    ['S3 CopyObject papers', asked('PUT', '/b/papers/f', { authorization: SIGNED, 'x-amz-copy-source': 'b/q' })],
  ])('(G10) knows a call by what the wire says: %s', (call, request) => {
    const { service, operation, about } = callOf(request) ?? { service: '', operation: '', about: '' };
    expect(`${service} ${operation} ${about}`).toBe(call);
  });

  test('(G10) a call carries the name of the function that made it; a page of the emulator is no call', () => {
    const headers = { 'x-amz-target': 'DynamoDB_20120810.GetItem', 'user-agent': 'aws-sdk-js/3 app/thanh-hoa-desk' };
    expect(callOf(asked('POST', '/', headers, '{}'))?.by).toBe('thanh-hoa-desk');
    expect(callOf(asked('GET', '/_ministack/health', {}))).toBeUndefined();
  });

  const behind = createServer((request, response) => request.pipe(response.writeHead(201, { 'x-own': 'yes' })));
  afterAll(() => behind.close());

  test('(G10) passes on what comes and what is answered, and counts it before the caller knows', async () => {
    await once(behind.listen(0, '127.0.0.1'), 'listening');
    const address = behind.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const proxy = await countingProxy(await freePort(), `http://127.0.0.1:${address.port}`);
    const heard: Answered[] = [];
    proxy.onAnswer((answered) => {
      heard.push(answered);
    });
    const headers = { 'x-amz-target': 'DynamoDB_20120810.GetItem' };
    const answer = await fetch(proxy.url, { method: 'POST', headers, body: '{"TableName":"t"}' });
    expect([answer.status, answer.headers.get('x-own'), await answer.text()]).toEqual([
      201,
      'yes',
      '{"TableName":"t"}',
    ]);
    expect(heard.map(({ operation, about, status }) => [operation, about, status])).toEqual([['GetItem', 't', 201]]);
    expect(proxy.calls).toHaveLength(1);
    await proxy.close();
  });
});

describe('the clock of deployed functions', () => {
  const FIRST = '2026-03-02T08:00:00+07:00';
  const clock = () => clockFile(`${fastFolder('clock')}/clock.json`);

  test('(D1) what falls due on the way rings in its order, each at its own time, and once', async () => {
    const moved = clock();
    moved.holdAt(FIRST);
    const set: SetAlarm[] = [
      { dossier: 'b', rings: '2026-03-02T10:00:00+07:00' },
      { dossier: 'a', rings: '2026-03-02T09:00:00+07:00' },
      { dossier: 'c', rings: '2026-03-09T09:00:00+07:00' },
    ];
    const rung: string[] = [];
    const move = clockMover({
      clock: moved,
      alarms: async () => set,
      ring: async (alarms) => {
        for (const { dossier } of alarms) rung.push(`${dossier} at ${moved.now()}`);
        if (rung.length === 1) set.push({ dossier: 'a', rings: '2026-03-02T09:30:00+07:00' });
      },
      settled: async () => undefined,
    });
    expect(await move('2026-03-03T08:00:00+07:00')).toBe(true);
    expect(rung).toEqual([
      'a at 2026-03-02T09:00:00+07:00',
      'a at 2026-03-02T09:30:00+07:00',
      'b at 2026-03-02T10:00:00+07:00',
    ]);
    expect(moved.now()).toBe('2026-03-03T08:00:00+07:00');
    expect(await move(FIRST)).toBe(false);
  });

  test('(D1) an alarm two hours ahead of the moved clock waits two real hours', () => {
    const moved = clock();
    moved.holdAt(FIRST);
    const call = { service: 'Step Functions', operation: 'StartExecution', about: 'thanh-hoa-deadlines', by: 'react' };
    const input = JSON.stringify({ dossierId: 'd', at: '2026-03-02T10:00:00+07:00' });
    const changed = JSON.parse(inRealTime(moved)(call, Buffer.from(JSON.stringify({ input }))).toString());
    const ahead = Date.parse(JSON.parse(changed.input).at) - Date.now();
    expect(Math.round(ahead / 60_000)).toBe(120);
  });
});

test('(B6) an authenticator app shows the codes of RFC 6238', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect([totp(secret, 59_000), totp(secret, 1_111_111_109_000)]).toEqual(['287082', '081804']);
});

test('(C3, TH-20.3) the scanner’s part: only what arrives in quarantine is tagged, and a known virus as one', async () => {
  const tagged: unknown[] = [];
  const s3 = { send: async ({ input }: { input: unknown }) => tagged.push(input) };
  const arrived = (path: string, text: string) =>
    scanner(
      s3 as never,
      'papers',
    )({
      ...{ service: 'S3', operation: 'PutObject', about: '', by: '', at: 0, status: 200, answered: 0, denied: false },
      path,
      body: Buffer.from(text),
    });
  await arrived('/papers/quarantine/f1?X-Amz-Signature=x', 'a photo');
  await arrived(
    '/papers/quarantine/f2',
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  );
  await arrived('/papers/papers/f3', 'a photo');
  await arrived('/other/quarantine/f4', 'a photo');
  expect(JSON.stringify(tagged).match(/"(?:quarantine\/f\d|[A-Z_]{8,})"/g)).toEqual([
    '"quarantine/f1"',
    '"NO_THREATS_FOUND"',
    '"quarantine/f2"',
    '"THREATS_FOUND"',
  ]);
});
