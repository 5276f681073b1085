import type { KindWords } from "../kind-words.ts";

const talk = "(?:entretien|rendez-vous|rdv|rencontre|entrevue|echange|appel|visio)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:(?:regret|sommes desoles) de vous decevoir)\\b",
      "\\b(?:malheureusement|regret\\w*|desol\\w*|suite favorable|pas ete retenue?|n'a pas ete retenue?|n'avons pas retenu|ne pouvons (?:pas )?(?:donner|y donner|retenir)|ne pas donner suite|autre candidat\\w*|autre personne|autre profil|pas retenir|pas retenu)[^.\\n]{0,120}\\b(?:suite favorable|retenu\\w*|candidat\\w*|autre (?:personne|profil|choix)|donner suite|negativ\\w*|refus\\w*)",
      "\\bn'a (?:malheureusement )?pas (?:ete )?(?:retenu\\w*|abouti)|\\bpas en mesure de (?:donner|retenir)|\\bavons (?:finalement )?(?:choisi|retenu|opte pour) (?:un|une) autre|\\bcandidature n'a pas|\\bne (?:donner\\w*|donnons) pas suite|\\bposte (?:a ete|est) (?:desormais |deja )?pourvu|\\breponse (?:est )?negative|\\bne pourrons (?:pas )?(?:retenir|donner)|\\bsans suite\\b",
      "\\bne (?:pas )?(?:pouvons|pourrons|sommes|souhaitons|serons)(?: malheureusement)? pas (?:\\w+ ){0,4}(?:donner|retenir|retenu\\w*|poursuivre|suite|aller plus loin)|\\b(?:pas|ne pas) (?:donner|poursuivre|aller plus loin)[^.\\n]{0,30}(?:suite|candidature|processus)|\\bautre (?:candidat\\w*|profil|personne)[^.\\n]{0,40}(?:retenu\\w*|choisi\\w*|correspond\\w*)|\\b(?:choisi|retenu|preferer?|prefere|opte pour) (?:un|une|l') ?autre|\\bcandidature[^.\\n]{0,50}(?:pas ete|n'est pas|n'a pas)",
      "\\bpas en mesure (?:de |d')(?:y |lui )?(?:donner (?:une )?suite|repondre (?:favorablement|positivement)|retenir|poursuivre)|\\b(?:profil|candidature|parcours|experience)[^.\\n]{0,60}\\bne (?:correspond|repond|convien)\\w* (?:\\w+ )?pas\\b|\\b(?:poursuiv|continu|avanc)\\w*[^.\\n]{0,25}\\bavec (?:d'autres|un autre|une autre|quelqu'un)|\\b(?:choisi|retenu|recrute|embauche|engage|partis? sur|partie? sur|prefere) quelqu'un\\b|\\bc'est non\\b(?! pour)|\\bc'est non pour cette fois",
      "\\b(?:n'irons|n'allons|ne pas aller|n'ira) pas plus loin|\\b(?:donne|accorde)\\w* la (?:preference|priorite)|\\bn'a pu etre (?:retenu|selectionne)\\w*|\\bcandidature[^.\\n]{0,30}(?:non (?:retenue|selectionnee)|refusee|rejetee|declinee|ecartee)|\\bne (?:retenons|retiendrons|conservons) pas\\b|\\bne (?:pourrons|pouvons)[^.\\n]{0,20} pas vous (?:compter|embaucher|engager|recruter|proposer (?:le|un|ce) poste)|\\b(?:aller|irons|allons) (?:pas )?de l'avant avec (?:votre|ta|vous|toi|d'autres)|\\bn'etes pas (?:repris|laureat|selectionne|retenu|admis)\\w*|\\bavons privilegie (?:un|une|d'autres)|\\bretournons (?:ci-joint )?votre dossier|\\bchoix s'est (?:finalement )?(?:porte|arrete|oriente) (?:sur|vers) (?:un|une|d'autres|quelqu'un)",
    ],
    softRejection: [
      "\\bmalheureusement|\\bregret|\\bbonne continuation|\\bplein succes|\\bsouhait\\w* (?:\\w+ ){0,4}(?:reussite|succes|bonne chance)|\\bconserv\\w* votre (?:cv|candidature)",
    ],
    cancellation: [
      `\\b(?:${talk}|celui)[^.\\n]{0,80}\\b(?:annule\\w*|n'aura pas lieu|ne pourra pas avoir lieu|est suspendu|supprime)`,
      `\\b(?:annuler|annulons|annule|annulation)\\b[^.\\n]{0,60}\\b(?:${talk}|rendez)`,
      "\\b(?:contraint\\w*|oblige\\w*|devons|dois) (?:\\w+ ){0,4}(?:d'annuler|annuler|de l'annuler)",
      "\\b(?:annulation|annule)\\b(?=.{0,30}entretien)|\\bentretien annule|\\breporte\\w* (?:a une date ulterieure|sine die)",
      "^annul\\w*|[-–—:] ?annule\\w*|\\bdois (?:\\w+ ){0,3}annuler|\\b(?:est|sont|etre) (?:donc |malheureusement |finalement )?annule\\w*|\\bn'aura (?:donc |finalement |malheureusement )?pas lieu|\\b(?:recrutement|poste)[^.\\n]{0,40}\\b(?:suspendu|gele|annule|en attente)|\\breporte\\w* (?:jusqu'a nouvel ordre|sine die|a une date)|\\b(?:nouvelle date|autre date)[^.\\n]{0,30}(?:communiquee?|propos\\w*|reviendrai|ulterieurement)|\\binutile de (?:vous deplacer|venir)|\\bne (?:venez|vous deplacez) pas",
      "\\b(?:entretien|entrevue|rendez-vous|rdv|visio|appel|rencontre|reunion)\\b[^.\\n]{0,40}\\b(?:saute|tombe a l'eau|tombe a l eau|ne (?:peut|pourra)(?: \\w+)?(?: pas)? (?:se tenir|avoir lieu|etre maintenu)|n'est (?:pas|plus) maintenu)\\w*|^(?:finalement )?(?:pas|plus) d'(?:entretien|entrevue)\\b|\\b(?:evenement|reunion) a ete annule\\w*|\\b(?:on|je) laisse tomber\\b|\\bsans objet\\b",
    ],
    reschedule: [
      `\\b(?:${talk}|le)[^.\\n]{0,90}\\b(?:report\\w*|decal\\w*|deplac\\w*|avanc\\w*|modifi\\w*|replanifi\\w*|repouss\\w*)`,
      "\\b(?:report|reporter|reportons|decaler|decalons|deplacer|repousser|avancer|replanifie\\w*|changement d'horaire|changement de date|nouvel horaire|nouvelle date|nouveau creneau|modification (?:de|d'|du))\\b",
      "\\bau lieu (?:de|du|d')|\\binitialement\\b|\\ba la place (?:de|du)|\\bplutot que\\b|\\bdesormais (?:le|a|fixe)",
      "^(?:modifi\\w*|mise a jour|changement|report|nouvel? (?:horaire|date))\\b|\\b(?:est|a ete|sera) (?:\\w+ )?(?:decale|reporte|deplace|avance|modifie|repousse)\\w*\\b|\\b(?:plutot|a la place)\\b[^.\\n]{0,30}\\d|\\bremplace (?:le|la|l'|votre)|\\bannule et remplace",
      "^nouvelle (?:heure|date)\\b|\\b(?:entretien|entrevue|rendez-vous|rdv|visio|appel|rencontre)\\b[^.\\n]{0,40}\\b(?:passe (?:a|au|de|du)|est remis\\w* (?:a|au)|glisse (?:a|au|de|sur))\\b|\\bet non (?:pas )?(?:le \\d|a \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bbascul\\w+ (?:sur|au|a)\\b|\\bchangement (?:de programme|d'heure|de salle|de creneau)",
    ],
    offer: [
      "\\b(?:propos\\w*|offr\\w*|plaisir|heureu\\w*|ravi\\w*)[^.\\n]{0,80}\\b(?:le poste|un poste|ce poste|un contrat|un cdi|un cdd|vous embaucher|l'emploi|la place|vous recruter|rejoindre (?:notre|l')equipe)",
      "\\b(?:compter parmi nous|vous accueillir (?:parmi nous|dans notre equipe)|rejoindr\\w* (?:notre|l')\\s?equipe)\\b|\\b(?:promesse d'embauche|offre d'emploi ferme|proposition d'embauche|contrat de travail|lettre d'engagement|candidature (?:a ete |est )?retenue|vous etes retenue?|felicitations)\\b",
      "\\b(?:vous|t')\\s?(?:etes|es) (?:pris|prise|embauche\\w*|retenu\\w*|recrute\\w*)|\\bon vous (?:prend|embauche)|\\bbienvenue (?:parmi nous|chez nous|dans l'equipe)|\\bsouhaitons vous (?:embaucher|recruter|engager)|\\bvotre contrat\\b|\\bconfirmer votre (?:embauche|recrutement|engagement)|\\bvotre candidature a ete retenue",
      "\\b(?:que tu nous rejoignes|que vous nous rejoigniez|(?:vous|te) voir (?:nous )?(?:rejoindre|integrer))|\\b(?:poste|place|job) est a (?:toi|vous)\\b|\\bc'est oui pour nous|\\bc'est un (?:grand )?oui\\b|\\bconfirm\\w* notre (?:offre|proposition)|\\btu es (?:prise?|embauchee?|retenue?|recrutee?)\\b|\\bavez ete (?:retenu|choisi|selectionne|recrute)e? (?:pour (?:le|ce|un) (?:poste|emploi)|comme|en tant que)|\\bchoix s'est (?:finalement )?(?:porte|arrete) sur (?:vous|toi|votre candidature)|\\bon (?:te|vous) veut\\b|\\blettre d'offre\\b|\\boffre d'emploi (?:signee|a signer)|\\bnotre offre d'embauche",
    ],
    invitation: [
      "\\b(?:souhait\\w*|aimer\\w*|plaisir|invit\\w*|convi\\w*|propos\\w*|voudr\\w*)[^.\\n]{0,70}\\b(?:rencontrer|entretien|recevoir|echanger|entrevue|convenir)",
      "\\bpropos\\w+ (?:un|une) (?:premier |premiere |court |rapide )?(?:echange|rendez-vous|appel|visio|rencontre|point)|\\b(?:aimer|souhait|voudr)\\w*[^.\\n]{0,40}\\b(?:(?:vous|t')\\s?en parler|en discuter|discuter|faire (?:votre|ta) connaissance|(?:vous|te) parler|te voir|en savoir plus sur (?:vous|toi))|\\bprendre un cafe|\\bprend un cafe|\\bpreselectionne\\w*",
    ],
    choice: [
      "\\b(?:lequel|laquelle|quel|quelle)\\b[^.\\n]{0,50}(?:convien|arrange|prefer|mieux|va le)",
      "\\b(?:disponib\\w*|dispo)\\b|\\b(?:vos|tes) creneaux|\\bcreneaux? (?:suivants?|proposes?|qui vous)|\\bquel(?:le)?s? (?:creneau|date|jour|moment|horaire)|\\bquand (?:seriez|etes|pourriez)|\\bchois\\w* (?:un|le|votre|l'un)|\\breserve\\w* (?:un|votre)|\\bou bien\\b|\\bl'un des",
      "\\b(?:convien\\w*|arrange\\w*|seriez|pourriez|pouvez|serait)\\b[^.\\n]{0,80}\\?",
      "\\b(?:dites-nous|merci de (?:nous |me )?(?:indiquer|faire part|communiquer|preciser)|faites-nous savoir|indiquez)",
      "\\bquand (?:pourrait-on|peut-on|peux-tu|est-ce que|es-tu|serais-tu|pouvez|pourrait|pourrions|as-tu|auriez|avez)|\\b(?:chois|selectionn|reserv|planifi)\\w* (?:la|une|un|votre|ton|le|l'un|parmi)[^.\\n]{0,25}(?:date|plage|heure|creneau|horaire|moment|rendez-vous|entretien|entrevue)|\\bcreneaux (?:possibles?|disponibles?|ci-dessous|au choix)|\\b(?:dites|dis)-(?:moi|nous) (?:ce qui|lequel|laquelle|quand|quel)|\\bune preference\\b|\\b(?:vos|tes|votre|ta) preferences?\\b",
    ],
    fixed: [
      "\\b(?:confirm\\w*|est (?:fixe|prevu|programme|planifie|cale|maintenu)\\w*|convoc\\w*|convoqu\\w*|vous attend\\w*|aura lieu|se tiendra|se deroulera|rendez-vous (?:le|est|a)|hate de|au plaisir de vous (?:rencontrer|accueillir|recevoir)|a (?:mardi|lundi|mercredi|jeudi|vendredi|demain)|vous appellerai|vous appellerons|t'appelle|vous appelle|vous recevr\\w*|comme convenu|recapitulatif|rappel|c'est note|c'est bon pour)\\b",
      "\\binvitation a (?:un|votre) entretien|\\bvous invit\\w* a (?:un|votre|l')\\s?entretien le",
      "\\b(?:rendez-vous|rdv) (?:donc )?(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bon se (?:voit|retrouve|parle|appelle|dit)\\b|\\b(?:va|bon|ok|parfait|nickel|entendu|d'accord|super|impeccable|ca marche|ca roule|note|tres bien|convenu|vendu|adopte)\\b[^.\\n]{0,15}\\b(?:pour|a) (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure|\\d)|\\bvous recevoir (?:le \\d|ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\bavez (?:un |une )?(?:rendez-vous|entretien|entrevue) (?:le|avec|ce)|\\b(?:serez|seras) (?:recu|accueilli|attendu)e?\\b|\\bvous accueillir (?:le|ce|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure)|\\b(?:entretien|entrevue|rendez-vous) (?:planifie|programme|confirme|fixe|enregistre|reserve)e?\\b|\\bt'attend\\w*|\\bt'appell\\w+|\\btel que convenu|\\bc'est (?:cale|fixe|bloque|calee?)\\b",
    ],
    received: [
      "\\b(?:accus\\w* (?:de )?reception|bien (?:ete )?(?:recu|enregistre)\\w*|avons (?:bien )?recu (?:votre|ta)|merci (?:pour|de) (?:votre|ta) (?:candidature|interet)|candidature (?:est )?(?:en cours|bien recue)|sera etudiee|etudi\\w* (?:avec attention )?votre (?:candidature|dossier)|reviendrons vers vous)\\b",
      "\\bcandidature (?:a |est )?(?:bien )?(?:ete )?(?:transmise|envoyee|recue|enregistree|prise en compte|deposee)|\\bcours (?:d'examen|de traitement|d'etude|d'analyse)",
    ],
    past: [
      "\\b(?:merci (?:pour|de) (?:notre|votre|cet|l') ?(?:echange|entretien|visite|venue|temps)|ravi\\w* (?:de|d'avoir) (?:vous |te )?(?:rencontre\\w*|echange\\w*)|plaisir (?:de|d'avoir) (?:vous |te )?(?:rencontre|echange)\\w*|avons (?:beaucoup )?apprecie)\\b",
      "\\bmerci (?:encore )?d'avoir (?:pris le temps d'(?:echanger|etre)|participe a)|\\b(?:pris|eu)(?: \\w+){0,2} plaisir a (?:echanger|discuter|vous|te)|\\b(?:ce fut|c'etait) un (?:vrai )?plaisir",
    ],
    notice: [
      "\\b(?:test (?:en ligne|d'aptitude|de personnalite)|evaluation en ligne)",
      "\\b(?:newsletter|se desinscrire|desabonner|desinscription|alerte emploi|nouvelles offres|offres d'emploi)\\b",
      "\\b(?:webinaire|forum (?:de l'emploi|emploi|des metiers|entreprises)|salon (?:de l'emploi|du recrutement|des metiers|virtuel)|portes ouvertes|job dating|atelier (?:cv|gratuit|collectif|en ligne|numerique|de preparation)|reunion d'information)\\b",
      "\\b(?:pieces manquantes|documents manquants|dossier administratif|rib|visite medicale|(?:journee|parcours|semaine|livret) d'integration|premier jour|casier judiciaire)\\b",
      "\\b(?:retard|delai supplementaire|absence du bureau|absent|enquete|sondage|questionnaire de satisfaction)\\b",
      "\\bquestionnaire\\b|\\bformulaire a (?:remplir|completer)|\\bcode de verification|\\bmot de passe\\b|\\brien a faire\\b|\\bpostulez\\b|\\bdate limite de candidature",
      "\\b(?:prendrons|prendra|rendrons) (?:notre|la|une) decision|\\brencontrons encore|\\bplus de temps que prevu|\\bcompte (?:candidat )?(?:a (?:bien )?ete )?cree|\\b(?:transmettre|envoyer|fournir|parvenir) (?:les|des) (?:documents|pieces) suivant\\w*|\\breponse (?:vous sera|sera) (?:donnee|communiquee)",
    ],
    conditional: [
      "\\b(?:si|sans (?:reponse|nouvelles?|retour)|en cas|au cas|sauf|dans le cas)\\b",
      "\\b(?:pour|besoin de|souhaitez|possible de|vous pouvez|afin de|cliquez (?:ici )?pour) (?:\\w+ )?(?:reporter|annuler|modifier|deplacer|replanifier|decaler|reprogrammer|changer)",
    ],
  },
  concepts: {
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
};
