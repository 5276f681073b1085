import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** Credentials that open nothing: every test talks to 127.0.0.1. */
export const noCredentials = { accessKeyId: "test", secretAccessKey: "test" };
export const region = "eu-west-1";

export const dynamoClient = (endpoint: string, maxAttempts = 3): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region, credentials: noCredentials, maxAttempts });
