import type { OversightRole, Role } from '../journal/moment.ts';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role | OversightRole, string>> = {
  receptionist: 'Cán bộ tiếp nhận',
  'head-of-one-stop': 'Người đứng đầu Bộ phận Một cửa',
  'department-head': 'Trưởng phòng',
  officer: 'Cán bộ, công chức xử lý',
  leader: 'Lãnh đạo cơ quan',
  clerk: 'Văn thư',
  administrator: 'Quản trị hệ thống',
  hotline: 'Tổng đài hỗ trợ',
  'provincial-office': 'Văn phòng Ủy ban nhân dân tỉnh',
  'information-department': 'Cơ quan chuyên môn về công nghệ thông tin',
  'legal-control': 'Kiểm soát thủ tục hành chính',
  inspector: 'Thanh tra',
};
