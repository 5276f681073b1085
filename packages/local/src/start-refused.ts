/** The runtime cannot start as it was asked to. The message is one sentence for the person who asked. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
