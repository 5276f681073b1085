import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    nurse matron midwife doctor physician surgeon consultant registrar sho gp specialist therapist physiotherapist physio psychologist
    pharmacist technician technologist hygienist dentist assistant carer worker aide hca hcsw cna lpn rn np pa paramedic odp
    perfusionist phlebotomist radiographer sonographer optometrist podiatrist dietitian nutritionist vet veterinarian audiologist
    anaesthetist anesthesiologist dermatologist cardiologist pediatrician paediatrician pathologist biologist chemist scientist
    researcher counsellor counselor practitioner resident intern fellow clinician engineer developer architect programmer designer
    analyst manager director head lead leader chief officer ceo cto cfo coo cpo president vp chair partner owner founder cofounder
    principal associate executive administrator coordinator recruiter sourcer secretary receptionist clerk bookkeeper accountant
    controller auditor buyer planner broker agent adviser advisor steward supervisor foreman operator driver mechanic electrician
    plumber welder fitter installer cook chef waiter baker barista cleaner caretaker gardener guard librarian teacher tutor lecturer
    professor trainer instructor coach curator writer copywriter editor journalist translator reviser photographer producer actor
    lawyer solicitor paralegal barrister counsel notary marketer strategist representative rep salesperson seller cashier merchandiser
    stylist trainee apprentice volunteer fundraiser scrum generalist hrbp sister charge staff crew superintendent commissioner
    inspector surveyor minister facilitator mentor liaison companion housekeeper porter orderly warden keyworker sw bcba slp slt ot pt
    dds dmd chairperson chairwoman chairman treasurer trustee captain educator investigator governor bursar chaplain medic dispatcher
    firefighter lifeguard hod pi sgt lieutenant deputy rmn rgn ahp operative operatives labourer technicians packer picker host
    hostess concierge valet loader handler stocker courier attendant bartender server busser janitor custodian groundskeeper plasterer
    roofer tiler mason carpenter joiner painter decorator optician dispenser denturist prosthetist orthotist chiropractor osteopath
    acupuncturist doula phlebotomists scribe coder biller abstractor transcriptionist metallurgist economist statistician actuary
    machinist underwriter estimator assessor adjuster negotiator conveyancer examiner geophysicist geochemist archivist toxicologist
    tech techs keeper headteacher headmaster headmistress fellowship residency internship apprenticeship traineeship caregiver
    nocturnist hospitalist rvn resourcer crna sonographers psychiatrist neurologist internist florist postdoc organist barkeeper
    barman barmaid webdesigner headhunter marketeer orderpicker telemarketer arborist skipper guide sommelier tester baby-sitter
    chauffeur conductor monitor
  `,
  organisations: `
    medicine council hospital hospitals clinic clinics surgery practice trust foundation health healthcare care caring centre center
    centers medical dental dentistry physio physiotherapy podiatry optometry veterinary vets pharmacy pharmacies hospice nursing home
    homes residential therapy therapies rehabilitation rehab dermatology pediatrics paediatrics orthopaedics orthopedics oncology
    radiology associates partners group holdings solutions systems software labs lab laboratories technologies technology tech
    robotics energy biotech bio pharma therapeutics diagnostics university college school schools academy institute authority board
    service services charity society association union bank insurance capital ventures studio studios design media press publishing
    books foods food logistics transport rail railway airlines aerospace motors engineering construction builders architects surveys
    consulting consultants consultancy recruitment recruiting search staffing locums locum talent resourcing personnel museum aquarium
    theatre gallery library hotel hotels restaurant resort farm farms brewery bakery timber chain supply retail stores store market
    markets network digital data cloud analytics security interiors works manufacturing industries international global worldwide
    company enterprises ledger instruments components optics plastics wellness wellbeing counselling counseling psychology
    psychotherapy yoga pilates nutrition ysbyty meddygfa ysgol coleg cyngor prifysgol scoil ollscoil ospideal infirmary dispensary
    polyclinic ambulance constabulary brigade orchestra zoo distillery winery foundry kennels cattery stables equine playgroup
    preschool diocese cathedral partnership cooperative federation collective childcare roasters bookshop bookstore bookshops shop
    deli tearoom gym spa lettings properties estates solicitors accountants accountancy joinery carpentry roofing scaffolding haulage
    couriers caterers florist florists butchers garage cycles opticians chemist chemists nurseries nursery kindergarden cafe
    transports games eyecare textiles plumbing heating landscapes smiles dermatologists anesthesia orthodontics ferries freight
    dairies smith kindergarten café camping revision salon atelier pizzeria sanatorium
  `,
  departments: `
    occupational talents planning hr team department dept office desk reception recruitment recruiting recruiter recruiters talent
    hiring careers career jobs job people acquisition resources human personnel admin administration noreply notifications
    notification interviews interview scheduling scheduler bookings booking appointments onboarding workforce support secretariat
    front services service management info contact hello mailbox postbox helpdesk coordination coordinators committee panel board
    external member staffing
  `,
  notNames: `
    mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec
    room floor building block wing ward level street road avenue lane suite house entrance gate campus site office hall theatre
    library seminar meeting main north south east west central unit department day calendar interview interviews invitation invite
    confirmation confirmed update updated schedule scheduled rescheduled cancelled canceled dear hello hi hey thanks thank regards
    best kind sincerely yours please join click here link date time location where when who what how phone video call round stage
    panel first second third final technical onsite virtual agenda candidate position role job post vacancy application reference
    subject from sent to note notes important reminder next previous new old original message forwarded begin end attached attachment
    your you we our us myself yourself himself herself ourselves themselves the a an this that these those it they he she i me my i'll
    i'm we'll if in on at for with and or but as by of so not no yes ok great good also kindly everyone anyone someone everybody all
    any some both either each will would could should can parking reception security id passcode pin code number host organizer
    organiser guests attendees optional required english german french spanish contact write email reach meet ask park wear bring use
    take tell let see come go find look general eastern pacific mountain atlantic standard daylight passt tba tbc open start enter
    part most none half candidates applicants training lunch tea coffee everything nothing something tomorrow today yesterday whoever
    whichever pick choose select complete sir madam colleague applicant team committee portfolio review design systems system coding
    session values case exercise break tour welcome introduction culture behavioural competency cancel reschedule book view add report
    save confirm manage change request accept decline need operations sales client private marketing finance product growth platform
    support nursing medicine emergency acute surgery paediatrics pediatrics radiology science data business development communications
    legal compliance quality safety customer success account accounts supply chain procurement property estates facilities catering
    learning education research clinical mental health wellbeing safeguarding community outpatient inpatient cardiac cardiology
    intensive therapies cross dublin london paris berlin hamburg amsterdam madrid barcelona porto stockholm oslo mail information test
    alternative recruiting diploma contract foyer pause
  `,
  pronouns: "",
  smallWords: `
    your our my his her its their this that these those there here what when where who whom why how which am pm a.m p.m today tomorrow
    yesterday guests organizer host attendee attendees terms privacy cancel reschedule really once before after until while since
    because though although however still neither either nobody something nothing
  `,
  occupationEndings: `
    nurse therapist ologist iatrist ician engineer manager designer developer specialist administrator coach operator planner teacher
  `,
  organisationEndings: "soft tech labs pharm pharma medical health care bank museum",
  posts: "position positions post posts role roles vacancy vacancies job jobs opening openings",
  officesBefore: "(?:the )?(?:hr|human resources|talent acquisition|people services|recruitment)(?: (?:team|department|office|dept))?",
  officesBehind:
    "hr|human resources|people(?: (?:team|ops|operations|services|& culture|and culture))?|talent(?: (?:acquisition|team|partners?))?|hiring(?: (?:team|manager))?|recruit(?:ing|ment|er|ers)(?: (?:team|services|centre|center|office|department|coordinator))?|careers?(?: team)?|jobs|interviews?|scheduling|bookings?|appointments|onboarding|placements|resourcing(?: team)?|notifications?|no-?reply|team|staffing team|admin(?:istration)?|reception|office|workforce|support",
  teamOf: String.raw`team (?:at )?(?=\p{Lu})`,
};
