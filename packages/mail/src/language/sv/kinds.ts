import type { KindWords } from "../kind-words.ts";

const talk = "(?:intervju\\w*|mote\\w*|samtal\\w*|traff\\w*|tid\\w*)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:behover gora dig besviken)\\b",
      "\\b(?:tyvarr|beklag\\w*|ledsen)[^.\\n]{0,140}\\b(?:inte (?:gatt|gar|blivit|blir|ar|kommer|kan|har|valt|aktuell)|nagon annan|annan kandidat|andra kandidater|annan sokande|tackar nej|avslag)",
      "\\b(?:valt|bestamt|beslutat|gatt vidare|gar vidare)[^.\\n]{0,60}\\b(?:annan (?:kandidat|sokande|person)|andra (?:kandidater|sokande)|nagon annan|inte ga vidare)",
      "\\b(?:inte (?:gatt vidare|vidare i processen|vidare med din|gar vidare med)|tjansten (?:ar|har) (?:nu |redan |blivit )*tillsatt|din ansokan har (?:inte|avslagits))\\b",
      "\\b(?:tjansten|jobbet|rollen|platsen)[^.\\n]{0,40}\\b(?:gatt till|gick till|tillsatt\\b|har (?:\\w+ )?tillsatts|gar till)|\\b(?:nagon annan|en annan|andra)\\b[^.\\n]{0,40}\\b(?:fatt|valt|vidare|erbjud\\w*)|\\b(?:gar|kommer|valt att) (?:\\w+ ){0,4}inte (?:\\w+ ){0,3}(?:vidare|erbjuda)|\\binte (?:blivit|blev|ar) (?:uttagen|utvald|vald|aktuell)",
      "\\bval(?:et|de)? (?:har )?foll? pa (?:en|nagon|annan)\\b|\\bblev (?:tyvarr )?inte du\\b|\\b(?:profil|bakgrund|erfarenhet)\\b[^.\\n]{0,20}\\binte\\b|\\bmatchar\\b[^.\\n]{0,30}\\binte\\b|\\b(?:annan|annan sokande|nagon)\\b[^.\\n]{0,50}\\bfick (?:tjansten|jobbet)|\\binte (?:langre )?aktuell\\b|\\binte (?:\\w+ )?(?:utvald|uttagen)\\b",
    ],
    softRejection: ["\\btyvarr|\\blycka till (?:i|med) (?:ditt|din|det)|\\bonskar dig (?:lycka|all)|\\bstort intresse"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:installd|installt|stalla in|staller in|avbokad|avbokas|avboka|inte bli av|blir inte av|utgar|inte kan genomforas|blir inget)`,
      "\\b(?:maste|behover|tvingas|far)[^.\\n]{0,40}(?:stalla in|avboka|boka av)",
      "\\binstall(?:d|t|da)\\b|\\bavbokning\\b",
      "\\bpa obestamd tid",
      "\\bblir (?:det )?inget\\b",
      "^(?:installt|installd|avbokat|avbokad|avbokning)\\b|[-–—:] ?(?:installt|installd|avbokad)\\b|\\b(?:staller|stalla|far stalla|maste stalla) in\\b|\\bblir (?:\\w+ ){0,3}(?:inte av|installd|installt|inget)\\b|\\b(?:rekrytering|tjansten)\\w*[^.\\n]{0,40}\\b(?:pausad|pausas|vilande|stoppad|fryst|avbruten|anstallningsstopp)|\\bny tid[^.\\n]{0,30}\\b(?:aterkommer|nar vi|sa snart|senare)|\\baterkommer (?:med|om) (?:en )?ny (?:tid|dag)|\\bbehover inte komma\\b",
      "\\b(?:intervju\\w*|mote\\w*|samtal\\w*)\\b[^.\\n]{0,50}\\b(?:struken|faller bort|utgar)|\\bbehover (?:\\w+ )?inte komma\\b(?! (?:fore|tidigare|innan))",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:flytt\\w*|ombokad|ombokas|omboka|andra\\w*|andrad|tidigarelag\\w*|skjut\\w* (?:upp|fram)|senarelag\\w*)`,
      "\\b(?:boka om|ombokad|ombokning|flyttat|flyttad|flyttas|flytta|ny tid|nytt datum|ny dag|andrad tid|tidsandring|andring)\\b",
      "\\bses (?:vi )?(?:i stallet|istallet)|\\b(?:i stallet for|istallet for|ursprungliga|tidigare bokade|istallet)\\b",
      "^(?:andrad|andring|flyttad|flyttat|ombokad|uppdaterad|ny tid)\\b|\\b(?:har|ar|blir) (?:\\w+ )?(?:flyttad|flyttat|andrad|andrats|ombokad|tidigarelagd|framflyttad|senarelagd|skjuten)\\b|\\b(?:skjuter|flyttar|boka om|bokar om|tidigarelagger)\\b|\\bersatter (?:den|tidigare)|\\bi stallet\\b",
      "\\bbokats om\\b|\\b(?:mandag|tisdag|onsdag|torsdag|fredag)\\w*\\b[^.\\n]{0,30}\\b(?:funkar|gar|passar|fungerar) (?:\\w+ ){0,2}inte\\b[^.\\n]{0,60}\\b(?:mandag|tisdag|onsdag|torsdag|fredag)|\\bnytt (?:datum|klockslag)\\b",
    ],
    offer: [
      "\\b(?:(?<!inte )erbjud\\w*|glada|glad|roligt|noje)[^.\\n]{0,80}\\b(?:tjansten|anstallning|jobbet|rollen|en tjanst|en plats|befattningen)",
      "\\b(?:anstallningsavtal|anstallningserbjudande|jobberbjudande|valkommen (?:till oss|i gruppen|till teamet)|grattis|vi har valt dig|vi vill anstalla)\\b",
      "\\bjobbet ar ditt|\\btjansten ar din|\\bvi vill (?:ha|erbjuda|anstalla) dig|\\b(?:ditt|anstallnings)kontrakt\\b|\\bditt avtal\\b|\\bdu (?:har )?(?:fatt|fick|far) (?:jobbet|tjansten)|\\bvalkommen (?:ombord|till teamet|som)",
      "\\bval(?:et)? (?:har )?foll pa dig\\b|\\bborja (?:hos|pa) oss\\b|\\b(?:vart|ett) (?:anstallnings)?erbjudande\\b|\\bvill (?:garna )?ha dig (?:har|hos|med|i)\\b|\\bnar kan du borja\\b|\\bdu fick (?:jobbet|tjansten)\\b",
      "\\bvill att du borjar\\b",
    ],
    invitation: [
      "\\b(?:bjuda in|bjuder in|inbjud\\w*|kalla\\w* till|vill (?:garna )?(?:traffa|bjuda|lara kanna|prata|hora)|garna (?:traffa|boka|prata))\\b",
    ],
    choice: [
      "\\bvilken\\b[^.\\n]{0,50}(?:passar|bast|fungerar|foredrar)",
      "\\b(?:nar|vilken|vilka)[^.\\n?]{0,50}(?:passar|kan du|har du|tid|dag)",
      "\\b(?:valj|boka|bestam) (?:en |din |sjalv |ett )?(?:\\w+ )?(?:tid|intervju)|\\bfoljande tider|\\btillgangli\\w*|\\btider (?:att|som|nedan)|\\blediga tider",
      "\\b(?:passar|skulle|kan|har|fungerar|gar)\\b[^.\\n]{0,80}\\?",
      "\\b(?:aterkom|hor av dig|lat oss veta|meddela|sag till)[^.\\n]{0,40}",
      "\\bhur ser (?:det|din|nasta)[^.\\n]{0,30}\\but\\b|\\bforslag pa (?:tid|tider|dag)|\\bfler tider\\b",
    ],
    fixed: [
      "\\b(?:bekrafta\\w*|bokad|bokat|inbokad|inbokat|bokning|planerad|valkommen (?:till|pa|den)|ager rum|ses (?:pa|den|da|kl|imorgon)|vi ses|ser fram emot|ringer (?:jag|vi) (?:dig|upp)|jag ringer|vi ringer|paminn\\w*|kallas|kallelse|enligt (?:overenskommelse|vart samtal)|som overenskommet|du har fatt tid|valkomna dig|sa sager vi)\\b",
      "\\b(?:sager vi|vi sager|kor vi|da ses vi|ses vi|kallad till|kallas till|du ar valkommen|ar valkommen (?:pa|den|till)|du har en tid|tiden passar|som bestamt)\\b",
      "\\bhar (?:kommer|ar) lanken\\b",
    ],
    received: [
      "\\b(?:mottagit din|tagit emot din|tack for (?:din ansokan|ditt intresse|visat intresse)|din ansokan (?:ar|har) (?:\\w+ )?(?:mottagen|registrerad|kommit)|vi aterkommer|gar igenom)\\b",
      "\\bgar (?:vi )?(?:\\w+ )?igenom\\b|\\burvalet\\b|\\bfar du (?:\\w+ )?besked\\b|\\bdu far besked\\b|\\bfortfarande aktuell\\b|\\bbesked i borjan\\b",
    ],
    past: [
      "\\b(?:tack for (?:ett|en|att du|i dag|idag|senast|samtalet|intervjun|motet|besoket)[^.\\n]{0,30}|(?:var|vart) (?:roligt|trevligt|kul|fint) att (?:traffa|prata|ses)|trevligt att traffas)\\b",
    ],
    notice: [
      "\\b(?:onlinetest|personlighetstest|begavningstest)",
      "\\b(?:nyhetsbrev|avprenumerera|avregistrera|jobbevakning|nya jobb)\\b",
      "\\b(?:webbinarium|oppet hus|jobbmassa|informationstraff|workshop)\\b",
      "\\b(?:komplettera\\w*|belastningsregister|introduktion|forsta arbetsdag|bankuppgifter|loneuppgifter|onboarding)\\b",
      "\\b(?:forsening|drojer|franvaro|semester|enkat)\\b",
      "\\benkat\\b|\\bverifieringskod|\\blosenord\\b|\\bbehover inte gora nagot|\\bansok (?:nu|senast|via)|\\bsista ansokningsdag",
      "\\b(?:tva|tre|dina|nagra) referenser\\b|\\breferenstagning\\w*|\\be-?postadress\\b|\\btar (?:lite |nagot )?langre tid\\b|\\bnarvarande pa semester\\b",
    ],
    conditional: [
      "\\b(?:(?<!glada )om du|om ni|om det|om nagot|vid forhinder|ifall|skulle du|far du forhinder)\\b",
      "\\bfor att (?:\\w+ ){0,2}(?:avboka|boka om|andra|flytta)|\\b(?:kan du|du kan|vill du|behover du) (?:\\w+ ){0,4}(?:avboka|boka om|andra|flytta)|\\bavboka eller (?:boka om|andra)|\\bboka om eller avboka",
    ],
  },
  concepts: {
    not: "inte|ingen|inget|inga|aldrig|omojligt|utan|ej|tyvarr inte",
    yet: "annu|om|innan|forran|tills|bara|endast|tveka",
    wish: "soker|vill|hoppas|onskar|planerar",
    hire: "valt|valja|valde|anstallt|anstalla|tillsatt|tillsatta|gick till|gatt till|gar till|utsett|rekryterat|erbjudit|fortsatt med|fortsatta med|ga vidare med|gatt vidare med|gar vidare med|beslutat oss for|bestamt oss for|foredragit",
    other:
      "annan kandidat|andra kandidat*|nagon annan|annan person|annan sokande|andra sokande|nagon|intern*|internt|kollega|kandidat med|kandidater med|person med|en annan|kandidater som|kandidat som",
    advance: "ga vidare|gatt vidare|gar vidare|vidare|erbjuda|kalla|bjuda in|aktuell|utvald|valt|nasta steg|fortsatta|passar|anstalla",
    you: "dig|din|ditt|du|ansokan|profil|cv|er",
    meeting: "intervju*|mote*|samtal*|traff|tid|tiden|besok|anstallningsintervju*|telefonintervju*|videosamtal|datum|bokning*",
    day: "mandag*|tisdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|imorgon|i morgon|idag|i dag|overmorgon|denna vecka|nasta vecka",
    cancel: "blir inte av|blir inget av|stall* in|installd*|installt|avbok*|avlys*|avbruten|avbryt*|stryk*|fryst*|pausad*|dras tillbaka",
    hold: "bli|blir|genomfor*|kan|hinner|aga rum|ske|traffa*|traffas|ses|vara med|vara dar|komma|ha|halla|hallas|mojlig*|tillganglig*|ta emot",
    fails: "kan|hinner|funkar|gar|passar|blir|far",
    join: "borja hos oss|jobba hos oss|jobbet ar ditt|tjansten ar din|valkommen till teamet|valkommen i teamet|valkommen till ganget|anstallningsavtal*|bifogar avtalet|anstalla dig|ha dig med oss|ha dig i teamet|ha dig hos oss|erbjuda dig tjansten|erbjuda dig jobbet|erbjuda dig en tjanst|erbjuda dig anstallning",
    move: "flytta*|skjut*|skjuter|senarelagg*|tidigarelagg*|andra tiden|andrad*|andrats|byta|byter|i stallet|istallet|boka om|ombok*|bokat om",
  },
};
