/** A user name as it is compared: NFC, trimmed, lower case. */
export const usernameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase();
