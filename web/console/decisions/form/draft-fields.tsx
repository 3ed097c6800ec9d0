import { Button, TextArea, TextInput } from '../../../shared/form.tsx';
import type { Typed } from '../../page-request.ts';
import { type FormProps, fieldOf, formMark } from './form-props.ts';

/** The result's particulars, or its words on the letterhead; the paper as it will be signed beside it; a note to who signs it. */
export const DraftFields = ({ form, draft = '' }: { form: FormProps; draft?: string }) => {
  const fields = particulars(form);
  const byText = fields.length === 0;
  return (
    <>
      {fields.map((field) => (
        <Particular form={form} field={field} />
      ))}
      <TextArea
        {...fieldOf(form, 'draft', byText ? draft : '')}
        label={byText ? 'Nội dung dự thảo kết quả' : 'Nội dung ghi thêm trên kết quả'}
        optional={!byText}
        rows={byText ? 14 : 3}
      />
      <Preview form={form} />
      <TextArea {...fieldOf(form, 'note')} label="Ghi chú cho người ký" optional rows={2} />
    </>
  );
};

type Field = ReturnType<typeof particulars>[number];

/** What the result of this step asks for by name. */
export const particulars = ({ dossier, move }: Pick<FormProps, 'dossier' | 'move'>) =>
  dossier.drafting.find(({ step }) => step === move.step)?.fields ?? [];

/** The name a particular has in the posted form, and where a fault of the API's about it stands. */
const particularName = (name: string): string => `field-${name}`;
export const particularOfBody = (field: string): string => field.replace(/^fields\./, 'field-');

/** The particulars typed, by name; undefined where the result is a text on the letterhead. */
export const particularsIn = (typed: Typed, about: Parameters<typeof particulars>[0]['dossier']) => {
  const fields = about.drafting.find(({ step }) => step === (typed.seen || null))?.fields ?? [];
  const given = fields.map(({ name }): [string, string] => [name, typed[particularName(name)] ?? '']);
  return given.some(([, value]) => value !== '') ? { fields: Object.fromEntries(given) } : {};
};

const Particular = ({ form, field: { name, label, type, required, value } }: { form: FormProps; field: Field }) => {
  const field = { ...fieldOf(form, particularName(name), value), label, optional: !required };
  if (type === 'long-text') return <TextArea {...field} rows={3} />;
  return <TextInput {...field} type={type === 'date' ? 'date' : 'text'} />;
};

/** The button draws the paper from what stands in the form and shows it in the frame below; nothing is kept by it. */
const Preview = ({ form }: { form: FormProps }) => {
  const frame = `xem-truoc-${formMark(form.dossier, form.move).replaceAll(/[^\w-]/g, '-')}`;
  return (
    <div class="preview">
      <Button look="quiet" to={`/can-bo/ho-so/${encodeURIComponent(form.dossier.id)}/xem-truoc`} shownIn={frame}>
        Xem trước văn bản
      </Button>
      <iframe name={frame} title="Văn bản dự thảo như sẽ được ký" />
    </div>
  );
};
