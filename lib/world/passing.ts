/** How often one address may ask, and be wrong: nothing is kept longer than the quarter of an hour. */
export type RateLimits = {
  /** True while fewer than `perMinute` have been taken under this key in the running minute (real time). */
  take(key: string, perMinute: number): Promise<boolean>;
  /** A try of what only one person knows: true, and counted, while fewer than `atMost` stand under this key in a quarter of an hour. */
  tryOnce(key: string, atMost: number): Promise<boolean>;
  /** It was right: what stood under the key no longer counts. */
  forgive(key: string): Promise<void>;
};

/** One-time codes of six digits, by the same clock as everything that is told of them. */
export type Codes = {
  /** A fresh code that replaces the one before; undefined where too many were asked for within a day. */
  make(key: string, seconds: number): Promise<string | undefined>;
  /** A right code is used up. `gone`: none holds any more (expired, used, five wrong tries). */
  check(key: string, code: string): Promise<'right' | 'wrong' | 'gone'>;
};
