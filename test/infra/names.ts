/** What the program under Pulumi's mocks calls things. The same account and region that `run-program.ts` answers with. */
export const domain = "in.afterword.example";
export const account = "123456789012";
export const region = "eu-west-1";

export const arn = (service: string, name: string) => `arn:aws:${service}:${region}:${account}:${name}`;
