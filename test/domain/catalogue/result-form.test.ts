import { describe, expect, test } from 'vitest';
import type { ResultForm } from '../../../lib/domain/catalogue/result-field.ts';
import { checkResult, LETTERHEAD, saidByDossier } from '../../../lib/domain/catalogue/result-form.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';

const form = fiveDays.resultForm ?? LETTERHEAD;

describe('(F7, ND61-20.1) the particulars of a result', () => {
  test('(F7, O3) what the dossier says stands there already: who filed, and the answers as they are read', () => {
    const said = (answers: Readonly<Record<string, string>>) =>
      saidByDossier(form, fiveDays, { answers, applicant: 'Nguyễn Thị Lan' });
    expect(said({ matter: 'Mở quán nước' })).toEqual({ holderName: 'Nguyễn Thị Lan', purpose: 'Mở quán nước' });
    expect(said({})).toEqual({ holderName: 'Nguyễn Thị Lan' });
  });

  test('(F7) a choice stands by its label, a question that is not shown is not answered', () => {
    const own: ResultForm = {
      ...form,
      fields: [
        { name: 'for', label: 'Nộp cho', type: 'text', required: true, from: 'filingFor' },
        { name: 'principal', label: 'Người ủy quyền', type: 'text', required: false, from: 'principalName' },
        { name: 'odd', label: 'Không có mục này', type: 'text', required: false, from: 'khong-co' },
      ],
    };
    const answers = { filingFor: 'self', principalName: 'Trần Văn Nam' };
    expect(saidByDossier(own, fiveDays, { answers, applicant: '' })).toEqual({ for: 'Cho mình' });
    expect(saidByDossier(own, fiveDays, { answers: { ...answers, filingFor: 'other' }, applicant: '' })).toEqual({
      for: 'Nộp thay',
      principal: 'Trần Văn Nam',
    });
  });

  test('(F7) what must stand there and does not is named by its label; what is not asked for is refused', () => {
    expect(checkResult(form, { holderName: 'Nguyễn Thị Lan', purpose: 'Mở quán', validUntil: '2027-03-01' })).toEqual(
      [],
    );
    expect(checkResult(form, { holderName: 'Nguyễn Thị Lan', purpose: '', lạ: 'x' })).toEqual([
      { field: 'purpose', message: 'Cần ghi “Nội dung được phép” trên kết quả.' },
      { field: 'validUntil', message: 'Cần ghi “Giá trị đến ngày” trên kết quả.' },
      { field: 'lạ', message: 'Kết quả của thủ tục này không có mục này.' },
    ]);
  });
});
