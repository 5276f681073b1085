import type { KindWords } from "../kind-words.ts";

const talk = "(?:rozmow\\w*|spotkani\\w*|rekrutacj\\w*|termin\\w*|wideorozmow\\w*)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:niestety|z przykroscia|przykro|z zalem)[^.\\n]{0,140}\\b(?:nie (?:zostal\\w*|mozemy|zdecydowal\\w*|bedziemy|zakwalifikowa\\w*|przeszedl|przeszla|uda\\w*)|inn(?:ego|ej|a|ych) (?:kandydat\\w*|osob\\w*))",
      "\\b(?:wybral\\w*|zdecydowal\\w*|postanowil\\w*|wybor)[^.\\n]{0,60}\\b(?:inn(?:ego|ej|a|ych) (?:kandydat\\w*|osob\\w*)|nie kontynuowac|zakonczyc)",
      "\\bnie (?:zostal\\w*|zostala) (?:\\w+ )?(?:wybran\\w*|zakwalifikowan\\w*|przyjet\\w*|zaproszon\\w*)|\\b(?:stanowisko|rekrutacja) (?:zostal\\w*|jest) (?:juz )?(?:obsadzon\\w*|zamknie\\w*|zakonczon\\w*)|\\baplikacja (?:zostala )?odrzucona",
      "\\b(?:stanowisko|miejsce|etat)[^.\\n]{0,40}\\b(?:otrzymal\\w*|obsadzon\\w*|przypadl\\w*|obsadzil\\w*)|\\b(?:inn(?:a|ego|ej|y) (?:osob\\w*|kandydat\\w*))[^.\\n]{0,50}|\\bnie (?:bedziemy|mozemy|zdecydowalismy|zaproponujemy)[^.\\n]{0,40}\\b(?:kontynuowac|zatrudni\\w*|zaprosic|zaproponowac|dalej)|\\bnie (?:przeszl\\w*|przechodzi) (?:pani|pan)?[^.\\n]{0,20}(?:etap|dalej)",
      "\\bwybra(?:lismy|no|la|l) (?:\\w+ )?(?:osobe|kandydat\\w*),? (?:ktor|z|o|majac)\\w*|\\btym razem (?:\\w+ )?(?:nie|sie nie)\\b|\\bnie udalo sie\\b(?! (?:nam )?(?:dodzwonic|polaczyc|skontaktowac))|\\b(?:profil|doswiadczenie|kwalifikacje|kandydatura)\\b[^.\\n]{0,20}\\bnie\\b[^.\\n]{0,40}\\b(?:oczekiwan\\w*|wymaga\\w*|spelnia\\w*|odpowiada\\w*)|\\bnie przesz(?:edl|la)\\b|\\bpostawilismy na\\b",
    ],
    softRejection: ["\\bniestety|\\bzycz\\w* (?:\\w+ )?(?:powodzenia|sukces\\w*)|\\bprzykro"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:odwolan\\w*|odwoluj\\w*|odwolac|nie odbedzie sie|anulowan\\w*|nie dojdzie)`,
      `\\b(?:odwolac|odwoluje|odwolujemy|anulowac)\\b[^.\\n]{0,50}\\b(?:${talk})`,
      "\\b(?:musimy|musze|jestesmy zmuszeni)[^.\\n]{0,20}(?:odwolac|anulowac)",
      "\\bodwolanie\\b|\\bodwolana\\b|\\bodwolane\\b|\\bna czas nieokreslony",
      "^(?:odwolan\\w*|anulowan\\w*)\\b|[-–—:] ?(?:odwolan\\w*|anulowan\\w*)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:odwolan\\w*|odwolac|anulowan\\w*|anulowac)\\b|\\bnie odbedzie sie\\b|\\b(?:rekrutacj|stanowisk)\\w*[^.\\n]{0,40}\\b(?:wstrzyman|zawieszon|zamrozon|anulowan)\\w*|\\bnow(?:y|ym|ego) termin\\w*[^.\\n]{0,40}\\b(?:poinformujemy|wkrotce|gdy|pozniej|ustalimy)|\\bprosze nie przyjezdzac|\\bnie (?:musi|trzeba) (?:pani |pan )?przyjezdzac",
      "\\b(?:rozmow|spotkani|termin)\\w*\\b[^.\\n]{0,40}\\b(?:nieaktualn\\w*|sie nie odbedzie|nie dojdzie|przepada)|\\bnie (?:spotkamy|zobaczymy) sie\\b|\\b(?:etat|stanowisko)\\b[^.\\n]{0,30}\\bzlikwidowan\\w*",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:przeloz\\w*|przesun\\w*|przenies\\w*|zmien\\w*|zmian\\w*)`,
      "\\b(?:przelozon\\w*|przelozyc|przesunac|przesuniet\\w*|przeniesion\\w*|nowy termin|nowa data|nowa godzina|zmiana (?:terminu|godziny|daty)|zmieniamy)\\b",
      "\\b(?:zamiast|pierwotnie|pierwotny|wczesniej umowion\\w*|w miejsce)\\b",
      "^(?:zmieniono|zmiana|przelozon\\w*|aktualizacja|nowy termin)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:przelozon\\w*|przesunie\\w*|przelozyc|przesunac|zmienion\\w*|przeniesion\\w*)\\b|\\bzastepuje\\b|\\bzamiast\\b",
      "\\b(?:poniedzialek|wtorek|srode|czwartek|piatek)\\b[^.\\n]{0,30}\\bnie\\b[^.\\n]{0,60}\\b(?:poniedzialek|wtorek|srode|czwartek|piatek)\\b|\\bzmienila sie (?:godzina|data)|\\bzmienil sie termin",
    ],
    offer: [
      "\\b(?:zaproponowac|proponujemy|zaoferowac|oferujemy|milo|przyjemnosci\\w*|radosci\\w*)[^.\\n]{0,80}\\b(?:stanowisko|prace|umow\\w*|zatrudnieni\\w*|etat|posad\\w*|dolaczeni\\w*)",
      "\\b(?:(?<!zainteresowanie |odpowiedzi na |nasza |ogloszenie )oferta (?:pracy|zatrudnienia)|umowa o prace|list intencyjny|gratul\\w*|witamy w zespole|wybralismy (?:pania|pana|ciebie)|chcielibysmy (?:pania|pana|cie) zatrudnic)\\b",
      "\\b(?:chcemy|chcielibysmy) (?:pania|pana|cie) (?:zatrudnic|w zespole|przyjac)|\\bpraca jest (?:pani|pana|twoja)|\\b(?:pani|pana|twoja) umow\\w*|\\bumow\\w*[^.\\n]{0,30}\\b(?:przesl\\w*|w zalaczniku|podpis\\w*)|\\bwitamy (?:na pokladzie|w zespole)|\\bdostal\\w* (?:pani |pan )?(?:prace|te prace|stanowisko)",
      "\\bwybor padl na (?:pania|pana|ciebie)\\b|\\bzebys? (?:\\w+ )?do nas dolacz\\w*|\\bdolaczyl[ao]? (?:pani |pan )?do (?:nas|naszego)|\\bofert[ey] (?:zatrudnienia|pracy)\\b(?! dla)|\\brozpocze\\w+ (?:pani |pan )?(?:u nas )?prac\\w*|\\b(?:pania|pana|cie) (?:zatrudnic|przyjac)\\b|\\bproponujemy\\b[^.\\n]{0,30}\\b(?:brutto|netto|zl)\\b",
      "\\bw gronie pracownikow\\b|\\botrzymal\\w* (?:pani |pan )?(?:te |to )?(?:posade|prace|stanowisko)\\b",
    ],
    invitation: [
      "\\b(?:zaprosic|zapraszam\\w*|chcielibysmy|chcialabym|chcialbym|zaproszenie)[^.\\n]{0,60}\\b(?:rozmow\\w*|spotka\\w*|poznac|porozmawiac|umowic)",
      "\\bna kawe\\b|\\bporozmawia(?:my|c)\\b|\\bchetnie (?:\\w+ )?(?:poznamy|spotkamy|porozmawiamy)",
    ],
    choice: [
      "\\bktor\\w*\\b[^.\\n]{0,50}(?:odpowiada|pasuje|dogodn|najlepiej)",
      "(?<!jestem )\\bdostepn\\w*\\b|\\b(?:ktory|jaki|jaka|kiedy)[^.\\n?]{0,50}(?:termin|dzien|godzin\\w*|pasuj\\w*|odpowiada|moglab\\w*|moglb\\w*)|\\b(?:prosze |prosimy )?(?:wybrac|wybierz|zarezerwuj|zarezerwowac(?! (?:sobie )?(?:na to )?(?:okolo|ok|godzin|czas))|umow)\\b|\\bnastepujace terminy|\\bproponowane terminy|\\bdo wyboru",
      "\\b(?:czy|pasuje|odpowiada)\\b[^.\\n]{0,90}\\?",
      "\\b(?:prosze dac znac|daj znac|prosimy o (?:informacje|podanie|wskazanie)|prosze o (?:informacje|wskazanie))",
      "\\bpropozycj\\w* termin\\w*|\\bdogodn\\w* (?:termin|godzin|dzien)\\w*|\\bpodac (?:\\w+ ){0,2}termin",
    ],
    fixed: [
      "\\b(?:potwierdz\\w*|zaplanowan\\w*|umowion\\w*|odbedzie sie|zapraszam\\w* (?:pania |pana |cie )?na rozmowe|zapraszam\\w* na spotkanie w|do zobaczenia|czekamy|czekam|oczekuj\\w*|zadzwonie|zadzwonimy|przypomin\\w*|zgodnie z (?:ustaleniami|rozmowa)|jak ustalilismy|ustalon\\w*|widzimy sie)\\b",
      "\\b(?:zapraszam\\w* (?:\\w+ ){0,3}(?:w|we) (?:poniedzialek|wtorek|srode|czwartek|piatek|sobote)|umowieni|to widzimy sie|w takim razie)\\b",
      "\\b(?:przesylam|wysylam) link\\b",
    ],
    received: [
      "\\b(?:otrzymalismy (?:panstwa|pani|pana|twoj\\w*)|dziekujemy za (?:przeslanie|aplikacj\\w*|zainteresowanie|zgloszenie)|aplikacja (?:zostala )?(?:przyjeta|otrzymana|zarejestrowana)|potwierdzenie otrzymania|skontaktujemy sie)\\b",
      "\\b(?:weryfikujemy|analizujemy|rozpatrujemy)\\b|\\bodezwiemy sie\\b|\\bwroci\\w* z informacja\\b",
    ],
    past: [
      "\\b(?:dziekuje(?:my)? za (?:rozmowe|spotkanie|wizyte|poswiecony|udzial|mila)|milo (?:bylo|nam bylo) (?:pania |pana |cie )?(?:poznac|porozmawiac|spotkac))\\b",
      "\\bdziekuj\\w* za (?:\\w+ )?(?:rozmowe|spotkanie)\\b",
      "\\bze przyszl\\w* (?:pani |pan )?wczoraj\\b",
    ],
    notice: [
      "\\b(?:test(?:y)? online|test kompetencji)",
      "\\b(?:newsletter|wypisz|rezygnacja z subskrypcji|nowe oferty|oferty pracy dla)\\b",
      "\\b(?:webinar|targi pracy|dzien otwarty|szkolenie|warsztat\\w*)\\b",
      "\\b(?:brakujace dokumenty|badania lekarskie|wdrozenie|pierwszy dzien pracy|numer konta|zaswiadczenie|niekaralnosci)\\b",
      "\\b(?:opoznieni\\w*|wydluz\\w*|nieobecnosc|poza biurem|ankieta)\\b",
      "\\bkod weryfikacyjny|\\bhaslo\\b|\\bnie trzeba nic robic|\\baplikuj\\b|\\btermin skladania|\\bformularz do wypelnienia",
      "\\b(?:dwoch|trzech) referencji\\b|\\breferencje\\b|\\badres e-?mail\\b|\\bpotrwa\\b[^.\\n]{0,20}\\bdluzej\\b|\\bna urlopie\\b|\\bpotrzebujemy jeszcze\\b|\\bskan\\w* (?:dyplomu|dokument\\w*)",
    ],
    conditional: [
      "\\b(?:jesli|jezeli|w przypadku|gdyby|w razie)\\b",
      "\\b(?:aby|zeby|mozna|mozesz|moze pani|moze pan|chcac|prosze kliknac,? aby) (?:\\w+ ){0,2}(?:przelozyc|odwolac|zmienic|anulowac|przesunac)",
    ],
  },
  concepts: {
    not: "nie|nigdy|zaden|zadn*|nikt|niemozliwe|bez|niestety nie",
    yet: "jeszcze|jesli|jezeli|gdyby|zanim|dopoki|tylko|czy",
    wish: "szukamy|chcemy|planujemy|chcielibysmy|pragniemy",
    hire: "wybra*|wybor|zatrudni*|zdecydowali* sie na|obsadzon*|przyje*|przyjac|padl na|padl|otrzymal*|powierz*|zaproponowa*|kontynuowac z",
    other:
      "inna osob*|inna kandydat*|inny kandydat*|innego kandydat*|inna kandydatk*|innej osob*|inne osob*|kogos|ktos|wewnetrzn*|innym kandydat*|innych kandydat*|osobe z|kandydata z|kandydatke z|kolezank*|inna",
    advance:
      "kontynuowa*|zaprosi*|zaprosic|zaproponowa*|zaoferowa*|dalsz*|kolejnego etapu|nastepnego etapu|rozpatrzon*|wybra*|zatrudni*|przyjac|przejsc",
    you: "pani|pana|panu|panstwa|ci|ciebie|tobie|twoj*|aplikacj*|kandydatur*|zgloszeni*|cv",
    meeting: "rozmow*|spotkani*|termin*|wizyt*|rozmowe|telefon*|godzin*|interview|wideorozmow*",
    day: "poniedzial*|wtor*|srod*|czwart*|piat*|sobot*|niedziel*|jutro|jutrzejsz*|dzis*|dzisiaj|pojutrze|tym tygodniu|przyszlym tygodniu",
    cancel: "odwol*|anul*|odwolan*|skresl*|wstrzym*|zawiesz*|zrezygnowa*",
    hold: "odbedzie|odbyc|odbedziemy|moge|mozemy|moze|uda|dam rady|damy rady|spotka*|przyjdz*|bede|bedzie|bedziemy|dostepn*|mozliw*|przeprowadz*",
    fails: "",
    join: "dolaczyla do nas|dolaczyl do nas|dolaczenia do naszego|zatrudnic pania|zatrudnic pana|zatrudnic cie|umowa w zalaczniku|umowe w zalaczniku|umowe o prace|praca jest pani|praca jest pana|witamy w zespole|chcemy pania zatrudnic|chcemy pana zatrudnic|zaproponowac pani stanowisko|zaproponowac panu stanowisko",
    move: "przeloz*|przenie*|przesun*|przesuw*|zmian*|zmieni*|zamiast|wczesniej|pozniej|przenosimy|przekladam*",
  },
};
