/** What somebody outside did not do for us, or not rightly. The message says why in a few words of ours and quotes nobody. */
export class NotDoneOutside extends Error {
  override readonly name = 'NotDoneOutside';
}
