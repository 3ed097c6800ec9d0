import { mkdirSync, writeFileSync } from 'node:fs';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import { LETTERHEAD, REFUSAL } from '../../lib/domain/catalogue/result-form.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { ResultPaper } from '../../lib/domain/results/result-paper.ts';
import { renderResult } from '../../lib/world/signed-pdf/render-result.ts';
import {
  type HeldKey,
  keyInPem,
  newKey,
  sampleRoot,
  sampleSigner,
} from '../../lib/world/signed-pdf/sample-authority.ts';
import { signPaper } from '../../lib/world/signed-pdf/sign-paper.ts';
import { findProvince } from '../../provinces/find-province.ts';

const PROVINCES = ['thanh-hoa', 'ha-tinh', 'thua-thien-hue', 'bhxh'];
const AT = '2026-12-01T10:00:00+07:00';
const LEADER = 'Lê Văn Bình';

/** Every result of the four provinces as it would go out, signed and sealed by a sample authority, with its root: for judges that are not ours. */
const main = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const authority = keyInPem(newKey());
  const root = await sampleRoot(authority);
  writeFileSync(`${folder}/root.pem`, pem(root));
  for (const key of PROVINCES) {
    const province = findProvince(key);
    for (const { name, procedure, form } of formsOf(province)) {
      const begun = performance.now();
      const pdf = await signedAndSealed(await renderResult(paperOf(province, procedure, form)), { authority, root });
      writeFileSync(`${folder}/${key}-${name}.pdf`, pdf);
      console.info(`${key}-${name}: ${pdf.byteLength} bytes, ${Math.round(performance.now() - begun)} ms`);
    }
  }
};

const formsOf = ({ procedures }: Province) => {
  const [first] = procedures;
  return [
    ...procedures.flatMap((procedure) => [
      ...(procedure.resultForm === undefined ? [] : [{ name: procedure.code, procedure, form: procedure.resultForm }]),
      ...(procedure.shares ?? []).flatMap(({ key, resultForm }) =>
        resultForm === undefined ? [] : [{ name: `${procedure.code}-${key}`, procedure, form: resultForm }],
      ),
    ]),
    ...(first === undefined
      ? []
      : [
          { name: 'thu', procedure: first, form: LETTERHEAD },
          { name: 'tu-choi', procedure: first, form: REFUSAL },
        ]),
  ];
};

const paperOf = (province: Province, procedure: Procedure, form: ResultForm): ResultPaper => ({
  template: form.template,
  title: procedure.result.replace(/ \(mẫu\)$/, ''),
  area: `Tỉnh ${province.profile.name}`,
  agency: province.agencies.find(({ code }) => procedure.agencies.includes(code))?.name ?? '',
  place: province.profile.name,
  procedure: procedure.name.replace(/ \(mẫu\)$/, ''),
  applicant: 'Nguyễn Thị Lan',
  verb: form.verb,
  basis: procedure.legalBasis,
  fields: form.fields.map(({ name, label }) => ({ name, label })),
  values: Object.fromEntries(
    form.fields.map(({ name, type }) => [name, type === 'date' ? '01/03/2027' : 'Phường Hạc Thành, Thanh Hóa']),
  ),
  text: form.fields.length === 0 ? 'Hồ sơ đủ điều kiện theo quy định.\nĐồng ý giải quyết theo đề nghị.' : null,
  signer: { role: 'Thủ trưởng cơ quan', name: LEADER },
  code: '000.00.15.H56-261201-0001',
  checkUrl: `https://${province.profile.portal.host}/kiem-tra/${'0123456789abcdef'.repeat(2)}`,
  checkPage: `${province.profile.portal.host}/kiem-tra`,
  sample: true,
  day: [2026, 12, 1],
});

const signedAndSealed = async (
  pdf: Uint8Array,
  held: { readonly authority: HeldKey; readonly root: Uint8Array },
): Promise<Uint8Array> => {
  const unstamped = async () => undefined;
  const agency = 'Ủy ban nhân dân phường Hạc Thành';
  const signer = (subject: { readonly name: string; readonly organisation?: string }) =>
    sampleSigner(held, keyInPem(newKey()), subject, Date.parse(AT));
  const signed = await signPaper(
    { pdf, place: 'leader', signer: 'leader', name: LEADER, organisation: agency, at: AT, filled: {} },
    await signer({ name: LEADER, organisation: agency }),
    unstamped,
  );
  const filled = { number: '12/2026/GCN-UBND', date: 'ngày 01 tháng 12 năm 2026' };
  return signPaper(
    { pdf: signed, place: 'seal', signer: 'agency', name: agency, at: AT, filled },
    await signer({ name: agency }),
    unstamped,
  );
};

const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

await main(process.argv[2] ?? '.build/judges');
