import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
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
    summary: "objet|sujet|theme|motif|motif du rendez-vous|motif de rendez-vous",
    skip: "date de debut|prise de poste|date limite|reponse avant|salaire|remuneration|reference|ref|mot de passe|code|id de reunion|a apporter|documents|pieces a fournir|stationnement|parking|ancien creneau|ancienne date|motif|candidat|candidate|nom|prenom|fax|site web|site internet|e-mail|email|courriel|de|pour|cc|envoye|secretariat|horaires d'ouverture|ouverture|siret|annuler|modifier|type de contrat|contrat|a confirmer avant|nb|acces parking|transports|invite|invitee|motif|motif de l'annulation|raison|raison de l'annulation|annule par|mission|periode|periode de remplacement|date de debut|dates de mission|numero de candidature|numero d'offre|code postal|a prevoir|reference de l'offre|no d'affichage|no de concours|acces pmr|affichage|delai de reponse|statut|n° d'offre|identifiant",
  },
  greeting:
    "(?:re-?bonjour|bonjour|bonsoir|bon matin|hello|allô|allo|cher|chère|chere|salut|madame|monsieur|coucou)(?: (?:madame|monsieur|m\\.|mme|mlle|docteur|dr))*",
  signOff:
    "(?:(?:bien )?(?:cordialement|amicalement|sincèrement|respectueusement|chaleureusement|bien à vous|bien à toi|à (?:très )?(?:bientôt|vite)|à mardi|à lundi|à mercredi|à jeudi|à vendredi|a bientôt|au plaisir|au plaisir de vous (?:lire|rencontrer|accueillir)|(?:meilleures|sincères|respectueuses) salutations|salutations(?: distinguées)?|belle (?:journée|soirée)|bonne (?:journée|soirée|fin de journée)|merci(?: d'avance| par avance)?|bises|très cordialement|confraternellement|je vous prie d'agréer.{0,80}|veuillez agréer.{0,90}|dans l'attente.{0,80})(?: à vous)?|cdlt|cdt|bav|bien à vous tous|à (?:demain|samedi|tantôt|plus|plus tard)|à la semaine prochaine|bonne (?:continuation|fin de semaine|semaine|réception|après-midi)|bon (?:week-end|après-midi|weekend)|avec mes (?:meilleures )?salutations.{0,30}|(?:avec )?mes (?:meilleures |cordiales |sincères )?salutations|cordiales salutations|recevez.{0,70}|nous vous prions d'agréer.{0,80}|belle (?:fin de )?(?:journée|semaine)|au plaisir (?:de vous voir|d'échanger|de te voir).{0,30}|en vous souhaitant.{0,60}|vous remerciant.{0,60}|à très vite|merci et (?:à bientôt|bonne journée)|bonne soirée et .{0,20}|je reste à (?:votre|ta) disposition.{0,30}|nous restons à votre disposition.{0,30})",
  interview:
    "entretiens?(?: d'embauche| téléphonique| de recrutement)?|entrevue|rendez-vous|rencontre(?:r)?|échange|visio|jury|journée d'essai|demi-journée d'essai|convocation|visioconférence|passage devant|oral de recrutement|appel téléphonique|discuter|faire connaissance",
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
    "n'a|n'est|n'ont|n'a-t|ne|n|pourra|pourrait|aura|ayant|dont|était|fut|vient|reste|à|a|au|aux|en|dans|chez|le|la|les|ce|est|sera|serait|sont|a|avec|pour|sur|et|où|lors|sous|publié|publiée|vacante|référence|disponible|situés|comporte|commence|débute|qui|que|nous|vous|je|il|elle|au|sein|du|dès|des|à|par|ont|avons|avez|seriez|pouvez|malheureusement|afin|suite|car|votre|notre|basé|basée|situé|située|proposé|ouvert|vacant|vers|dure|durera|après|apres|jusqu'à",
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
    "\\b(?:au|dans (?:le|la|notre)|a la|a notre) (?:cabinet|clinique|hopital|magasin|restaurant|agence|mairie|ecole|siege|service|pharmacie|atelier|usine|chantier)\\b|\\bsonn(?:ez|er|e)\\b|\\bpresent(?:er|ez)-?(?:vous)?\\b|\\bvous (?:recevr\\w*|accueill\\w*)\\b|\\bse garer\\b|\\bmetro\\b|\\bpasse[rz]? (?:me voir|nous voir|au)",
  ],
  round: [
    "(?:premier|première|deuxième|second|seconde|troisième|1er|1re|2e|2ème|3e|dernier|prochain) (?:entretien|échange|tour|rendez-vous|rencontre)(?: (?:téléphonique|technique|rh))?|entretien (?:téléphonique|technique|rh|de recrutement|final|collectif|individuel|de sélection|opérationnel|manager)|échange téléphonique|journée d'essai|demi-journée d'essai|jury",
  ],
};
