export type Sentence = { readonly title: string; readonly detail: string };
