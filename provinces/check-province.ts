import type { Province } from '../lib/domain/profile.ts';
import { agencyFaults } from './checks/agencies.ts';
import { editionFaults } from './checks/editions.ts';
import { procedureFaults } from './checks/procedures.ts';
import { missingChoices, profileFaults } from './checks/profile.ts';
import { staffFaults } from './checks/staff.ts';
import { wordingFaults } from './checks/wording.ts';

/** The same province when its data agree with each other; otherwise an error that lists every fault, one a line. */
export const checkProvince = (province: Province): Province => {
  const faults = [...faultsOf(province), ...editionFaults(province, faultsOf)];
  if (faults.length === 0) return province;

  throw new Error(
    `Dữ liệu tỉnh "${province.key}" có ${faults.length} chỗ cần sửa:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  );
};

const faultsOf = (province: Province): readonly string[] => {
  const missing = missingChoices(province.profile);
  if (missing.length > 0) return missing;
  return [
    ...profileFaults(province),
    ...agencyFaults(province),
    ...staffFaults(province),
    ...procedureFaults(province),
    ...wordingFaults(province),
  ];
};
