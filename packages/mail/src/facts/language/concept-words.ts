import type { ConceptWords } from "./concepts.ts";

/** By language: the words that carry a concept. A stem before `*` has three letters or more. */
export const conceptWords: Readonly<Record<string, ConceptWords>> = {
  en: {
    not: "not|never|no longer|cannot|unable|nobody|*n't|without",
    yet: "yet|still|until|before|unless|if|whether|hesitate|forget|worry|only",
    wish: "looking to|look to|hope to|hoping to|want to|need to|needs to|aim to|plan to|planning to|seeking|would like to|keen to|trying to|going to be|expect to|able to|when we",
    hire: "asked|hire|hired|hires|hiring|appoint*|recruited|recruiting|employ*|chose|chosen|choose|choosing|picked|pick|picking|selected|selecting|select|went with|go with|going with|gone with|went for|going for|gone for|going to|went to|gone to|goes to|go to|given to|giving it to|gave it to|filled|filling|fill|taken on|taking on|take on|offered|offer|offering|accepted|awarded|proceed with|proceeding with|proceeded with|progress with|progressing with|forward with|ahead with|settled on|decided on|preferred|prefer|opted for|plumped for|favour|favor|favoured|favored|shaded it|edged|edge",
    other:
      "someone|somebody|another candidate|another applicant|another person|another colleague|other candidate*|other applicant*|other people|others|different candidate*|different applicant*|different person|internal candidate*|internal applicant*|internally|the other person|the other candidate|the other one|one of the others|candidates who*|candidate who*|applicants who*|applicant who*|candidate with|candidates with|applicant with|applicants with|candidates more|stronger candidate*|person with|a colleague|existing member|current member|other nurse|other doctor|another doctor|another nurse|another vet|another gp|another teacher|another carer|another dentist|another pharmacist|another therapist|another colleague",
    advance:
      "progress*|proceed*|forward|further|continue*|continuing|invite|inviting|invited|shortlist*|short-list*|consider|considering|considered|pursue|pursuing|advance|advancing|advanced|offer you|offering you|selected|successful|chosen|appoint*|take you|taking you|move on|moving on|go ahead|going ahead|hire|hiring|next stage|next step|next round|match|fit",
    you: "you|your|yours|application|candidacy|candidature|applicants|profile|cv|resume",
    meeting:
      "interview*|meeting|appointment|call|chat|conversation|visit|session|slot|screen|screening|panel|zoom|coffee|tour|assessment|catch-up|video call|onsite|on-site",
    day: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|tomorrow*|today*|tonight|this afternoon|this morning|this week|next week",
    cancel:
      "cancel*|call off|called off|calling off|scrap*|withdraw*|pull|pulled|abandon*|fallen through|fell through|on hold|paused|frozen|shelved|is off|are off|'s off|be off|now off|bail",
    hold: "go forward|going forward|do|doing|make|making|hold|holding|held|have|having|see|seeing|meet|going ahead|go ahead|take place|taking place|happen|happening|come|coming|run|running|keep|be there|be in|be available|available|free|honour|honor|go on|going on|be with|be going|possible|work|be able",
    fails: "",
    join: "to join us as|join our team as|join the team as|love you to join|like you to join|have you join|have you on board|have you on the team|make you our|want you on|want you for the|want you to join|like to make you|love to have you|delighted to have you|happy to have you|you're hired|job is yours|post is yours|role is yours|yours if you|welcome aboard|welcome to the team|contract attached|contract is attached|attached contract|sign the contract|sign and return|your contract|starting salary|like to offer you the|offering you the|offer i made|confirm the offer|confirm our offer|confirm your acceptance|acceptance in writing|offer of the post|offer of employment|offer of the position",
    move: "move|moved|moving|reschedul*|re-schedul*|postpone*|postponing|to shift|shift the|shift our|shift your|shift it|shift us|shifted|shifting|push|pushed|pushing|bring forward|brought forward|put back|pushed back|rearrang*|re-arrang*|swap|swapped|swapping|switch|switched|switching|rebook*|delay|delayed|slip|slipped|bump|bumped|bring it forward|instead|rather than|changed",
  },
  de: {
    not: "nicht|kein*|nie|niemand|leider nicht|unmoglich|ohne",
    yet: "noch|falls|wenn|sofern|ob|bevor|bis|erst|sollten|sollte|zogern|nur",
    wish: "suchen|mochten|wollen|hoffen|planen|wunschen|wurden gern",
    hire: "geben|gegeben|eingestellt|einstellen|entschieden|entscheiden|vergeben|besetzt|besetzen|genommen|nehmen|ausgewahlt|auswahlen|gewahlt|geht an|ging an|gegangen|gefallen|fiel auf|wahl|bevorzug*|vorzug|zugesagt|zusage|angeboten|gefunden|gewinnen konnen|gewonnen|den zuschlag",
    other:
      "jemandem|jemand|jemanden|jemand anderen|andere bewerb*|anderen bewerb*|anderer bewerb*|andere kandidat*|anderen kandidat*|anderer kandidat*|andere person|anderen person|mitbewerb*|interne*|intern|kollegin|kollegen|andere|anderen|bewerberin mit|bewerber mit|kandidatin mit|kandidaten mit|anderweitig",
    advance:
      "berucksicht*|weiter*|einlad*|eingeladen|anbieten|angebot|zusage|zusagen|verfolg*|engere*|nachste runde|auswahl|ausgewahlt|einstellen|entsprech*|erfolgreich|gewahlt|fortsetz*|fortfuhr*|passend|passt",
    you: "sie|ihnen|ihre|ihrer|ihren|ihr|dich|dir|deine|deiner|deinen|du|bewerbung|unterlagen|profil",
    meeting:
      "*gesprach*|termin*|interview*|treffen|telefonat*|anruf|call|videocall|*besuch|probearbeit*|hospitation*|kennenlern*|vorstellungs*|uhrzeit",
    day: "montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|heute|ubermorgen|diese woche|kommende woche|nachste woche",
    cancel:
      "absagen|absagt|abgesagt|abzusagen|abblasen|storn*|entfall*|entfallt|ausfall*|fallt aus|gestrichen|streichen|platzt|geplatzt|wird nichts|auf eis|gestoppt|zuruckgezogen",
    hold: "stattfind*|statt|findet|halten|einhalten|schaffe*|schaffen|klappt|klappen|moglich|treffen|sehen|sprechen|da sein|dabei sein|anwesend|wahrnehmen|durchfuhr*|kommen|bleiben|haben|verfugbar|kann|konnen|geht|dabei",
    fails: "klappt|klappen|schaffe|schaffen|geht|kann|konnen|findet|kommt|passt|wird",
    join: "bei uns anfangen|bei uns beginnen|im team begrussen|team willkommen|willkommen im team|vertrag im anhang|vertrag anbei|vertrag hangt an|arbeitsvertrag|stelle gehort ihnen|stelle gehort dir|die stelle ist ihre|gern einstellen|gerne einstellen|sie einstellen|dich einstellen|zusagen konnen|ihnen zusagen|ihnen die stelle|dir die stelle|dich im team|sie im team|dich bei uns|sie bei uns beschaftigen|dich dabeihaben|ihren vertrag|deinen vertrag",
    move: "verschieb*|verschoben|verleg*|verlegt|vorgezogen|vorziehen|vorverleg*|umgebucht|umbuchen|umleg*|schieben|rutscht|rucken|stattdessen|geandert|anderung|tauschen|nach hinten|nach vorne|zu verschieben|zu verlegen|vorzuziehen|anstatt|statt",
  },
  fr: {
    not: "ne|n|pas|plus|jamais|aucun*|impossible|sans",
    yet: "encore|si|avant|tant que|sauf|seulement|hesit*|que",
    wish: "cherch*|souhait*|esper*|voulons|aimerions|prevoyons",
    hire: "retenu*|retenir|choisi*|choix|recrut*|embauch*|engage*|porte*|attribu*|pourvu*|opte*|prefere*|confie*|revient|nomme*|privilegi*|selectionn*",
    other:
      "autre candidat*|autres candidat*|un autre|une autre|quelqu'un|autre personne|autre profil|d autres profils|d'autres profils|d'autres candidat*|en interne|interne|candidat interne|candidate interne|candidat dont|candidate dont|candidature dont|personne ayant|profil plus|profils plus|candidat ayant|collegue|d'un*",
    advance:
      "donner suite|suite|retenu*|retenir|poursuiv*|favorable*|favorablement|proposer|continuer|selectionn*|abouti*|aller plus loin|recevoir",
    you: "vous|votre|vos|tu|te|ta|candidature|dossier|profil",
    meeting: "entretien*|rendez-vous|rendez|rdv|entrevue*|rencontre|appel|reunion|visio*|creneau|visite|echange|seance|horaire|heure|date",
    day: "lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|demain|aujourd*|apres-demain|cette semaine|semaine prochaine",
    cancel: "annul*|supprim*|decommand*|abandonn*|suspend*|suspendu*|gele*|interrompu*",
    hold: "aura lieu|avoir lieu|lieu|tenir|tient|maintenir|maintenu*|assurer|honorer|etre la|etre present*|recevoir|voir|venir|rencontrer|disponible*|possible|pourra*|pourrai|pourrons|peux|peut|pouvons|faire",
    fails: "",
    join: "rejoindre notre equipe|rejoigniez|rejoindre l'equipe|rejoindre nos|integrer notre equipe|vous embaucher|vous recruter|vous engager|votre contrat|contrat en piece jointe|contrat joint|contrat de travail|poste est a vous|poste est pour vous|bienvenue dans l'equipe|bienvenue parmi nous|bienvenue chez nous|promesse d'embauche|vous proposer le poste|vous offrir le poste|vous confier le poste|vous avoir parmi nous|te proposer le poste",
    move: "report*|deplac*|decal*|avanc*|repouss*|modifi*|chang*|plutot|au lieu|remplac*|reprogramm*|replanifi*|reprogramme*",
  },
  es: {
    not: "no|nunca|ningun*|nadie|tampoco|imposible|sin|ya no",
    yet: "aun|todavia|si|antes|hasta|salvo|solo|dude*|dudes",
    wish: "buscamos|queremos|esperamos|deseamos|nos gustaria",
    hire: "sera para|es para|ha sido para|elegi*|elegido|seleccion*|contrat*|escogid*|escoger|optado|optar|decantado|decidido por|decidimos por|cubiert*|cubrir|asignad*|adjudicad*|ofrecido|continuar con|seguir con|adelante con|avanzar con|quedado|incorporar|apostar por|apostado por|preferido",
    other:
      "otra persona|otro candidato|otra candidata|otros candidatos|otras candidaturas|otra candidatura|otros perfiles|otro perfil|alguien|otra|otro|interna|interno|internamente|candidato con|candidata con|persona con|perfil mas|companera|companero",
    advance:
      "seguir|continu*|adelante|avanz*|seleccion*|elegid*|ofrec*|ofrecerte|ofrecerle|considerar*|contar contigo|contar con usted|pasar a|siguiente fase|encaj*|proceso",
    you: "tu|usted|su|te|le|ti|contigo|candidatura|solicitud|perfil|cv|proceso",
    meeting: "entrevista*|cita|reunion|llamada|videollamada|charla|encuentro|visita|hora|horario|fecha|sesion|turno",
    day: "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|esta tarde|esta semana|semana que viene|proxima semana",
    cancel: "cancel*|anul*|suspend*|suspendid*|desconvoc*|aplazad* sin|paralizad*|congelad*",
    hold: "podre|podra|podremos|puedo|puede|podemos|podran|tendra lugar|celebrar*|hacer*|haremos|mantener*|atender*|asistir|realizar*|venir|veremos|vernos|estar|estare|seguira|posible|disponible*",
    fails: "",
    join: "te incorpores|se incorpore|incorporarte|contar contigo en|puesto es tuyo|plaza es tuya|puesto es suyo|plaza es suya|bienvenida al equipo|bienvenido al equipo|contrato adjunto|adjunto el contrato|tu contrato|su contrato|oferta de trabajo|ofrecerte el|ofrecerle el|ofrecerte la plaza|ofrecerle la plaza|formes parte|forme parte|contratarte|contratarle|contratarla",
    move: "recorr*|mover*|movemos|movido|cambi*|aplaz*|pospon*|pospuest*|retras*|adelant*|pasa|pasara|pasaria|pasamos|pasar la|pasarla|pasar al|reagend*|traslad*|reprogram*|en lugar|en vez|mejor el|modific*",
  },
  it: {
    not: "non|mai|nessun*|impossibile|senza|neanche|purtroppo non",
    yet: "ancora|se|prima|fino|qualora|solo|esitare|esiti",
    wish: "cerchiamo|vogliamo|speriamo|vorremmo|desideriamo",
    hire: "confermare|confermato|confermata|scelt*|scegliere|assunt*|assumere|selezionat*|assegnat*|ricadut*|cadut*|preferit*|coperta|coperto|optato|optare|andata a|andato a|orientat*|proseguire con|proceduto con|procedere con|inserire|affidat*|deciso per",
    other:
      "altra persona|altro candidato|altra candidata|altri candidati|altre candidature|altra candidatura|un'altra|un altro|qualcuno|qualcun*|intern*|internamente|candidato con|candidata con|profilo piu|persona con|collega|altro profilo|altri profili",
    advance:
      "proseguire|procedere|dare seguito|seguito|offrir*|offerta|selezionat*|avanti|continu*|considerar*|prendere in|idone*|esito positivo|fase successiva|accoglier*",
    you: "lei|sua|suo|le|la|ti|tua|tuo|candidatura|profilo|domanda|te",
    meeting: "colloqui*|appuntament*|incontro|chiamata|videochiamata|call|telefonata|riunione|visita|orario|ora|data",
    day: "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|oggi|dopodomani|questa settimana|prossima settimana",
    cancel: "annull*|cancell*|disdi*|sospes*|sospend*|saltare|salta|saltato|revocat*|bloccat*|congelat*",
    hold: "potro|potra|potremo|posso|puo|possiamo|riesco|riesce|riusciamo|riuscir*|terra|tenersi|tenere|svolger*|aver luogo|luogo|fare|faremo|farcela|esserci|vederci|incontrar*|venire|mantenere|confermare|possibile|disponibil*",
    fails: "",
    join: "entri a far parte|entrare a far parte|entrare nel nostro|posto e suo|posto e tuo|benvenuta nel team|benvenuto nel team|benvenuta a bordo|benvenuto a bordo|contratto allegato|allegato il contratto|lettera di assunzione|assumerla|assumerti|assumerlo|averla con noi|averti con noi|averla nel|offrirle il posto|offrirti il posto|offrirle la posizione|proposta di assunzione|suo contratto|tuo contratto",
    move: "spost*|rinvi*|posticip*|anticipare|anticipiamo|anticipo|anticipa|anticipata|anticiparlo|anticiparla|stato anticipato|anticipato al*|anticipato di|anticipato a|rimand*|cambi*|invece|modific*|slitt*|riprogramm*|al posto|differit*",
  },
  nl: {
    not: "niet|geen|nooit|niemand|onmogelijk|zonder|helaas niet",
    yet: "nog|als|indien|mocht|voordat|tot|pas|aarzel|alleen|of",
    wish: "zoeken|willen|hopen|wensen|graag",
    hire: "gekozen|kiezen|aangenomen|aannemen|gegaan|ingevuld|vervuld|vergeven|geselecteerd|voorkeur|aangeboden|benoemd|geworden|verder met|door met|gevallen op|toegewezen",
    other:
      "iemand anders|iemand|andere kandida*|ander kandida*|andere sollicitant*|interne*|intern|collega|een ander|ander profiel|kandidaat met|kandidaten met|persoon met|kandidaat die|kandidaten die|anderen",
    advance:
      "verder|doorgaan|uitnodig*|aanbieden|aanbod|geselecteerd|selectie|volgende ronde|in aanmerking|gekozen|voortzet*|passend|match|past",
    you: "u|uw|je|jou|jouw|sollicitatie|kandidatuur|profiel|cv",
    meeting: "*gesprek*|afspraak|interview*|kennismaking*|ontmoeting|belafspraak|meeting|call|telefoontje|bezoek|meeloop*|tijdstip|datum",
    day: "maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|vandaag|overmorgen|deze week|volgende week",
    cancel: "annul*|geannuleerd|afzeg*|afgezegd|vervall*|vervalt|schrap*|geschrapt|afgelast|afblaz*|ingetrokken|stopgezet|bevroren|on hold",
    hold: "doorgaan|door|plaatsvind*|gaat|lukt|lukken|halen|redden|kan|kunnen|ontvangen|zien|spreken|aanwezig|erbij|komen|houden|mogelijk|beschikbaar|hebben",
    fails: "kan|kunnen|lukt|gaat|haal|red|ben|past",
    join: "bij ons komt werken|komen werken bij|ons aan de slag|baan is van jou|baan is van u|baan is voor jou|welkom in het team|welkom bij het team|contract in de bijlage|bijgevoegd het contract|arbeidsovereenkomst|jou in het team|je in het team|u in het team|je contract|uw contract|jou de baan|u de functie aanbieden|je de functie aan|je een contract|u een contract|jou aannemen|je aannemen",
    move: "verplaats*|verzet*|verzetten|verschuif*|verschuiven|verschoven|uitgesteld|uitstellen|vervroeg*|opschuiven|in plaats van|gewijzigd|wijzig*|omzetten|omgezet|ruilen|liever|naar achteren|naar voren",
  },
  pt: {
    not: "nao|nunca|nenhum*|ninguem|impossivel|sem|ja nao",
    yet: "ainda|se|antes|ate|caso|apenas|hesite|so",
    wish: "procuramos|queremos|esperamos|gostariamos|pretendemos",
    hire: "escolh*|selecion*|contrat*|optamos|optar|optado|decidimos por|preenchid*|atribuid*|avancar com|avancamos com|seguir com|prosseguir com|continuar com|recaiu|ficou com|oferecid*|preferimos|entregue",
    other:
      "outra pessoa|outro candidato|outra candidata|outros candidatos|outras candidaturas|outra candidatura|alguem|outro|outra|intern*|internamente|candidato com|candidata com|perfil mais|pessoa com|colega|outro perfil|outros perfis",
    advance:
      "avancar|prosseguir|seguir|continu*|dar seguimento|seguimento|selecion*|oferecer*|proxima fase|considerar*|escolhid*|aprovad*|adiante|enquadr*",
    you: "voce|sua|seu|lhe|te|tua|teu|si|contigo|candidatura|inscricao|perfil|curriculo",
    meeting: "entrevista*|reuniao|chamada|videochamada|conversa|encontro|visita|horario|hora|data|marcacao",
    day: "segunda*|terca*|quarta*|quinta*|sexta*|sabado|domingo|amanha|hoje|esta semana|proxima semana|semana que vem",
    cancel: "cancel*|desmarc*|anul*|suspens*|suspend*|congelad*|sem efeito",
    hold: "poderei|podera|poderemos|posso|pode|podemos|consigo|consegue|conseguimos|vou poder|vai acontecer|realizar*|ter lugar|fazer|manter|estar|comparecer|receber*|atender|vir|ver|possivel|disponivel*",
    fails: "",
    join: "fazer parte da nossa|integrar a nossa equipa|integrar o nosso|vaga e sua|vaga e tua|lugar e seu|bem vinda a equipa|bem vindo a equipa|bem vinda ao time|bem vindo ao time|contrato em anexo|contrato anexo|segue o contrato|contrata la|contrata lo|te la connosco|te lo connosco|contar consigo na|seu contrato|proposta de trabalho|oferecer lhe o lugar|oferecer lhe a vaga|oferecer te a vaga|proposta de emprego",
    move: "adi*|remarc*|mudar|mudamos|mudou|mud*|pass*|alter*|antecip*|transfer*|reagend*|em vez|no lugar|troc*",
  },
  pl: {
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
    join: "dolaczyla do nas|dolaczyl do nas|dolaczenia do naszego|zatrudnic pania|zatrudnic pana|zatrudnic cie|umowa w zalaczniku|umowe w zalaczniku|umowe o prace|praca jest pani|praca jest pana|witamy w zespole|oferte pracy|oferta pracy|chcemy pania zatrudnic|chcemy pana zatrudnic|zaproponowac pani stanowisko|zaproponowac panu stanowisko",
    move: "przeloz*|przenie*|przesun*|przesuw*|zmian*|zmieni*|zamiast|wczesniej|pozniej|przenosimy|przekladam*",
  },
  sv: {
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
  da: {
    not: "ikke|ingen|intet|aldrig|umuligt|uden|desvaerre ikke",
    yet: "endnu|hvis|inden|foer|for|indtil|kun|tov|om",
    wish: "soger|onsker|haber|vil gerne|planlaegger",
    hire: "valgt|vaelge|ansat|ansaette|ansaetter|besat|gik til|gaet til|gar til|tilbudt|gar videre med|gaet videre med|ga videre med|foretrukket|udpeget|besluttet os for|bestemt os for|fundet",
    other:
      "anden kandidat|andre kandidat*|en anden|anden ansoger|andre ansogere|nogen|intern*|internt|kollega|kandidat med|kandidater med|person med|ansoger med|anden person|kandidat der|kandidater der",
    advance:
      "ga videre|gaet videre|gar videre|videre|tilbyde|indkalde|invitere|udvalgt|valgt|naeste runde|fortsaette|komme i betragtning|betragtning|ansaette",
    you: "dig|din|dit|du|ansogning|profil|cv|jer",
    meeting: "samtale*|jobsamtale*|mode|modet|interview*|aftale*|besog|tid|tiden|tidspunkt|telefonsamtale|videomode|dato",
    day: "mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|i morgen|imorgen|i dag|idag|overmorgen|denne uge|naeste uge",
    cancel:
      "bliver ikke til|bliver ikke til noget|bliver til intet|aflys*|aflyst|annuller*|aflyse|sat i bero|indstillet|stoppet|traekke* tilbage|droppe*",
    hold: "bliver|blive|gennemfor*|kan|nar|finde sted|finder sted|ske|modes|ses|vaere der|vaere med|komme|have|holde|holdes|mulig*|til radighed|tage imod",
    fails: "kan|nar|gar|passer|bliver|far",
    join: "starte hos os|begynde hos os|have dig pa holdet|have dig med|have dig ombord|jobbet er dit|stillingen er din|velkommen pa holdet|velkommen til holdet|kontrakten er vedhaeftet|kontrakt vedhaeftet|kontrakten vedhaeftet|ansaettelseskontrakt*|ansaette dig|tilbyde dig stillingen|tilbyde dig jobbet|tilbyde dig en stilling",
    move: "flyt*|udskyd*|udskudt|udsaet*|udsat|rykke*|rykker|rykket|aendr*|i stedet|istedet|bytte*|ombook*|fremrykke*",
  },
  no: {
    not: "ikke|ingen|intet|aldri|umulig|uten|dessverre ikke",
    yet: "enda|enna|hvis|dersom|for|innen|inntil|bare|nol|om",
    wish: "soker|onsker|haper|vil gjerne|planlegger",
    hire: "valgt|velge|ansatt|ansette|ansetter|besatt|gikk til|gatt til|gar til|tilbudt|gar videre med|gatt videre med|ga videre med|foretrukket|innstilt|bestemt oss for|besluttet oss for|funnet",
    other:
      "annen kandidat|andre kandidat*|en annen|annen soker|andre sokere|noen|intern*|internt|kollega|kandidat med|kandidater med|person med|soker med|annen person|kandidat som|kandidater som",
    advance:
      "ga videre|gatt videre|gar videre|videre|tilby|innkalle|invitere|valgt|aktuell|neste runde|fortsette|komme i betraktning|betraktning|ansette",
    you: "deg|din|ditt|du|soknad*|profil|cv|dere",
    meeting: "intervju*|samtale*|mote|motet|avtale*|besok|tid|tiden|tidspunkt|telefonintervju|videomote|dato|time|timen",
    day: "mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|i morgen|imorgen|i dag|idag|overmorgen|denne uka|denne uken|neste uke",
    cancel: "blir ikke noe av|blir ikke av|blir det ikke noe|avlys*|avlyst|kanseller*|avlyse|satt pa vent|stanset|stoppet|trukket|droppe*",
    hold: "blir|bli|gjennomfor*|kan|rekker|finne sted|finner sted|skje|motes|ses|vaere der|vaere med|komme|ha|holde|holdes|mulig*|tilgjengelig*|ta imot",
    fails: "kan|rekker|gar|passer|blir|far",
    join: "begynne hos oss|starte hos oss|jobbe hos oss|ha deg pa laget|ha deg med|jobben er din|stillingen er din|velkommen pa laget|kontrakten er vedlagt|kontrakten ligger ved|arbeidsavtale*|arbeidskontrakt*|ansette deg|tilby deg stillingen|tilby deg jobben|tilby deg en stilling",
    move: "flytt*|utsett*|utsatt|forskyv*|forskjov*|skyv*|endr*|i stedet|istedenfor|istedet|bytte*|ombook*|fremskynd*",
  },
};
