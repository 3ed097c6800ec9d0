import { peer } from '../peers.ts';
import { ENTRIES_OF_ROUTE } from '../route.ts';

/** Runs the commands of one journal and answers how many they were: read, fold, decide, append one event. */
type RunJournal = (name: string) => Promise<number>;

type Counted = { readonly count: number };

type CastoreEvent = {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly payload: unknown;
};
type CastoreStore = {
  getAggregate(id: string): Promise<{ aggregate: { version: number } | undefined }>;
  pushEvent(event: CastoreEvent, options: { prevAggregate?: unknown }): Promise<unknown>;
};
type Castore = {
  EventType: new (given: { type: string }) => unknown;
  EventStore: new (given: object) => CastoreStore;
};

/** castore over its in-memory adapter, one event type, one counter as aggregate. */
export const castoreCommands = (folder: string): RunJournal => {
  const { EventStore, EventType } = peer<Castore>(folder, '@castore/core');
  const { InMemoryEventStorageAdapter } = peer<{ InMemoryEventStorageAdapter: new (given: object) => unknown }>(
    folder,
    '@castore/event-storage-adapter-in-memory',
  );
  const store = new EventStore({
    eventStoreId: 'DOSSIERS',
    eventTypes: [new EventType({ type: 'STEP_CLOSED' })],
    reducer: (before: Counted | undefined, { aggregateId, version }: CastoreEvent) => ({
      aggregateId,
      version,
      count: (before?.count ?? 0) + 1,
    }),
    eventStorageAdapter: new InMemoryEventStorageAdapter({}),
  });
  return async (name) => {
    for (let n = 0; n < ENTRIES_OF_ROUTE; n++) {
      const { aggregate } = await store.getAggregate(name);
      const event = { aggregateId: name, version: (aggregate?.version ?? 0) + 1, type: 'STEP_CLOSED', payload: { n } };
      await store.pushEvent(event, aggregate === undefined ? {} : { prevAggregate: aggregate });
    }
    return ENTRIES_OF_ROUTE;
  };
};

type EmmettEvent = { readonly type: 'StepClosed'; readonly data: { readonly n: number } };
type Emmett = {
  getInMemoryEventStore(): unknown;
  CommandHandler(given: {
    evolve(state: Counted, event: EmmettEvent): Counted;
    initialState(): Counted;
  }): (store: unknown, id: string, handle: (state: Counted) => EmmettEvent) => Promise<unknown>;
};

/** emmett's command handler over its in-memory store. */
export const emmettCommands = (folder: string): RunJournal => {
  const { CommandHandler, getInMemoryEventStore } = peer<Emmett>(folder, '@event-driven-io/emmett');
  const store = getInMemoryEventStore();
  const handle = CommandHandler({
    evolve: ({ count }) => ({ count: count + 1 }),
    initialState: () => ({ count: 0 }),
  });
  return async (name) => {
    for (let n = 0; n < ENTRIES_OF_ROUTE; n++) {
      await handle(store, name, ({ count }) => ({ type: 'StepClosed', data: { n: count } }));
    }
    return ENTRIES_OF_ROUTE;
  };
};
