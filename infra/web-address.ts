import { zone } from "./dns.ts";
import { settings } from "./stage.ts";

const domain = settings.web && {
  name: settings.web.domain,
  dns: zone ?? (false as const),
  ...(settings.web.certificate === null ? {} : { cert: settings.web.certificate }),
};

/** Where the web view answers. An API rather than a function's own URL: its address exists before the functions that must know it. */
export const api = new sst.aws.ApiGatewayV2("Web", {
  cors: false,
  ...(domain === null ? {} : { domain }),
  transform: {
    stage: (args) => {
      // SST's format has the path, and the path of a login link is a token.
      args.accessLogSettings = $util.output(args.accessLogSettings).apply((settings) => ({
        destinationArn: settings?.destinationArn ?? "",
        format: JSON.stringify({
          requestTime: "$context.requestTime",
          requestId: "$context.requestId",
          httpMethod: "$context.httpMethod",
          status: "$context.status",
          responseLatency: "$context.responseLatency",
        }),
      }));
      args.defaultRouteSettings = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };
    },
  },
});
