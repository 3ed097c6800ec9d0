/** A journey of the one-machine edition that cannot be walked on a deployed province, or the tests whose full name has `test` in it; and why. */
export type NotHere = { readonly file: string; readonly test?: string; readonly why: string };

const OTHER_PROVINCE = 'Another province: only Thanh Hóa is deployed here, the four have the same stacks.';

/** What is left out of conformance, all of it. */
export const NOT_HERE: readonly NotHere[] = [
  { file: 'kill-nine', why: 'There is no process of ours to kill; faults/ stops executions instead.' },
  { file: 'disk-full', why: 'There is no disk of ours to fill.' },
  { file: 'replay', why: 'Reads the files of a desk’s data folder.' },
  { file: 'accounts', test: 'ha-tinh > (', why: OTHER_PROVINCE },
  { file: 'accounts', test: 'thua-thien-hue > (', why: OTHER_PROVINCE },
  { file: 'accounts', test: 'bhxh > (', why: OTHER_PROVINCE },
  { file: 'accounts', test: 'Thừa Thiên Huế > (', why: OTHER_PROVINCE },
  {
    file: 'online-payment',
    why: 'The gateway is played by the one-machine edition; the adapter for others’ is held by the contract of payments.',
  },
  { file: 'bhxh', why: OTHER_PROVINCE },
  { file: 'bhxh-counter', why: OTHER_PROVINCE },
  { file: 'electronic-papers', why: OTHER_PROVINCE },
  { file: 'guided-and-supplemented', why: OTHER_PROVINCE },
  { file: 'ha-tinh', why: OTHER_PROVINCE },
  { file: 'several-agencies', why: OTHER_PROVINCE },
  { file: 'thua-thien-hue', why: OTHER_PROVINCE },
  { file: 'whole-file', why: OTHER_PROVINCE },
];
