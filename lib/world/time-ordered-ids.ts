/** What an id is made of: when, in whole milliseconds, and 16 hex digits nobody can guess. */
export type DrawnId = { readonly at: number; readonly chance: string };

const PLACES_IN_A_MILLISECOND = 4096;

/**
 * UUIDs of version 7 (RFC 9562): each sorts after the one before, also within a millisecond, so that what is written together
 * lies together in the stores. 62 bits are chance: enough for a name, not for a secret.
 */
export const timeOrderedIds = (draw: () => DrawnId): (() => string) => {
  let [millisecond, place] = [0, 0];
  return () => {
    const { at, chance } = draw();
    place = at > millisecond ? 0 : place + 1;
    millisecond = Math.max(at, millisecond) + Math.floor(place / PLACES_IN_A_MILLISECOND);
    place %= PLACES_IN_A_MILLISECOND;
    return uuidOf(millisecond.toString(16).padStart(12, '0'), place.toString(16).padStart(3, '0'), chance);
  };
};

const uuidOf = (time: string, place: string, chance: string): string =>
  `${time.slice(0, 8)}-${time.slice(8, 12)}-7${place}-${variantOf(chance)}${chance.slice(1, 4)}-${chance.slice(4, 16)}`;

/** One hex digit with the two bits RFC 9562 fixes. */
const variantOf = (chance: string): string => '89ab'.charAt(Number.parseInt(chance.charAt(0), 16) % 4);
