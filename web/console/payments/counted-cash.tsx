import type { TakingsView } from '../../../lib/contract/payments.ts';
import { Button, Hidden, inputId } from '../../shared/form.tsx';
import { moneyWords } from '../../shared/format.ts';
import { amountIn } from '../money.ts';
import type { PageRequest } from '../page-request.ts';

/** What was counted in each drawer, as typed: by its place among those who took cash that day. Nothing of it is kept. */
type Counted = (nth: number) => string;

export const countedFor =
  (c: PageRequest): Counted =>
  (nth) =>
    c.req.query(`dem.${nth}`) ?? '';

/** The cash each person took by the receipts beside what they counted: what is missing or over is named at once. */
export const CountedCash = ({ view: { day, sums }, counted }: { view: TakingsView; counted: Counted }) => {
  const drawers = sums.filter(({ channel }) => channel === 'cash');
  if (drawers.length === 0) return null;
  return (
    <section aria-labelledby="kiem-quy">
      <h2 id="kiem-quy">Kiểm quỹ tiền mặt</h2>
      <form action="/can-bo/thu-phi#kiem-quy" method="get">
        <Hidden values={{ ngay: day }} />
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Người thu</th>
              <th scope="col">Theo biên lai</th>
              <th scope="col">Đếm được (đồng)</th>
              <th scope="col">Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {drawers.map(({ by, amount }, nth) => (
              <tr>
                <th scope="row">{by}</th>
                <td data-label="Theo biên lai">{moneyWords(amount)}</td>
                <td data-label="Đếm được">
                  <input
                    id={inputId(`dem-${nth}`)}
                    name={`dem.${nth}`}
                    value={counted(nth)}
                    class="short"
                    inputMode="numeric"
                    aria-label={`Tiền mặt đếm được của ${by}`}
                  />
                </td>
                <td data-label="Kết quả">{verdict(amount, counted(nth))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Button look="quiet">So với biên lai</Button>
      </form>
    </section>
  );
};

const verdict = (taken: number, typed: string) => {
  if (typed.trim() === '') return 'Chưa đếm';
  const counted = typed.trim() === '0' ? 0 : amountIn(typed);
  if (counted === undefined) return 'Xin nhập số tiền, ví dụ 8.000';
  if (counted === taken) return 'Khớp';
  return (
    <strong class="late">{`${counted < taken ? 'Thiếu' : 'Thừa'} ${moneyWords(Math.abs(counted - taken))}`}</strong>
  );
};
