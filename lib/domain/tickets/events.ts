/** What happens to queue tickets at a one-stop unit in one day (ND61-13.2b). A ticket is a number: nobody is named. */
export type TicketEvent =
  | { readonly type: 'TicketTaken'; readonly ticket: number; readonly procedure: string | null }
  | { readonly type: 'TicketCalled'; readonly ticket: number }
  | { readonly type: 'TicketServed'; readonly ticket: number }
  /** Called, and nobody came. */
  | { readonly type: 'TicketAbandoned'; readonly ticket: number };
