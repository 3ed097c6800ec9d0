import type { FilingChannel } from '../catalogue/channel.ts';

/** How a dossier came or its result went, inside a sentence of the history. */
export const CHANNEL_IN_HISTORY: Readonly<Record<FilingChannel, string>> = {
  online: 'trực tuyến',
  counter: 'tại quầy',
  post: 'qua bưu chính',
  authorised: 'qua người được ủy quyền',
};

/** The same as the journal writes it, in brackets. */
export const CHANNEL_IN_JOURNAL: Readonly<Record<FilingChannel, string>> = {
  online: 'trực tuyến',
  counter: 'tại Bộ phận Một cửa',
  post: 'qua bưu chính công ích',
  authorised: 'qua người được ủy quyền',
};
