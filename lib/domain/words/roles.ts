import type { Role } from '../journal/moment.ts';

/** What a member of staff is, as people are told it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  receptionist: 'cán bộ tiếp nhận',
  'head-of-one-stop': 'người đứng đầu Bộ phận Một cửa',
  'department-head': 'trưởng phòng',
  officer: 'cán bộ xử lý hồ sơ',
  leader: 'lãnh đạo cơ quan',
  clerk: 'văn thư',
  administrator: 'quản trị hệ thống',
};
