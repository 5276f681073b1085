import { describe, expect, it } from "vitest";
import { readSettings } from "../../infra/read-settings.ts";

const least = { AFTERWORD_DOMAIN: "in.afterword.example" };

describe("the settings of a deployment", () => {
  it("need a domain and nothing else in production", () => {
    expect(readSettings(least, "production")).toEqual({
      domain: "in.afterword.example",
      dns: "route53",
      ruleSet: { kind: "own" },
      web: null,
      signUp: "open",
      alarmAddress: null,
    });
  });

  it("name the rule set to share in any other stage, because an account has one that is active", () => {
    expect(() => readSettings(least, "dev")).toThrow(/AFTERWORD_RULE_SET is not set.*"dev"/);
    expect(readSettings({ ...least, AFTERWORD_RULE_SET: "afterword-production" }, "dev").ruleSet).toEqual({
      kind: "shared",
      name: "afterword-production",
    });
    expect(readSettings({ ...least, AFTERWORD_RULE_SET: "own" }, "dev").ruleSet).toEqual({ kind: "own" });
  });

  it("bring a certificate for the web view where DNS is set by hand", () => {
    const manual = { ...least, AFTERWORD_DNS: "manual", AFTERWORD_WEB_DOMAIN: "afterword.example" };
    expect(() => readSettings(manual, "production")).toThrow(/AFTERWORD_WEB_CERTIFICATE is not set/);
    const certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/0a1b";
    expect(readSettings({ ...manual, AFTERWORD_WEB_CERTIFICATE: certificate }, "production").web).toEqual({
      domain: "afterword.example",
      certificate,
    });
  });

  it.each([
    ["AFTERWORD_DOMAIN", "afterword"],
    ["AFTERWORD_DOMAIN", "https://afterword.example"],
    ["AFTERWORD_DNS", "cloud"],
    ["AFTERWORD_SIGN_UP", "yes"],
    ["AFTERWORD_RULE_SET", "my rules"],
    ["AFTERWORD_WEB_DOMAIN", "afterword.example/"],
    ["AFTERWORD_ALARM_ADDRESS", "ops"],
  ])("refuse %s=%s with a sentence that names the variable and the value", (name, value) => {
    expect(() => readSettings({ ...least, [name]: value }, "production")).toThrow(`${name} is "${value}"`);
  });

  it("take an empty variable for one that is not set", () => {
    expect(() => readSettings({ AFTERWORD_DOMAIN: " " }, "production")).toThrow("AFTERWORD_DOMAIN is not set");
  });
});
