import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "stanowisko|pozycja|rola|etat|oferta|na stanowisko|dotyczy|stanowisko pracy|rekrutacja na stanowisko",
    company: "firma|pracodawca|przedsiebiorstwo|placowka|spolka|szpital|przychodnia",
    client: "klient|nasz klient",
    agency: "agencja|agencja pracy|agencja rekrutacyjna",
    people:
      "osoby prowadzace|rozmowe prowadza|prowadzacy rozmowe|z|uczestnicy|rekruterzy|rekruter|osoby|rozmowa z|spotkanie z|komisja|obecni|kto|prowadzacy|ze strony firmy|rozmowe poprowadzi|rozmowe poprowadza|komisja rekrutacyjna|goscie|czlonek zespolu|spotkasz sie z|z kim|gospodarz|organizator|z kim sie spotkasz|spotka sie pani z|spotka sie pan z|rozmowe przeprowadzi|rozmowe przeprowadza|rozmowe prowadzi|rekruterka|w rozmowie wezma udzial|w spotkaniu uczestnicza",
    contact: "kontakt|osoba kontaktowa|organizator|pytania|koordynator|opiekun rekrutacji",
    location: "miejsce|adres|gdzie|lokalizacja|miejsce spotkania|siedziba|miejsce rozmowy",
    room: "sala|pokoj|pietro|budynek|gabinet|oddzial",
    format: "forma|format|typ|jak|rodzaj|forma spotkania|forma rozmowy",
    round: "rozmowa|etap|runda|rodzaj spotkania|wydarzenie|spotkanie|typ wydarzenia|rodzaj wydarzenia|rodzaj spotkania|rodzaj rozmowy",
    length: "czas trwania|dlugosc|przewidywany czas|czas",
    phone: "telefon|tel|numer|numer telefonu|kom|zadzwonimy pod numer|twoj numer",
    link: "link|dolacz|link do spotkania|link do rozmowy|polaczenie|link zoom|link teams|link do wideorozmowy",
    date: "data|dzien|kiedy|termin|nowy termin|nowa data|data i godzina|data rozmowy|termin rozmowy",
    time: "godzina|godz|o godzinie|nowa godzina|start|pora",
    zone: "strefa czasowa",
    summary: "temat",
    skip: "data rozpoczecia|rozpoczecie pracy|termin skladania|odpowiedz do|wynagrodzenie|numer referencyjny|nr ref|haslo|kod|identyfikator spotkania|prosimy zabrac|dokumenty|parking|poprzedni termin|stary termin|powod|kandydat|kandydatka|imie i nazwisko|imie|faks|fax|www|strona|e-mail|email|od|do|dw|wyslano|godziny otwarcia|wymiar|umowa|odwolaj|przeloz|potwierdz do|uwagi|nip|krs|regon|zaproszony|zaproszona|powod|powod odwolania|odwolane przez|okres|termin rozpoczecia",
  },
  greeting: "(?:(?:pani|panie)|dzień dobry|szanown[ayi]|drog[ai]|cześć|witam|hej|witaj|dobry wieczór)(?: (?:panie|pani|państwo|pan))*",
  signOff:
    "(?:(?:z )?(?:poważaniem|wyrazami szacunku|uszanowaniem|pozdrowieniami)|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|serdeczne pozdrowienia|łączę pozdrowienia|do (?:zobaczenia|usłyszenia)(?: w \\p{L}+)?|dziękuję|dziękujemy|z góry dziękuję|miłego dnia)",
  interview:
    "rozmow[aęyąo]\\p{L}*(?: kwalifikacyjn\\p{L}+| rekrutacyjn\\p{L}+| o pracę)?|spotkani[ea]\\p{L}*(?: rekrutacyjn\\p{L}+)?|wideorozmow\\p{L}+|dzień próbny|assessment center",
  roleAfter: [
    "(?<!\\p{L})(?:[Ss]zukamy|[Pp]oszukujemy)(?: (?:teraz|obecnie))? ",
    "(?<!\\p{L})nasz(?:ym|ą|ej|a)? now\\p{L}+ ",
    "(?<!\\p{L})(?:na |o )?(?:[Ss]tanowisk[oaue]|[Pp]ozycj[aęi]|[Rr]ol[aęi]|[Ee]tat|[Pp]osad[aęy]|[Oo]fert[aęy])(?: pracy)?:? (?:jako )?",
    "(?<!\\p{L})(?:[Rr]ekrutacj[aęi] na|praca jako|pracę jako|aplikacj[aęi] na|kandydat na) (?:stanowisko )?",
  ],
  roleBefore: [],
  determiner: "(?:na|to|nasz|nasza|jako)",
  stops:
    "nie|było|była|był|może|w|we|z|ze|na|jest|zostało|zostala|została|odbędzie|odbedzie|do|i|oraz|które|ktore|który|która|od|dla|przy|o|dnia|się|chcielibyśmy|zapraszamy|zapraszam|niestety|będzie|bedzie|pragniemy|miło|u|potwierdzam|potwierdzamy|potrwa|trwa|po",
  companyAfter: ["(?<!\\p{L})(?:w|we|u|z|do|dla|w firmie|w imieniu|zespół|naszego klienta|nasz klient|firmy|firma|do firmy) (?=\\p{Lu})"],
  companyBefore: ["\\s(?:zaprasza|pragnie|chciałby|chciałaby|poszukuje|dziękuje)(?!\\p{L})"],
  client: ["\\b(?:nasz|naszego|moj|mojego|naszym) klient\\w*", "\\bw imieniu (?:naszego|klienta)"],
  meetAfter: [
    "(?<!\\p{L})(?:[Zz]adzwoni(?: do (?:pani|pana|ciebie))?|[Pp]rzyjmie (?:panią|pana|cię)|porozmawia|[Oo]dezwie się|pytać o|zgłosić się do|w obecności|rozmawiać będzie|z|ze|spotka się|przez|i|oraz|poprowadzi|poprowadzą|uczestniczyć będą|weźmie udział|wezmą udział|obecni będą|obecna będzie|obecny będzie|wraz z|pozna|prowadzą|prowadzi|będą|będzie) (?:pani[ąa]? |panem |panią |pan |nasz\\p{L}* |też |także )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:z|ze) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:będzie też|dołączy też|weźmie|porozmawia|oprowadzi|pokaże|poprowadzą|będzie obecn\\p{L}*|towarzyszy|zadzwoni|spotka|weźmie udział|wezmą udział|będzie|będą|poprowadzi|i ja|oraz ja|przyjmie|dołączy|uczestniczy)(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:nasze spotkanie|nasza rozmowa|spotkajmy sie|spotkamy sie|spotkam sie|zapraszam do mnie|czekam|ze mna|i ja|oraz ja|zadzwonie|moim gabinecie|moim biurze|czekam na|widzimy sie)\\b",
  ],
  unnamed: ["\\b(?:ktos|kolezanka|kolega|kierownik|kierowniczka|dyrektor|czlonek|przedstawiciel|oddzialowa|wlasciciel)\\b"],
  phone: ["\\b(?:telefoniczn\\w*|zadzwoni\\w*|przez telefon|telefonem)\\b"],
  video: ["\\b(?:wideo\\w*|video\\w*|zoom|teams|webex|skype|google meet|online|zdaln\\w*|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:stacjonarn\\w*|osobi\\w*|w naszej (?:siedzibie|przychodni|firmie|klinice)|w naszym (?:biurze|szpitalu)|recepcj\\w*|pietro|pokoj\\w*|gabine\\w*|parking\\w*|wejsci\\w*|na miejscu|przyjsc)\\b",
    "\\b(?:w|do|na) (?:naszej|naszym|naszego|przychodni|szpital\\w*|biur\\w*|gabine\\w*|szkol\\w*|sklep\\w*|aptek\\w*|oddzial\\w*)\\b|\\bprosze (?:przyjsc|przyjechac|zglosic sie|pytac o)|\\bdomofon\\w*",
  ],
  round: [
    "(?:pierwsz[aey]\\p{L}?|drug[aą]|trzeci[aą]|ostatni[aą]|wstępn[aą]) rozmow[aęy](?: (?:kwalifikacyjn|rekrutacyjn)\\p{L}+)?|rozmow[aęy] (?:kwalifikacyjn[aąe]\\p{L}?|techniczn[aą]|telefoniczn[aą]|rekrutacyjn[aą]|wstępn[aą])|(?:pierwszy|drugi|trzeci) etap|dzień próbny|assessment center",
  ],
};
