/** Words by which a post in medicine or care is known, in the languages that interviews are held in most. */
const care =
  /\b(nurse|nursing|rn|midwi\w*|doctor|physician|surgeon|registrar|consultant|locum|gp|sho|dentist|dental|hygienist|pharmac\w*|physio\w*|therapist|radiograph\w*|paramedic|carer|care|caregiver|healthcare|medical|clinical|ward|icu|vet|veterinar\w*|optometrist|phlebotom\w*|sonograph\w*|pflege\w*|arzt|ärztin|infirmi\w*|médecin|enfermer\w*|médic\w*|infermier\w*|medico|verple\w*|arts|enfermeir\w*|pielęgniar\w*|lekarz|sjuksköt\w*|läkare|sygeplej\w*|læge|sykeplei\w*|lege)\b/iu;

/** What the place is called in a note: the words of the trade where the record tells it, else the team. */
export const workplaceWord = (role: string | null, company: string | null): "ward" | "practice" | "clinic" | "home" | "team" => {
  const place = company ?? "";
  if (/\b(practice|surgery|dental|gp|praxis|cabinet|huisartsenpraktijk)\b/iu.test(place)) return "practice";
  if (/\b(clinic|klinik|clinique|clínica|clinica|kliniek)\b/iu.test(place)) return "clinic";
  if (/\b(care home|nursing home|hospice|lodge)\b/iu.test(place)) return "home";
  const hospital =
    /\b(hospital|infirmary|medical cent(er|re)|nhs|klinikum|hôpital|ospedale|ziekenhuis|szpital|sjukhus|sygehus|sykehus)\b/iu.test(place);
  return hospital &&
    /\b(nurse|nursing|rn|midwi\w*|ward|sister|hca|healthcare assistant|pflege\w*|infirmi\w*|enfermer\w*)\b/iu.test(role ?? "")
    ? "ward"
    : "team";
};

export const isCarePost = (role: string | null, company: string | null): boolean => care.test(`${role ?? ""} ${company ?? ""}`);
