import type { Words } from "./words.ts";

const talk = "(?:entretien|rendez-vous|rdv|rencontre|entrevue|echange|appel|visio)";

export const fr: Words = {
  code: "fr",
  labels: {
    role: "poste|intitule du poste|fonction|offre|emploi|metier|intitule|poste propose|poste vise|poste concerne|candidature|concernant|intitule de l'offre|offre d'emploi|emploi concerne|titre du poste|titre de l'emploi|metier recherche|poste a pourvoir|votre candidature|annonce",
    company: "entreprise|societe|employeur|etablissement|structure|clinique|organisme|recruteur|nom de l'entreprise|nom de l'etablissement",
    client: "client|notre client|entreprise cliente|lieu de mission",
    agency: "agence|cabinet de recrutement",
    people:
      "avec|interlocuteurs|interlocuteur|interlocutrice|vos interlocuteurs|votre interlocuteur|votre interlocutrice|participants|participant|recruteurs|jury|vous rencontrerez|en presence de|presents|qui|intervenants|animateur|invites|entretien avec|rencontre avec|personnes presentes|membres du jury|vous serez recu par|vous serez recue par|vous echangerez avec|membre de l'equipe|membres de l'equipe|vous serez recu(e) par|recu par|avec qui|qui vous rencontrerez|hote|hotesse|organisateur|organisatrice|vous serez recu(e) par|vous rencontrez|commission|votre interviewer|intervieweurs|comite|comite de selection|comite d'entrevue|composition du jury|vous rencontrerez aussi|personnes que vous rencontrerez|evaluateurs|panel|professionnel|praticien|avec qui ?|equipe de recrutement|qui vous recevra|recue par|vous serez accueilli par|vous serez accueillie par|jury compose de",
    contact:
      "contact|personne a contacter|votre contact|renseignements|organisateur|organisatrice|questions|referent|coordination|votre charge de planning|votre chargee de planning|votre charge de recrutement|votre chargee de recrutement|votre conseiller|votre conseillere|conseiller|conseillere|votre recruteur|votre recruteuse|recruteur en charge|personne ressource|pour toute question|correspondant|personne de contact",
    location:
      "lieu|adresse|ou|endroit|lieu de rendez-vous|lieu du rendez-vous|lieu de l'entretien|site|adresse du rendez-vous|adresse de l'entretien|lieu de l'entretien|lieu de l'entrevue|endroit|ou ?|adresse du lieu",
    room: "salle|bureau|etage|batiment|service",
    format:
      "format|modalite|modalites|type|mode|type d'entretien|comment|forme|moyen|par|modalite de l'entretien|type d'entrevue|mode d'entretien|canal|format de l'entretien",
    round:
      "entretien|etape|evenement|type de rendez-vous|objet de l'entretien|type d'evenement|type de rendez-vous|type d'entretien|nature de l'entretien",
    length: "duree|duree prevue|duree estimee|duree approximative",
    phone: "telephone|tel|numero|votre numero|numero de telephone|portable|mobile|nous vous appellerons au",
    link: "lien|lien de connexion|lien visio|visio|visioconference|lien zoom|lien teams|lien de la reunion|lien de visioconference|lien de l'entretien|connexion|rejoindre|lien de la visio|lien meet|lien teams|lien pour rejoindre|lien de connexion a la reunion|url",
    date: "date|jour|quand|date et heure|date et horaire|nouvelle date|date de l'entretien|rendez-vous|nouveau creneau|le|date du rendez-vous|date de l'entrevue|date et heure de l'entretien|quand ?|date de convocation|creneau reserve|creneau choisi",
    time: "heure|horaire|horaires|a|creneau|nouvel horaire|heure de l'entretien|debut|heure du rendez-vous|heure de convocation|heure de l'entrevue|nouvelle heure",
    zone: "fuseau horaire|fuseau",
    summary: "objet|sujet|theme",
    skip: "date de debut|prise de poste|date limite|reponse avant|salaire|remuneration|reference|ref|mot de passe|code|id de reunion|a apporter|documents|pieces a fournir|stationnement|parking|ancien creneau|ancienne date|motif|candidat|candidate|nom|prenom|fax|site web|site internet|e-mail|email|courriel|de|pour|cc|envoye|secretariat|horaires d'ouverture|ouverture|siret|annuler|modifier|type de contrat|contrat|a confirmer avant|nb|acces parking|transports|invite|invitee|motif|motif de l'annulation|raison|raison de l'annulation|annule par|mission|periode|periode de remplacement|date de debut|dates de mission|numero de candidature|numero d'offre|code postal|a prevoir|reference de l'offre|no d'affichage|no de concours|acces pmr|affichage|delai de reponse|statut|n° d'offre|identifiant",
  },
  greeting:
    "(?:re-?bonjour|bonjour|bonsoir|bon matin|hello|allô|allo|cher|chère|chere|salut|madame|monsieur|coucou)(?: (?:madame|monsieur|m\\.|mme|mlle|docteur|dr))*",
  signOff:
    "(?:(?:bien )?(?:cordialement|amicalement|sincèrement|respectueusement|chaleureusement|bien à vous|bien à toi|à (?:très )?(?:bientôt|vite)|à mardi|à lundi|à mercredi|à jeudi|à vendredi|a bientôt|au plaisir|au plaisir de vous (?:lire|rencontrer|accueillir)|(?:meilleures|sincères|respectueuses) salutations|salutations(?: distinguées)?|belle (?:journée|soirée)|bonne (?:journée|soirée|fin de journée)|merci(?: d'avance| par avance)?|bises|très cordialement|confraternellement|je vous prie d'agréer.{0,80}|veuillez agréer.{0,90}|dans l'attente.{0,80})(?: à vous)?|cdlt|cdt|bav|bien à vous tous|à (?:demain|samedi|tantôt|plus|plus tard)|à la semaine prochaine|bonne (?:continuation|fin de semaine|semaine|réception|après-midi)|bon (?:week-end|après-midi|weekend)|avec mes (?:meilleures )?salutations.{0,30}|(?:avec )?mes (?:meilleures |cordiales |sincères )?salutations|cordiales salutations|recevez.{0,70}|nous vous prions d'agréer.{0,80}|belle (?:fin de )?(?:journée|semaine)|au plaisir (?:de vous voir|d'échanger|de te voir).{0,30}|en vous souhaitant.{0,60}|vous remerciant.{0,60}|à très vite|merci et (?:à bientôt|bonne journée)|bonne soirée et .{0,20}|je reste à (?:votre|ta) disposition.{0,30}|nous restons à votre disposition.{0,30})",
  interview:
    "entretiens?(?: d'embauche| téléphonique| de recrutement)?|entrevue|rendez-vous|rencontre(?:r)?|échange|visio|jury|journée d'essai|demi-journée d'essai|convocation|visioconférence|passage devant|oral de recrutement|appel téléphonique|discuter|faire connaissance",
  signs: {
    rejection: [
      "\\b(?:(?:regret|sommes desoles) de vous decevoir)\\b",
      "\\b(?:malheureusement|regret\\w*|desol\\w*|suite favorable|pas ete retenue?|n'a pas ete retenue?|n'avons pas retenu|ne pouvons (?:pas )?(?:donner|y donner|retenir)|ne pas donner suite|autre candidat\\w*|autre personne|autre profil|pas retenir|pas retenu)[^.\\n]{0,120}\\b(?:suite favorable|retenu\\w*|candidat\\w*|autre (?:personne|profil|choix)|donner suite|negativ\\w*|refus\\w*)",
      "\\bn'a (?:malheureusement )?pas (?:ete )?(?:retenu\\w*|abouti)|\\bpas en mesure de (?:donner|retenir)|\\bavons (?:finalement )?(?:choisi|retenu|opte pour) (?:un|une) autre|\\bcandidature n'a pas|\\bne (?:donner\\w*|donnons) pas suite|\\bposte (?:a ete|est) (?:desormais |deja )?pourvu|\\breponse (?:est )?negative|\\bne pourrons (?:pas )?(?:retenir|donner)|\\bsans suite\\b",
    ],
    softRejection: [
      "\\bmalheureusement|\\bregret|\\bbonne continuation|\\bplein succes|\\bsouhait\\w* (?:\\w+ ){0,4}(?:reussite|succes|bonne chance)|\\bconserv\\w* votre (?:cv|candidature)",
    ],
    cancellation: [
      `\\b(?:${talk}|celui)[^.\\n]{0,80}\\b(?:annule\\w*|n'aura pas lieu|ne pourra pas avoir lieu|est suspendu|supprime)`,
      `\\b(?:annuler|annulons|annule|annulation)\\b[^.\\n]{0,60}\\b(?:${talk}|rendez)`,
      "\\b(?:contraint\\w*|oblige\\w*|devons|dois) (?:\\w+ ){0,4}(?:d'annuler|annuler|de l'annuler)",
      "\\b(?:annulation|annule)\\b(?=.{0,30}entretien)|\\bentretien annule|\\breporte\\w* (?:a une date ulterieure|sine die)",
    ],
    reschedule: [
      `\\b(?:${talk}|le)[^.\\n]{0,90}\\b(?:report\\w*|decal\\w*|deplac\\w*|avanc\\w*|modifi\\w*|replanifi\\w*|repouss\\w*)`,
      "\\b(?:report|reporter|reportons|decaler|decalons|deplacer|repousser|avancer|replanifie\\w*|changement d'horaire|changement de date|nouvel horaire|nouvelle date|nouveau creneau|modification (?:de|d'|du))\\b",
      "\\bau lieu (?:de|du|d')|\\binitialement\\b|\\ba la place (?:de|du)|\\bplutot que\\b|\\bdesormais (?:le|a|fixe)",
    ],
    offer: [
      "\\b(?:propos\\w*|offr\\w*|plaisir|heureu\\w*|ravi\\w*)[^.\\n]{0,80}\\b(?:le poste|un poste|ce poste|un contrat|un cdi|un cdd|vous embaucher|l'emploi|la place|vous recruter|rejoindre (?:notre|l')equipe)",
      "\\b(?:compter parmi nous|vous accueillir (?:parmi nous|dans notre equipe)|rejoindr\\w* (?:notre|l')\\s?equipe)\\b|\\b(?:promesse d'embauche|offre d'emploi ferme|proposition d'embauche|contrat de travail|lettre d'engagement|candidature (?:a ete |est )?retenue|vous etes retenue?|felicitations)\\b",
    ],
    invitation: [
      "\\b(?:souhait\\w*|aimer\\w*|plaisir|invit\\w*|convi\\w*|propos\\w*|voudr\\w*)[^.\\n]{0,70}\\b(?:rencontrer|entretien|recevoir|echanger|entrevue|convenir)",
    ],
    choice: [
      "\\b(?:lequel|laquelle|quel|quelle)\\b[^.\\n]{0,50}(?:convien|arrange|prefer|mieux|va le)",
      "\\b(?:disponib\\w*|dispo)\\b|\\b(?:vos|tes) creneaux|\\bcreneaux? (?:suivants?|proposes?|qui vous)|\\bquel(?:le)?s? (?:creneau|date|jour|moment|horaire)|\\bquand (?:seriez|etes|pourriez)|\\bchois\\w* (?:un|le|votre|l'un)|\\breserve\\w* (?:un|votre)|\\bou bien\\b|\\bl'un des",
      "\\b(?:convien\\w*|arrange\\w*|seriez|pourriez|pouvez|serait)\\b[^.\\n]{0,80}\\?",
      "\\b(?:dites-nous|merci de (?:nous |me )?(?:indiquer|faire part|communiquer|preciser)|faites-nous savoir|indiquez)",
    ],
    fixed: [
      "\\b(?:confirm\\w*|est (?:fixe|prevu|programme|planifie|cale|maintenu)\\w*|convoc\\w*|convoqu\\w*|vous attend\\w*|aura lieu|se tiendra|se deroulera|rendez-vous (?:le|est|a)|hate de|au plaisir de vous (?:rencontrer|accueillir|recevoir)|a (?:mardi|lundi|mercredi|jeudi|vendredi|demain)|vous appellerai|vous appellerons|t'appelle|vous appelle|vous recevr\\w*|comme convenu|recapitulatif|rappel|c'est note|c'est bon pour)\\b",
      "\\binvitation a (?:un|votre) entretien|\\bvous invit\\w* a (?:un|votre|l')\\s?entretien le",
    ],
    received: [
      "\\b(?:accus\\w* (?:de )?reception|bien (?:ete )?(?:recu|enregistre)\\w*|avons (?:bien )?recu (?:votre|ta)|merci (?:pour|de) (?:votre|ta) (?:candidature|interet)|candidature (?:est )?(?:en cours|bien recue)|sera etudiee|etudi\\w* (?:avec attention )?votre (?:candidature|dossier)|reviendrons vers vous)\\b",
    ],
    past: [
      "\\b(?:merci (?:pour|de) (?:notre|votre|cet|l') ?(?:echange|entretien|visite|venue|temps)|ravi\\w* (?:de|d'avoir) (?:vous |te )?(?:rencontre\\w*|echange\\w*)|plaisir (?:de|d'avoir) (?:vous |te )?(?:rencontre|echange)\\w*|avons (?:beaucoup )?apprecie)\\b",
    ],
    notice: [
      "\\b(?:test (?:en ligne|d'aptitude|de personnalite)|evaluation en ligne)",
      "\\b(?:newsletter|se desinscrire|desabonner|desinscription|alerte emploi|nouvelles offres|offres d'emploi)\\b",
      "\\b(?:webinaire|forum (?:de l'emploi|emploi|des metiers|entreprises)|salon (?:de l'emploi|du recrutement|des metiers|virtuel)|portes ouvertes|job dating|atelier (?:cv|gratuit|collectif|en ligne|numerique|de preparation)|reunion d'information)\\b",
      "\\b(?:pieces manquantes|documents manquants|dossier administratif|rib|visite medicale|(?:journee|parcours|semaine|livret) d'integration|premier jour|casier judiciaire)\\b",
      "\\b(?:retard|delai supplementaire|absence du bureau|absent|enquete|sondage|questionnaire de satisfaction)\\b",
    ],
    conditional: ["\\b(?:si|sans (?:reponse|nouvelles?|retour)|en cas|au cas|sauf|dans le cas)\\b"],
  },
  roleAfter: [
    "(?<!\\p{L})(?:(?:[Nn]ous )?recherchons|(?:je|nous) cherch(?:e|ons)|il s'agit d'un poste d[e'])(?: (?:actuellement|toujours))? (?:une? )?",
    "(?<!\\p{L})notre (?:nouveau|nouvelle|nouvel|futur|future) ",
    "(?<!\\p{L})poste est celui (?:de |d')",
    "(?<!\\p{L})(?:mi-temps|temps plein|temps partiel|CDI|CDD|contrat|remplacement|poste vacant|vacance|vacation|intérim|alternance|stage|apprentissage|embauche|cherche|recherche|besoin) (?:de |d'|d'une? |comme |en tant que )(?:une? )?",
    "(?<!\\p{L})(?:[Pp]oste|[Ee]mploi|[Ff]onction|[Oo]ffre|[Rr]ôle|[Mm]ission)s? (?:de la |de l'|du |de |d'|d’|en tant que |comme |: )?(?:un |une )?",
    "(?<!\\p{L})(?:en tant que|en qualité de|comme|au poste de|au poste d'|pour le poste d'|pour le poste de|candidature (?:spontanée )?(?:pour|de|d'|au|à|en tant que|comme)|profil d[e']|travailler comme|engager comme|embaucher comme|recruter comme|commencer comme|retenue? comme|recrutement (?:d'un|d'une|de|d')|(?:un|une) (?:nouvel|nouvelle|futur|future)|postulé (?:comme|pour|au|à|en tant que|chez nous comme)|postuler (?:comme|pour|au|à)|intérêt pour) (?:le |la |l'|un |une |poste (?:de |d'))?",
  ],
  roleBefore: ["-?(?:remplacement)\\b"],
  determiner: "(?:le|la|les|l'|un|une|notre|votre|ce|cette|du|de|des|au|poste|pour)",
  stops:
    "n'a|n'est|n'ont|n'a-t|ne|n|pourra|pourrait|aura|ayant|dont|était|fut|vient|reste|à|a|au|aux|en|dans|chez|le|la|les|ce|est|sera|serait|sont|a|avec|pour|sur|et|où|lors|sous|publié|publiée|vacante|référence|disponible|situés|comporte|commence|débute|qui|que|nous|vous|je|il|elle|au|sein|du|dès|des|à|par|ont|avons|avez|seriez|pouvez|malheureusement|afin|suite|car|votre|notre|basé|basée|situé|située|proposé|ouvert|vacant|vers",
  companyAfter: [
    "(?<!\\p{L})(?:chez|au sein (?:de la|de l'|du|de|des|d')|à la|à l'|au|aux|pour le compte (?:de|du|d')|pour notre client|notre client|rejoindre|bienvenue (?:chez|à|au)|équipe (?:de|du|d'|de la|de l')|pour l'entreprise|la société|l'entreprise|le groupe|intérêt pour|dans notre|[Cc]ofondat\\w+ d[e'])\\s?(?:la |le |l'|les )?(?:société |entreprise )?",
  ],
  companyBefore: [
    "\\s(?:souhaite|souhaitent|souhaiterait|vous invite|vous invitent|vous propose|vous proposent|vous convie|vous reçoit|vous recevra|a le plaisir|ont le plaisir|recherche|recherchent|recrute|recrutent|vous remercie|vous remercient|est heureux|est heureuse|est ravie?|a bien reçu|a examiné|a étudié|a consulté|a mis à jour|a annulé|a reporté|a retenu|n'a pas retenu|vous confirme|vous attend|vous a)\\b",
  ],
  client: [
    "\\b(?:notre|mon|le|pour le compte de notre) client\\b",
    "\\b(?:sur|dans) leurs? (?:site|locaux|bureaux)\\b",
    "\\bpour le compte (?:de|d')",
  ],
  meetAfter: [
    "(?<!\\p{L})(?:[Vv]ous (?:serez|êtes) (?:accueillie?|reçue?|attendue?|appelée?) par|formée? d[e']|constituée? d[e']|demande(?:z|r)|assistée? d[e']|animée? par|en compagnie d[e']|face à|avec|rencontrer(?:ez)?|par|reçue? par|échanger(?:ez)? avec|accueillie? par|présence de|composée? d[e']|(?<!(?:recrutement|formation|carrières|ressources|talents|administration|développement|mobilité|gestion|personnel) )et|ainsi que|verrez|parler(?:ez)? (?:à|avec)|menée? par|conduite? par|assurée? par|vous aurez affaire à|voir|vous retrouver(?:ez)?|contactée? par|prise? en charge par|demander|se présenter à|présentez-vous à|dirigée? par|passer(?:ez)? devant|interviewée? par|rencontre d[e']) (?:le |la |l'|les |notre |nos |mon |ma )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:de|du|des|de la) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:passera|vous fera|se joint|nous rejoindra|rejoindra|vous attend|vous reçoit|participe|sera de la partie|mène|animeront|assisteront|vous (?:appellera|appelle|contactera|recevra|accueillera|rencontrera|attendra|recevront|accueilleront|rencontreront|téléphonera|joindra)|t'appellera|sera (?:présente?|là|également|aussi|avec)|seront (?:présents|présentes|là)|participera|participeront|se joindra|animera|mènera|et moi(?:-même)?|assistera|fera passer|conduira|vous fera passer|vous verra|te verra|te recevra|te reçoit|t'accueillera|t'attend|t'attendra|viendra vous chercher|vous guidera|vous interviewera|mènera|sera des nôtres|seront de la partie|nous rejoindra|tient à vous rencontrer|vous parlera|vous joindra|vous rappellera|prendra contact|s'occupera)(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:notre (?:rendez-vous|entretien|echange|rencontre)|on se (?:voit|retrouve)|nous nous (?:voyons|retrouvons)|je vous (?:attends|recois|montrerai|retrouve)|m'attendre|avec moi|et moi|moi-meme|je (?:vous |t')(?:appelle\\w*|recevrai|accueillerai|attends|rencontrerai)|je serai|nous serons (?:deux|trois)|en face-a-face avec moi|je te (?:recois|retrouve|verrai|recevrai)|on se (?:parle|retrouve)|vous serez avec moi|je vous (?:verrai|retrouverai|contacterai)|vous rencontrer toutes|nous vous (?:recevrons|rencontrerons)|mon bureau|mon cabinet|dans mon)\\b",
  ],
  unnamed: [
    "\\b(?:la directrice|le directeur|la cadre|le cadre|un membre|un collegue|une collegue|quelqu'un|le responsable|la responsable|le chef de service|les associes|un representant|la gerante|le gerant|mon associee?|ma collegue|mon collegue|la cheffe|le patron|la patronne|le manager|la manager|la drh|le drh)\\b",
  ],
  phone: [
    "\\b(?:par telephone|telephonique\\w*|appell\\w*|appel telephonique|coup de fil|au telephone|un appel|t'appeler\\w*|t'appelle|vous appelle|joindr\\w*)\\b",
  ],
  video: [
    "\\b(?:visio\\w*|video\\w*|zoom|teams|webex|skype|google meet|en ligne|a distance|distanciel|whereby|jitsi|meet|livestorm|en virtuel|virtuelle?)\\b",
  ],
  onsite: [
    "\\b(?:sur place|dans nos locaux|presentiel\\w*|en personne|a l'accueil|au cabinet|a la clinique|a l'hopital|venez|passer nous voir|bureau|batiment|etage|salle|a l'adresse|parking|sur site|chez nous|a la boutique|au magasin|dans notre etablissement|rez-de-chaussee|interphone|digicode|badge visiteur|piece d'identite)\\b",
  ],
  round: [
    "(?:premier|première|deuxième|second|seconde|troisième|1er|1re|2e|2ème|3e|dernier|prochain) (?:entretien|échange|tour|rendez-vous|rencontre)(?: (?:téléphonique|technique|rh))?|entretien (?:téléphonique|technique|rh|de recrutement|final|collectif|individuel|de sélection|opérationnel|manager)|échange téléphonique|journée d'essai|demi-journée d'essai|jury",
  ],
};
