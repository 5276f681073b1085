import type { KindPhrases } from "./kind-phrases.ts";

const fr: KindPhrases = {
  rejection: [
    "\\bne (?:pas )?(?:pouvons|pourrons|sommes|souhaitons|serons)(?: malheureusement)? pas (?:\\w+ ){0,4}(?:donner|retenir|retenu\\w*|poursuivre|suite|aller plus loin)|\\b(?:pas|ne pas) (?:donner|poursuivre|aller plus loin)[^.\\n]{0,30}(?:suite|candidature|processus)|\\bautre (?:candidat\\w*|profil|personne)[^.\\n]{0,40}(?:retenu\\w*|choisi\\w*|correspond\\w*)|\\b(?:choisi|retenu|preferer?|prefere|opte pour) (?:un|une|l') ?autre|\\bcandidature[^.\\n]{0,50}(?:pas ete|n'est pas|n'a pas)",
  ],
  cancellation: [
    "^annul\\w*|[-–—:] ?annule\\w*|\\bdois (?:\\w+ ){0,3}annuler|\\b(?:est|sont|etre) (?:donc |malheureusement |finalement )?annule\\w*|\\bn'aura (?:donc |finalement |malheureusement )?pas lieu|\\b(?:recrutement|poste)[^.\\n]{0,40}\\b(?:suspendu|gele|annule|en attente)|\\breporte\\w* (?:jusqu'a nouvel ordre|sine die|a une date)|\\b(?:nouvelle date|autre date)[^.\\n]{0,30}(?:communiquee?|propos\\w*|reviendrai|ulterieurement)|\\binutile de (?:vous deplacer|venir)|\\bne (?:venez|vous deplacez) pas",
  ],
  reschedule: [
    "^(?:modifi\\w*|mise a jour|changement|report|nouvel? (?:horaire|date))\\b|\\b(?:est|a ete|sera) (?:\\w+ )?(?:decale|reporte|deplace|avance|modifie|repousse)\\w*\\b|\\b(?:plutot|a la place)\\b[^.\\n]{0,30}\\d|\\bremplace (?:le|la|l'|votre)|\\bannule et remplace",
  ],
  offer: [
    "\\b(?:vous|t')\\s?(?:etes|es) (?:pris|prise|embauche\\w*|retenu\\w*|recrute\\w*)|\\bon vous (?:prend|embauche)|\\bbienvenue (?:parmi nous|chez nous|dans l'equipe)|\\bsouhaitons vous (?:embaucher|recruter|engager)|\\bvotre contrat\\b|\\bconfirmer votre (?:embauche|recrutement|engagement)|\\bvotre candidature a ete retenue",
  ],
  notice: [
    "\\bquestionnaire\\b|\\bformulaire a (?:remplir|completer)|\\bcode de verification|\\bmot de passe\\b|\\brien a faire\\b|\\bpostulez\\b|\\bdate limite de candidature",
  ],
  conditional: [
    "\\b(?:pour|besoin de|souhaitez|possible de|vous pouvez|afin de|cliquez (?:ici )?pour) (?:\\w+ )?(?:reporter|annuler|modifier|deplacer|replanifier|decaler|reprogrammer|changer)",
  ],
};

const es: KindPhrases = {
  rejection: [
    "\\bno (?:vamos a|podremos|podemos|va a) (?:\\w+ )?(?:continuar|seguir|avanzar|contar contigo|contar con usted)|\\b(?:hemos|han) (?:decidido|optado)[^.\\n]{0,50}\\b(?:no continuar|no seguir|otr[oa]s?)|\\bse (?:lo )?(?:ha|han) (?:dado|quedado)[^.\\n]{0,20}otr[oa]|\\b(?:puesto|plaza|vacante)[^.\\n]{0,30}(?:para otr[oa]|a otr[oa]|cubiert\\w*|asignad\\w*)|\\bno (?:fuiste|fue|has sido|ha sido) (?:la persona )?(?:elegid|seleccionad|escogid)\\w*|\\botr[oa] (?:candidat\\w*|aspirante|persona)[^.\\n]{0,40}(?:mas|mejor|elegid|seleccionad)",
  ],
  cancellation: [
    "^(?:cancelad|anulad|suspendid)[oa]s?\\b|[-–—:] ?(?:cancelad|anulad)[oa]\\b|\\bse (?:ha |han )?(?:cancelo|cancelado|cancela|anulo|anulado|suspende|suspendio|suspendido)\\b|\\b(?:queda|esta|ha sido) (?:cancelad|anulad|suspendid)[oa]|\\bno (?:habra|se hara|tendra lugar|podra ser)\\b[^.\\n]{0,30}|\\b(?:proceso|vacante|puesto)[^.\\n]{0,40}\\b(?:en pausa|congelad|suspendid|pausad|cancelad)\\w*|\\b(?:nueva fecha|otra fecha)[^.\\n]{0,40}(?:avisaremos|comunicaremos|mas adelante|en cuanto|proximamente)|\\b(?:avisaremos|comunicaremos|contactaremos)[^.\\n]{0,30}nueva fecha|\\bno (?:venga|vengas|acuda|acudas|hace falta que)\\b",
  ],
  reschedule: [
    "^(?:modificad|actualizad|cambiad|reprogramad)[oa]\\b|^(?:cambio|actualizacion|modificacion)\\b|\\b(?:se ha|ha sido|hemos|he) (?:movido|cambiado|pasado|aplazado|adelantado|retrasado|modificado|reprogramado|actualizado)\\b|\\bmejor\\b[^.\\n]{0,20}\\b(?:el|a las) \\w+|\\bsustituye a\\b",
  ],
  offer: [
    "\\bel puesto es (?:tuyo|suyo)|\\bestas contratad\\w*|\\bqueremos (?:que te incorpores|que se incorpore|contratarte|contratarle)|\\bte queremos (?:en|como)|\\b(?:has|ha) sido (?:elegid|seleccionad|contratad)[oa] para (?:el puesto|la plaza|ocupar|incorporar)|\\btu contrato\\b|\\bsu contrato\\b|\\bpropuesta (?:economica|laboral|de contratacion)",
  ],
  notice: [
    "\\bencuesta\\b|\\bcuestionario\\b|\\bcodigo de verificacion|\\bcontrasena\\b|\\bno (?:tienes|tiene) que hacer nada|\\binscribete\\b|\\bplazo de (?:inscripcion|presentacion)",
  ],
  conditional: [
    "\\b(?:para|necesita|necesitas|puede|puedes|desea|deseas|quiere|quieres) (?:\\w+ )?(?:cancelar|reprogramar|cambiar|modificar|anular|reagendar)",
  ],
};

const it: KindPhrases = {
  rejection: [
    "\\bnon (?:possiamo|potremo|intendiamo|procederemo|andremo|andare|andiamo|daremo) (?:\\w+ ){0,3}(?:avanti|seguito|proseguire|procedere|con la (?:sua|tua))|\\b(?:scelto|preferito|optato|deciso|orientati)[^.\\n]{0,50}\\b(?:altr[oa]|un'altra|altri|diverso profilo)|\\b(?:posto|posizione|ruolo)[^.\\n]{0,30}(?:a un'altra|a un altro|gia coperta|assegnat\\w*|andat[oa] a)|\\bnon (?:ha|hai|e|e') (?:\\w+ )?(?:superato|stat[oa] (?:scelt|selezionat|ammess)\\w*)",
  ],
  cancellation: [
    "^(?:annullat|cancellat|disdett)[oa]\\b|[-–—:] ?(?:annullat|cancellat)[oa]\\b|\\b(?:e|e'|viene|e stato|e stata) (?:purtroppo |quindi )?(?:annullat|cancellat|sospes)[oa]|\\bnon si (?:terra|fara|svolgera)\\b|\\b(?:selezione|ricerca|posizione)[^.\\n]{0,40}\\b(?:sospes|congelat|in pausa|annullat)\\w*|\\bdevo (?:\\w+ ){0,2}(?:annullare|disdire|cancellare)|\\b(?:nuova data|altra data)[^.\\n]{0,40}(?:comunicheremo|appena|da definire|non appena)|\\bnon (?:venga|venire|serve che)\\b|\\bsalta (?:il|l'|la)\\b|\\brinviat[oa] a data da",
  ],
  reschedule: [
    "^(?:modificat|aggiornat|spostat|variat)[oa]\\b|^(?:modifica|variazione|aggiornamento|cambio|spostamento)\\b|\\b(?:e stato|e stata|abbiamo|ho) (?:dovuto )?(?:spostat|rinviat|posticipat|anticipat|modificat|spostare|rinviare)\\w*|\\bsostituisce (?:il|la|quell)|\\bfacciamo (?:\\w+ )?invece|\\bslitta\\w*\\b",
  ],
  offer: [
    "\\bil posto e (?:tuo|suo)|\\b(?:abbiamo scelto|vogliamo|vorremmo) (?:te|lei|assumerla|assumerti|averla|averti)\\b|\\bsei dei nostri|\\bbenvenut[oa] (?:in|a bordo|tra noi|nel)|\\b(?:tuo|suo) contratto\\b|\\bproposta (?:economica|di contratto)|\\bconfermare la (?:sua|tua) assunzione",
  ],
  notice: [
    "\\bcodice di verifica|\\bcompil\\w* (?:il|la|questo) (?:modulo|questionario|form)|\\bnon deve fare nulla|\\bcandidati ora\\b|\\bscadenza candidature",
  ],
  conditional: [
    "\\b(?:per|puo|puoi|desidera|vuole|vuoi|deve|necessita di) (?:\\w+ )?(?:spostare|annullare|modificare|disdire|riprogrammare|cambiare|cancellare)",
  ],
};

const pt: KindPhrases = {
  rejection: [
    "\\bnao (?:vamos|iremos|poderemos|podemos) (?:\\w+ )?(?:avancar|prosseguir|seguir|continuar)|\\b(?:escolhemos|optamos|decidimos|preferimos)[^.\\n]{0,50}\\b(?:outr[oa]|nao avancar|nao prosseguir)|\\b(?:vaga|lugar|posicao)[^.\\n]{0,30}(?:preenchid|para outr[oa]|a outr[oa]|ocupad)\\w*|\\boutr[oa] (?:candidat\\w*|pessoa|profissional)[^.\\n]{0,40}(?:mais|melhor|escolhid|selecionad)",
  ],
  cancellation: [
    "^(?:cancelad|desmarcad|anulad|suspens)[oa]\\b|[-–—:] ?(?:cancelad|desmarcad)[oa]\\b|\\b(?:foi|esta|fica|sera) (?:cancelad|desmarcad|anulad|suspens)[oa]|\\bnao (?:havera|vai haver|se realizara|tera lugar)\\b|\\b(?:vaga|processo|recrutamento)[^.\\n]{0,40}\\b(?:congelad|suspens|pausad|em pausa|em espera)\\w*|\\b(?:nova data|outra data)[^.\\n]{0,40}(?:assim que|em breve|avisaremos|a definir)|\\btenho de (?:cancelar|desmarcar)|\\bnao (?:precisa|e preciso) (?:vir|comparecer)",
  ],
  reschedule: [
    "^(?:alterad|atualizad|remarcad|reagendad|modificad)[oa]\\b|^(?:alteracao|atualizacao|mudanca|remarcacao)\\b|\\b(?:foi|tivemos de|precisamos|tive de|vamos) (?:\\w+ )?(?:alterad|mudad|adiad|antecipad|alterar|mudar|adiar|antecipar|passar|remarcar)\\w*|\\bsubstitui (?:o|a)\\b",
  ],
  offer: [
    "\\bo lugar e (?:teu|seu)|\\ba vaga e (?:tua|sua)|\\b(?:queremos|gostariamos de) (?:contrata|te contratar|que se junte|que te juntes)\\w*|\\b(?:foste|foi) (?:aprovad|contratad|escolhid|selecionad)[oa] para (?:a vaga|o lugar|o cargo|a funcao)|\\b(?:teu|seu) contrato\\b|\\bproposta (?:formal|salarial|de contratacao)",
  ],
  notice: [
    "\\bnewsletter\\b|\\bcancelar subscricao|\\binquerito\\b|\\bquestionario\\b|\\bcodigo de verificacao|\\bcandidate-se\\b|\\bnao precisa de fazer nada",
  ],
  conditional: [
    "\\b(?:para|pode|podes|precisa de|precisar de|deseja|quiser) (?:\\w+ )?(?:cancelar|remarcar|reagendar|alterar|desmarcar|mudar)",
  ],
};

/** French, Spanish, Italian, Portuguese. */
export const romancePhrases: Readonly<Record<string, KindPhrases>> = { fr, es, it, pt };
