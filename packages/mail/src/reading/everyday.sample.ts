import type { SampleLetter } from "./letter.sample.ts";

/** Short letters of many trades and tongues, each kind said in an unusual way. All of Monday 3 May 2027. */
export const everydayLetters: readonly SampleLetter[] = [
  {
    kind: "reschedule",
    subject: "Wednesday's interview",
    text: "Dear Sam,\n\nOur chair has been taken ill, so Wednesday's interview has had to shift. You are now down for Monday 10 May at 11.15am, same room, same panel. I've updated the invite.\n\nMary Dunne\nSchool Office\nSt Brigid's National School",
    start: "2027-05-10T11:15",
  },
  {
    kind: "cancellation",
    subject: "Your interview on Friday",
    text: "Hello Sam,\n\nI'm sorry to say that the position has been put on hold while the budget is reviewed, so Friday's interview (7 May, 3pm) won't be going ahead. We will be in touch with a new date if things change.\n\nTom Ashby\nLarch Valley Council",
    start: "2027-05-07T15:00",
  },
  {
    kind: "cancellation",
    subject: "Thursday",
    text: "Hi Sam\n\nBad news, head office have pulled the vacancy so Thursday at 4 is off. No need to come in. Really sorry to mess you about.\n\nKev\nThe Copper Kettle",
    start: "2027-05-06T16:00",
  },
  {
    kind: "offer",
    subject: "Great news",
    text: "Dear Sam,\n\nFurther to your interview last week, I am pleased to confirm your appointment to the post of Site Manager, subject to references. Your contract will follow by post and we would like you to start on Monday 7 June 2027 at 8am.\n\nRegards,\nIris Bell\nHR, Cobble & Stone Builders",
  },
  {
    kind: "offer",
    subject: "Welcome!",
    text: "Sam!\n\nEveryone loved you on Thursday. We want you on the team as our second pastry chef, 38 hours, tips shared. Paperwork to follow from Joan. Can I ring you tomorrow at 5 to talk dates?\n\nPetra\nBlue Door Bakery",
  },
  {
    kind: "rejection",
    subject: "Assistant Curator",
    text: "Dear Sam,\n\nThank you for giving up your time to meet us on Tuesday. The panel found it a very hard choice, but on this occasion the post has gone to another candidate with more experience of textile collections. We would be glad to give feedback by telephone on Thursday at 2pm.\n\nHonor Vale\nWeldmore Museum",
  },
  {
    kind: "rejection",
    subject: "Your application with us",
    text: "Hi Sam,\n\nAfter careful consideration we will not be progressing your application any further at this time. Please keep an eye on our careers page.\n\nThe Talent Team\nNorthlight Energy",
  },
  {
    kind: "invitation",
    subject: "Next step",
    text: "Hi Sam,\n\nWe liked your portfolio and we'd love to meet you. When would suit next week? I'm around Tuesday afternoon or any time on Thursday.\n\nGemma\nTidal Studio",
  },
  {
    kind: "invitation",
    subject: "Please choose a slot",
    text: "Dear Sam,\n\nYou have been shortlisted for interview. Please choose one of the slots below and reply by Wednesday noon:\n\n- Thursday 13 May, 9.30am\n- Thursday 13 May, 2pm\n- Friday 14 May, 11am\n\nBea Holt\nHarbour Academy",
  },
  {
    kind: "confirmation",
    subject: "Invitation to interview: Welder",
    text: "Dear Sam,\n\nWe would like to invite you to an interview for the position of Welder on Wednesday 12 May 2027 at 8.45am at our works, 14 Foundry Lane, Rotherham. Ask for Pete Lomas at the gatehouse.\n\nNeed to change it? Reschedule here: https://apply.example/r/88\n\nSteel & Sons Ltd",
    start: "2027-05-12T08:45",
  },
  {
    kind: "other",
    subject: "Before your first day",
    text: "Dear Sam,\n\nPlease complete the new starter form and upload your right to work documents by Friday 7 May at 5pm. There is nothing else you need to do.\n\nPeople Services\nLarch Valley Council",
  },
  {
    kind: "other",
    subject: "Your verification code",
    text: "Hello Sam,\n\nYour one-time passcode for the careers portal is 482913. It expires today at 10:45. If you did not request it, ignore this message.\n\nCareers portal",
  },
  {
    kind: "cancellation",
    subject: "Absage unseres Termins",
    text: "Guten Tag Frau Reed,\n\nleider müssen wir unser Gespräch am Donnerstag, den 6. Mai um 14 Uhr absagen. Die Stelle wurde von der Geschäftsführung vorerst auf Eis gelegt. Wegen eines neuen Termins melden wir uns, sobald wir mehr wissen.\n\nMit freundlichen Grüßen\nJutta Rahm\nHolzbau Rahm GmbH",
    start: "2027-05-06T14:00:00+02:00",
  },
  {
    kind: "reschedule",
    subject: "Gespräch am Mittwoch",
    text: "Hallo Frau Reed,\n\nam Mittwoch um 10 Uhr schaffe ich es leider nicht. Können wir stattdessen Freitag, den 7. Mai um Viertel nach neun nehmen? Ich habe es schon eingetragen.\n\nViele Grüße\nKarl Metz\nGärtnerei Metz",
    start: "2027-05-07T09:15:00+02:00",
  },
  {
    kind: "rejection",
    subject: "Ihre Bewerbung",
    text: "Sehr geehrte Frau Reed,\n\nvielen Dank für das nette Gespräch am 27. April. Wir haben uns für jemand anderen entschieden, der näher bei uns wohnt. Für Ihre Zukunft alles Gute.\n\nMit freundlichen Grüßen\nBäckerei Lutz",
  },
  {
    kind: "reschedule",
    subject: "Changement d'horaire",
    text: "Bonjour Madame Reed,\n\nvotre entretien du jeudi 6 mai est avancé : nous vous attendons à 9 h 15 au lieu de 11 h, toujours au magasin.\n\nBien cordialement,\nLaure Petit\nLibrairie du Canal",
    start: "2027-05-06T09:15:00+02:00",
  },
  {
    kind: "cancellation",
    subject: "Annulation",
    text: "Bonjour,\n\nje suis contraint d'annuler notre rendez-vous de vendredi 7 mai à 16h, le recrutement est suspendu jusqu'à la rentrée. Je reviendrai vers vous si la situation évolue.\n\nCordialement,\nHugo Blanc\nAtelier Blanc",
    start: "2027-05-07T16:00:00+02:00",
  },
  {
    kind: "confirmation",
    subject: "Entrevista",
    text: "Hola Sam,\n\nte esperamos el miércoles 12 de mayo a las 6 y media de la tarde en la clínica, calle Mayor 3, 28013 Madrid. Pregunta por Inés Robles. Si necesitas cambiar la cita, avísanos.\n\nUn saludo,\nClínica Robles",
    start: "2027-05-12T18:30:00+02:00",
  },
  {
    kind: "offer",
    subject: "Buone notizie",
    text: "Gentile Sam,\n\nsiamo felici di comunicarle che abbiamo scelto lei per il posto di educatrice. Le invieremo la proposta di contratto entro venerdì 7 maggio. La chiamo domani alle 9 per i dettagli.\n\nCordiali saluti\nAnna Riva\nAsilo Girasole",
  },
  {
    kind: "cancellation",
    subject: "Afspraak donderdag",
    text: "Beste Sam,\n\nHelaas gaat het gesprek van donderdag 6 mei om 13.30 uur niet door. De vacature is voorlopig ingetrokken. Je hoeft dus niet te komen.\n\nGroet,\nMarijke Dam\nKwekerij Dam",
    start: "2027-05-06T13:30:00+02:00",
  },
  {
    kind: "reschedule",
    subject: "Ny tid för intervjun",
    text: "Hej Sam!\n\nVi måste flytta din intervju på onsdag. Ny tid är fredag den 7 maj kl. 13.15, samma plats.\n\nVänliga hälsningar\nLena Ek\nEkbackens förskola",
    start: "2027-05-07T13:15:00+02:00",
  },
  {
    kind: "rejection",
    subject: "Din ansøgning",
    text: "Kære Sam\n\nTak for en god samtale i sidste uge. Valget er faldet på en anden, som har arbejdet længere i branchen. Vi ønsker dig held og lykke.\n\nVenlig hilsen\nMette Krog\nKrog Cykler",
  },
  {
    kind: "invitation",
    subject: "Intervju",
    text: "Hei Sam,\n\nVi vil gjerne invitere deg til en prat om stillingen. Når passer det for deg neste uke?\n\nVennlig hilsen\nOla Berg\nBerg Elektro",
  },
  {
    kind: "confirmation",
    subject: "Rozmowa kwalifikacyjna",
    text: "Dzień dobry,\n\npotwierdzam rozmowę w środę 12 maja o godz. 10:30 w naszym biurze, ul. Lipowa 8, Lublin. Aby przełożyć spotkanie, proszę kliknąć link w profilu kandydata.\n\nPozdrawiam\nEwa Lis\nBiuro Rachunkowe Lis",
    start: "2027-05-12T10:30:00+02:00",
  },
  {
    kind: "cancellation",
    subject: "Entrevista cancelada",
    text: "Olá Sam,\n\ninfelizmente a entrevista de quinta-feira, 6 de maio, às 15h, foi desmarcada porque a vaga está suspensa. Assim que houver nova data avisaremos.\n\nCom os melhores cumprimentos,\nRita Sousa\nPadaria Sousa",
    start: "2027-05-06T15:00",
  },
];
