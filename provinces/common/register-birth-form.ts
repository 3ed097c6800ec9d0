import type { Field, FormPage } from '../../lib/domain/catalogue/procedure.ts';
import { applicantFromAnywherePage, birthday, choice, count, identifier, onBehalfPage, text } from '../form-fields.ts';

const mother: FormPage = {
  key: 'nguoi-me',
  title: 'Người mẹ',
  fields: [
    text({ name: 'motherName', label: 'Họ, chữ đệm, tên người mẹ' }),
    birthday({ name: 'motherBirthday', label: 'Ngày sinh người mẹ', before: 'childBirthday' }),
    identifier({ name: 'motherIdentifier', label: 'Số định danh cá nhân người mẹ', required: false }),
    text({ name: 'motherEthnicity', label: 'Dân tộc người mẹ', help: 'Ví dụ: Kinh, Mường, Thái.' }),
    text({ name: 'motherAddress', label: 'Nơi cư trú người mẹ' }),
  ],
};

const ofFather = (field: Field): Field => ({ ...field, showWhen: { field: 'fatherKnown', equals: 'yes' } });

const father: FormPage = {
  key: 'nguoi-cha',
  title: 'Người cha',
  fields: [
    choice(
      {
        name: 'fatherKnown',
        label: 'Có ghi thông tin người cha không?',
        help: 'Chưa xác định được cha thì phần ghi về người cha để trống.',
      },
      { yes: 'Có', no: 'Không, chưa xác định được cha' },
    ),
    ofFather(text({ name: 'fatherName', label: 'Họ, chữ đệm, tên người cha' })),
    ofFather(birthday({ name: 'fatherBirthday', label: 'Ngày sinh người cha', before: 'childBirthday' })),
    ofFather(identifier({ name: 'fatherIdentifier', label: 'Số định danh cá nhân người cha', required: false })),
    ofFather(text({ name: 'fatherEthnicity', label: 'Dân tộc người cha', help: 'Ví dụ: Kinh, Mường, Thái.' })),
    ofFather(text({ name: 'fatherAddress', label: 'Nơi cư trú người cha' })),
  ],
};

/** Tờ khai đăng ký khai sinh: what it asks about the person who files, the child, the mother, the father. */
export const registerBirthForm: readonly FormPage[] = [
  applicantFromAnywherePage,
  onBehalfPage,
  {
    key: 'quan-he',
    title: 'Quan hệ với trẻ',
    fields: [
      choice(
        { name: 'relationship', label: 'Quan hệ của người đi đăng ký với trẻ' },
        {
          parent: 'Cha hoặc mẹ',
          relative: 'Ông, bà hoặc người thân thích khác',
          guardian: 'Người đang nuôi dưỡng trẻ',
        },
      ),
    ],
  },
  {
    key: 'tre',
    title: 'Trẻ được khai sinh',
    fields: [
      text({ name: 'childName', label: 'Họ, chữ đệm, tên của trẻ', help: 'Viết đủ dấu, ví dụ: Nguyễn Minh An.' }),
      birthday({
        name: 'childBirthday',
        label: 'Ngày sinh của trẻ',
        help: 'Như ghi trên Giấy chứng sinh, không sau hôm nay. Ví dụ: ngày 9 tháng 2 năm 2026.',
      }),
      choice({ name: 'childSex', label: 'Giới tính của trẻ' }, { female: 'Nữ', male: 'Nam' }),
      text({ name: 'childEthnicity', label: 'Dân tộc của trẻ', help: 'Theo dân tộc của cha hoặc mẹ.' }),
      text({ name: 'childNationality', label: 'Quốc tịch của trẻ', help: 'Ví dụ: Việt Nam.' }),
    ],
  },
  {
    key: 'noi-sinh',
    title: 'Nơi sinh và quê quán của trẻ',
    fields: [
      choice(
        { name: 'bornAt', label: 'Trẻ sinh ở đâu?' },
        { facility: 'Tại bệnh viện, trạm y tế', elsewhere: 'Ở nhà hoặc nơi khác' },
      ),
      text({
        name: 'birthFacility',
        label: 'Tên cơ sở y tế',
        help: 'Ví dụ: Bệnh viện Phụ sản, trạm y tế xã.',
        showWhen: { field: 'bornAt', equals: 'facility' },
      }),
      text({ name: 'birthPlace', label: 'Địa chỉ nơi sinh', help: 'Xã hoặc phường, tỉnh.' }),
      text({
        name: 'childHometown',
        label: 'Quê quán của trẻ',
        help: 'Theo quê quán của cha hoặc mẹ: xã hoặc phường, tỉnh.',
      }),
    ],
  },
  mother,
  father,
  {
    key: 'ban-sao',
    title: 'Bản sao Giấy khai sinh',
    fields: [
      choice({ name: 'wantsCopies', label: 'Có cần thêm bản sao không?' }, { no: 'Không', yes: 'Có' }),
      count({
        name: 'copyCount',
        label: 'Số bản sao cần cấp',
        showWhen: { field: 'wantsCopies', equals: 'yes' },
      }),
    ],
  },
];
