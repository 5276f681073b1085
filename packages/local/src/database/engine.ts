import { createRequire } from "node:module";
import { oneAtATime } from "../one-at-a-time.ts";

/** What the engine answers: an HTTP status and a JSON body, exactly as DynamoDB puts them on the wire. */
export type EngineAnswer = { status: number; body: string };

/** DynamoDB in this process, on LevelDB in a folder. No socket is opened: nothing outside this process can reach it. */
export type Engine = {
  /** `target`: the value of `X-Amz-Target`, such as `DynamoDB_20120810.PutItem`. */
  call(target: string, body: string): Promise<EngineAnswer>;
  close(): Promise<void>;
};

type Operation = { type: "put" | "del"; key: string; value?: unknown };
type Done = (error?: unknown) => void;
type Got = (error: unknown, value?: unknown) => void;
type Level = {
  open(): Promise<void>;
  batch(operations: Operation[], options: { sync: boolean }): Promise<void>;
  get(key: string, done: Got): void;
  getSync(key: string): unknown;
  put(key: string, value: unknown, done: Done): void;
  del(key: string, done: Done): void;
};
type Tables = { db: Level; lifecycleManager: { gracefulClose(done: Done): void } };
type Refusal = { statusCode?: number; body?: unknown };
type Action = (tables: Tables, input: unknown, done: (error: unknown, output: unknown) => void) => void;
type Shape = { types: unknown; custom: unknown };

const unknownOperation: EngineAnswer = {
  status: 400,
  body: JSON.stringify({ __type: "com.amazon.coral.service#UnknownOperationException" }),
};
const requireDynalite = createRequire(import.meta.url);
const writes = new Set(["CreateTable", "UpdateTable", "DeleteTable", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"]);
const reads = new Set(["DescribeTable", "ListTables", "GetItem", "BatchGetItem", "Query", "Scan", "DescribeTimeToLive"]);

/**
 * Opens the database in `folder`, making it when there is none.
 *
 * dynalite writes an item and its index entries one after the other; a process killed in between would leave a due
 * application that no index knows. So writes are taken one at a time, and everything one request writes goes to
 * LevelDB as a single batch, which LevelDB applies wholly or not at all, and which is on the disk before the answer.
 *
 * Throws when another process holds the folder.
 */
export const openEngine = async (folder: string): Promise<Engine> => {
  const { create } = requireDynalite("dynalite/db/index.js") as { create(options: object): Tables };
  const validations = requireDynalite("dynalite/validations/index.js") as {
    checkTypes(input: unknown, types: unknown): unknown;
    checkValidations(input: unknown, types: unknown, custom: unknown, tables: Tables): void;
  };
  const tables = create({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const batch = syncingBatch(tables.db);
  await tables.db.open();
  writeWhole(tables.db, batch);
  readAtOnce(tables.db);

  const run = (name: string, body: string): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      const answer = (error: unknown, output: unknown): void => {
        const refusal = error as Refusal | null;
        if (!error) resolve({ status: 200, body: JSON.stringify(output) });
        else if (refusal?.statusCode) resolve({ status: refusal.statusCode, body: JSON.stringify(refusal.body) });
        else reject(error);
      };
      try {
        const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}.js`;
        const { types, custom } = requireDynalite(`dynalite/validations/${file}`) as Shape;
        const input = validations.checkTypes(JSON.parse(body), types);
        validations.checkValidations(input, types, custom, tables);
        (requireDynalite(`dynalite/actions/${file}`) as Action)(tables, input, answer);
      } catch (error) {
        answer(error, null);
      }
    });

  const inTurn = oneAtATime();
  return {
    async call(target, body) {
      const name = target.slice(target.indexOf(".") + 1);
      if (reads.has(name)) return run(name, body);
      return writes.has(name) ? inTurn(() => run(name, body)) : unknownOperation;
    },
    close: () =>
      inTurn(() => new Promise((resolve, reject) => tables.lifecycleManager.gracefulClose((error) => (error ? reject(error) : resolve())))),
  };
};

/** dynalite puts a `batch` of its own over the database's, which forgets the options: with it nothing is ever synced. */
const syncingBatch = (db: Level): Level["batch"] => (Object.getPrototypeOf(db) as Level).batch.bind(db);

/**
 * Holds index entries back until the item that they belong to is written, which dynalite does last, and writes them
 * together with it. A new table is written as ready: the timer by which dynalite makes it so may not live to ring.
 */
const writeWhole = (db: Level, batch: Level["batch"]): void => {
  let held: Operation[] = [];
  const write = (operation: Operation, done: Done): void => {
    if (operation.key.startsWith("index-")) {
      held.push(operation);
      setImmediate(done, null);
      return;
    }
    const operations = [...held, operation];
    held = [];
    batch(operations, { sync: true }).then(
      () => setImmediate(done, null),
      (error: unknown) => setImmediate(done, error),
    );
  };
  db.put = (key, value, done) => write({ type: "put", key, value: key.startsWith("table~") ? ready(value) : value }, done);
  db.del = (key, done) => write({ type: "del", key }, done);
};

/** Every write reads the table's description and the item before. They mostly lie in memory, and handing the call to another thread takes ten times as long. */
const readAtOnce = (db: Level): void => {
  const get = db.get.bind(db);
  db.get = (key, done) => {
    try {
      process.nextTick(done, null, db.getSync(key));
    } catch {
      get(key, done);
    }
  };
};

type Table = { TableStatus?: string; GlobalSecondaryIndexes?: object[] };

const ready = (value: unknown): unknown => {
  const table = value as Table;
  if (table.TableStatus !== "CREATING") return table;
  const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: "ACTIVE" }));
  return { ...table, TableStatus: "ACTIVE", ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}) };
};
