import type { Words } from "./words.ts";

const talk = "(?:rozmow\\w*|spotkani\\w*|rekrutacj\\w*|termin\\w*|wideorozmow\\w*)";

export const pl: Words = {
  code: "pl",
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
  signs: {
    rejection: [
      "\\b(?:niestety|z przykroscia|przykro|z zalem)[^.\\n]{0,140}\\b(?:nie (?:zostal\\w*|mozemy|zdecydowal\\w*|bedziemy|zakwalifikowa\\w*|przeszedl|przeszla|uda\\w*)|inn(?:ego|ej|a|ych) (?:kandydat\\w*|osob\\w*))",
      "\\b(?:wybral\\w*|zdecydowal\\w*|postanowil\\w*|wybor)[^.\\n]{0,60}\\b(?:inn(?:ego|ej|a|ych) (?:kandydat\\w*|osob\\w*)|nie kontynuowac|zakonczyc)",
      "\\bnie (?:zostal\\w*|zostala) (?:\\w+ )?(?:wybran\\w*|zakwalifikowan\\w*|przyjet\\w*|zaproszon\\w*)|\\b(?:stanowisko|rekrutacja) (?:zostal\\w*|jest) (?:juz )?(?:obsadzon\\w*|zamknie\\w*|zakonczon\\w*)|\\baplikacja (?:zostala )?odrzucona",
    ],
    softRejection: ["\\bniestety|\\bzycz\\w* (?:\\w+ )?(?:powodzenia|sukces\\w*)|\\bprzykro"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:odwolan\\w*|odwoluj\\w*|odwolac|nie odbedzie sie|anulowan\\w*|nie dojdzie)`,
      `\\b(?:odwolac|odwoluje|odwolujemy|anulowac)\\b[^.\\n]{0,50}\\b(?:${talk})`,
      "\\b(?:musimy|musze|jestesmy zmuszeni)[^.\\n]{0,20}(?:odwolac|anulowac)",
      "\\bodwolanie\\b|\\bodwolana\\b|\\bodwolane\\b|\\bna czas nieokreslony",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:przeloz\\w*|przesun\\w*|przenies\\w*|zmien\\w*|zmian\\w*)`,
      "\\b(?:przelozon\\w*|przelozyc|przesunac|przesuniet\\w*|przeniesion\\w*|nowy termin|nowa data|nowa godzina|zmiana (?:terminu|godziny|daty)|zmieniamy)\\b",
      "\\b(?:zamiast|pierwotnie|pierwotny|wczesniej umowion\\w*|w miejsce)\\b",
    ],
    offer: [
      "\\b(?:zaproponowac|proponujemy|zaoferowac|oferujemy|milo|przyjemnosci\\w*|radosci\\w*)[^.\\n]{0,80}\\b(?:stanowisko|prace|umow\\w*|zatrudnieni\\w*|etat|posad\\w*|dolaczeni\\w*)",
      "\\b(?:oferta (?:pracy|zatrudnienia)|umowa o prace|list intencyjny|gratul\\w*|witamy w zespole|wybralismy (?:pania|pana|ciebie)|chcielibysmy (?:pania|pana|cie) zatrudnic)\\b",
    ],
    invitation: [
      "\\b(?:zaprosic|zapraszam\\w*|chcielibysmy|chcialabym|chcialbym|zaproszenie)[^.\\n]{0,60}\\b(?:rozmow\\w*|spotka\\w*|poznac|porozmawiac|umowic)",
    ],
    choice: [
      "\\bktor\\w*\\b[^.\\n]{0,50}(?:odpowiada|pasuje|dogodn|najlepiej)",
      "\\bdostepn\\w*\\b|\\b(?:ktory|jaki|jaka|kiedy)[^.\\n?]{0,50}(?:termin|dzien|godzin\\w*|pasuj\\w*|odpowiada|moglab\\w*|moglb\\w*)|\\b(?:prosze |prosimy )?(?:wybrac|wybierz|zarezerwuj|zarezerwowac|umow)\\b|\\bnastepujace terminy|\\bproponowane terminy|\\bdo wyboru",
      "\\b(?:czy|pasuje|odpowiada)\\b[^.\\n]{0,90}\\?",
      "\\b(?:prosze dac znac|daj znac|prosimy o (?:informacje|podanie|wskazanie)|prosze o (?:informacje|wskazanie))",
    ],
    fixed: [
      "\\b(?:potwierdz\\w*|zaplanowan\\w*|umowion\\w*|odbedzie sie|zapraszam\\w* (?:pania |pana |cie )?na rozmowe|zapraszam\\w* na spotkanie w|do zobaczenia|czekamy|czekam|oczekuj\\w*|zadzwonie|zadzwonimy|przypomin\\w*|zgodnie z (?:ustaleniami|rozmowa)|jak ustalilismy|ustalon\\w*|widzimy sie)\\b",
    ],
    received: [
      "\\b(?:otrzymalismy (?:panstwa|pani|pana|twoj\\w*)|dziekujemy za (?:przeslanie|aplikacj\\w*|zainteresowanie|zgloszenie)|aplikacja (?:zostala )?(?:przyjeta|otrzymana|zarejestrowana)|potwierdzenie otrzymania|skontaktujemy sie)\\b",
    ],
    past: [
      "\\b(?:dziekuje(?:my)? za (?:rozmowe|spotkanie|wizyte|poswiecony|udzial|mila)|milo (?:bylo|nam bylo) (?:pania |pana |cie )?(?:poznac|porozmawiac|spotkac))\\b",
    ],
    notice: [
      "\\b(?:test(?:y)? online|test kompetencji)",
      "\\b(?:newsletter|wypisz|rezygnacja z subskrypcji|nowe oferty|oferty pracy dla)\\b",
      "\\b(?:webinar|targi pracy|dzien otwarty|szkolenie|warsztat\\w*)\\b",
      "\\b(?:brakujace dokumenty|badania lekarskie|wdrozenie|pierwszy dzien pracy|numer konta|zaswiadczenie|niekaralnosci)\\b",
      "\\b(?:opoznieni\\w*|wydluz\\w*|nieobecnosc|poza biurem|ankieta)\\b",
    ],
    conditional: ["\\b(?:jesli|jezeli|w przypadku|gdyby|w razie)\\b"],
  },
  roleAfter: [
    "(?<!\\p{L})(?:[Ss]zukamy|[Pp]oszukujemy)(?: (?:teraz|obecnie))? ",
    "(?<!\\p{L})nasz(?:ym|ą|ej|a)? now\\p{L}+ ",
    "(?<!\\p{L})(?:na |o )?(?:[Ss]tanowisk[oaue]|[Pp]ozycj[aęi]|[Rr]ol[aęi]|[Ee]tat|[Pp]osad[aęy]|[Oo]fert[aęy])(?: pracy)?:? (?:jako )?",
    "(?<!\\p{L})(?:[Rr]ekrutacj[aęi] na|praca jako|pracę jako|aplikacj[aęi] na|kandydat na) (?:stanowisko )?",
  ],
  roleBefore: [],
  determiner: "(?:na|to|nasz|nasza|jako)",
  stops:
    "nie|było|była|był|może|w|we|z|ze|na|jest|zostało|zostala|została|odbędzie|odbedzie|do|i|oraz|które|ktore|który|która|od|dla|przy|o|dnia|się|chcielibyśmy|zapraszamy|zapraszam|niestety|będzie|bedzie|pragniemy|miło|u|potwierdzam|potwierdzamy",
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
  ],
  round: [
    "(?:pierwsz[aey]\\p{L}?|drug[aą]|trzeci[aą]|ostatni[aą]|wstępn[aą]) rozmow[aęy](?: (?:kwalifikacyjn|rekrutacyjn)\\p{L}+)?|rozmow[aęy] (?:kwalifikacyjn[aąe]\\p{L}?|techniczn[aą]|telefoniczn[aą]|rekrutacyjn[aą]|wstępn[aą])|(?:pierwszy|drugi|trzeci) etap|dzień próbny|assessment center",
  ],
};
