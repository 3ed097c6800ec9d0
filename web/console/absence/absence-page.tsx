import { Button, ErrorSummary, Hidden } from '../../shared/form.tsx';
import { weekdayWords } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import { ABSENCE, type PageRequest } from '../page-request.ts';
import { AbsenceForm } from './absence-form.tsx';
import { readAbsences, type ShownAbsences } from './absence-view.ts';

/** GET /can-bo/vang-mat: when one is away, whom one stands in for, and, for who assigns work, who does it meanwhile (ND61-19.1). */
export const absencePage = async (c: PageRequest): Promise<Response> => drawAbsences(c, await readAbsences(c));

/** The same page with a form that came back. */
export const drawAbsences = (c: PageRequest, view: ShownAbsences): Response => {
  const { listed, faults, done } = view;
  return draw(
    c,
    { title: 'Vắng mặt, làm thay', status: faults.length > 0 ? 422 : 200 },
    <div class="narrow">
      <ErrorSummary faults={faults} title="Chưa ghi được" />
      <h1>Vắng mặt, làm thay</h1>
      {done !== null && (
        <p class="note good" role="status">
          {done}
        </p>
      )}
      {listed.standingInFor.map(({ name, until }) => (
        <p class="note">
          Bạn đang làm thay <strong>{name}</strong> đến hết {weekdayWords(until)}. Việc của người này hiện trong{' '}
          <a href="/can-bo">Việc của tôi</a>; nhật ký ghi rõ bạn làm thay.
        </p>
      ))}
      <h2>Tôi vắng mặt</h2>
      {listed.mine === null ? null : <Recorded absence={listed.mine} />}
      <AbsenceForm view={view} whose="own" />
      {(listed.colleagues.length > 0 || listed.anywhere) && <Colleagues view={view} />}
    </div>,
  );
};

type Absence = NonNullable<ShownAbsences['listed']['mine']>;

const Days = ({ absence: { from, until, standIn } }: { absence: Absence }) => (
  <>
    Từ <time dateTime={from}>{weekdayWords(from)}</time> đến hết <time dateTime={until}>{weekdayWords(until)}</time>.{' '}
    {standIn === null ? 'Chưa có người làm thay.' : `Người làm thay: ${standIn}.`}
  </>
);

const Recorded = ({ absence }: { absence: Absence }) => (
  <form method="post" action={`${ABSENCE}/ket-thuc`} class="keep">
    <p>
      <Days absence={absence} />
    </p>
    <Hidden values={{ key: crypto.randomUUID() }} />
    <Button look="quiet">Tôi đã về, kết thúc vắng mặt</Button>
  </form>
);

const Colleagues = ({ view }: { view: ShownAbsences }) => {
  const away = view.listed.colleagues.filter(({ absence }) => absence !== null);
  return (
    <>
      <h2>Người khác vắng mặt</h2>
      {away.map(({ username, label, absence }) => (
        <form method="post" action={`${ABSENCE}/ket-thuc`} class="part">
          <h3>{label}</h3>
          {absence !== null && (
            <p>
              <Days absence={absence} />
            </p>
          )}
          <Hidden values={{ username, key: crypto.randomUUID() }} />
          <Button look="quiet">
            Kết thúc vắng mặt<span class="unseen"> của {label}</span>
          </Button>
        </form>
      ))}
      <AbsenceForm view={view} whose="colleague" />
    </>
  );
};
