import type { KindWords } from "../kind-words.ts";

const talk =
  "(?:interviu(?:l|lui)?|intalnir(?:e|ea|ii)|discuti(?:e|a|ei)|apel(?:ul|ului)?|programar(?:e|ea|ii)|intrevedere(?:a)?|convorbire(?:a)?|sedinta|proba)";
const weekday = "(?:luni|marti|miercuri|joi|vineri|sambata|duminica|maine|poimaine|azi|astazi)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:din pacate|regretam|ne pare rau|imi pare rau|cu regret)[^.\\n]{0,140}\\b(?:nu (?:a fost|ati fost|ai fost|putem|vom|va putem|iti putem|ati|ai|a|mai|este|se|corespunde|indeplin\\w*|continu\\w*|merge\\w*)|(?:un alt|o alta|alt|alta|alti) (?:candidat\\w*|persoan\\w*|profil\\w*)|respins\\w*|altcineva)",
      "\\b(?:am|s-a|au|a) (?:ales|decis|hotarat|optat|preferat|selectat|angajat|continuat)[^.\\n]{0,60}\\b(?:alt|alta|altui|altei|alti|altor|altcineva|unui candidat|unei candidate|nu (?:continuam|mergem|mai))\\b",
      "\\bcandidatura[^.\\n]{0,40}\\b(?:nu (?:a fost|va fi|este|mai|poate|corespunde)|a fost respinsa|este respinsa|respinsa|neselectata)|\\baplicati[ae][^.\\n]{0,40}\\b(?:nu (?:a fost|va fi|este|mai)|a fost respinsa|respinsa)",
      "\\bnu (?:ati|ai|a) (?:mai )?(?:fost|trecut|promovat|obtinut)[^.\\n]{0,30}(?:selectat|ales|admis|acceptat|etapa|urmatoare|proba|interviul|punctaj)\\w*|\\bnu (?:ati|ai) fost (?:selectat|ales|admis|acceptat|declarat)\\w*|\\brezultat(?:ul)?[^.\\n]{0,20}: ?(?:respins|neadmis)|\\b(?:declarat|declarata) (?:respins|neadmis)",
      "\\bnu (?:vom|mai|putem|va putem|iti putem|o sa|voi|dorim sa)[^.\\n]{0,30}\\b(?:merge mai departe|mergem mai departe|continua|continuam|da curs|oferi|accepta|avansa|propune)\\b|\\bnu (?:putem|vom putea) da curs",
      "\\b(?:post|postul|pozitia|functia|locul)[^.\\n]{0,40}\\b(?:a fost (?:deja )?ocupat|s-a ocupat|este (?:deja )?ocupat|ocupat[ae]? (?:deja|intern|intre timp)|l-am (?:dat|ocupat)|revine altui|a revenit)",
      "\\b(?:decis|hotarat|decizia|hotararea)[^.\\n]{0,20}\\bnu (?:continu\\w*|merge\\w*|avans\\w*|da curs)|\\bprofil(?:ul)?[^.\\n]{0,50}\\bnu (?:corespunde|se potriveste|intruneste|indeplineste|este|se incadreaza|coincide|raspunde)|\\b(?:candidat\\w*|persoan\\w*|profil\\w*)[^.\\n]{0,30}\\b(?:mai (?:potrivit|apropiat|experimentat|aproape|calificat)|corespund\\w* mai bine|se potrivesc mai bine|se potriveste mai bine|cu mai multa experienta)",
      "\\b(?:mergem|mergem mai departe|continuam|vom continua|continuat|merge mai departe|continua) (?:\\w+ )?cu (?:un alt|o alta|alt|alta|alti|alte|altcineva|altii)\\b|\\boptat pentru (?:un|o|alt)|\\baltcineva (?:pentru|pe) (?:acest )?post|\\bnu te-am ales\\b|\\bnu v-am ales\\b|\\bnu (?:te|va) (?:putem|vom) (?:angaja|selecta|lua)",
    ],
    softRejection: [
      "\\bdin pacate\\b|\\bregretam\\b|\\bcu regret\\b|\\b(?:va|iti) (?:dorim|doresc|uram) (?:mult |mult mai mult |tot )?(?:succes|bine|noroc)|\\bmult succes\\b|\\bpastra\\w* (?:cv|datele|candidatura|dosarul)|\\bvom pastra\\b|\\biti pastram\\b",
    ],
    cancellation: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:anulat\\w*|se anuleaza|suspendat\\w*|nu (?:va|mai|se|poate|va mai) (?:mai )?(?:avea loc|are loc|tine|tinem|desfasura|putea))`,
      `\\b(?:anulam|anula|anulez|anulati|renuntam la|contramandam)\\b[^.\\n]{0,50}\\b(?:${talk}|pe cel|pe cea)`,
      "\\b(?:trebuie|nevoit[aei]?|nevoiti|obligat\\w*|fortat\\w*)[^.\\n]{0,20}\\b(?:sa (?:\\w+ )?)?(?:anulam|anulez|anula)",
      "\\banularea? (?:interviu|intalnir|programar|discuti)\\w*|\\bnu va mai avea loc\\b|\\bnu mai are loc\\b|\\bamanat\\w* (?:pe termen )?nedefinit|\\bamanat\\w* pana la noi",
      "^anulat[ae]?\\b|[-–—:] ?anulat[ae]?\\b|\\b(?:a fost|este|e|s-a) (?:din pacate |asadar )?(?:anulat|suspendat)[ae]?\\b|\\b(?:inchis|oprit|suspendat) (?:recrutarea|selectia|postul)|\\b(?:recrutarea|selectia|postul|pozitia|concursul)[^.\\n]{0,40}\\b(?:suspendat|blocat|inghetat|anulat)\\w*|\\bnu (?:mai )?(?:veniti|veni|(?:este|e) (?:nevoie|cazul) sa (?:mai )?(?:veniti|vii))\\b|\\b(?:noi date|o noua data|alta data)[^.\\n]{0,30}(?:vom comunica|va vom anunta|nu avem)|\\bvom contacta pentru (?:stabilirea|a stabili)",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:mutat\\w*|reprogramat\\w*|amanat\\w*|decalat\\w*|devansat\\w*|modificat\\w*|schimbat\\w*|se (?:muta|amana|reprogrameaza|decaleaza))`,
      "\\b(?:mutam|muta|reprogram\\w*|amanam|amana|amanat\\w*|decalam|decala|decalat\\w*|devans\\w*|replanific\\w*|noua data|noua ora|o noua ora|schimbarea? (?:de |datei|orei|ora|data|programului)|modificarea? (?:datei|orei|ora|data))\\b",
      "\\b(?:in loc de|in locul|initial|anterior stabilit)\\b",
      "^(?:modificat|actualizat|reprogramat|mutat|schimbat)[ae]?\\b|^(?:modificare|actualizare|reprogramare|schimbare|amanare|decalare)\\b|\\b(?:a fost|s-a|am) (?:mutat|amanat|decalat|devansat|schimbat|modificat|reprogramat)\\w*|\\binlocuieste (?:data|ora|invitatia)",
      `\\bsi nu (?:pe |la |in )?(?:\\d|ora|${weekday})|^(?:rectificare|erata|actualizare)\\b|\\bschimbare de (?:plan|program)`,
    ],
    offer: [
      "\\b(?:oferim|oferi|propunem|propune|bucur\\w*|incantat\\w*|placerea|placere)[^.\\n]{0,80}\\b(?:postul|pozitia|functia|un contract|rolul|locul|jobul|angajarea|sa va angajam|sa te angajam|faci parte|faceti parte|te avem|va avem|alaturi de noi)",
      "\\b(?:oferta (?:de (?:angajare|munca|job)|noastra|salariala|ferma)|scrisoare(?:a)? de oferta|bine (?:ai|ati) venit (?:in|la|printre)|bun venit (?:in|la|printre|alaturi)|felicitari|ati fost selectat\\w* pentru (?:postul|pozitia|functia)|ai fost selectat\\w* pentru (?:postul|pozitia|functia)|(?:te|v)-?(?:am ales|am ales pe))\\b",
      "\\b(?:postul|jobul|locul|pozitia) (?:este|e) (?:al|a) (?:tau|ta|dumneavoastra|dvs)|\\bte-am ales\\b|\\bv-am ales\\b|\\bam ales sa (?:va|te)|\\bte vrem\\b|\\bva dorim (?:in|alaturi)|\\b(?:va|te) (?:dorim|vrem) in echip\\w*|\\bcontract(?:ul)? (?:de munca|individual de munca|tau|dumneavoastra)",
      "\\bdeclarat[ae]? admis[ae]?\\b|\\brezultat(?:ul)?[^.\\n]{0,20}: ?admis|\\bati castigat concursul|\\b(?:te|va) angajam\\b|\\bai fost (?:acceptat|angajat|admis)\\w*|\\bati fost (?:acceptat|angajat|admis)\\w*|\\balegerea noastra (?:este|a cazut)|\\boferta (?:atasata|anexata|in atasament|alaturata)",
    ],
    invitation: [
      "\\b(?:invit\\w*|dorim|am dori|as dori|ne-ar placea|mi-ar placea|ne-ar face placere|ne bucuram|vrem|as vrea|am vrea|avem placerea)[^.\\n]{0,60}\\b(?:interviu\\w*|cunoa\\w*|intaln\\w*|stabilim|discut\\w*|vorbim|discutie|stam de vorba|programam)",
      "\\b(?:trecut|promovat|avansat) (?:in|la|de)? ?(?:prima |urmatoarea )?(?:etapa|faza|preselecti\\w*)|\\b(?:te|va) (?:asteptam|invitam) (?:la|la un) (?:o )?(?:interviu|discutie|cafea|intalnire)|\\bpreselectat\\w*|\\bselectat\\w* pentru (?:interviu|urmatoarea|etapa)|\\b(?:ai|ati) (?:vrea|dori) sa (?:vii|veniti|vorbim|ne)",
    ],
    choice: [
      "\\b(?:care|ce)\\b[^.\\n]{0,50}\\b(?:prefer\\w*|convine|conveni|potriv\\w*|mai bine|variant\\w*)",
      "\\bdisponibil\\w*\\b|\\b(?:ce|care) (?:zi|ora|data|interval|varianta)\\b|\\bcand (?:ati|ai|puteti|poti|va|iti|ti-ar|v-ar|am)\\b|\\b(?:alegeti|alege|alegi|selectati (?:un|una|data|ora|intervalul|varianta)|selecteaza|programati|programeaza|rezervati|rezerva)\\b|\\burmatoarele (?:date|variante|intervale|optiuni|ore)|\\burmatoarelor (?:date|variante|intervale|optiuni)|\\bintervale? orar\\w* disponibil",
      "\\b(?:ti-ar|v-ar|iti|va|ati|ai|puteti|poti|am putea|putem)\\b[^.\\n]{0,80}\\?",
      "\\b(?:spune-mi|spuneti-ne|spune-ne|anunta-ma|anuntati-ne|anunta-ne|comunicati-ne|sa ne (?:comunicati|transmiteti|spuneti|indicati)|sa-mi (?:spui|comunici))\\b[^.\\n]{0,40}\\b(?:cand|care|ce|daca)|\\b(?:sa ne (?:comunicati|transmiteti|indicati)|ne (?:spui|spuneti))[^.\\n]{0,40}\\b(?:disponibil\\w*|variant\\w*|interval\\w*|optiun\\w*)",
      "\\b(?:una|unul|una din|oricare) dintre (?:\\w+ )?(?:date|variante|intervale|optiuni|zile|ore)|\\b(?:iti|va) (?:convine|se potriveste|merge)\\b|\\bti se potriveste|\\bvi se potriveste|\\bdoua-trei (?:variante|optiuni)|\\bcateva (?:variante|intervale|optiuni)",
    ],
    fixed: [
      `\\b(?:confirm\\w*|stabilit\\w*|programat\\w*|fixat\\w*|va avea loc|are loc|se va (?:desfasura|sustine|tine)|convocat\\w*|va asteptam|te asteptam|va astept|te astept|ne vedem|ne auzim|ne intalnim|va (?:vom|voi) suna|te (?:vom|voi) suna|te sun|va sun|pe (?:luni|marti|miercuri|joi|vineri)|asa cum am stabilit|cum am (?:vorbit|stabilit|discutat)|conform (?:discutiei|celor)|va reamintim|iti reamintim|reamintire|memento|ramane (?:stabilit|valabil|pe|pentru))\\b`,
      `\\b(?:perfect|ok|bine|super|excelent|de acord|in regula|notat|minunat|atunci|ramane|am notat|e bine)\\b[^.\\n]{0,25}\\b(?:pe |pentru )?${weekday}\\b|\\b(?:veti|vei) fi (?:primit|asteptat|intervievat|intampinat)\\w*|\\b(?:va|te) (?:va|vor) (?:primi|intervieva|astepta|intampina)\\b|\\bsunteti (?:invitat|asteptat|programat|convocat)\\w*|\\besti (?:invitat|asteptat|programat)\\w*|\\bam (?:programat|stabilit|fixat|rezervat) (?:un |interviul|intalnirea|o )?|\\bsa va prezentati\\b|\\bprezentati-va\\b`,
    ],
    received: [
      "\\b(?:am primit (?:candidatura|aplicatia|cv|dosarul|cererea|cu succes)|(?:candidatura|aplicatia|dosarul)[^.\\n]{0,20} (?:a fost|este) (?:primit|inregistrat|trimis|transmis|receptionat)\\w*|mult\\w+ (?:ca ai|ca ati|pentru (?:candidatura|aplicatia|aplicarea|aplicare|interesul|interes|trimiterea|cv))|vom (?:analiza|evalua|reveni)|(?:primirea|inregistrarea) (?:candidaturii|aplicatiei|dosarului|cv-ului)|doar candidatii (?:selectati|preselectati)|candidatii (?:selectati|preselectati) vor fi|analizam (?:candidatur|aplicati)\\w*|te vom contacta|va vom contacta|revenim)\\b",
      "\\bcv-?(?:ul)?[^.\\n]{0,15} a fost (?:vizualizat|deschis|citit|descarcat)|\\b(?:candidatura|aplicatia)[^.\\n]{0,15} (?:este|e) in (?:curs|analiza|evaluare)",
    ],
    past: [
      "\\bmult\\w+ pentru (?:interviu\\w*|discuti\\w*|timpul (?:acordat|alocat|tau|dumneavoastra)|vizita|intalnire\\w*|participare\\w*|prezenta)|\\bmult\\w+ ca (?:ai|ati) (?:venit|participat|trecut)|\\ba fost o placere\\b|\\bmi-a (?:facut|parut) (?:placere|bine)|\\bne-a (?:facut placere|parut bine)",
    ],
    notice: [
      "\\b(?:test (?:online|de aptitudini|psihologic)|testare online|proba online|evaluare online)",
      "\\b(?:newsletter|dezabon\\w*|alerte? (?:de )?job\\w*|joburi (?:noi|recomandate)|locuri de munca (?:noi|recomandate)|oferte noi)\\b",
      "\\b(?:webinar|targ de (?:cariere|joburi)|ziua portilor deschise|workshop|seminar)\\b",
      "\\b(?:documente lipsa|acte(?:le)? necesare (?:angajarii|pentru angajare)|medicina muncii|control medical|prima zi|iban|cazier|integrare)\\b",
      "\\b(?:intarziere|concediu de odihna|nu sunt la birou|chestionar|sondaj)\\b",
      "\\bcod(?:ul)? de verificare|\\bcompletati (?:formularul|chestionarul|acest)|\\bcompleteaza (?:formularul|chestionarul|acest|profilul)|\\bnu trebuie sa (?:faci|faceti) nimic|\\baplica acum|\\btermen(?:ul)? (?:limita )?(?:de|pentru) (?:inscriere|depunere)",
      "\\b(?:va|te|iti) vom (?:anunta|comunica|da un raspuns|spune)\\b|\\bnu am luat (?:inca )?(?:o )?decizi\\w*|\\binca (?:intervievam|avem interviuri|evaluam)|\\bselectia este (?:inca )?in (?:curs|desfasurare)|\\bavem nevoie de (?:urmatoarele|cateva) (?:documente|acte)",
    ],
    conditional: [
      "\\b(?:daca|in caz|in cazul|in situatia|in eventualitatea)\\b",
      "\\b(?:pentru a|puteti|poti|doriti|doresti|vreti|vrei) (?:sa |a )?(?:\\w+ )?(?:anula|anulati|anulezi|reprograma|reprogramati|reprogramezi|schimba|schimbati|schimbi|modifica|modificati|muta)\\b",
    ],
  },
  concepts: {
    not: "nu|niciun|nicio|nimeni|fara|imposibil|nici|n",
    yet: "inca|daca|inainte|pana|doar|ezita|ezitati|numai",
    wish: "cautam|vrem|speram|dorim|am dori|vom",
    hire: "ales|alegem|aleasa|selectat*|angajat*|angaja|angajam|ocupat*|atribuit*|preferat|optat|decis pentru|continuam cu|continua cu|continuat cu|mers cu|mergem cu|merge cu|mai departe cu|acordat*|dat",
    other:
      "alt candidat|alta candidata|alti candidati|altui candidat|altei candidate|alta persoana|altei persoane|altcineva|altcuiva|alt profil|alte profiluri|candidat intern|intern|candidat cu|candidata cu|persoana cu|un coleg|o colega|profil mai",
    advance:
      "continua*|merge mai|mergem mai|mai departe|inainta|avans*|selectat*|ales|aleasa|oferi*|oferim|oferta|accept*|admis*|da curs|etapa urmatoare|urmatoarea etapa|considera*|propune*|angaj*|retinut*",
    you: "dumneavoastra|dvs|tau|ta|te|va|iti|candidatur*|aplicati*|profil*|dosar*|cv|cererea",
    meeting: "interviu*|intalnir*|discuti*|apel*|programar*|convorbir*|intreveder*|ora|orei|data|datei|sedint*|vizit*|video*",
    day: "luni|marti|miercuri|joi|vineri|sambata|duminica|maine|azi|astazi|poimaine|saptamana aceasta|saptamana viitoare",
    cancel: "anul*|suspend*|contramand*|renunt*|blocat*|inghetat*",
    hold: "pot|putem|poate|putea|avea loc|are loc|tine|tinem|desfasura|facem|face|veni|ajunge|ajung|participa|vedem|vedea|intalni|intalnim|mentine|confirma|posibil|disponibil*|reusesc|reusim",
    fails: "",
    join: "faci parte|faceti parte|alatura echipei|alaturi echipei|postul este al|jobul este al|locul este al|postul e al|jobul e al|bine ai venit|bine ati venit|bun venit in echipa|bun venit la bord|contractul atasat|atasat contractul|contractul tau|te angajam|va angajam|te avem in|va avem in|te avem alaturi|va avem alaturi|oferim postul|oferi postul|oferim pozitia|oferi pozitia|oferta de angajare|contractul de munca",
    move: "mut|muta|mutam|mutat*|mutarea|reprogram*|aman|amana|amanam|amanat*|amanare*|decal*|devans*|schimb*|modific*|replanific*|in loc|in locul|transla*",
  },
};
