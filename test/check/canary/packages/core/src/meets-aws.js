import "../../aws/src/mailer.js";
