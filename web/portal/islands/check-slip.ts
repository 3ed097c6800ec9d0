import { type Checked, checkSlip, type SlipSays, saidBySlip, type Told, whenWords } from './check/slip.ts';
import { source } from './check/source.ts';
import { CAN_HASH, NO_HASHES, NOT_REACHED, TONE, toldAs } from './check/told.ts';

const place = document.querySelector<HTMLElement>('[data-check]');
const slip = saidBySlip(new URLSearchParams(location.search).get('ma') ?? '', location.hash);
if (place !== null && slip !== undefined) void show(place, slip);
// Another slip of the same dossier changes nothing but what stands behind `#`.
addEventListener('hashchange', () => location.reload());

/** Tells each step as it is done, and their sum at the top. */
async function show(place: HTMLElement, slip: SlipSays): Promise<void> {
  const sum = document.createElement('p');
  const steps = document.createElement('ul');
  sum.textContent = 'Đang kiểm chứng phiếu trên máy của ông/bà…';
  place.querySelector('[data-said]')?.replaceChildren(sum, steps);
  place.hidden = false;

  const verdicts: Checked[] = [];
  const tell = (told: Told) => {
    verdicts.push(told.verdict);
    steps.append(toldAs('li', told));
  };
  try {
    if (CAN_HASH) for await (const told of checkSlip(slip, source)) tell(told);
    else tell(NO_HASHES);
  } catch {
    tell(NOT_REACHED);
  }
  const whole = (['wrong', 'open'] as const).find((one) => verdicts.includes(one)) ?? 'right';
  place.classList.add(TONE[whole]);
  const said = document.createElement('strong');
  said.textContent = SUM[whole];
  sum.replaceChildren(said, whole === 'wrong' ? '' : ` ${compare(slip)}`);
}

const compare = ({ code, at }: SlipSays): string =>
  `Xin so với chữ in trên phiếu: mã hồ sơ ${code}, việc được ghi lúc ${whenWords(at)}. Chữ in khác là phiếu đã bị sửa.`;

const SUM: Readonly<Record<Checked, string>> = {
  right: 'Phiếu này khớp với nhật ký đã ghi và đã ký.',
  wrong: 'Phiếu này không khớp với nhật ký. Xin mang phiếu đến Bộ phận Một cửa.',
  open: 'Chưa kiểm chứng được hết.',
};
