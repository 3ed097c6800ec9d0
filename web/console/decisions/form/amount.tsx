import { TextInput } from '../../../shared/form.tsx';
import { type FormProps, fieldOf } from './form-props.ts';

/** An amount in đồng, with the one that is likely. */
export const Amount = ({ form, proposed, hint }: { form: FormProps; proposed: number; hint: string }) => (
  <TextInput
    {...fieldOf(form, 'amount', proposed > 0 ? String(proposed) : '')}
    label="Số tiền (đồng)"
    hint={hint}
    width="short"
    inputmode="numeric"
    autocomplete="off"
  />
);
