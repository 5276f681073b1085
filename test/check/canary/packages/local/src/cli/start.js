import "../../../aws/src/mailer.js";
import "../../../store/src/sends-mail.js";
