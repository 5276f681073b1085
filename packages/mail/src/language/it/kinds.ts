import type { KindWords } from "../kind-words.ts";

const talk = "(?:colloquio|appuntamento|incontro|chiamata|videochiamata|intervista|call|convocazione)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:doverla deludere)\\b",
      "\\b(?:purtroppo|spiacent\\w*|dispiac\\w*|rammaric\\w*)[^.\\n]{0,140}\\b(?:non (?:e stat\\w*|possiamo|abbiamo|sara|proseguire\\w*|rientra|ha superato|procede\\w*)|altr[oa] (?:candidat\\w*|persona|profil\\w*)|esito negativo)",
      "\\b(?:abbiamo|si e|e stat\\w*) (?:scelto|deciso|optato|preferito|individuat\\w*|selezionat\\w*)[^.\\n]{0,60}\\b(?:un'altra (?:persona|candidat\\w*|risorsa)|un altro (?:candidat\\w*|profil\\w*)|altri candidati|altre candidature)",
      "\\b(?:sua|tua) candidatura (?:non|e stata (?:scartata|respinta))|\\besito (?:negativo|non positivo)|\\bnon (?:e|sei|e') (?:stat[oa] )?(?:selezionat\\w*|scelt\\w*|idone\\w*)|\\bnon proseguir\\w* (?:con|nell)|\\bposizione (?:e|e') (?:stata |gia )?(?:coperta|assegnata)|\\bnon possiamo (?:offrir\\w*|accogliere|procedere)",
      "\\b(?:posto|lavoro|incarico|ruolo)[^.\\n]{0,50}\\b(?:daremo|abbiamo dato|diamo|andra|va|e andato|affidato|affidare)\\b[^.\\n]{0,40}\\ba (?:un|una|un'|chi) ?(?:altr|ragazz|person|candidat|collega|signor|giovane)|\\baffidare l'incarico[^.\\n]{0,60}\\ba un[a']? ?candidat",
      "\\bnon (?:possiamo|potremo|intendiamo|procederemo|andremo|andare|andiamo|daremo) (?:\\w+ ){0,3}(?:avanti|seguito|proseguire|procedere|con la (?:sua|tua))|\\b(?:scelto|preferito|optato|deciso|orientati)[^.\\n]{0,50}\\b(?:altr[oa]|un'altra|altri|diverso profilo)|\\b(?:posto|posizione|ruolo)[^.\\n]{0,30}(?:a un'altra|a un altro|gia coperta|assegnat\\w*|andat[oa] a)|\\bnon (?:ha|hai|e|e') (?:\\w+ )?(?:superato|stat[oa] (?:scelt|selezionat|ammess)\\w*)",
      "\\bprofilo[^.\\n]{0,40}\\bnon (?:e|e'|risulta|corrisponde|rispecchia|soddisfa|rientra|possiede)\\b|\\bpreferito (?:un|una|altr[io]|dare)|\\bprofilo (?:diverso|piu (?:in linea|adatto|aderente|esperto|vicino|strutturato))|\\b(?:risorsa|candidat[oa]|persona|figura|candidature|profili) piu (?:in linea|adatt|aderent|idone|vicin|espert)\\w*|\\besito[^.\\n]{0,30}\\b(?:negativo|non (?:favorevole|positivo)|sfavorevole)|\\bpreso (?:un'altra|un altro)|\\bnon idone[oa]\\b|\\b(?:domanda|candidatura|profilo|selezione) (?:\\w+ )?non (?:e|e'|passa|prosegue|ha avuto|e stata|sara)\\b|\\bcandidatura[^.\\n]{0,30}(?:rifiutata|respinta|scartata|non accolta|esclusa|non selezionata)",
      "\\bnon (?:rientra|figura|compare) tra|\\be un no\\b|\\bpriorita a(?:d altri| un)|\\bnon (?:ti|la|l') ?abbiamo (?:scelt|selezionat|pres)\\w*|\\boptato per (?:un|una|altr|candidat|profil)\\w*|\\borientat[io] su|\\bnon (?:abbiamo|possiamo|potremo) (?:dare|dato|darle|dar) seguito|\\b(?:proseguire|continuare|procedere|andare avanti) con (?:altr|un altro|un'altra)\\w*|\\bselezione si e (?:conclusa|chiusa) con|\\bnon e stat[oa] (?:amm?ess|accolt|ritenut|individuat)\\w*|\\bnon e risultat[oa] (?:idone|vincitor|tra)\\w*",
    ],
    softRejection: [
      "\\bpurtroppo|\\bspiacent|\\baugur\\w* (?:di|ogni|il meglio|buona fortuna|un)|\\bin bocca al lupo per|\\bterremo (?:il suo|la sua|il tuo|in considerazione)",
    ],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:annullat\\w*|cancellat\\w*|sospes\\w*|non (?:potra |si )?(?:aver luogo|terra|svolgera|avra luogo|puo))`,
      `\\b(?:annullare|cancellare|disdire|annulliamo|disdico|annullo)\\b[^.\\n]{0,50}\\b(?:${talk}|quello)`,
      "\\b(?:dobbiamo|devo|costrett\\w*)[^.\\n]{0,20}(?:annullare|cancellare|disdire)",
      "\\bannullamento\\b|\\bcolloquio annullato|\\brinviat\\w* a data da",
      "^(?:annullat|cancellat|disdett)[oa]\\b|[-–—:] ?(?:annullat|cancellat)[oa]\\b|\\b(?:e|e'|viene|e stato|e stata) (?:purtroppo |quindi )?(?:annullat|cancellat|sospes)[oa]|\\bnon si (?:terra|fara|svolgera)\\b|\\b(?:selezione|ricerca|posizione)[^.\\n]{0,40}\\b(?:sospes|congelat|in pausa|annullat)\\w*|\\bdevo (?:\\w+ ){0,2}(?:annullare|disdire|cancellare)|\\b(?:nuova data|altra data)[^.\\n]{0,40}(?:comunicheremo|appena|da definire|non appena)|\\bnon (?:venga|venire|serve che)\\b|\\bsalta (?:il|l'|la)\\b|\\brinviat[oa] a data da",
      "\\bniente (?:colloquio|appuntamento|incontro|call)|\\bnon mettersi in viaggio|\\b(?:colloquio|appuntamento|incontro|call|chiamata) (?:\\w+ ){0,4}(?:salta|e saltat[oa]|non si fa|non si puo fare)\\b|\\bevento e stato annullato|\\bsi intende annullat",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:spostat\\w*|rinviat\\w*|posticipat\\w*|anticipat\\w*|riprogrammat\\w*|modificat\\w*|cambiat\\w*|slitta\\w*)`,
      "\\b(?:spostare|spostiamo|sposto|spostat\\w*|rinviare|posticipare|anticipare|riprogrammat\\w*|nuova data|nuovo orario|cambio (?:di )?(?:data|orario)|variazione)\\b",
      "\\b(?:invece (?:che|di|del)|anziche|al posto (?:di|del)|inizialmente|originariamente)\\b",
      "^(?:modificat|aggiornat|spostat|variat)[oa]\\b|^(?:modifica|variazione|aggiornamento|cambio|spostamento)\\b|\\b(?:e stato|e stata|abbiamo|ho) (?:dovuto )?(?:spostat|rinviat|posticipat|anticipat|modificat|spostare|rinviare)\\w*|\\bsostituisce (?:il|la|quell)|\\bfacciamo (?:\\w+ )?invece|\\bslitta\\w*\\b",
      "\\b(?:colloquio|appuntamento|incontro|call|chiamata|convocazione)\\b[^.\\n]{0,30}\\b(?:passa a|passa al|e differit|e differita|viene differit)\\w*|\\be non (?:il \\d|alle \\d|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani)|^(?:rettifica|aggiornamento|cambio|variazione)\\b|\\brettifica (?:data|orario|convocazione)|\\bcambio di programma\\b",
    ],
    offer: [
      "\\b(?:offrir\\w*|proporre|proporti|proporle|proponiamo|offriamo|lieti|felici|piacere)[^.\\n]{0,80}\\b(?:il posto|la posizione|un contratto|il ruolo|l'assunzione|l'incarico|di assumer\\w*|far parte)",
      "\\b(?:proposta (?:di assunzione|contrattuale|di lavoro|economica)|lettera di (?:assunzione|impegno)|offerta di lavoro|benvenut\\w* nel team|congratulazioni|complimenti|e stat\\w* selezionat\\w* per il ruolo|abbiamo scelto (?:te|lei))\\b",
      "\\bil posto e (?:tuo|suo)|\\b(?:abbiamo scelto|vogliamo|vorremmo) (?:te|lei|assumerla|assumerti|averla|averti)\\b|\\bsei dei nostri|\\bbenvenut[oa] (?:in|a bordo|tra noi|nel)|\\b(?:tuo|suo) contratto\\b|\\bproposta (?:economica|di contratto)|\\bconfermare la (?:sua|tua) assunzione",
      "\\b(?:proposta|contratto) prevede\\b|\\bsei assunt[oa]|\\bhai superato la selezione|\\bha superato la selezione|\\bti vogliamo (?:con noi|in squadra|nel team)|\\bla vogliamo con noi|\\bconferm\\w+ l'assunzione|\\bscelta e (?:ri)?caduta su (?:di lei|di te|te|lei)|\\bvincitric?e (?:della selezione|del concorso)|\\b(?:lavoro|posto|ruolo) e (?:tuo|suo)\\b|\\bla assumiamo|\\bti assumiamo|\\bcontratto (?:in allegato|allegato)|\\bche tu venga a lavorare|\\bche lei venga a lavorare|\\bentrasse a far parte|\\blettera d'impegno|\\bformalizz\\w+ (?:l'offerta|la proposta|l'assunzione)",
    ],
    invitation: [
      "\\b(?:piacere|vorremmo|vorrei|invit\\w*|desider\\w*|piacerebbe|lieti)[^.\\n]{0,60}\\b(?:colloquio|conoscer\\w*|incontrar\\w*|fissare|sentirci|parlare)",
      "\\bti va di (?:fare|sentirci|vederci|prendere)|\\bpiacere (?:di|se potessimo) (?:approfondire|conoscer|incontrar|vederla|sentirla)\\w*|\\b(?:approfondire|valutare) (?:il (?:suo|tuo) profilo|la (?:sua|tua) candidatura) (?:in|con|durante)|\\bha superato la (?:prima|preselezione)|\\bquattro chiacchiere|\\bdue chiacchiere",
    ],
    choice: [
      "\\b(?:quale|quali)\\b[^.\\n]{0,50}(?:prefer|meglio|comod|va bene|andrebbe)",
      "\\bdisponib\\w*\\b|\\b(?:quale|che) (?:giorno|orario|data|ora|opzione|fascia)|\\bquando (?:potrebbe|puo|puoi|sarebbe|preferi\\w*)|\\b(?:scelga|scegli|prenoti|prenota|selezioni|seleziona)\\b|\\bseguenti (?:date|orari|opzioni|fasce)",
      "\\b(?:andrebbe|va bene|potrebbe|puo|puoi|preferi\\w*|sarebbe)\\b[^.\\n]{0,80}\\?",
      "\\b(?:ci faccia sapere|fammi sapere|facci sapere|ci indichi|mi indichi|ci comunichi)",
      "\\b(?:mi faccia|ci faccia|fammi|facci|mi fai|ci fai) sapere (?:quando|quale|se|che|cosa)|\\b(?:saresti|sarebbe|sei) liber[oa]|\\b(?:selezionare|prenotare|scegliere|fissa|fissi|prenota) (?:una|un|la|il|uno|l'orario)|\\bquando (?:possiamo|potremmo|ti fa|le fa|ti va|le va|potresti|riesci|riesce)|\\b(?:dimmi|mi dica|ci dica|dicci) (?:quando|quale|che|se)|\\b(?:indicare|indicarci|indicarmi|esprimere) (?:una|la|le|due|tre|quale)|\\bche giorno\\b|\\bfascia oraria\\b|\\bdue o tre (?:orari|date|opzioni)",
    ],
    fixed: [
      "\\b(?:conferm\\w*|fissat\\w*|programmat\\w*|previst\\w*|si terra|avra luogo|si svolgera|convocat\\w*|convocazione|la aspettiamo|la aspetta|l'aspetta|ti aspetta|ti aspettiamo|l'aspettiamo|la attendiamo|ti aspetto|la chiamer\\w*|ti chiamer\\w*|ci vediamo|a (?:lunedi|martedi|mercoledi|giovedi|venerdi)|come concordato|come da accordi|promemoria|le ricordo|le ricordiamo|e (?:per|il) (?:lunedi|martedi|mercoledi|giovedi|venerdi))\\b",
      "\\b(?:va bene|d'accordo|ok|perfetto|intesi|segnato|ottimo|benissimo|facciamo|confermato|allora)\\b[^.\\n]{0,20}\\b(?:per |a )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani)|\\bin programma (?:il|per|alle)|\\bappuntamento e (?:alle|il|per|a)\\b|\\b(?:la|ti|vi) (?:ricever|accoglier|incontrer|intervister|vedr)(?:a|o|emo|anno)\\b|\\b(?:e|sei|lei e) attes[oa]\\b|\\b(?:la|ti) attendo\\b|\\bfissato (?:un|il) (?:colloquio|appuntamento|incontro)|\\be convocat[oa]\\b|\\btrovera (?:me|il|la)\\b",
    ],
    received: [
      "\\b(?:abbiamo ricevuto (?:la|il)|candidatura (?:e stata |e )?(?:ricevuta|registrata)|grazie per (?:la (?:tua|sua) candidatura|averci inviato|l'interesse|esserti candidat\\w*|essersi candidat\\w*)|stiamo valutando|valuteremo|la ricontatteremo|ti ricontatteremo)\\b",
      "\\bcandidatura (?:e stata )?(?:inoltrata|inviata|trasmessa|acquisita)|\\bcura (?:ri)?contattarla|\\bcv e stato (?:visualizzato|letto)",
    ],
    past: [
      "\\b(?:grazie per (?:(?:il|la|l') ?(?:suo |tuo )?(?:colloquio|incontro|tempo|chiacchierata)|essere venut\\w*|aver\\w* dedicat\\w*)|e stato un piacere (?:conoscer|parlar|incontrar)\\w*|ci ha fatto piacere)\\b",
      "\\bgrazie (?:ancora |mille |davvero )?per (?:la|il|l') ?(?:bella |piacevole )?(?:chiacchierata|colloquio|incontro|tempo|visita|disponibilita di)|\\bringrazi\\w+ per (?:aver partecipato|essere venut|il tempo|la visita)",
    ],
    notice: [
      "\\b(?:test (?:online|attitudinal|in linea)|prova online)",
      "\\b(?:newsletter|disiscri\\w*|annulla iscrizione|nuove offerte|offerte di lavoro)\\b",
      "\\b(?:webinar|career day|open day|fiera|seminario|workshop)\\b",
      "\\b(?:documentazione mancante|documenti mancanti|visita medica|inserimento|primo giorno|iban|casellario)\\b",
      "\\b(?:ritardo|fuori ufficio|sondaggio|questionario)\\b",
      "\\bcodice di verifica|\\bcompil\\w* (?:il|la|questo) (?:modulo|questionario|form)|\\bnon deve fare nulla|\\bcandidati ora\\b|\\bscadenza candidature",
      "\\b(?:le|ti|vi) faremo sapere|\\bdar(?:e|le|ti|vi) (?:una )?(?:risposta|riscontro|notizie)|\\b(?:finendo|completando|terminando|proseguendo) (?:il giro|i colloqui|le selezioni)|\\bnuovi annunci\\b|\\bcomplet[ai] il (?:suo|tuo) profilo|\\bselezione e ancora in corso|\\bbisogno (?:di alcuni|dei seguenti) documenti",
    ],
    conditional: [
      "\\b(?:se|qualora|nel caso|in caso)\\b",
      "\\b(?:per|puo|puoi|desidera|vuole|vuoi|deve|necessita di) (?:\\w+ )?(?:spostare|annullare|modificare|disdire|riprogrammare|cambiare|cancellare)",
    ],
  },
  concepts: {
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
};
