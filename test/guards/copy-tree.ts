import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is not source: installed, generated or kept by a run. */
const leftOut = new Set(["node_modules", ".git", ".sst", ".afterword", "coverage"]);

/** Packages of our own, which must lead into the copy. */
const scope = "@afterword";

/** Links every installed package, and our own ones to the copy's folders. */
const linkPackages = async (root: string, copy: string): Promise<void> => {
  const [from, to] = [join(root, "node_modules"), join(copy, "node_modules")];
  await mkdir(join(to, scope), { recursive: true });
  const installed = (await readdir(from)).filter((name) => name !== scope && !name.startsWith("."));
  for (const name of installed) await symlink(join(from, name), join(to, name));
  for (const name of await readdir(join(copy, "packages"))) await symlink(join(copy, "packages", name), join(to, scope, name));
};

/** A copy of the project in a folder of its own, with the installed packages of the original. `remove` takes it away. */
export const copyTree = async (root: string): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-guards-"));
  for (const name of (await readdir(root)).filter((other) => !leftOut.has(other)))
    await cp(join(root, name), join(folder, name), { recursive: true, filter: (path) => !path.includes("/node_modules") });
  await linkPackages(root, folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
