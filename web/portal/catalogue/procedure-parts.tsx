import type { ComponentChildren } from 'preact';
import type { Component, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { formatWords, moneyWords, sizeWords } from '../../shared/format.ts';
import { CHANNEL_WORDS } from './catalogue.ts';

/** One line of a list of facts. */
export const FactLine = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What fees come to, by the way of filing; `only` one way where it has fees of its own. */
export const ProcedureFees = ({ procedure, only }: { procedure: ProcedureFull; only?: 'online' }) => {
  const own = procedure.fees.filter(({ channel }) => channel === only);
  const fees = own.length > 0 ? own : procedure.fees;
  if (fees.length === 0) return <>Không thu</>;
  return (
    <ul>
      {fees.map(({ channel, amount, prepaid, text }) => (
        <li>
          Nộp {CHANNEL_WORDS[channel]}: {feeWords(amount, text)}
          {prepaid && ' (nộp trước khi tiếp nhận)'}
        </li>
      ))}
    </ul>
  );
};

/** The components with copies and what is taken online (TT32-7.2). */
export const PapersNeeded = ({ components }: { components: readonly Component[] }) => (
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Giấy tờ</th>
        <th scope="col">Bản chính</th>
        <th scope="col">Bản sao</th>
        <th scope="col">Nộp trực tuyến bằng</th>
      </tr>
    </thead>
    <tbody>
      {components.map(({ name, required, originals, copies, formats, maxBytes, source }) => (
        <tr>
          <th scope="row">
            {name}
            {!required && <span class="optional"> (nếu có)</span>}
          </th>
          <td data-label="Bản chính">{originals}</td>
          <td data-label="Bản sao">{copies}</td>
          <td data-label="Nộp trực tuyến bằng">
            {source === 'form'
              ? 'Khai ngay trên cổng'
              : `${formatWords(formats)}, tối đa ${sizeWords(maxBytes)} một tệp`}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Who does what within which time (A13). */
export const Steps = ({ procedure }: { procedure: ProcedureFull }) => (
  <ol>
    {procedure.steps.map(({ name, who, within }) => (
      <li>
        {name}
        <p class="small">{[who, within].filter((part) => part !== '').join(', ')}</p>
      </li>
    ))}
  </ol>
);

const feeWords = (amount: number, text: string): string => {
  if (text === '') return moneyWords(amount);
  // What is published mostly begins with the sum itself: it is not said twice.
  return amount === 0 || text.startsWith(moneyWords(amount)) ? text : `${moneyWords(amount)} (${text})`;
};
