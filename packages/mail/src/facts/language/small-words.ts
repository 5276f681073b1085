import { plain } from "../plain.ts";

/**
 * Words that a line or a sentence may begin with, so that their capital says nothing: possessives, pronouns, articles, prepositions, words about
 * the mail and its buttons. None of them begins the name of a person or of a house.
 */
const words = new Set(
  (
    "your our my his her its their this that these those there here what when where who whom why how which am pm a.m p.m today tomorrow yesterday guests guest organizer host attendee attendees terms privacy cancel reschedule good great lovely really once before after until while since because though although however still just only even both neither either nobody something nothing " +
    "ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem unser unsere unseren unserem mein meine meinen sein seine wer was wann wo wie warum welche welcher heute morgen gestern gäste gast organisator treffpunkt wunderbar schön gerne gern leider hiermit anbei sollten falls wenn sobald während weil obwohl danach davor zuerst bevor " +
    "votre vos ton ta tes notre nos mon ma mes son sa ses leur leurs quand où comment pourquoi quel quelle aujourd'hui demain hier invités invité organisateur organisatrice veuillez merci voici suite après avant pendant lors dès afin comité " +
    "tu tus su sus mi mis nuestro nuestra nuestros nuestras cuándo cuando dónde donde cómo como quién quien qué hoy mañana ayer invitados invitado organizador organizadora asistentes estará estarán hablarás también tambien después antes luego lamentablemente recuerda trae ubicación " +
    "suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre mio mia quando dove come perché chi cosa oggi domani ieri invitati invitato organizzatore ospiti sarà saranno dopo prima mentre purtroppo chieda porti " +
    "uw jouw jullie onze mijn zijn haar hun wanneer waar wie wat hoe waarom vandaag morgen gisteren gasten genodigden organisator helaas graag daarna eerst nu tijdens zodra " +
    "seu sua seus suas teu tua teus tuas nosso nossa nossos nossas meu minha onde como quem porque hoje amanhã ontem convidados convidado organizador infelizmente depois antes durante também " +
    "twój twoja twoje twoją twojej twoim pana pani państwa nasz nasza nasze naszą naszej mój moja kiedy gdzie jak kto co dlaczego dziś jutro wczoraj goście gość organizator rozmowę rozmowa rozmowy rozmowie spotkanie spotkania proszę niestety zapraszamy zapraszam potwierdzam potwierdzamy prowadzi poprowadzi dotyczy " +
    "din ditt dina er ert era vår vårt våra min mitt mina när var hur vem vad varför idag imorgon igår gäster gäst arrangör tyvärr varmt efter innan under därefter först " +
    "dit dine jeres vores mine hvornår hvor hvordan hvem hvad hvorfor i dag gæster gæst desværre bagefter derefter inden under dejligt samtalen " +
    "deres våre mi mitt hva hvorfor når gjester gjest dessverre deretter etter før samtalen stillingen tjänsten intervjun"
  )
    .split(" ")
    .map(plain),
);

export const isSmallWord = (word: string): boolean => words.has(plain(word).replace(/[.,;:!?'’]+$/g, ""));
