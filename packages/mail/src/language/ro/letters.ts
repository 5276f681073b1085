import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "post|postul|pozitie|pozitia|functie|functia|rol|rolul|job|jobul|denumirea postului|post vacant|denumire post|pozitia vizata|specialitatea|anunt|titlul anuntului|oferta|concurs|postul vizat|post vizat|titlu job|pentru postul|post scos la concurs|ocupatia",
    company:
      "companie|compania|angajator|angajatorul|firma|societate|societatea|unitatea|unitatea sanitara|institutia|organizatia|clinica|spitalul|denumire companie|denumirea companiei|denumirea angajatorului",
    client: "client|clientul|clientul nostru|companie client|compania client|beneficiar",
    agency: "agentie|agentia|agentia de recrutare|consultanta",
    people:
      "cu|intervievatori|intervievator|intervievatorii|intervievatorul|participanti|participantii|comisie|comisia|comisia de interviu|comisia de concurs|comisia de examinare|comisia de selectie|membrii comisiei|componenta comisiei|cine|cu cine|cu cine vei discuta|cu cine veti discuta|veti discuta cu|vei discuta cu|interviu cu|interlocutori|prezenti|din partea noastra|vei vorbi cu|veti vorbi cu|vei cunoaste|veti cunoaste|veti fi intervievat de|veti fi intervievata de|organizator si participanti|invitati|gazda|organizator|organizatori|interviul va fi sustinut de|te vei intalni cu|va veti intalni cu|membri|discutia cu|panel",
    contact:
      "contact|persoana de contact|persoane de contact|recruiter|recrutor|organizator|informatii suplimentare|responsabil recrutare|coordonator|persoana responsabila|intrebati de|pentru informatii|pentru detalii|detalii",
    location:
      "locul|loc|locatie|locatia|adresa|unde|sediu|sediul|locul interviului|locatia interviului|adresa interviului|punct de intalnire",
    room: "sala|etaj|etajul|camera|cabinet|cabinetul|birou|biroul|corp|corpul|cladire|cladirea|sectia|pavilion",
    format: "format|formatul|modalitate|modalitatea|tip|tipul|tip interviu|tipul interviului|cum|platforma|mod de desfasurare|canal|mijloc",
    round: "interviu|interviul|etapa|eveniment|tipul intalnirii|tip eveniment|proba|runda",
    length: "durata|durata estimata|durata aproximativa|durata interviului|durata prevazuta",
    phone:
      "telefon|tel|numar|numar de telefon|mobil|nr. telefon|nr. de telefon|nr telefon|va vom suna la|te vom suna la|te sunam la|numarul tau",
    link: "link|linkul|link-ul|link de acces|link zoom|link teams|link meet|link intalnire|link de conectare|acces|link interviu|conectare|linkul intalnirii|link video|adresa intalnirii",
    date: "data|cand|ziua|zi|data si ora|data interviului|data/ora|noua data|data noua|data si ora interviului|data programarii|data desfasurarii|data si ora desfasurarii|ziua si ora|cand ?",
    time: "ora|orar|interval orar|intervalul orar|interval|noua ora|ora noua|ora interviului|ora de incepere|ora de inceput|inceput|incepe la|orele",
    zone: "fus orar|fusul orar",
    summary: "subiect|tema",
    skip: "data inceperii|data de incepere|data angajarii|inceperea activitatii|termen|termen limita|data limita|pana la|salariu|salariul|venit|referinta|ref|nr. referinta|parola|cod|cod de acces|id intalnire|id sedinta|documente|documente necesare|acte necesare|de adus|ce sa aduceti|ce sa aduci|parcare|data anterioara|ora anterioara|vechea data|vechea ora|motiv|motivul|motivul anularii|anulat de|candidat|candidatul|candidata|nume|nume candidat|fax|site|website|web|email|e-mail|mail|de la|catre|cc|trimis|trimisa|program|program de lucru|contract|tip contract|anuleaza|reprogrameaza|confirmare pana la|observatii|nota|cui|cif|nr. inregistrare|nr|status|stare|stadiu|norma|beneficii|tinuta|tinuta vestimentara|iban|cod anunt|id anunt|perioada|studii|experienta",
  },
  greeting:
    "(?:(?:mult )?stima(?:t[ăaei]|ţi|ți|ti)|dragă?|dragi|draga|bun[ăa] (?:ziua|diminea[țţt]a|seara)|bun[ăa]|salut(?:[ăa]ri|are)?|servus|hei|hey|hello|ciao|[îi]n aten[țţt]ia)(?:,? (?:stimat[ăae]|drag[ăaei]?|doamn[ăaei]{1,2}|domn(?:ule|ului|ul|ișoară)|dle\\.?|dn[ăa]\\.?|dl\\.?|d-n[ăa]|d-le|d-lui|d-nei|doctor|dr\\.?|prof\\.?))*",
  signOff:
    "(?:cu (?:(?:deosebit[ăa]|mult[ăa]|toat[ăa]) )?(?:stim[ăa]|respect|drag|considera[țţt]ie|sinceritate|prietenie|amici[țţt]ie|bine|apreciere|recuno[șşs]tin[țţt][ăa])(?: [șşs]i .{1,30})?|cu cele mai bune (?:g[âa]nduri|ur[ăa]ri)|respectuos|(?:v[ăa] |[îi][țţt]i )?mul[țţt]um(?:im|esc)(?: (?:anticipat|frumos|mult|pentru [îi]n[țţt]elegere))?|toate cele bune|cele bune|numai bine|o (?:zi|sear[ăa]|s[ăa]pt[ăa]m[âa]n[ăa]|dup[ăa]-amiaz[ăa]) (?:bun[ăa]|frumoas[ăa]|minunat[ăa]|pl[ăa]cut[ăa]|excelent[ăa])(?: (?:v[ăa] doresc|v[ăa] dorim|tuturor|[îi]n continuare))?|(?:un )?weekend pl[ăa]cut|salut[ăa]ri(?: (?:cordiale|din .{1,20}))?|cu salut[ăa]ri .{1,20}|cordial|pe cur[âa]nd|pe (?:luni|mar[țţt]i|miercuri|joi|vineri|s[âa]mb[ăa]t[ăa]|m[âa]ine|data viitoare)|mult succes|succes|baft[ăa]|ne (?:vedem|auzim) .{1,20}|mersi(?: mult| frumos)?|merci|te pup|te [îi]mbr[ăa][țţt]i[șşs]ez|v[ăa] a[șşs]tept[ăa]m(?: cu drag)?|te a[șşs]tept[ăa]m(?: cu drag)?|r[ăa]m[âa]nem? (?:la dispozi[țţt]ia|[îi]n a[șşs]teptarea).{0,40}|suntem la dispozi[țţt]ia.{0,40}|[îi]n a[șşs]teptarea .{0,40}|a[șşs]tept[ăa]m r[ăa]spunsul.{0,20}|al dumneavoastr[ăa]|sincer)",
  interview:
    "interviu(?:l|lui|ri|rile)?(?: de angajare| telefonic| de selec[țţt]ie)?|[îi]nt[âa]lnir(?:e|ea|ii)|[îi]ntrevedere(?:a)?|discu[țţt](?:ie|ia|ii)|apel(?:ul)? video|videoconferin[țţt](?:[ăa]|ei)|convorbire(?:a)?|prob[ăa] practic[ăa]|proba (?:practic[ăa]|interviu)|zi(?:ua)? de prob[ăa]|s[ăa] (?:v[ăa]|te) cunoa[șşs]tem|selec[țţt](?:ie|ia|iei)|recrutare|programare(?:a)?",
  roleAfter: [
    "(?<!\\p{L})(?:[Cc][ăa]ut(?:[ăa]m|ăm|am)?|[Aa]ngaj[ăa]m|[Rr]ecrut[ăa]m) (?:un |o )?",
    "(?<!\\p{L})(?:[Pp]ost|[Pp]ozi[țţt]i|[Ff]unc[țţt]i|[Jj]ob|[Rr]ol|[Oo]fert|[Ll]oc)(?:ul|ului|a|ei|ia|iei|ie|-ul|-ului)?(?: (?:vacant|vacant[ăa]|deschis|deschis[ăa]|disponibil[ăa]?|liber|temporar vacant))? (?:de |este (?:cel |cea )?de |: |pentru )(?:un |o )?",
    "(?<!\\p{L})(?:candidatur[ăai]{1,2}|aplica[țţt]i[aei]{1,2}|aplicarea|ai aplicat|a[țţt]i aplicat|aplicat|candidat|interviu(?:l|lui)?|concurs(?:ul)?|selec[țţt]i[aei]{1,2}|recrutare[a]?|angajare[a]?|angajat[ăa]?|angaj[ăa]m|lucra|al[ăa]turi de noi|echipa noastr[ăa]|contract(?:ul)?(?: de munc[ăa])?|interes(?:ul)?|colega?(?: noastr[ăa])?) (?:dumneavoastr[ăa] |ta |t[ăa]u |nostru )?(?:pentru|la|ca|ca [șşs]i|[îi]n calitate de|pe|ocuparea) (?:un |o )?(?:post(?:ul|ului)? (?:vacant )?de |pozi[țţt]i[ae] de |func[țţt]i[ae] de |job(?:ul)? de |rolul de )?",
    "(?<!\\p{L})(?:ocuparea|ocup[ăa]rii) (?:post(?:ului)?|func[țţt]iei|pozi[țţt]iei) (?:vacante? )?de ",
  ],
  roleBefore: [],
  determiner: "(?:un|o|de|pentru|al|a|postul|noul|noua)",
  stops:
    "nu|la|în|in|din|pe|cu|și|si|şi|este|e|a|am|ai|au|va|vă|va|vom|ne|te|se|care|ce|pentru|prin|până|pana|dar|însă|insa|când|cand|unde|dacă|daca|publicat|publicată|vacant|vacantă|disponibil|disponibilă|deschis|deschisă|al|ai|ale|nostru|noastră|noastra|începând|incepand|fost|fiind|sunt|sunteți|ești|conform|rămâne|postat|cadrul|marți|luni|miercuri|joi|vineri|ora|mâine|dorim|organizat|programat|stabilit|urmează|durează|îl|îți|iti|din păcate|mulțumim|ocupat|închis",
  companyAfter: [
    "(?<!\\p{L})(?:la sediul|[îi]n cadrul|din cadrul|cadrul|din partea|[îi]n numele|echipei?a?|familia|compania|companiei|firma|firmei|societ[ăa][țţt](?:ea|ii)|bun venit (?:la|[îi]n)|bine (?:ai|a[țţt]i) venit (?:la|[îi]n)|clientul nostru,?|clientului nostru,?|interes(?:ul)? (?:acordat |pentru |fa[țţt][ăa] de )|de la|din echipa|al[ăa]turi de|pentru|la) (?:compania |companiei |firma |societatea |clinica |echipa )?(?=\\p{Lu})",
  ],
  companyBefore: [
    "\\s(?:v[ăa] invit[ăa]|te invit[ăa]|dore[șşs]te|v[ăa] mul[țţt]ume[șşs]te|[îi][țţt]i mul[țţt]ume[șşs]te|are pl[ăa]cerea|caut[ăa]|angajeaz[ăa]|recruteaz[ăa]|organizeaz[ăa]|v[ăa] informeaz[ăa]|te informeaz[ăa]|v[ăa] a[șşs]teapt[ăa]|te a[șşs]teapt[ăa]|confirm[ăa]|a anulat|a reprogramat|a vizualizat|a actualizat|a respins|a decis|anun[țţt][ăa]|v[ăa] transmite|ar dori|vrea s[ăa])(?!\\p{L})",
  ],
  client: [
    "\\b(?:clientul(?:ui)? (?:nostru|meu)|unul dintre clientii nostri|compania client)\\b",
    "\\bin numele (?:clientului|companiei)\\b",
  ],
  meetAfter: [
    "(?<!\\p{L})(?:(?:ve[țţt]i|vei) (?:fi )?(?:primit|primit[ăa]|a[șşs]teptat|a[șşs]teptat[ăa]|intervievat|intervievat[ăa]|[îi]nt[âa]mpinat|[îi]nt[âa]mpinat[ăa]|contactat|contactat[ăa]|sunat|sunat[ăa]) de(?: c[ăa]tre)?|(?:ve[țţt]i|vei) (?:discuta|vorbi|sta de vorb[ăa]) cu|(?:ve[țţt]i|vei) (?:cunoa[șşs]te|[îi]nt[âa]lni)(?: pe)?|v[ăa] ve[țţt]i [îi]nt[âa]lni cu|te vei [îi]nt[âa]lni cu|v[ăa] (?:va|vor) (?:primi|intervieva|a[șşs]tepta|[îi]nt[âa]mpina|suna|contacta)|te (?:va|vor) (?:primi|intervieva|a[șşs]tepta|[îi]nt[âa]mpina|suna|contacta)|v[ăa] a[șşs]teapt[ăa]|te a[șşs]teapt[ăa]|(?:va|vor) participa(?: [șşs]i)?|(?:va|vor) fi (?:prezent[ăai]?|prezen[țţt]i|prezente)(?: [șşs]i)?|particip[ăa]|al[ăa]turi de|[îi]mpreun[ăa] cu|condus de|condus[ăa] de|sus[țţt]inut de|sus[țţt]inut[ăa] de|realizat de|moderat de|format[ăa] din|alc[ăa]tuit[ăa] din|compus[ăa] din|[îi]n prezen[țţt]a|[îi]ntreba[țţt]i de|[îi]ntreab[ăa] de|cere[țţt]i cu|[îi]nso[țţt]it[ăa]? de|interviu(?:l)? cu|discu[țţt]i[ea] cu|[îi]nt[âa]lnire(?:a)? cu|cu|de c[ăa]tre|de|(?<!(?:umane|recrutare|selec[țţt]ie|personal|dezvoltare|administra[țţt]ie) )(?:[șşs]i)(?: (?:de|cu))?) (?:c[ăa]tre )?(?:colegul nostru,? |colega noastr[ăa],? |colega mea,? |colegul meu,? )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)? (?:v[ăa] (?:va|vor) (?:primi|intervieva|a[șşs]tepta|[îi]nt[âa]mpina|suna|contacta|ghida|[îi]nso[țţt]i)|te (?:va|vor) (?:primi|intervieva|a[șşs]tepta|[îi]nt[âa]mpina|suna|contacta|ghida|[îi]nso[țţt]i)|v[ăa] a[șşs]teapt[ăa]|te a[șşs]teapt[ăa]|(?:va|vor) (?:participa|fi prezen|conduce|sus[țţt]ine|fi al[ăa]turi)|va fi prezent[ăa]?|particip[ăa]|ni se (?:va )?al[ăa]tur[ăa]|se va al[ăa]tura|[șşs]i (?:cu )?(?:eu|mine|subsemnat(?:a|ul))|v[ăa] sun[ăa]|te sun[ăa]|vrea s[ăa] te cunoasc[ăa]|dore[șşs]te s[ăa] v[ăa] cunoasc[ăa])(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:cu mine|si eu|eu si|ne (?:vedem|auzim|intalnim|vom vedea|vom auzi|vom intalni)|te astept|va astept|te sun eu|va sun eu|va voi suna|te voi suna|te sun|va sun|biroul meu|cabinetul meu|interviul nostru|discutia noastra|intalnirea noastra|voi fi eu|va voi primi|te voi primi|va primesc|te primesc|stam de vorba|vorbim)\\b",
  ],
  unnamed: [
    "\\b(?:doamna director|domnul director|directorul|directoarea|managerul|sefa|seful|medicul sef|asistenta sefa|coordonatorul|coordonatoarea|un coleg|o colega|cineva|un membru|un reprezentant|patronul|patroana|proprietarul|proprietara|responsabilul)\\b",
  ],
  phone: [
    "\\b(?:telefonic\\w*|prin telefon|la telefon|va (?:vom|voi) suna|te (?:vom|voi) suna|va sun\\w*|te sun\\w*|apel(?:ul)? telefonic)\\b",
  ],
  video: [
    "\\b(?:video\\w*|zoom|teams|webex|skype|google meet|meet|online|on-line|remote|la distanta|de la distanta|virtual\\w*|whereby|jitsi)\\b",
  ],
  onsite: [
    "\\b(?:fata in fata|fizic|in persoana|la sediul|sediul nostru|la adresa|la receptie|receptie|receptia|etajul|etaj|parcare|prezentati-va|va prezentati|sa va prezentati|te prezinti|veniti|sa vii|interfon|pavilion\\w*|la biroul|biroul nostru|birourile noastre|carte[a]? de identitate|buletin\\w*|act(?:ul)? de identitate|intrarea|treceti pe la|treci pe la)\\b",
    "\\b(?:la|in) (?:clinica|spital|cabinet|farmacie|magazin|restaurant|scoala|gradinita|birou|fabrica|hotel|cafenea|sediu|sectie|laborator|librarie|atelier|service)\\w*\\b",
  ],
  round: [
    "(?:primul|al doilea|al treilea|ultimul) (?:interviu|step)(?: (?:tehnic|telefonic|final))?|(?:prima|a doua|a treia|ultima) (?:etap[ăa]|discu[țţt]ie|[îi]nt[âa]lnire|rund[ăa])|interviu(?:l)? (?:tehnic|telefonic|final|ini[țţt]ial|hr|de selec[țţt]ie|de grup)|prob[ăa] practic[ăa]|zi de prob[ăa]|assessment",
  ],
};
