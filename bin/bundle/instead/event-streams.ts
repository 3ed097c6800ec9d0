const none = (): never => {
  throw new Error('no operation used here answers with a stream of events');
};

/** The SDK loads event streams for a few operations (transcription, live logs) that nothing here uses; without them half of its core stays out (G8). */
export const eventStreamSerdeProvider = none;
export class EventStreamSerde {
  constructor() {
    none();
  }
}

/** A client's settings as they are. */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
