import { readFile } from "node:fs/promises";
import { readReply } from "@afterword/mail/reply/read-reply";

// Prints what each reply asks for, one JSON object a line: contract of replies.
for (const file of process.argv.slice(2)) {
  try {
    const command = await readReply(await readFile(file));
    process.stdout.write(`${JSON.stringify({ file, ...command })}\n`);
  } catch (fault) {
    process.stderr.write(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  }
}
