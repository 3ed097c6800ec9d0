export type Channel = 'counter' | 'online' | 'post';

/** How a dossier is filed: also by somebody authorised, who comes to the counter (TH-12.2). */
export type FilingChannel = Channel | 'authorised';
