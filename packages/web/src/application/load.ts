import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import { type ApplicationKey, applicationIdSchema, type CandidateId, draftIdSchema } from "@afterword/core/id";
import type { WebOptions } from "../options.ts";

/** The key of what a URL names, always within this candidate; null for what cannot be an id. */
const keyOf = (candidateId: CandidateId, id: string): ApplicationKey | null => {
  const { success, data } = applicationIdSchema.safeParse(id);
  return success ? { candidateId, applicationId: data } : null;
};

/** One of this candidate's applications. Somebody else's is as unknown as one that never was. */
export const loadApplication = async ({ ports }: WebOptions, candidateId: CandidateId, id: string): Promise<Application | null> => {
  const key = keyOf(candidateId, id);
  const application = key && (await ports.store.loadApplication(key));
  return application?.kind === "application" && application.candidateId === candidateId ? application : null;
};

export const loadDraft = async (
  options: WebOptions,
  candidateId: CandidateId,
  id: string,
  draftId: string,
): Promise<{ application: Application; draft: Draft } | null> => {
  const named = draftIdSchema.safeParse(draftId);
  const application = named.success ? await loadApplication(options, candidateId, id) : null;
  const draft = application?.drafts.find((other) => other.id === named.data);
  return application && draft ? { application, draft } : null;
};
