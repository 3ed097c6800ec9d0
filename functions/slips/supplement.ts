import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import type { SupplementSlip } from '../../lib/domain/slips/slip.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type RequestText } from '../deciding/contents.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';

type Requested = Extract<DossierEvent, { type: 'SupplementRequested' }>;

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (ND61-17.1a, 17.2a, 19.4): the latest request, every failing component with its problem. */
export const supplementSlip = async (world: World, read: ReadDossier): Promise<SupplementSlip> => {
  const { dossier, entries, rules } = read;
  const isRequest = (event: DossierEvent): event is Requested => event.type === 'SupplementRequested';
  const entry = entries.findLast(({ events }) => events.some(isRequest));
  const request = entry?.events.find(isRequest);
  if (entry === undefined || request === undefined) throw new Refused(404, 'slip-unknown');

  const text = await findContent<RequestText>(world, dossier.id, request.text);
  const name = (code: string) => componentName(rules.procedure, code);
  const accepted = entries.findLast(
    (one) => one.entry < entry.entry && one.events.some(({ type }) => type === 'DossierReceived'),
  );
  const agency = getAgency(world.province, request.at === 'intake' ? dossier.oneStop : dossier.agency);
  const officer = await nameOf(world, entry.by);
  return {
    ...frameOf(world, read, 'supplement', entry.at, request.at === 'intake' ? 'intake' : 'processing'),
    ...(await applicantOf(world, read)),
    items: (text?.items ?? []).map(({ component, problem }) => `${name(component)}: ${problem}`),
    kept: (text?.kept ?? []).map(name),
    handedBack: (text?.handedBack ?? []).map(name),
    reason: text?.note ?? 'Thành phần hồ sơ chưa đầy đủ, chưa chính xác theo quy định.',
    contactName: officer,
    contactPhone: agency.phone,
    officer: { role: request.at === 'intake' ? 'Người hướng dẫn' : 'Cán bộ thẩm định', name: officer },
    appraisal:
      request.at === 'intake'
        ? null
        : { agency: agency.name, acceptedOn: accepted ? formalDayWords(accepted.at) : null },
  };
};
