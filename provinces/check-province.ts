import type { Province } from '../lib/domain/profile.ts';
import { agencyFaults } from './checks/agencies.ts';
import { procedureFaults } from './checks/procedures.ts';
import { profileFaults } from './checks/profile.ts';
import { staffFaults } from './checks/staff.ts';
import { wordingFaults } from './checks/wording.ts';

/** The same province when its data agree with each other; otherwise an error that lists every fault, one a line. */
export const checkProvince = (province: Province): Province => {
  const faults = [
    ...profileFaults(province),
    ...agencyFaults(province),
    ...staffFaults(province),
    ...procedureFaults(province),
    ...wordingFaults(province),
  ];
  if (faults.length === 0) return province;

  throw new Error(
    `Dữ liệu tỉnh "${province.key}" có ${faults.length} chỗ cần sửa:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  );
};
