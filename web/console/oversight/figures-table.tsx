import type { OversightView } from '../../../lib/contract/oversight.ts';
import { agencyPath } from './overseeing.ts';

type Props = { readonly figures: NonNullable<OversightView['figures']>; readonly listed: boolean };

/** How many dossiers each agency has under way, the latest first by those past their limit. */
export const FiguresTable = ({ figures, listed }: Props) => (
  <table class="stack figures">
    <caption class="unseen">Số hồ sơ đang giải quyết theo cơ quan</caption>
    <thead>
      <tr>
        <th scope="col">Cơ quan</th>
        <th scope="col">Đang giải quyết</th>
        <th scope="col">Sắp đến hạn</th>
        <th scope="col">Quá hạn</th>
      </tr>
    </thead>
    <tbody>
      {figures
        .toSorted((a, b) => b.overdue - a.overdue || b.open - a.open)
        .map((one) => (
          <tr>
            <th scope="row">{listed ? <a href={agencyPath(one.code)}>{one.name}</a> : one.name}</th>
            <td data-label="Đang giải quyết">{one.open}</td>
            <td data-label="Sắp đến hạn">{one.dueSoon}</td>
            <td data-label="Quá hạn">{one.overdue > 0 ? <strong class="late">{one.overdue}</strong> : 0}</td>
          </tr>
        ))}
    </tbody>
  </table>
);
