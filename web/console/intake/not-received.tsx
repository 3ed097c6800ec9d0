import { Button, faultOf, inputId, Select, TextArea } from '../../shared/form.tsx';
import { type IntakeForm, papersIn } from './form.ts';
import { ACTS } from './read-ending.ts';

/** The two other ways an intake ends: not yet (Mẫu 02), not here (Mẫu 03). Folded, and open once something stands in them. */
export const NotReceived = ({ form }: { form: IntakeForm }) => (
  <>
    <NotYet form={form} />
    <NotHere form={form} />
  </>
);

const NotYet = ({ form }: { form: IntakeForm }) => {
  const { procedure, typed, faults } = form;
  const papers = papersIn(procedure);
  const rows = procedure.askable;
  const names = [...rows.map(({ code }) => `item.${code}`), ...papers.map(({ code }) => `back.${code}`), 'note'];
  return (
    <details class="decision" open={isUsed(form, names) || typed.act === ACTS.supplement}>
      <summary>Hồ sơ chưa đủ, chưa đúng: yêu cầu bổ sung</summary>
      <p class="hint">
        Ghi hết những gì còn thiếu hoặc chưa đúng trong một lần. Hồ sơ được cấp mã để tra cứu; người nộp quay lại thì
        làm tiếp trên hồ sơ này. Giấy tờ đánh dấu đã nhận ở trên được giữ lại. Khoản thu chưa ghi nhận ở bước này.
      </p>
      <fieldset class="field rows wide">
        <legend class="label">Nội dung cần bổ sung, hoàn thiện</legend>
        {rows.map(({ code, name }) => (
          <ItemRow form={form} code={code} name={name} isPaper={papers.some((paper) => paper.code === code)} />
        ))}
      </fieldset>
      <TextArea
        name="note"
        label="Hướng dẫn thêm"
        optional
        rows={2}
        value={typed.note}
        fault={faultOf(faults, 'note')}
      />
      <Button name="act" value={ACTS.supplement} look="quiet">
        Yêu cầu bổ sung, in phiếu
      </Button>
      <p class="article">Điều 17 khoản 1 điểm a, khoản 2 điểm a Nghị định 61/2018/NĐ-CP.</p>
    </details>
  );
};

type ItemProps = {
  readonly form: IntakeForm;
  readonly code: string;
  readonly name: string;
  readonly isPaper: boolean;
};

const ItemRow = ({ form: { typed, faults }, code, name, isPaper }: ItemProps) => {
  const [item, back] = [`item.${code}`, `back.${code}`];
  return (
    <div class="row">
      <TextArea
        name={item}
        label={name}
        hint="Thiếu hoặc chưa đúng ở điểm nào, cần nộp gì. Bỏ trống nếu đạt."
        rows={2}
        value={typed[item]}
        fault={faultOf(faults, item)}
      />
      {isPaper && (
        <label class="tick">
          <input type="checkbox" id={inputId(back)} name={back} value="yes" checked={typed[back] !== undefined} />
          <span>
            Đã mang đến, trả lại ngay<span class="unseen">: {name}</span>
          </span>
        </label>
      )}
    </div>
  );
};

const NotHere = ({ form }: { form: IntakeForm }) => {
  const { typed, faults, agencies } = form;
  return (
    <details class="decision" open={isUsed(form, ['reasons', 'rightAgency']) || typed.act === ACTS.refused}>
      <summary>Không thuộc phạm vi tiếp nhận: từ chối</summary>
      <p class="hint">
        Hồ sơ kết thúc tại đây, có mã để tra cứu. Giấy tờ đã mang đến được trả lại hết, phiếu ghi tên từng giấy tờ;
        không thu phí, lệ phí, không giữ bản chính.
      </p>
      <TextArea
        name="reasons"
        label="Lý do từ chối, căn cứ quy định"
        rows={3}
        value={typed.reasons}
        fault={faultOf(faults, 'reasons')}
      />
      <Select
        name="rightAgency"
        label="Cơ quan có thẩm quyền"
        hint="Chọn khi hồ sơ thuộc thẩm quyền của cơ quan khác."
        optional
        empty="Không có cơ quan nào khác"
        value={typed.rightAgency ?? ''}
        fault={faultOf(faults, 'rightAgency')}
        options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button name="act" value={ACTS.refused} look="grave">
        Từ chối tiếp nhận, in phiếu
      </Button>
      <p class="article">Điều 17 khoản 1 điểm b Nghị định 61/2018/NĐ-CP.</p>
    </details>
  );
};

const isUsed = ({ typed, faults }: IntakeForm, names: readonly string[]): boolean =>
  names.some((name) => (typed[name] ?? '').trim() !== '' || faultOf(faults, name) !== undefined);
