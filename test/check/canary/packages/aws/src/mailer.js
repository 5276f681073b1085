export const mailer = "ses";
