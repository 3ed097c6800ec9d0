import { Button, faultOf, Hidden, TextArea } from '../../shared/form.tsx';
import { shortInstant } from '../../shared/format.ts';
import { type Proposals, STAFF_ACCOUNTS, type StaffAccountsView } from './staff-accounts-view.ts';

type Proposal = Proposals['items'][number];

/** What waits for a second administrator, each with what may be answered. */
export const ProposalList = (view: StaffAccountsView) =>
  view.proposals.items.length === 0 ? (
    <p>Không có đề nghị nào chờ xác nhận.</p>
  ) : (
    <div>
      {view.proposals.items.map((proposal) => (
        <OneProposal proposal={proposal} view={view} />
      ))}
    </div>
  );

const OneProposal = ({ proposal, view }: { proposal: Proposal; view: StaffAccountsView }) => (
  <section class="part" aria-labelledby={`de-nghi-${proposal.id}`}>
    <h3 id={`de-nghi-${proposal.id}`}>
      {proposal.act === null ? `${proposal.name}: ${proposal.roles.join(', ')}` : `${proposal.act}: ${proposal.name}`}
    </h3>
    <p>
      {proposal.act !== null && `${proposal.roles.join(', ')}. `}
      {proposal.agency}, {proposal.unit}. Tên đăng nhập <strong>{proposal.username}</strong>, thư điện tử{' '}
      {proposal.email}.
    </p>
    {proposal.detail !== null && <p class="said">{proposal.detail}</p>}
    {proposal.reason !== null && <p class="said">Lý do: {proposal.reason}</p>}
    <p>
      {proposal.proposedBy ?? 'Một quản trị viên'} đề nghị lúc{' '}
      <time dateTime={proposal.proposedAt}>{shortInstant(proposal.proposedAt)}</time>. Cần người thứ hai vì:
    </p>
    <ul>
      {proposal.why.map((reason) => (
        <li>{reason}</li>
      ))}
    </ul>
    {proposal.mine ? (
      <p class="note">Đề nghị này do bạn lập: một quản trị viên khác phải xác nhận.</p>
    ) : (
      <form method="post" action={`${STAFF_ACCOUNTS}/${proposal.id}`} class="keep">
        <Hidden values={{ decision: 'confirm', key: crypto.randomUUID() }} />
        <Button>
          {proposal.act === null ? 'Xác nhận, cấp tài khoản' : `Xác nhận: ${proposal.act.toLowerCase()}`}
          <span class="unseen"> cho {proposal.name}</span>
        </Button>
      </form>
    )}
    <Refusal proposal={proposal} view={view} />
  </section>
);

const Refusal = ({
  proposal: { id, mine },
  view: { typed, faults },
}: {
  proposal: Proposal;
  view: StaffAccountsView;
}) => {
  const name = `reason-${id}`;
  return (
    <details class="decision" open={typed[name] !== undefined}>
      <summary>{mine ? 'Rút đề nghị' : 'Không xác nhận'}</summary>
      <form method="post" action={`${STAFF_ACCOUNTS}/${id}`}>
        <Hidden values={{ decision: 'refuse', key: crypto.randomUUID() }} />
        <TextArea name={name} label="Lý do" rows={2} value={typed[name]} fault={faultOf(faults, name)} />
        <Button look="grave">{mine ? 'Rút đề nghị' : 'Không xác nhận'}</Button>
      </form>
    </details>
  );
};
