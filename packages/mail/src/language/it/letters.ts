import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "posizione|ruolo|mansione|profilo|qualifica|figura|figura professionale|annuncio|offerta|incarico|profilo professionale|ricerca in corso|ricerca|selezione per|candidatura|posizione aperta|posizione ricercata|ruolo ricercato|concorso|avviso|figura ricercata|offerta di lavoro|titolo annuncio",
    company:
      "azienda|societa|struttura|ente|datore di lavoro|cooperativa|clinica|organizzazione|impresa|nome azienda|ragione sociale|istituto",
    client: "cliente|nostro cliente|azienda cliente",
    agency: "agenzia|agenzia per il lavoro|filiale",
    people:
      "con|intervistatori|intervistatore|intervistatrice|selezionatori|selezionatore|partecipanti|partecipante|incontrera|incontrerai|commissione|chi|presenti|interlocutori|colloquio con|referenti|saranno presenti|sara presente|interlocutore|organizzatore e partecipanti|membro del team|invitati|parlera con|parlerai con|con chi|con chi parlera|organizzatore|organizzatrice|host|ospitante|la ricevera|ti ricevera|selezionatrice|colloquio tenuto da|commissione esaminatrice|commissione di valutazione|commissione di concorso|componenti della commissione|componenti|membri della commissione|composizione della commissione|colloquio a cura di|a cura di|chi incontrera|chi incontrerai|persone che incontrera|recruiter presente|esaminatori|valutatori|panel|professionista|con chi ?",
    contact:
      "contatto|referente|persona di contatto|organizzatore|organizzatrice|per informazioni|contatti|coordinatore|coordinatrice|recruiter|referente selezione|responsabile selezione|chiedere di|ufficio di riferimento|consulente|per info",
    location:
      "luogo|indirizzo|dove|sede|presso|ubicazione|sede del colloquio|luogo del colloquio|luogo di convocazione|dove ?|indirizzo sede|punto di ritrovo",
    room: "sala|stanza|piano|aula|ufficio|edificio|reparto|ambulatorio",
    format:
      "modalita|formato|tipo|tipologia|come|mezzo|tramite|tipo di colloquio|modalita di colloquio|modalita del colloquio|piattaforma|canale",
    round: "colloquio|fase|step|evento|tipo di incontro|tipo di evento|tipo di colloquio|evento",
    length: "durata|durata prevista|durata stimata|durata indicativa",
    phone: "telefono|tel|numero|cellulare|cell|numero di telefono|la chiameremo al|ti chiameremo al|il suo numero",
    link: "link|collegamento|link per il collegamento|link zoom|link teams|videochiamata|accesso|link alla riunione|link di accesso|partecipa|link meet|link videochiamata|link al meeting|link di collegamento|url|link riunione|stanza virtuale",
    date: "data|giorno|quando|data e ora|nuova data|data del colloquio|data e orario|data e ora del colloquio|data convocazione|data di convocazione|giorno e ora|quando ?|data appuntamento|data colloquio",
    time: "ora|orario|alle|nuovo orario|ore|inizio|orario del colloquio|ora del colloquio|ora convocazione|orario di convocazione|ora appuntamento|orario appuntamento|ora inizio|alle ore",
    zone: "fuso orario|fuso",
    summary: "oggetto|argomento|tema",
    skip: "data di inizio|inizio rapporto|scadenza|entro|retribuzione|stipendio|riferimento|rif|password|codice|id riunione|documenti|portare|da portare|parcheggio|data precedente|orario precedente|motivo|candidato|candidata|nome|fax|sito|sito web|email|e-mail|mail|pec|da|a|cc|inviato|orario di ufficio|orari di apertura|p.iva|p. iva|c.f|contratto|annulla|sposta|conferma entro|note|segreteria|invitato|invitata|motivo|motivo dell'annullamento|annullato da|motivo della cancellazione|periodo|date incarico|inizio|protocollo|prot|determina|delibera|bando|codice annuncio|rif. annuncio|livello|ccnl|ral|orario di lavoro|tipo contratto|tipo di contratto|stato|documenti da portare|scade|cig",
  },
  greeting:
    "(?:gentile|gentilissim[oa]|egregio|egregia|car[oa]|ciao|buongiorno|buonasera|buon pomeriggio|buondì|salve|hey|alla cortese attenzione di|c\\.?a\\.?|spett\\.?le|gent\\.?m[oa])(?: (?:sig\\.?(?:ra|na)?|signora?|dott\\.?(?:ssa)?|dottor(?:essa)?|dr\\.?))*",
  signOff:
    "(?:(?:cordiali|distinti|cari|migliori|tanti|i più cordiali|i migliori) saluti|cordialmente|cordialità|un (?:cordiale |caro )?saluto|saluti|a presto|a (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani)|grazie(?: mille| e a presto| e saluti)?|in fede|buona (?:giornata|serata)|un abbraccio|cordialissimi saluti|(?:un )?saluto cordiale|saluti cordiali|saluti e.{0,20}|con (?:i )?(?:più )?(?:cordiali|migliori) saluti|un caro saluto|a (?:prestissimo|sabato|domenica|dopo|più tardi|lunedì|tra poco)|grazie (?:ancora|per|a).{0,40}|ti aspetto.{0,20}|la aspetto.{0,20}|la saluto.{0,30}|ti saluto.{0,20}|in attesa di.{0,50}|nell'attesa.{0,50}|restiamo a disposizione.{0,40}|rimango a disposizione.{0,40}|rimaniamo a disposizione.{0,40}|a disposizione.{0,40}|buon (?:lavoro|weekend|fine settimana|pomeriggio)|con le mie scuse|baci|ciao|cari saluti|saluti da.{0,30}|resto a disposizione.{0,40}|ringraziando.{0,60})",
  interview:
    "colloqui(?:o)?(?: di lavoro| conoscitivo| telefonico| di selezione)?|intervista|incontro|videocolloquio|selezione|prova pratica|giornata di prova|conoscerl[aeo]|conoscerti|convocazione|videochiamata|prova selettiva|prova orale|chiacchierata",
  roleAfter: [
    "(?<!\\p{L})(?:[Cc]erco|[Cc]erchiamo|[Ss]tiamo cercando|n\\. \\d+ posti? di|posti di) (?:una? |un')?",
    "(?<!\\p{L})(?:[Rr]uolo|[Pp]osizione|[Mm]ansione|[Pp]osto) (?:è|e|sarebbe) (?:quell[oa] )?(?:di |da )?",
    "(?<!\\p{L})nostr[oa] (?:nuov[oa]|futur[oa]|prossim[oa]) ",
    "(?<!\\p{L})(?:nel profilo|tempo indeterminato|tempo determinato|contratto|assumerla|assumerti|assunta|assunto|ruolo ricercato|incarico|sostituzione|candidarti|candidarsi|candidat[oa]|cerca|cercano|ricerca|ricerchiamo|selezionando|selezioniamo|interesse per il ruolo|inserimento) (?:di |come |quale |per |da )?(?:una? |un')?",
    "(?<!\\p{L})(?:[Rr]uolo|[Pp]osizione|[Mm]ansione|[Pp]osto|[Ff]igura|[Pp]rofilo|[Ii]ncarico|[Oo]fferta|[Cc]oncorso|[Ss]elezione)(?: (?:aperta|vacante|lavorativa|professionale))? (?:di |da |come |per (?:un |una |il |la |l')?|: )?",
    "(?<!\\p{L})(?:colloquio (?:per|come|da)|candidatura (?:per|come|a|da|al)|candidat[oa] (?:per|come|a)|assun(?:ta|to|zione) come|lavorare (?:con noi |da noi )?come|ricerca di|cerchiamo|profilo (?:di|per)|annuncio (?:per|di|come)|offerta (?:per|di)|interesse per|selezione (?:per|di)|avviso (?:per|di)|concorso (?:per|di)|con noi come|inserirti come|inserirla come) (?:il |la |lo |l'|un |una |un')?(?:ruolo di |posizione di |posto di |posto da )?",
  ],
  roleBefore: [],
  determiner: "(?:il|la|lo|l'|un|una|nostro|nostra|di|da|del|della)",
  stops:
    "non|verrà|fu|era|resta|abbiamo|presso|in|con|il|la|lo|gli|le|è|sarà|sara|ha|per|a|al|alla|e|che|ci|si|nella|nel|del|dei|nostra|nostro|vorremmo|siamo|abbiamo|fissato|prevista|previsto|perché|ma|quando|dove|entro|relativa|relativo|pubblicata|pubblicato|aperta|vacante|contiamo|stiamo|secondo|sarebbe|previa|dal|dalla|purtroppo|come|sono|alle|dura|durerà|durera|fino|dopo|avrà",
  companyAfter: [
    "(?<!\\p{L})(?:presso|in|per conto (?:di|della|del)|team (?:di|della|del)|da parte (?:di|della)|interesse (?:per|verso)|nostro cliente|benvenut[oa] (?:in|a|alla)|di) (?:la |il |lo |l'|le |i |gli |nostra |nostro )?(?:società |ditta )?",
    "(?<!\\p{L})(?:alla|al|della|nella|dalla|dell'|all'|nell') ?(?=\\p{Lu})",
  ],
  companyBefore: [
    "\\s(?:desidera|vorrebbe|la invita|ti invita|ha deciso|ha il piacere|è lieta|è lieto|cerca|ricerca|la ringrazia|ti ringrazia|la informa|ti informa|la convoca|la aspetta|ti aspetta|ha aggiornato|ha visualizzato|ha rifiutato|ha annullato|ha spostato|ha confermato|ha selezionato|ha scelto|comunica|le comunica|ti comunica|sta cercando|desidera incontrarla|vuole conoscerti|vuole conoscerla)\\b",
  ],
  client: [
    "\\b(?:nostro|mio|il) cliente\\b",
    "\\bper conto (?:di|del|della)",
    "\\bazienda cliente\\b",
    "\\b(?:presso la|nella) loro sede\\b",
  ],
  meetAfter: [
    "(?<!\\p{L})(?:(?:[Ll]a|[Tt]i|[Vv]i) (?:chiamer|ricever|accoglier|intervister|aspetter|attender|seguir)(?:à|anno)|ci sarà|ci saranno|sarà con noi|chied(?:a|i|ere) (?:di|del|della)|accompagnat[oa] da|a cura di|con|[Tt]rover(?:à|ai)|[Ss]aremo|composta da|costituita da|formata da|intervistat[oa] da|accolt[oa] da|attes[oa] da|condott[oa] da|tenut[oa] da|gestit[oa] da|seguit[oa] da|presenza di|rivolgersi a|si rivolga a|rivolgiti a|citofonare a|a colloquio con|davanti a|colloquio con|faccia a faccia con|assieme a|affiancat[oa] da|incontrer(?:à|ai)|conoscer(?:à|ai)|parler(?:à|ai) con|da|dal|dalla|(?<!(?:selezione|formazione|amministrazione|personale|sviluppo|ricerca|gestione|organizzazione|umane|talenti) )(?:e|ed)|insieme (?:a|con)|sarà presente|saranno presenti|presenti|composta da|vedr(?:à|ai)|tenuto da|condotto da|ricevuta da|ricevuto da) (?:il |la |lo |l'|i |le |nostro |nostra |mia |mio )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:di|del|della|dal|dalla) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:ci raggiungerà|si collegherà|sarà con noi|sarà dei nostri|le mostrerà|ti mostrerà|condurranno|parteciperà anche|si unisce|(?:la|ti|vi) (?:chiamerà|chiameremo|riceverà|riceveranno|incontrerà|accoglierà|aspetta|aspetterà|contatterà|intervisterà)|sarà presente|saranno presenti|parteciperà|parteciperanno|ed io|e io|condurrà|terrà|terranno|si unirà|farà|la riceve|ti riceve|la aspetterà|la attende|la attenderà|ti attende|ti attenderà|la chiama|ti chiama|la contatta|ti contatta|la seguirà|ti seguirà|la intervisterà|ti intervisterà|la vedrà|ti vedrà|farà gli onori|parteciperà|assisterà|la accompagnerà|ti accompagnerà|vuole conoscerla|vuole conoscerti|vorrebbe conoscerla|vorrebbe conoscerti)(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:nostro (?:colloquio|incontro|appuntamento)|ci (?:incontriamo|sentiamo)|la (?:ricevo|incontro|accolgo)|ti (?:ricevo|incontro)|l'aspetto|vediamoci|con me|ed io|e io|la chiamero|ti chiamero|la aspetto|ti aspetto|mio ufficio|mio studio|ci vediamo|la ricevero|trovera me|troverai me|saremo io|saro io|ci sono io|ci saro|parlera con me|ti vedo|la vedo|io e il|io e la|la chiamo|ti chiamo io|nel mio)\\b",
  ],
  unnamed: [
    "\\b(?:la direttrice|il direttore|la coordinatrice|il coordinatore|la caposala|qualcuno|un membro|una collega|un collega|il responsabile|la responsabile|il titolare|la titolare|il primario|la dirigente|il dirigente|la proprietaria|il proprietario|il socio|la socia|lo chef|il capo|la capo)\\b",
  ],
  phone: ["\\b(?:telefonic\\w*|per telefono|al telefono|chiamer\\w*|telefonata|la chiamo|ti chiamo|sentiamo al)\\b"],
  video: [
    "\\b(?:video\\w*|zoom|teams|webex|skype|google meet|online|da remoto|a distanza|whereby|jitsi|meet|videocall|in remoto|modalita telematica|telematic[oa])\\b",
  ],
  onsite: [
    "\\b(?:in presenza|di persona|presso (?:la nostra|il nostro|i nostri|la sede|lo studio|l'ambulatorio)|nei nostri uffici|nella nostra sede|in sede|reception|portineria|piano|stanza|ingresso|parcheggio|venire|venga|vieni|presentarsi|si presenti|citofono|padiglione|aula|palazzina|nel nostro|passare da noi|passi da noi|documento d'identita)\\b",
    "\\b(?:in|nello|nel|allo|al|nella|alla|presso) (?:studio|ambulatorio|sede|negozio|ristorante|scuola|farmacia|ospedale|ufficio|struttura|reparto|azienda|officina|clinica)\\b|\\bsuon(?:a|i|are)\\b|\\bcitofon\\w*|\\bchieda (?:di|del|della)\\b|\\bmio ufficio\\b|\\bla accompagner\\w*",
  ],
  round: [
    "(?:primo|secondo|terzo|ultimo|[123]\\.?[°ºª]) (?:colloquio|incontro|step)(?: (?:conoscitivo|tecnico|telefonico|motivazionale))?|colloquio (?:conoscitivo|tecnico|telefonico|motivazionale|individuale|di gruppo|finale|di selezione)|videocolloquio|prova pratica|giornata di prova|assessment",
  ],
};
