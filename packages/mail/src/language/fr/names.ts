import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    infirmier infirmière infirmiere idel ide aide-soignant aide-soignante médecin medecin sage-femme kinésithérapeute kiné
    orthophoniste pharmacien pharmacienne cadre directeur directrice responsable chef cheffe chargé chargée assistant assistante
    secrétaire ingénieur ingénieure développeur développeuse technicien technicienne vendeur vendeuse comptable gestionnaire
    conseiller conseillère éducateur éducatrice auxiliaire cofondateur cofondatrice fondateur gérant gérante remplaçant remplaçante
    chirurgien chirurgienne psychologue ergothérapeute manipulateur préparateur brancardier iade ibode ash aes avs ipa maçon peintre
    serveur serveuse caissier caissière plaquiste diététicien diététicienne psychomotricien psychomotricienne ambulancier ambulancière
    laborantin laborantine dentiste vétérinaire podologue opticien opticienne préparatrice standardiste juriste acheteur acheteuse
    dessinateur dessinatrice géomètre consultante coiffeur coiffeuse boucher pâtissier pâtissière cuisinière aide-comptable
    assistant-comptable radiologue bibliothécaire puéricultrice documentaliste animatrice animateur formatrice formateur titulaire
    kine cuisinier boulanger soudeur électricien plombier menuisier jardinier exploitant exploitante libraire aide-libraire agente
    employé employée opérateur opératrice ouvrier ouvrière magasinier magasinière cariste livreur livreuse chauffeuse conducteur
    conductrice manutentionnaire logisticien logisticienne affréteur affréteuse maître maîtresse enseignant enseignante professeur
    professeure instituteur institutrice moniteur monitrice surveillant surveillante accompagnant accompagnante accompagnateur
    accompagnatrice assistant-vétérinaire nounou atsem aesh aed esf tisf accueillant accueillante hôte hôtesse réceptionniste
    gouvernante majordome portier gardien gardienne agenceur agenceuse barman barmaid sommelier sommelière plongeur plongeuse commis
    chocolatier chocolatière boulangère bouchère charcutier charcutière poissonnier poissonnière fromager fromagère fleuriste crêpier
    traiteur esthéticien esthéticienne barbier masseur masseuse couturier couturière retoucheur retoucheuse styliste modéliste maçonne
    charpentier charpentière couvreur couvreuse carreleur carreleuse électricienne plombière chauffagiste frigoriste menuisière
    ébéniste serrurier serrurière métallier métallière soudeuse chaudronnier chaudronnière tourneur fraiseur usineur ajusteur
    mécanicien mécanicienne carrossier carrossière électromécanicien électromécanicienne électrotechnicien électrotechnicienne
    automaticien automaticienne mainteneur grutier grutière terrassier paysagiste horticulteur horticultrice viticulteur maraîcher
    maraîchère bûcheron élagueur agriculteur agricultrice vacher vachère architecte urbaniste topographe métreur métreuse projeteur
    projeteuse économiste géologue chimiste biologiste biochimiste chercheur chercheuse doctorant doctorante postdoctorant stagiaire
    alternant alternante apprenti apprentie analyste programmeur programmeuse administrateur administratrice informaticien
    informaticienne graphiste webdesigner infographiste rédacteur rédactrice journaliste correcteur correctrice traducteur traductrice
    interprète photographe monteuse réalisateur réalisatrice régisseur régisseuse comédien comédienne musicien musicienne conservateur
    conservatrice archiviste médiateur médiatrice guide avocat avocate notaire clerc greffier greffière parajuriste huissier auditeur
    auditrice contrôleur contrôleuse actuaire trésorier trésorière fiscaliste courtier courtière banquier banquière guichetier
    guichetière téléconseiller téléconseillère télévendeur téléprospecteur commercial commerciale négociateur négociatrice
    marchandiseur représentant représentante promoteur approvisionneur approvisionneuse planificateur planificatrice ordonnanceur
    recruteur recruteuse gestionnaire-paie dirigeant dirigeante présidente adjoint adjointe coordonnateur coordonnatrice coordinateur
    superviseur superviseure contremaître contremaîtresse intervenant intervenante préposé préposée travailleur travailleuse
    agent-administratif commis-comptable aide-cuisinier aide-éducatrice aide-ménagère auxiliaire-de-vie pompier pompière policier
    policière médecin-conseil généraliste gynécologue pédiatre cardiologue psychiatre anesthésiste urgentiste gériatre dermatologue
    ostéopathe audioprothésiste orthoptiste prothésiste hygiéniste infirmier-clinicien ergonome audiologiste optométriste
    nutritionniste inhalothérapeute technologue perfusionniste archiviste-médical travailleur-social criminologue psychoéducateur
    psychoéducatrice psychothérapeute neuropsychologue manipulatrice ludothécaire statisticien statisticienne ingénieur-conseil
    hydraulicien géotechnicien dosimétriste biostatisticien technico-commercial technico-commerciale chargé-e facteur factrice postier
    convoyeur convoyeuse pilote matelot marin laveur laveuse nettoyeur nettoyeuse manager coach consultant chauffeur concierge monteur
    steward mentor tech
  `,
  organisations: `
    association hôpital hopital clinique cabinet centre ehpad résidence fondation maison mairie école université laboratoire
    laboratoires pharmacie chu assurance banque groupe société éditions mobilité avocats notaires garage supermarché supermarche
    menuiserie ébénisterie pressing crèche creche collège lycée atelier boulangerie librairie café cafe transports imprimerie mutuelle
    hospice ciusss cisss clsc cégep cegep esat ime itep ssiad hlm crèches mutuelles caf cpam urssaf polyclinique brasserie fromagerie
    pâtisserie boucherie épicerie quincaillerie animalerie fleuristerie blanchisserie imprimeries auberge traiteur domaine vignoble
    camping commune intercommunale cpas ocas institut energie assurances services service restaurant hotel transport construction
    salon spa studio union pharma
  `,
  departments: `
    humaines dotation ressources talents carrieres secretariat recrutement candidatures candidature rh direction chirurgie cardiaque
    anesthesie services service acquisition administration reception coordination contact
  `,
  notNames: `
    salle bâtiment étage rue entretien candidature comptez venez merci sonnez oui non peut-être peut si annuler replanifier modifier
    equipe équipe l'équipe l’équipe envoyé ceci cela vous toi lui eux paris message confirmation invitation agenda date parking note
    suite portfolio test contact
  `,
  pronouns: `
    ma mon notre votre je tu il elle nous vous ils elles
  `,
  smallWords: `
    votre notre mes leur leurs quand où comment pourquoi quel quelle aujourd'hui demain hier invités invité organisateur organisatrice
    veuillez merci voici suite après avant pendant lors dès afin comité tu
  `,
  occupationEndings: "ologue thecaire trice ante constructeur redacteur directeur administrateur",
  organisationEndings: "bureau bibliotheque",
  posts: "poste postes emploi",
  officesBefore:
    "acquisition de talents|ressources humaines|service (?:rh|recrutement|du personnel)|direction des ressources humaines|drh|secrétariat",
  officesBehind: "rh|carrières?|(?:acquisition|attraction) de talents?|recrutement|ressources humaines|dotation",
  teamOf: "l['’]équipe (?:de |du )?recrutement (?:de la |de l['’]|du |des |de |d['’])|l['’]équipe (?:de |du |d')?",
};
