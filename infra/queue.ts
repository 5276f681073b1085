/** SQS counts a dead letter's age from when it was first sent, so this must be more than the queues' own 4 days. */
const deadLetterRetentionSeconds = 14 * 24 * 60 * 60;

/** Five tries: AWS's lower bound for queues that feed functions, so that a throttled poll does not burn a mail. */
const mostReceives = 5;

/** Lambda's advice: six times the function's timeout, so that a slow try is not handed to a second function. */
const visibilityPerTimeout = 6;

export type Consumer = {
  fn: sst.aws.Function;
  /** Messages a call: one bad call fails them together when the function dies. */
  batchSize: number;
  /** Functions that poll at the same time, 2 or more. Never reserved concurrency: throttled polls burn receives. */
  mostAtOnce: number;
};

/** A queue whose messages are tried five times and then put aside for 14 days. `timeoutSeconds`: of the function that takes from it. */
export const queueWithDeadLetters = (name: string, timeoutSeconds: number) => {
  const dead = new sst.aws.Queue(`${name}Dead`, {
    transform: { queue: { messageRetentionSeconds: deadLetterRetentionSeconds, sqsManagedSseEnabled: true } },
  });
  const queue = new sst.aws.Queue(name, {
    visibilityTimeout: `${timeoutSeconds * visibilityPerTimeout} seconds`,
    dlq: { queue: dead.arn, retry: mostReceives },
    transform: { queue: { sqsManagedSseEnabled: true } },
  });
  new aws.sqs.RedriveAllowPolicy(`${name}DeadRedriveAllow`, {
    queueUrl: dead.url,
    redriveAllowPolicy: $jsonStringify({ redrivePermission: "byQueue", sourceQueueArns: [queue.arn] }),
  });
  return { queue, dead };
};

/** What the function that takes from a queue must be allowed. */
export const takeFrom = (queue: sst.aws.Queue) => ({
  actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"],
  resources: [queue.arn],
});

/** Has a function take from a queue, each message succeeding or failing by itself. */
export const feed = (queue: sst.aws.Queue, { fn, batchSize, mostAtOnce }: Consumer) =>
  queue.subscribe(fn.arn, {
    batch: { size: batchSize, partialResponses: true },
    transform: {
      eventSourceMapping: (args) => {
        args.scalingConfig = { maximumConcurrency: mostAtOnce };
      },
    },
  });
