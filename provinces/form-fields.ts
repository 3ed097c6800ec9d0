import type { Field, FormPage } from '../lib/domain/catalogue/procedure.ts';

type Asked = Pick<Field, 'name' | 'label'> & Partial<Field>;

/** A question with a one-line answer, required unless said otherwise. */
export const text = (asked: Asked): Field => ({ type: 'text', required: true, ...asked });

/** A calendar day. */
export const day = (asked: Asked): Field => text({ type: 'date', help: 'Ví dụ: ngày 9 tháng 2 năm 2026.', ...asked });

/** The day a person was born: not after today. `before`: the field with a birthday it comes before, a child's. */
export const birthday = ({ before, ...asked }: Asked & { readonly before?: string }): Field =>
  day({
    help: `Ví dụ: ngày 9 tháng 2 năm 2026. Không sau hôm nay${before === undefined ? '' : ', trước ngày sinh của con'}.`,
    bounds: { notAfter: 'today', ...(before === undefined ? {} : { before }) },
    ...asked,
  });

/** One of a few answers. `options`: value → label. */
export const choice = (asked: Asked, options: Readonly<Record<string, string>>): Field =>
  text({ ...asked, type: 'choice', options: Object.entries(options).map(([value, label]) => ({ value, label })) });

/** A whole number from 1 to 99: copies, pages. */
export const count = (asked: Asked): Field =>
  text({ type: 'number', pattern: '^[1-9][0-9]?$', patternMessage: 'Hãy nhập một số từ 1 đến 99.', ...asked });

/** Số định danh cá nhân: 12 digits. */
export const identifier = (asked: Asked): Field =>
  text({
    type: 'identifier',
    help: 'Gồm 12 chữ số, in trên thẻ căn cước.',
    pattern: '^[0-9]{12}$',
    patternMessage: 'Số định danh cá nhân phải gồm đúng 12 chữ số.',
    ...asked,
  });

/** The same, or the number of a passport: for who may come from abroad. */
const identifierOrPassport = (asked: Asked): Field =>
  text({
    type: 'identifier',
    help: '12 chữ số in trên thẻ căn cước; người không có thẻ căn cước ghi số hộ chiếu.',
    pattern: '^([0-9]{12}|(?=.*[0-9])(?=.*[A-Z])[A-Z0-9]{5,15}|[0-9]{8,9})$',
    patternMessage: 'Hãy ghi đúng 12 chữ số của số định danh, hoặc số hộ chiếu viết liền, ví dụ B1234567.',
    ...asked,
  });

/** A telephone number of Vietnam, or of another country with its code. */
const phone = (asked: Asked): Field =>
  text({
    type: 'phone',
    help: 'Gồm 10 chữ số, máy bàn 11 chữ số, bắt đầu bằng số 0. Số nước ngoài ghi cả dấu + và mã nước.',
    pattern: '^(0(2[0-9]{9}|[0-9]{9})|\\+[1-9][0-9]{6,14})$',
    patternMessage:
      'Số điện thoại phải gồm 10 chữ số (máy bàn 11 chữ số) và bắt đầu bằng số 0; số nước ngoài bắt đầu bằng dấu + và mã nước.',
    ...asked,
  });

/** An address for electronic mail. */
const email = (asked: Asked): Field =>
  text({
    type: 'email',
    pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    patternMessage: 'Thư điện tử phải có dạng ten@tenmien.vn.',
    ...asked,
  });

/** The number an organisation is known by: its tax code, or another one given to it. */
const organisationNumber = (asked: Asked): Field =>
  text({
    type: 'identifier',
    help: 'Mã số thuế, hoặc mã số của tổ chức; ví dụ 2800000001 hoặc 2800000001-001.',
    pattern: '^[0-9A-Z][0-9A-Z.\\-]{4,34}$',
    patternMessage: 'Mã số tổ chức gồm chữ số, chữ hoa không dấu, dấu chấm hoặc gạch nối; ví dụ 2800000001.',
    ...asked,
  });

const NAME = text({ name: 'applicantName', label: 'Họ, chữ đệm, tên', prefill: 'name' });
const HOME = text({
  name: 'applicantAddress',
  label: 'Nơi cư trú',
  help: 'Số nhà, đường hoặc thôn; xã hoặc phường; tỉnh.',
  prefill: 'address',
});

const applicantAsked = (number: Field, name = NAME, address = HOME): FormPage => ({
  key: 'nguoi-nop',
  title: 'Người nộp hồ sơ',
  fields: [
    name,
    number,
    phone({ name: 'applicantPhone', label: 'Số điện thoại', prefill: 'phone' }),
    email({
      name: 'applicantEmail',
      label: 'Thư điện tử',
      help: 'Để nhận thông báo về hồ sơ. Không có thì bỏ trống.',
      required: false,
      prefill: 'email',
    }),
    address,
  ],
});

/** Who files: what the account knows stands there already and can be corrected (TT32-8, TTH-10.2b). */
export const applicantPage: FormPage = applicantAsked(
  identifier({ name: 'applicantIdentifier', label: 'Số định danh cá nhân', prefill: 'identifier' }),
);

/** The same for a procedure people from abroad may file too. */
export const applicantFromAnywherePage: FormPage = applicantAsked(
  identifierOrPassport({
    name: 'applicantIdentifier',
    label: 'Số định danh cá nhân hoặc số hộ chiếu',
    prefill: 'identifier',
  }),
);

/** The same for a procedure only organisations may file: what their account knows, and nothing of a person's. */
export const organisationPage: FormPage = applicantAsked(
  organisationNumber({
    ...{ name: 'applicantIdentifier', label: 'Mã số tổ chức', prefill: 'identifier' },
    pattern: '^(?:[0-9]{10}(?:-?[0-9]{3})?|[0-9]{3}(?:\\.[0-9A-Z]{2,3}){3})$',
    patternMessage: 'Mã số tổ chức gồm 10 hoặc 13 chữ số, hoặc mã định danh cơ quan; ví dụ 2800000001, 2800000001-001.',
  }),
  text({ name: 'applicantName', label: 'Tên tổ chức, doanh nghiệp', prefill: 'name' }),
  text({ name: 'applicantAddress', label: 'Địa chỉ trụ sở', prefill: 'address' }),
);

/** Filing for oneself or for another: the papers of authority follow from the answer (TH-12.2). */
export const onBehalfPage: FormPage = {
  key: 'nop-thay',
  title: 'Nộp cho mình hay nộp thay',
  fields: [
    choice(
      { name: 'filingFor', label: 'Hồ sơ này nộp cho ai?' },
      { self: 'Cho chính mình hoặc gia đình mình', other: 'Nộp thay người khác theo ủy quyền' },
    ),
    text({
      name: 'principalName',
      label: 'Họ, chữ đệm, tên người ủy quyền',
      showWhen: { field: 'filingFor', equals: 'other' },
    }),
    identifier({
      name: 'principalIdentifier',
      label: 'Số định danh cá nhân của người ủy quyền',
      showWhen: { field: 'filingFor', equals: 'other' },
    }),
  ],
};
