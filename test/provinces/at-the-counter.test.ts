import { expect, test } from 'vitest';
import { checkAnswer } from '../../lib/domain/catalogue/check-answer.ts';
import { identitiesFor, isAdmitted } from '../../lib/domain/catalogue/who-may-file.ts';
import { bhxh } from '../../provinces/bhxh/province.ts';
import { haTinh } from '../../provinces/ha-tinh/province.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { thuaThienHue } from '../../provinces/thua-thien-hue/province.ts';

const procedures = [thanhHoa, haTinh, thuaThienHue, bhxh].flatMap(({ procedures: some }) => [...some]);

test.each(procedures)('(D11) $code: its questions can be put to an officer too', ({ form }) => {
  for (const { fields, title } of form)
    for (const { label, help = '', options = [] } of fields)
      expect([title, label, help, ...options.map((one) => one.label)].join(' ')).not.toMatch(
        /ông\/bà|(?<!\p{L})tôi(?!\p{L})/iu,
      );
});

test.each(procedures)('(A2, D11, C2) $code: whoever may file it can answer for their number', (procedure) => {
  expect(identitiesFor(procedure).length).toBeGreaterThan(0);
  const fields = procedure.form.flatMap(({ fields: some }) => some).filter(({ prefill }) => prefill === 'identifier');
  const fromAbroad = isAdmitted(procedure, { kind: 'passport', number: 'NA0123A' });
  for (const field of fields) expect(checkAnswer(field, 'NA0123A') === undefined).toBe(fromAbroad);
});
