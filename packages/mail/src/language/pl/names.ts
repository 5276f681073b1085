import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    pielęgniarka pielęgniarz lekarz lekarka położna ratownik fizjoterapeuta farmaceuta opiekun opiekunka technik kierownik
    kierowniczka dyrektor dyrektorka specjalista specjalistka inżynier programista programistka księgowa księgowy asystent asystentka
    rejestratorka sprzedawca nauczyciel nauczycielka koordynator koordynatorka oddziałowa pielęgniarki lekarza stomatolog weterynarz
    dentystka higienistka kasjer kasjerka kelner kelnerka kucharka monter murarz malarz sekretarka recepcjonistka recepcjonista
    prawnik analityk tester logopeda dietetyk ratowniczka salowa kurator bibliotekarz bibliotekarka trener właściciel właścicielka
    rekruter rekruterka dyspozytor magazynier kierowca spedytor logistyk vedoucí rejestrator kucharz piekarz elektryk hydraulik
    spawacz ogrodnik fryzjer fizjoterapeutka rehabilitant rehabilitantka masażysta masażystka psycholożka psychiatra psychoterapeuta
    psychoterapeutka farmaceutka aptekarz aptekarka diagnosta diagnostka dentysta wychowawca wychowawczyni przedszkolanka pedagożka
    wykładowca wykładowczyni niania pracownik pracownica kadrowa kadrowy kontroler kontrolerka audytor audytorka rewident doradca
    doradczyni inspektor inspektorka urzędnik urzędniczka prawniczka radca adwokat adwokatka aplikant aplikantka notariusz
    sprzedawczyni ekspedient ekspedientka zastępca zastępczyni przedstawiciel przedstawicielka handlowiec telemarketer telemarketerka
    konsultant konsultantka pakowacz komisjoner komisjonerka motorniczy maszynista kurier kurierka listonosz listonoszka elektromonter
    automatyk mechanik lakiernik blacharz ślusarz frezer serwisant tynkarz glazurnik dekarz zbrojarz brukarz tapicer majster
    brygadzista brygadzistka konstruktor konstruktorka projektant projektantka architektka geodeta geodetka kosztorysant technolog
    laborantka chemik biolog szwaczka krawcowa cukiernik cukierniczka rzeźnik masarz barman barmanka pokojowa sprzątaczka sprzątacz
    dozorca dozorczyni konserwator ochroniarz portierka policjant policjantka strażak fryzjerka kosmetyczka florystka rolnik
    zootechnik leśnik leśniczy testerka analityczka informatyk wdrożeniowiec graficzka redaktor redaktorka dziennikarz dziennikarka
    tłumacz tłumaczka prezes lider liderka mistrz stażysta stażystka praktykant praktykantka optometrysta optometrystka optyk protetyk
    instruktor instruktorka organista kościelny kominiarz drukarz introligator specjaliści rezydent rezydentka stomatolożka
    weterynarka terapeuta terapeutka logopedka dietetyczka inżynierka architekt kucharze nauczyciela księgowej opiekunki kierowcy
    magazyniera sprzedawcy asystentki recepcjonistki operator manager administrator pediatra chirurg laborant steward barista
    dramaturg lektor diakon rektor adjunkt fotograf radiograf kosmetolog
  `,
  organisations: `
    szpital przychodnia klinika gabinet centrum fundacja apteka uniwersytet spółka dom opieki stacja ratownictwa zespół placówka
    placowka szkoła żłobek biuro rachunkowe kancelaria salon sklep drukarnia hurtownia zlobek poradnia sanatorium hospicjum
    przedszkole księgarnia piekarnia cukiernia starostwo hotel bank transport studio
  `,
  departments: `
    szkolen sekretariat rekrutacji rekrutacja kadry kadr kancelaria hr
  `,
  notNames: `
    sala pokój ulica rozmowa rozmowę rozmowy spotkanie spotkania zapraszam zapraszamy prosimy proszę adres tak nie dziękuję zespół
    zespol zespołu zespołem wysłano panem panią państwem nami wami warszawa kraków potwierdzenie zaproszenie stanowisko rekrutacja
    dokumenty dowód parter domofon wejście termin plan
  `,
  pronouns: `
    moja mój nasz nasza ja ty my wy pan
  `,
  smallWords: `
    twój twoja twoje twoją twojej twoim pana pani państwa nasz nasza nasze naszą naszej mój moja kiedy gdzie jak kto co dlaczego dziś
    jutro wczoraj goście gość organizator rozmowę rozmowa rozmowy rozmowie spotkanie spotkania proszę niestety zapraszamy zapraszam
    potwierdzam potwierdzamy prowadzi poprowadzi dotyczy
  `,
  occupationEndings: "",
  organisationEndings: "biblioteka",
  posts: "stanowisko stanowiska etat posada posady",
  officesBefore: "kancelaria|sekretariat|dział (?:kadr|hr|personalny|rekrutacji)|kadry",
  officesBehind: "rekrutacja|dzia[lł] (?:hr|kadr|personalny)|kadry",
  teamOf: "zespół (?:rekrutacji )?",
};
