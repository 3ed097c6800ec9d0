import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import { found, holder, mayBeFound, mayBeSaid, resultOn, said } from '../result-forms.ts';

/** Giấy khai sinh as the declaration fills it (Thông tư 04/2020/TT-BTP). */
export const birthCertificate: ResultForm = resultOn('birth-certificate', { symbol: 'GKS-UBND' }, [
  said('childName', 'Họ, chữ đệm, tên'),
  said('childBirthday', 'Ngày, tháng, năm sinh'),
  mayBeFound('childBirthdayWords', 'Ngày sinh ghi bằng chữ'),
  said('childSex', 'Giới tính'),
  said('childEthnicity', 'Dân tộc'),
  said('childNationality', 'Quốc tịch'),
  said('birthPlace', 'Nơi sinh'),
  said('childHometown', 'Quê quán'),
  mayBeFound('childIdentifier', 'Số định danh cá nhân'),
  said('motherName', 'Họ, chữ đệm, tên người mẹ'),
  said('motherBirthday', 'Năm sinh người mẹ'),
  said('motherEthnicity', 'Dân tộc người mẹ'),
  said('motherAddress', 'Nơi cư trú người mẹ'),
  mayBeSaid('fatherName', 'Họ, chữ đệm, tên người cha'),
  mayBeSaid('fatherBirthday', 'Năm sinh người cha'),
  mayBeSaid('fatherEthnicity', 'Dân tộc người cha'),
  mayBeSaid('fatherAddress', 'Nơi cư trú người cha'),
  holder('declarant', 'Người đi khai sinh'),
  mayBeFound('declarantIdentity', 'Giấy tờ tùy thân của người đi khai sinh'),
]);

/** Giấy khai sinh where the linked declaration asks only about the child (3.000722): the rest is found in the registers. */
export const birthCertificateFound: ResultForm = resultOn('birth-certificate', { symbol: 'GKS-UBND' }, [
  said('childName', 'Họ, chữ đệm, tên'),
  said('childBirthday', 'Ngày, tháng, năm sinh'),
  mayBeFound('childBirthdayWords', 'Ngày sinh ghi bằng chữ'),
  said('childSex', 'Giới tính'),
  found('childEthnicity', 'Dân tộc'),
  found('childNationality', 'Quốc tịch'),
  found('birthPlace', 'Nơi sinh'),
  found('childHometown', 'Quê quán'),
  mayBeFound('childIdentifier', 'Số định danh cá nhân'),
  found('motherName', 'Họ, chữ đệm, tên người mẹ'),
  found('motherBirthday', 'Năm sinh người mẹ'),
  found('motherEthnicity', 'Dân tộc người mẹ'),
  found('motherAddress', 'Nơi cư trú người mẹ'),
  mayBeFound('fatherName', 'Họ, chữ đệm, tên người cha'),
  mayBeFound('fatherBirthday', 'Năm sinh người cha'),
  mayBeFound('fatherEthnicity', 'Dân tộc người cha'),
  mayBeFound('fatherAddress', 'Nơi cư trú người cha'),
  holder('declarant', 'Người đi khai sinh'),
]);
