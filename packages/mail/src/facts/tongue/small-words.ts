import { plain } from "../plain.ts";

/**
 * Words that a line or a sentence may begin with, so that their capital says nothing: possessives, pronouns, articles, prepositions, words about
 * the mail and its buttons. None of them begins the name of a person or of a house; words that are names too ("Sue", "Vos", "Even") are left out.
 */
const words = new Set(
  (
    "your our my his her its their this that these those there here what when where who whom why how which am pm a.m p.m today tomorrow yesterday guests organizer host attendee attendees terms privacy cancel reschedule really once before after until while since because though although however still neither either nobody something nothing " +
    "ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem unser unsere unseren unserem mein meine meinen sein seine wer was wann wo wie warum welche welcher heute morgen gestern gäste organisator treffpunkt wunderbar schön gerne gern leider hiermit anbei sollten falls wenn sobald während weil obwohl danach davor zuerst bevor " +
    "votre notre mes leur leurs quand où comment pourquoi quel quelle aujourd'hui demain hier invités invité organisateur organisatrice veuillez merci voici suite après avant pendant lors dès afin comité " +
    "tu nuestro nuestra nuestros nuestras cuándo cuando dónde donde cómo quién quien qué hoy mañana invitados invitado organizador organizadora asistentes estará estarán hablarás también tambien después antes luego lamentablemente recuerda trae ubicación " +
    "suo sua suoi tuo tua tuoi tue nostro nostra nostri nostre mio mia quando dove come perché cosa oggi domani ieri invitati invitato organizzatore ospiti saranno dopo prima mentre purtroppo chieda porti " +
    "uw jouw jullie onze mijn zijn haar wanneer waar wie wat hoe waarom vandaag morgen gisteren gasten genodigden organisator helaas graag daarna eerst nu tijdens zodra " +
    "seu sua seus suas teu tua teus tuas nosso nossa nossos nossas meu minha quem porque hoje amanhã ontem convidados convidado organizador infelizmente depois antes durante também " +
    "twój twoja twoje twoją twojej twoim pana pani państwa nasz nasza nasze naszą naszej mój moja kiedy gdzie jak kto co dlaczego dziś jutro wczoraj goście gość organizator rozmowę rozmowa rozmowy rozmowie spotkanie spotkania proszę niestety zapraszamy zapraszam potwierdzam potwierdzamy prowadzi poprowadzi dotyczy " +
    "din ditt er ert vår vårt våra mitt när var hur vem vad varför idag imorgon igår gäster gäst arrangör tyvärr varmt efter innan under därefter först " +
    "dine jeres vores mine hvornår hvor hvordan hvem hvad hvorfor i dag gæster gæst desværre bagefter derefter inden under dejligt samtalen " +
    "deres våre mitt hva hvorfor når gjester gjest dessverre deretter etter før samtalen stillingen tjänsten intervjun"
  )
    .split(" ")
    .map(plain),
);

export const isSmallWord = (word: string): boolean => words.has(plain(word).replace(/[.,;:!?'’]+$/g, ""));
