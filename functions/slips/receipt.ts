import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../lib/domain/dossier/due-dates.ts';
import { findIssued } from '../../lib/domain/dossier/papers/issued-slip.ts';
import { formalDayWords, formalLimitWords, formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { ReceiptSlip } from '../../lib/domain/slips/slip.ts';
import { slipTitle } from '../../lib/domain/slips/slip-title.ts';
import { bookPlace } from '../../lib/domain/views/register-book.ts';
import type { World } from '../../lib/world/world.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { filesOf, formOf, nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { oneStopName } from './letterhead.ts';
import { shareLines } from './share-lines.ts';
import { slipsMadeBy } from './slip-entries.ts';

const PLACES = {
  online: 'Trực tuyến, tại tài khoản trên Cổng Dịch vụ công',
  post: 'Qua dịch vụ bưu chính công ích, theo địa chỉ đã đăng ký',
};

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (ND61-17.1c, BH-10): only from the system, with the automatic code. */
export const receiptSlip = async (world: World, read: ReadDossier): Promise<ReceiptSlip> => {
  const { dossier, rules } = read;
  if (!isAccepted(dossier)) throw new Refused(404, 'slip-unknown');

  const form = await formOf(world, dossier);
  const present = new Set([...dossier.papers.map(({ component }) => component), ...form.handedIn]);
  const due = dueOf(dossier, rules);
  const applicant = await applicantOf(world, read);
  const book = bookPlace(dossier.code);
  return {
    ...frameOf(world, read, 'receipt', dossier.last.at, 'intake'),
    ...applicant,
    replaces: replacedBy(read),
    components: rules.procedure.components
      .filter(({ code, source }) => source === 'form' || present.has(code))
      .map(({ name }) => name),
    sets: '01',
    timeLimit: rules.procedure.timeLimit.text,
    acceptedAt: formalMomentWords(dossier.accepted.at),
    resultAt: formalLimitWords(due),
    why: due.why.map(({ text, article }) => `${text} (${article})`),
    resultPlace:
      dossier.delivery === 'counter'
        ? oneStopName(getAgency(world.province, dossier.oneStop))
        : PLACES[dossier.delivery],
    files: filesOf(dossier, form).map(({ name, size, sha256 }) => ({ name, size: sizeWords(size), sha256 })),
    shares: await shareLines(world, read),
    bookVolume: book.volume,
    bookNumber: book.number,
    filedBy: applicant.applicant,
    officer: await nameOf(world, dossier.accepted.by),
  };
};

/** The appointment this one takes the place of (ND61-19.4: the same code, a new slip), by number where it went out with one. */
const replacedBy = ({ dossier, entries }: ReadDossier): string | null => {
  const before = entries.findLast(
    (entry) => entry.entry < dossier.last.entry && slipsMadeBy(entry).includes('receipt'),
  );
  if (before === undefined) return null;
  const issued = findIssued(dossier, 'receipt', before.entry);
  const number = issued === undefined ? '' : ` số ${issued.number}`;
  return `${slipTitle('receipt')}${number}, ${formalDayWords(before.at)}`;
};

/** `1.234 byte`: exact, as a file manager shows it, so that the applicant can compare (O10). */
const sizeWords = (bytes: number): string => `${String(bytes).replace(/\B(?=(\d{3})+$)/g, '.')} byte`;
