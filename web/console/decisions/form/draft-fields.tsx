import { TextArea } from '../../../shared/form.tsx';
import { type FormProps, fieldOf } from './form-props.ts';

/** The draft of the result, word for word, and a note to who signs it. */
export const DraftFields = ({ form, draft = '' }: { form: FormProps; draft?: string }) => (
  <>
    <TextArea {...fieldOf(form, 'draft', draft)} label="Nội dung dự thảo kết quả" rows={14} />
    <TextArea {...fieldOf(form, 'note')} label="Ghi chú cho người ký" optional rows={2} />
  </>
);
