import type { KindPhrases } from "./kind-phrases.ts";

const fr: KindPhrases = {
  rejection: [
    "\\bne (?:pas )?(?:pouvons|pourrons|sommes|souhaitons|serons)(?: malheureusement)? pas (?:\\w+ ){0,4}(?:donner|retenir|retenu\\w*|poursuivre|suite|aller plus loin)|\\b(?:pas|ne pas) (?:donner|poursuivre|aller plus loin)[^.\\n]{0,30}(?:suite|candidature|processus)|\\bautre (?:candidat\\w*|profil|personne)[^.\\n]{0,40}(?:retenu\\w*|choisi\\w*|correspond\\w*)|\\b(?:choisi|retenu|preferer?|prefere|opte pour) (?:un|une|l') ?autre|\\bcandidature[^.\\n]{0,50}(?:pas ete|n'est pas|n'a pas)",
    "\\bpas en mesure (?:de |d')(?:y |lui )?(?:donner (?:une )?suite|repondre (?:favorablement|positivement)|retenir|poursuivre)|\\b(?:profil|candidature|parcours|experience)[^.\\n]{0,60}\\bne (?:correspond|repond|convien)\\w* (?:\\w+ )?pas\\b|\\b(?:poursuiv|continu|avanc)\\w*[^.\\n]{0,25}\\bavec (?:d'autres|un autre|une autre|quelqu'un)|\\b(?:choisi|retenu|recrute|embauche|engage|partis? sur|partie? sur|prefere) quelqu'un\\b|\\bc'est non\\b(?! pour)|\\bc'est non pour cette fois",
    "\\b(?:n'irons|n'allons|ne pas aller|n'ira) pas plus loin|\\b(?:donne|accorde)\\w* la (?:preference|priorite)|\\bn'a pu etre (?:retenu|selectionne)\\w*|\\bcandidature[^.\\n]{0,30}(?:non (?:retenue|selectionnee)|refusee|rejetee|declinee|ecartee)|\\bne (?:retenons|retiendrons|conservons) pas\\b|\\bne (?:pourrons|pouvons)[^.\\n]{0,20} pas vous (?:compter|embaucher|engager|recruter|proposer (?:le|un|ce) poste)|\\b(?:aller|irons|allons) (?:pas )?de l'avant avec (?:votre|ta|vous|toi|d'autres)|\\bn'etes pas (?:repris|laureat|selectionne|retenu|admis)\\w*|\\bavons privilegie (?:un|une|d'autres)|\\bretournons (?:ci-joint )?votre dossier|\\bchoix s'est (?:finalement )?(?:porte|arrete|oriente) (?:sur|vers) (?:un|une|d'autres|quelqu'un)",
  ],
  cancellation: [
    "^annul\\w*|[-–—:] ?annule\\w*|\\bdois (?:\\w+ ){0,3}annuler|\\b(?:est|sont|etre) (?:donc |malheureusement |finalement )?annule\\w*|\\bn'aura (?:donc |finalement |malheureusement )?pas lieu|\\b(?:recrutement|poste)[^.\\n]{0,40}\\b(?:suspendu|gele|annule|en attente)|\\breporte\\w* (?:jusqu'a nouvel ordre|sine die|a une date)|\\b(?:nouvelle date|autre date)[^.\\n]{0,30}(?:communiquee?|propos\\w*|reviendrai|ulterieurement)|\\binutile de (?:vous deplacer|venir)|\\bne (?:venez|vous deplacez) pas",
    "\\b(?:entretien|entrevue|rendez-vous|rdv|visio|appel|rencontre|reunion)\\b[^.\\n]{0,40}\\b(?:saute|tombe a l'eau|tombe a l eau|ne (?:peut|pourra)(?: \\w+)?(?: pas)? (?:se tenir|avoir lieu|etre maintenu)|n'est (?:pas|plus) maintenu)\\w*|^(?:finalement )?(?:pas|plus) d'(?:entretien|entrevue)\\b|\\b(?:evenement|reunion) a ete annule\\w*|\\b(?:on|je) laisse tomber\\b|\\bsans objet\\b",
  ],
  reschedule: [
    "^(?:modifi\\w*|mise a jour|changement|report|nouvel? (?:horaire|date))\\b|\\b(?:est|a ete|sera) (?:\\w+ )?(?:decale|reporte|deplace|avance|modifie|repousse)\\w*\\b|\\b(?:plutot|a la place)\\b[^.\\n]{0,30}\\d|\\bremplace (?:le|la|l'|votre)|\\bannule et remplace",
    "^nouvelle (?:heure|date)\\b|\\b(?:entretien|entrevue|rendez-vous|rdv|visio|appel|rencontre)\\b[^.\\n]{0,40}\\b(?:passe (?:a|au|de|du)|est remis\\w* (?:a|au)|glisse (?:a|au|de|sur))\\b|\\bet non (?:pas )?(?:le \\d|a \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bbascul\\w+ (?:sur|au|a)\\b|\\bchangement (?:de programme|d'heure|de salle|de creneau)",
  ],
  offer: [
    "\\b(?:vous|t')\\s?(?:etes|es) (?:pris|prise|embauche\\w*|retenu\\w*|recrute\\w*)|\\bon vous (?:prend|embauche)|\\bbienvenue (?:parmi nous|chez nous|dans l'equipe)|\\bsouhaitons vous (?:embaucher|recruter|engager)|\\bvotre contrat\\b|\\bconfirmer votre (?:embauche|recrutement|engagement)|\\bvotre candidature a ete retenue",
    "\\b(?:que tu nous rejoignes|que vous nous rejoigniez|(?:vous|te) voir (?:nous )?(?:rejoindre|integrer))|\\b(?:poste|place|job) est a (?:toi|vous)\\b|\\bc'est oui pour nous|\\bc'est un (?:grand )?oui\\b|\\bconfirm\\w* notre (?:offre|proposition)|\\btu es (?:prise?|embauchee?|retenue?|recrutee?)\\b|\\bavez ete (?:retenu|choisi|selectionne|recrute)e? (?:pour (?:le|ce|un) (?:poste|emploi)|comme|en tant que)|\\bchoix s'est (?:finalement )?(?:porte|arrete) sur (?:vous|toi|votre candidature)|\\bon (?:te|vous) veut\\b|\\blettre d'offre\\b|\\boffre d'emploi (?:signee|a signer)|\\bnotre offre d'embauche",
  ],
  notice: [
    "\\bquestionnaire\\b|\\bformulaire a (?:remplir|completer)|\\bcode de verification|\\bmot de passe\\b|\\brien a faire\\b|\\bpostulez\\b|\\bdate limite de candidature",
    "\\b(?:prendrons|prendra|rendrons) (?:notre|la|une) decision|\\brencontrons encore|\\bplus de temps que prevu|\\bcompte (?:candidat )?(?:a (?:bien )?ete )?cree|\\b(?:transmettre|envoyer|fournir|parvenir) (?:les|des) (?:documents|pieces) suivant\\w*|\\breponse (?:vous sera|sera) (?:donnee|communiquee)",
  ],
  conditional: [
    "\\b(?:pour|besoin de|souhaitez|possible de|vous pouvez|afin de|cliquez (?:ici )?pour) (?:\\w+ )?(?:reporter|annuler|modifier|deplacer|replanifier|decaler|reprogrammer|changer)",
  ],
  invitation: [
    "\\bpropos\\w+ (?:un|une) (?:premier |premiere |court |rapide )?(?:echange|rendez-vous|appel|visio|rencontre|point)|\\b(?:aimer|souhait|voudr)\\w*[^.\\n]{0,40}\\b(?:(?:vous|t')\\s?en parler|en discuter|discuter|faire (?:votre|ta) connaissance|(?:vous|te) parler|te voir|en savoir plus sur (?:vous|toi))|\\bprendre un cafe|\\bprend un cafe|\\bpreselectionne\\w*",
  ],
  choice: [
    "\\bquand (?:pourrait-on|peut-on|peux-tu|est-ce que|es-tu|serais-tu|pouvez|pourrait|pourrions|as-tu|auriez|avez)|\\b(?:chois|selectionn|reserv|planifi)\\w* (?:la|une|un|votre|ton|le|l'un|parmi)[^.\\n]{0,25}(?:date|plage|heure|creneau|horaire|moment|rendez-vous|entretien|entrevue)|\\bcreneaux (?:possibles?|disponibles?|ci-dessous|au choix)|\\b(?:dites|dis)-(?:moi|nous) (?:ce qui|lequel|laquelle|quand|quel)|\\bune preference\\b|\\b(?:vos|tes|votre|ta) preferences?\\b",
  ],
  fixed: [
    "\\b(?:rendez-vous|rdv) (?:donc )?(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bon se (?:voit|retrouve|parle|appelle|dit)\\b|\\b(?:va|bon|ok|parfait|nickel|entendu|d'accord|super|impeccable|ca marche|ca roule|note|tres bien|convenu|vendu|adopte)\\b[^.\\n]{0,15}\\b(?:pour|a) (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure|\\d)|\\bvous recevoir (?:le \\d|ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bavez (?:un |une )?(?:rendez-vous|entretien|entrevue) (?:le|avec|ce)|\\b(?:serez|seras) (?:recu|accueilli|attendu)e?\\b|\\bvous accueillir (?:le|ce|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\b(?:entretien|entrevue|rendez-vous) (?:planifie|programme|confirme|fixe|enregistre|reserve)e?\\b|\\bt'attend\\w*|\\bt'appell\\w+|\\btel que convenu|\\bc'est (?:cale|fixe|bloque|calee?)\\b",
  ],
  received: [
    "\\bcandidature (?:a |est )?(?:bien )?(?:ete )?(?:transmise|envoyee|recue|enregistree|prise en compte|deposee)|\\bcours (?:d'examen|de traitement|d'etude|d'analyse)",
  ],
  past: [
    "\\bmerci (?:encore )?d'avoir (?:pris le temps d'(?:echanger|etre)|participe a)|\\b(?:pris|eu)(?: \\w+){0,2} plaisir a (?:echanger|discuter|vous|te)|\\b(?:ce fut|c'etait) un (?:vrai )?plaisir",
  ],
};

const es: KindPhrases = {
  rejection: [
    "\\bno (?:vamos a|podremos|podemos|va a) (?:\\w+ )?(?:continuar|seguir|avanzar|contar contigo|contar con usted)|\\b(?:hemos|han) (?:decidido|optado)[^.\\n]{0,50}\\b(?:no continuar|no seguir|otr[oa]s?)|\\bse (?:lo )?(?:ha|han) (?:dado|quedado)[^.\\n]{0,20}otr[oa]|\\b(?:puesto|plaza|vacante)[^.\\n]{0,30}(?:para otr[oa]|a otr[oa]|cubiert\\w*|asignad\\w*)|\\bno (?:fuiste|fue|has sido|ha sido) (?:la persona )?(?:elegid|seleccionad|escogid)\\w*|\\botr[oa] (?:candidat\\w*|aspirante|persona)[^.\\n]{0,40}(?:mas|mejor|elegid|seleccionad)",
    "\\b(?:has|ha|he|hemos|fuiste|fue) (?:sido )?(?:descartad|desestimad|rechazad)[oa]|\\boptado por (?:un|una|otr[oa]s?) (?:perfil|candidat|persona|aspirante)\\w*|\\bperfil[^.\\n]{0,30}\\bno (?:se ajusta|encaja|cumple|coincide|corresponde|es el que|se adapta|se adecua)|\\b(?:se )?cubrio (?:interna|con)\\w*|\\b(?:candidat\\w+|personas|perfiles|profesionales) cuyo perfil|\\bno (?:pasaste|ha pasado|pasa|avanzas|avanza|avanzaste|continuas|continua) (?:a|en|de)|\\bquedado con (?:un|una|otr[oa])|\\b(?:candidatura|solicitud|postulacion|estado)[^.\\n]{0,40}(?:descartad|desestimad|rechazad|no seleccionad|no apt)[oa]?\\w*",
    "\\bcerrado (?:el proceso|la vacante|la seleccion) con|\\bno encajas?\\b|\\bno (?:seras|sera) parte|\\bya no (?:esta|estas|sigues|sigue) en (?:el )?proceso|\\b(?:avanzar|continuar|seguir|proseguir) con (?:otr[oa]s?|los|las) (?:candidat|perfil|persona|aspirante|postulante|finalista)\\w*|\\bno (?:has|ha) sido (?:posible|admitid|apt)\\w*[^.\\n]{0,20}(?:seleccion|puesto|proceso)|\\bno (?:fue|fuiste|quedaste|quedo|resulto|resultaste) (?:la |el )?(?:seleccionad|elegid|escogid|favorecid|apt)\\w*|\\bestado ?: no seleccionad[oa]",
  ],
  cancellation: [
    "^(?:cancelad|anulad|suspendid)[oa]s?\\b|[-–—:] ?(?:cancelad|anulad)[oa]\\b|\\bse (?:ha |han )?(?:cancelo|cancelado|cancela|anulo|anulado|suspende|suspendio|suspendido)\\b|\\b(?:queda|esta|ha sido) (?:cancelad|anulad|suspendid)[oa]|\\bno (?:habra|se hara|tendra lugar|podra ser)\\b[^.\\n]{0,30}|\\b(?:proceso|vacante|puesto)[^.\\n]{0,40}\\b(?:en pausa|congelad|suspendid|pausad|cancelad)\\w*|\\b(?:nueva fecha|otra fecha)[^.\\n]{0,40}(?:avisaremos|comunicaremos|mas adelante|en cuanto|proximamente)|\\b(?:avisaremos|comunicaremos|contactaremos)[^.\\n]{0,30}nueva fecha|\\bno (?:venga|vengas|acuda|acudas)\\b",
    "\\b(?:entrevista|cita|reunion|llamada|lo|la)\\b[^.\\n]{0,25}\\b(?:no va|se cae|se cayo|se suspende)\\b(?! a)|\\bsin efecto\\b|\\bno (?:hay|habra|tendremos) (?:entrevista|reunion|llamada|cita)|\\b(?:aplaza|aplazada|pospone|pospuesta|postergada|posterga)\\b[^.\\n]{0,15}(?:hasta nuevo aviso|sin fecha|indefinid)|\\bno hace falta que (?:veng|acud|te desplac|se desplac|pas|viaj|asist|te conect|se conect)\\w*|\\bevento (?:ha sido )?cancelad",
  ],
  reschedule: [
    "^(?:modificad|actualizad|cambiad|reprogramad)[oa]\\b|^(?:cambio|actualizacion|modificacion)\\b|\\b(?:se ha|ha sido|hemos|he) (?:movido|cambiado|pasado|aplazado|adelantado|retrasado|modificado|reprogramado|actualizado)\\b|\\bmejor\\b[^.\\n]{0,20}\\b(?:el|a las) \\w+|\\bsustituye a\\b",
    "\\bre(?:agend|program)\\w+\\b|\\b(?:corr|mov|posterg|despla[zc])(?:er|emos|imos|ar|amos|ada|ido|o) (?:\\w+ )?(?:entrevista|reunion|llamada|cita|charla)|\\b(?:la|lo|le|te) (?:corro|muevo|movemos|paso|pasamos|dejamos|dejo) (?:la \\w+ )?(?:para|al|a) |\\blo dejemos para\\b|\\by no (?:el|a las) (?:\\d|lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|\\b(?:ajuste|cambio|modificacion) de (?:horario|fecha|dia|hora)\\b|\\bcambi(?:amos|o|aron) (?:el dia|la hora|de dia|de hora)|\\b(?:teniamos|tenias|tenia)\\b[^.\\n]{0,30}\\b(?:sera|pasa|queda) (?:finalmente|al|a|para)|\\bse traslada\\b",
  ],
  offer: [
    "\\bel puesto es (?:tuyo|suyo)|\\bestas contratad\\w*|\\bqueremos (?:que te incorpores|que se incorpore|contratarte|contratarle)|\\bte queremos (?:en|como)|\\b(?:has|ha) sido (?:elegid|seleccionad|contratad)[oa] para (?:el puesto|la plaza|ocupar|incorporar)|\\btu contrato\\b|\\bsu contrato\\b|\\bpropuesta (?:economica|laboral|de contratacion)",
    "\\b(?:queremos|nos gustaria|encantaria|deseamos|quisieramos)[^.\\n]{0,20} que (?:seas|sea usted|formes|formaras|forme|formara|te unas|te unieras|se una|se uniera|te sumes|te sumaras|empieces|empezaras|trabajes|trabaje) (?:nuestr[oa]|parte|a |al |en |con )|\\benvi\\w+ (?:el|tu|su) contrato|\\b(?:fuiste|fue|quedaste|has sido|ha sido|ha sido usted|resultaste|eres) (?:la persona |el candidato |la candidata )?(?:elegid|seleccionad|escogid|contratad)[oa] (?:para|como|por)|\\b(?:eres|es usted) la persona (?:elegida|seleccionada)|\\bestas dentro\\b|\\b(?:la )?siguiente oferta\\b|\\bcontar contigo (?:a partir|desde|en el equipo|como)|\\b(?:plaza|puesto|vacante|trabajo) es (?:tuy|suy)[oa]|\\bpara firmar (?:el|tu|su) contrato|\\belegido tu candidatura|\\b(?:puesto|plaza) es para (?:ti|usted)|\\bbienvenida a (?:la compania|la empresa|nuestro equipo|bordo)|\\b(?:quedas|estas|estas ya) contratad|\\bpresente oferta\\b|\\bcarta (?:de )?oferta",
  ],
  notice: [
    "\\bencuesta\\b|\\bcuestionario\\b|\\bcodigo de verificacion|\\bcontrasena\\b|\\bno (?:tienes|tiene) que hacer nada|\\binscribete\\b|\\bplazo de (?:inscripcion|presentacion)",
    "\\b(?:te|le) (?:diremos|informaremos|avisaremos|contaremos|daremos)\\b|\\b(?:no|todavia no|aun no) (?:hemos|se ha) tomado (?:una|la|ninguna) decision|\\b(?:seguimos|continuamos|estamos) (?:entrevistando|con las entrevistas)|\\bcomplet\\w+ tu perfil|\\b(?:nos )?env(?:ies|ie|iar|iarnos|ianos|ienos) (?:los|la|el) (?:siguiente|document)\\w*|\\bdirecto gratuito|\\bapuntate (?:aqui|gratis|ya)|\\bte inscribiste en",
  ],
  conditional: [
    "\\b(?:para|necesita|necesitas|puede|puedes|desea|deseas|quiere|quieres) (?:\\w+ )?(?:cancelar|reprogramar|cambiar|modificar|anular|reagendar)",
  ],
  invitation: [
    "\\b(?:quisieramos|quisiera|quiero|gustaria|interesa\\w*|encantaria|queria|queriamos|nos interesa)[^.\\n]{0,70}\\b(?:agendar|coordinar|charla|conversar|conversacion|entrevista|entrevistar\\w*|contactar|platicar|tener una|cafe)|\\b(?:pasado|pasaste|avanzaste|avanzado) a la (?:siguiente|proxima|segunda) (?:fase|etapa|ronda)|\\bpreseleccionad\\w*|\\bte animas\\b",
  ],
  choice: [
    "\\b(?:te|le|os) (?:queda|viene|acomoda|sirve|cuadra|late|conviene) (?:bien|mejor)?|\\ba que hora\\b|\\bagenda (?:tu|aqui|una)|\\bcomo (?:andas|vas|estas|tienes) de tiempo|\\b(?:elegi|escogi|reserva|agenda|selecciona) (?:el|la|tu|un|una|aqui)\\b|\\b(?:siguientes|estas) (?:horarios|fechas|opciones|alternativas|franjas)|\\bdisponibilidad\\b|\\bopciones de (?:horario|fecha)",
  ],
  fixed: [
    "\\b(?:ha )?qued(?:ado|o|a|amos|as) (?:asi|cerrad|fijad|programad|agendad|confirmad|registrad|para|citad|el (?:lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|las)\\w*|\\bdejamos cerrad[oa]|\\b(?:entrevista|cita|reunion|llamada) (?:esta )?(?:programad|agendad|fijad|prevista|reservad|confirmad)\\w*|\\b(?:programado|agendado|fijado|reservado) (?:una|la|tu|su) (?:entrevista|cita|reunion|llamada)|\\b(?:listo|hecho|perfecto|genial|vale|ok|dale|estupendo|apuntado|buenisimo|de acuerdo|anotado)\\b[^.\\n]{0,25}\\b(?:el|para|este|del) (?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|\\bte (?:agende|apunte|anote)\\b|\\b(?:le|te|la|lo) recibir\\w+|\\bdebera (?:presentarse|acudir|personarse|comparecer)|\\b(?:lo|la|los) (?:espero|esperamos|esperare|esperaremos)\\b|\\bte entrevistar\\w+|\\ble entrevistar\\w+|\\bpresent(?:ate|ese|arse) (?:en|el|a las)",
  ],
  received: [
    "\\b(?:postulacion|candidatura|solicitud|inscripcion) (?:fue|ha sido|se ha) (?:enviad|recibid|registrad)[oa]|\\b(?:cv|perfil|candidatura)[^.\\n]{0,10} (?:ha sido|fue) (?:vist|leid|revisad)[oa]|\\b(?:estamos|seguimos) (?:revisando|evaluando|valorando|analizando)|\\bcandidatura (?:esta|sigue) en (?:proceso|curso|estudio)",
  ],
  past: ["\\bgracias por (?:haber )?(?:participado|participar|venido|acercarte|acercarse|tu tiempo|su tiempo|el tiempo|recibirnos)\\b"],
};

const it: KindPhrases = {
  rejection: [
    "\\b(?:posto|lavoro|incarico|ruolo)[^.\\n]{0,50}\\b(?:daremo|abbiamo dato|diamo|andra|va|e andato|affidato|affidare)\\b[^.\\n]{0,40}\\ba (?:un|una|un'|chi) ?(?:altr|ragazz|person|candidat|collega|signor|giovane)|\\baffidare l'incarico[^.\\n]{0,60}\\ba un[a']? ?candidat",
    "\\bnon (?:possiamo|potremo|intendiamo|procederemo|andremo|andare|andiamo|daremo) (?:\\w+ ){0,3}(?:avanti|seguito|proseguire|procedere|con la (?:sua|tua))|\\b(?:scelto|preferito|optato|deciso|orientati)[^.\\n]{0,50}\\b(?:altr[oa]|un'altra|altri|diverso profilo)|\\b(?:posto|posizione|ruolo)[^.\\n]{0,30}(?:a un'altra|a un altro|gia coperta|assegnat\\w*|andat[oa] a)|\\bnon (?:ha|hai|e|e') (?:\\w+ )?(?:superato|stat[oa] (?:scelt|selezionat|ammess)\\w*)",
    "\\bprofilo[^.\\n]{0,40}\\bnon (?:e|e'|risulta|corrisponde|rispecchia|soddisfa|rientra|possiede)\\b|\\bpreferito (?:un|una|altr[io]|dare)|\\bprofilo (?:diverso|piu (?:in linea|adatto|aderente|esperto|vicino|strutturato))|\\b(?:risorsa|candidat[oa]|persona|figura|candidature|profili) piu (?:in linea|adatt|aderent|idone|vicin|espert)\\w*|\\besito[^.\\n]{0,30}\\b(?:negativo|non (?:favorevole|positivo)|sfavorevole)|\\bpreso (?:un'altra|un altro)|\\bnon idone[oa]\\b|\\b(?:domanda|candidatura|profilo|selezione) (?:\\w+ )?non (?:e|e'|passa|prosegue|ha avuto|e stata|sara)\\b|\\bcandidatura[^.\\n]{0,30}(?:rifiutata|respinta|scartata|non accolta|esclusa|non selezionata)",
    "\\bnon (?:rientra|figura|compare) tra|\\be un no\\b|\\bpriorita a(?:d altri| un)|\\bnon (?:ti|la|l') ?abbiamo (?:scelt|selezionat|pres)\\w*|\\boptato per (?:un|una|altr|candidat|profil)\\w*|\\borientat[io] su|\\bnon (?:abbiamo|possiamo|potremo) (?:dare|dato|darle|dar) seguito|\\b(?:proseguire|continuare|procedere|andare avanti) con (?:altr|un altro|un'altra)\\w*|\\bselezione si e (?:conclusa|chiusa) con|\\bnon e stat[oa] (?:amm?ess|accolt|ritenut|individuat)\\w*|\\bnon e risultat[oa] (?:idone|vincitor|tra)\\w*",
  ],
  cancellation: [
    "^(?:annullat|cancellat|disdett)[oa]\\b|[-–—:] ?(?:annullat|cancellat)[oa]\\b|\\b(?:e|e'|viene|e stato|e stata) (?:purtroppo |quindi )?(?:annullat|cancellat|sospes)[oa]|\\bnon si (?:terra|fara|svolgera)\\b|\\b(?:selezione|ricerca|posizione)[^.\\n]{0,40}\\b(?:sospes|congelat|in pausa|annullat)\\w*|\\bdevo (?:\\w+ ){0,2}(?:annullare|disdire|cancellare)|\\b(?:nuova data|altra data)[^.\\n]{0,40}(?:comunicheremo|appena|da definire|non appena)|\\bnon (?:venga|venire|serve che)\\b|\\bsalta (?:il|l'|la)\\b|\\brinviat[oa] a data da",
    "\\bniente (?:colloquio|appuntamento|incontro|call)|\\bnon mettersi in viaggio|\\b(?:colloquio|appuntamento|incontro|call|chiamata) (?:\\w+ ){0,4}(?:salta|e saltat[oa]|non si fa|non si puo fare)\\b|\\bevento e stato annullato|\\bsi intende annullat",
  ],
  reschedule: [
    "^(?:modificat|aggiornat|spostat|variat)[oa]\\b|^(?:modifica|variazione|aggiornamento|cambio|spostamento)\\b|\\b(?:e stato|e stata|abbiamo|ho) (?:dovuto )?(?:spostat|rinviat|posticipat|anticipat|modificat|spostare|rinviare)\\w*|\\bsostituisce (?:il|la|quell)|\\bfacciamo (?:\\w+ )?invece|\\bslitta\\w*\\b",
    "\\b(?:colloquio|appuntamento|incontro|call|chiamata|convocazione)\\b[^.\\n]{0,30}\\b(?:passa a|passa al|e differit|e differita|viene differit)\\w*|\\be non (?:il \\d|alle \\d|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani)|^(?:rettifica|aggiornamento|cambio|variazione)\\b|\\brettifica (?:data|orario|convocazione)|\\bcambio di programma\\b",
  ],
  offer: [
    "\\bil posto e (?:tuo|suo)|\\b(?:abbiamo scelto|vogliamo|vorremmo) (?:te|lei|assumerla|assumerti|averla|averti)\\b|\\bsei dei nostri|\\bbenvenut[oa] (?:in|a bordo|tra noi|nel)|\\b(?:tuo|suo) contratto\\b|\\bproposta (?:economica|di contratto)|\\bconfermare la (?:sua|tua) assunzione",
    "\\b(?:proposta|contratto) prevede\\b|\\bsei assunt[oa]|\\bhai superato la selezione|\\bha superato la selezione|\\bti vogliamo (?:con noi|in squadra|nel team)|\\bla vogliamo con noi|\\bconferm\\w+ l'assunzione|\\bscelta e (?:ri)?caduta su (?:di lei|di te|te|lei)|\\bvincitric?e (?:della selezione|del concorso)|\\b(?:lavoro|posto|ruolo) e (?:tuo|suo)\\b|\\bla assumiamo|\\bti assumiamo|\\bcontratto (?:in allegato|allegato)|\\bche tu venga a lavorare|\\bche lei venga a lavorare|\\bentrasse a far parte|\\blettera d'impegno|\\bformalizz\\w+ (?:l'offerta|la proposta|l'assunzione)",
  ],
  notice: [
    "\\bcodice di verifica|\\bcompil\\w* (?:il|la|questo) (?:modulo|questionario|form)|\\bnon deve fare nulla|\\bcandidati ora\\b|\\bscadenza candidature",
    "\\b(?:le|ti|vi) faremo sapere|\\bdar(?:e|le|ti|vi) (?:una )?(?:risposta|riscontro|notizie)|\\b(?:finendo|completando|terminando|proseguendo) (?:il giro|i colloqui|le selezioni)|\\bnuovi annunci\\b|\\bcomplet[ai] il (?:suo|tuo) profilo|\\bselezione e ancora in corso|\\bbisogno (?:di alcuni|dei seguenti) documenti",
  ],
  conditional: [
    "\\b(?:per|puo|puoi|desidera|vuole|vuoi|deve|necessita di) (?:\\w+ )?(?:spostare|annullare|modificare|disdire|riprogrammare|cambiare|cancellare)",
  ],
  invitation: [
    "\\bti va di (?:fare|sentirci|vederci|prendere)|\\bpiacere (?:di|se potessimo) (?:approfondire|conoscer|incontrar|vederla|sentirla)\\w*|\\b(?:approfondire|valutare) (?:il (?:suo|tuo) profilo|la (?:sua|tua) candidatura) (?:in|con|durante)|\\bha superato la (?:prima|preselezione)|\\bquattro chiacchiere|\\bdue chiacchiere",
  ],
  choice: [
    "\\b(?:mi faccia|ci faccia|fammi|facci|mi fai|ci fai) sapere (?:quando|quale|se|che|cosa)|\\b(?:saresti|sarebbe|sei) liber[oa]|\\b(?:selezionare|prenotare|scegliere|fissa|fissi|prenota) (?:una|un|la|il|uno|l'orario)|\\bquando (?:possiamo|potremmo|ti fa|le fa|ti va|le va|potresti|riesci|riesce)|\\b(?:dimmi|mi dica|ci dica|dicci) (?:quando|quale|che|se)|\\b(?:indicare|indicarci|indicarmi|esprimere) (?:una|la|le|due|tre|quale)|\\bche giorno\\b|\\bfascia oraria\\b|\\bdue o tre (?:orari|date|opzioni)",
  ],
  fixed: [
    "\\b(?:va bene|d'accordo|ok|perfetto|intesi|segnato|ottimo|benissimo|facciamo|confermato|allora)\\b[^.\\n]{0,20}\\b(?:per |a )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani)|\\bin programma (?:il|per|alle)|\\bappuntamento e (?:alle|il|per|a)\\b|\\b(?:la|ti|vi) (?:ricever|accoglier|incontrer|intervister|vedr)(?:a|o|emo|anno)\\b|\\b(?:e|sei|lei e) attes[oa]\\b|\\b(?:la|ti) attendo\\b|\\bfissato (?:un|il) (?:colloquio|appuntamento|incontro)|\\be convocat[oa]\\b|\\btrovera (?:me|il|la)\\b",
  ],
  received: [
    "\\bcandidatura (?:e stata )?(?:inoltrata|inviata|trasmessa|acquisita)|\\bcura (?:ri)?contattarla|\\bcv e stato (?:visualizzato|letto)",
  ],
  past: [
    "\\bgrazie (?:ancora |mille |davvero )?per (?:la|il|l') ?(?:bella |piacevole )?(?:chiacchierata|colloquio|incontro|tempo|visita|disponibilita di)|\\bringrazi\\w+ per (?:aver partecipato|essere venut|il tempo|la visita)",
  ],
};

const pt: KindPhrases = {
  rejection: [
    "\\bnao (?:vamos|iremos|poderemos|podemos) (?:\\w+ )?(?:avancar|prosseguir|seguir|continuar)|\\b(?:escolhemos|optamos|decidimos|preferimos)[^.\\n]{0,50}\\b(?:outr[oa]|nao avancar|nao prosseguir)|\\b(?:vaga|lugar|posicao)[^.\\n]{0,30}(?:preenchid|para outr[oa]|a outr[oa]|ocupad)\\w*|\\boutr[oa] (?:candidat\\w*|pessoa|profissional)[^.\\n]{0,40}(?:mais|melhor|escolhid|selecionad)",
    "\\bnao (?:avancou|avancaste|passou|passaste|foi|seguiu|seguira|prosseguira|avancara) (?:para|a|aprovad|selecionad|dest|no|na)\\w*|\\bperfil[^.\\n]{0,30}\\bnao (?:corresponde|se enquadra|se encaixa|esta alinhad|e o que|atende|vai ao encontro)\\w*|\\b(?:participacao|candidatura|inscricao)[^.\\n]{0,40}(?:encerrada|finalizada|recusada|reprovada|excluida|nao (?:foi|sera) )|\\bnao foi desta vez|\\bfic(?:amos|ou) com (?:uma? |outr[oa])|\\b(?:desclassificad|reprovad|eliminad)[oa]\\b|\\b(?:demos|dada) (?:a )?(?:preferencia|prioridade)",
    "\\bresposta e (?:nao|negativa)|\\bnao (?:sera|e|foi) possivel contrata|\\bconcluido com (?:outr|a contratacao)\\w*|\\bnao reune\\b|\\bcontratando outr[oa]|\\bnao (?:daremos|vamos dar|iremos dar) (?:continuidade|seguimento)|\\b(?:seguir|avancar|prosseguir|continuar) com (?:outr[oa]s?|um perfil|candidat[oa]s)\\b|\\bperfil mais (?:alinhad|adequad|proxim|aderente|experiente)\\w*|\\bnao (?:foi|ficou) (?:apurad|admitid|colocad)[oa]",
  ],
  cancellation: [
    "^(?:cancelad|desmarcad|anulad|suspens)[oa]\\b|[-–—:] ?(?:cancelad|desmarcad)[oa]\\b|\\b(?:foi|esta|fica|sera) (?:cancelad|desmarcad|anulad|suspens)[oa]|\\bnao (?:havera|vai haver|se realizara|tera lugar)\\b|\\b(?:vaga|processo|recrutamento)[^.\\n]{0,40}\\b(?:congelad|suspens|pausad|em pausa|em espera)\\w*|\\b(?:nova data|outra data)[^.\\n]{0,40}(?:assim que|em breve|avisaremos|a definir)|\\btenho de (?:cancelar|desmarcar)|\\bnao (?:precisa|e preciso) (?:vir|comparecer)",
    "\\b(?:entrevista|reuniao|conversa|chamada|call)\\b[^.\\n]{0,30}\\b(?:caiu|nao (?:vai )?rola|nao se realizara|nao se realiza|nao vai dar|nao (?:podera|pode) (?:acontecer|realizar|ter lugar))\\w*|\\bsem efeito\\b|\\bpara cancelar a (?:entrevista|convocatoria|reuniao)|\\bnao venha\\b|\\badiad[oa]\\b[^.\\n]{0,12}(?:sem|por tempo)|\\b(?:desmarcar|cancelar) (?:a |o |sua |nossa )?(?:entrevista|reuniao|conversa|chamada|call|nosso)|\\bevento (?:foi )?cancelado",
  ],
  reschedule: [
    "^(?:alterad|atualizad|remarcad|reagendad|modificad)[oa]\\b|^(?:alteracao|atualizacao|mudanca|remarcacao)\\b|\\b(?:foi|tivemos de|precisamos|tive de|vamos) (?:\\w+ )?(?:alterad|mudad|adiad|antecipad|alterar|mudar|adiar|antecipar|passar|remarcar)\\w*|\\bsubstitui (?:o|a)\\b",
    "\\b(?:passou|passa|passamos|jogamos|empurr\\w+|mud\\w+|troc\\w+|puxamos) (?:\\w+ ){0,4}para (?:as \\d|o dia|segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\b(?:troquei|mudei|alterei|trocamos|mudamos) (?:o|a|de) (?:horario|hora|dia|data)|\\bsera antes (?:as|no|na|a)\\b|\\be nao (?:as|no dia|dia|na) (?:\\d|segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bajuste (?:de|no) horario",
  ],
  offer: [
    "\\bo lugar e (?:teu|seu)|\\ba vaga e (?:tua|sua)|\\b(?:queremos|gostariamos de) (?:contrata|te contratar|que se junte|que te juntes)\\w*|\\b(?:foste|foi) (?:aprovad|contratad|escolhid|selecionad)[oa] para (?:a vaga|o lugar|o cargo|a funcao)|\\b(?:teu|seu) contrato\\b|\\bproposta (?:formal|salarial|de contratacao)",
    "\\bcarta[- ](?:proposta|oferta|convite de admissao)|\\b(?:queremos|gostariamos|adorariamos|adoravamos|gostavamos) que (?:venha|venhas|faca|fizesse|fizesses|se junte|se juntasse|te juntasses|integre|integrasse|trabalhe)|\\b(?:foi|foste|e) [oa] candidat[oa] escolhid|\\bdecidimos contratar|\\bnossa proposta\\b|\\bficamos (?:consigo|contigo)|\\b(?:voce |tu )?est(?:a|as) (?:contratad|admitid)[oa]|\\bqueremos (?:voce|te|ter-te|te-l[oa]) (?:no|na|em|connosco|conosco|com)|\\b(?:temos|tenho) uma proposta para|\\bescolha (?:recaiu|foi) (?:sobre )?(?:si|ti|voce)|\\bconfirm\\w+ a (?:sua|tua) (?:contratacao|admissao)|\\bcontrato (?:para|em anexo para) assinatura|\\bcontar (?:consigo|contigo|com voce) (?:na|no|em|para)",
  ],
  notice: [
    "\\bnewsletter\\b|\\bcancelar subscricao|\\binquerito\\b|\\bquestionario\\b|\\bcodigo de verificacao|\\bcandidate-se\\b|\\bnao precisa de fazer nada",
    "\\b(?:daremos|dar) (?:um )?(?:retorno|feedback|noticias|resposta)|\\b(?:processo|selecao) (?:continua|segue|esta) em (?:andamento|curso)|\\bcomplete o seu perfil|\\b(?:dos|os) seguintes documentos|\\bainda (?:estamos|vamos) (?:a )?entrevist\\w+|\\btivermos novidades",
  ],
  conditional: [
    "\\b(?:para|pode|podes|precisas?|necessitas?|precisa de|precisar de|deseja|quiser) (?:\\w+ )?(?:cancelar|remarcar|reagendar|alterar|desmarcar|mudar)",
  ],
  invitation: [
    "\\b(?:bater|marcar|trocar) (?:um|uma) (?:papo|conversa|ideia)|\\b(?:topa|bora|vamos) (?:\\w+ )?(?:uma|um|marcar|conversar|bater)|\\b(?:passou|passaste|avancou|avancaste) (?:para|a) (?:a )?(?:proxima|segunda|seguinte|nova) (?:etapa|fase)|\\bpre-?selecionad\\w*|\\bquer(?:emos|iamos|ia) (?:conversar|falar|te ouvir|ouvi-l)\\w*",
  ],
  choice: [
    "\\bopcoes de (?:horario|data)|\\b(?:lhe|te) (?:da|dava|daria) (?:mais )?jeito|\\bdaria (?:mais )?jeito|\\bdestas? (?:datas|horas|opcoes)|\\bconsegue\\w* (?:na |no |as )?(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bqual (?:dia|horario|data|o melhor)|\\bme (?:fala|diz|diga|conta) (?:qual|que|quando|se)|\\btopa\\b",
  ],
  fixed: [
    "\\b(?:fica|ficamos|ficou) (?:entao |assim |combinad[oa] )?(?:para|na|no|as|marcad) ?(?:a )?(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)?|\\b(?:combinad[oa]|fechad[oa]|perfeito|otimo|ok|certo|beleza|show|entao|anotado|excelente)\\b[^.\\n]{0,20}\\b(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bligo(?:-lhe|-te| te)?\\b|\\bte espero|\\besper[oa]-[oa]|\\bvemo-nos|\\bnos vemos|\\b(?:sera|seras) recebid[oa]|\\b(?:entrevista|reuniao|conversa) (?:acontecera|vai ser|sera)\\b|\\bdevera comparecer|\\bcompareca\\b|\\b(?:te|o|a) recebe(?:mos|rei|remos|ra)?\\b|\\baguardo (?:voce|por si|te|a sua)|\\bagendamento confirmado",
  ],
  received: [
    "\\binscricao (?:foi )?(?:realizada|concluida|recebida|enviada)|\\b(?:estamos|continuamos) (?:a )?(?:analisar|analisando|avaliar|avaliando)|\\b(?:recec?ao|recebimento) da (?:sua )?candidatura|\\bperfil foi visualizado",
  ],
  past: [
    "\\bagradecemos (?:a sua |sua )?(?:participacao na|presenca na|a sua visita)|\\bobrigad\\w* pelo (?:seu |teu )?tempo|\\bgost(?:amos|ei) (?:muito |bastante )?de (?:falar|conversar|conhece)\\w*",
  ],
};

/** French, Spanish, Italian, Portuguese. */
export const romancePhrases: Readonly<Record<string, KindPhrases>> = { fr, es, it, pt };
