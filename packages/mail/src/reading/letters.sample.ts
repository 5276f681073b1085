import type { MailKind } from "@afterword/core/reading/reading";

/** A short mail as an employer would write it, with what must be read from it. */
export type SampleLetter = {
  kind: MailKind;
  subject: string;
  text: string;
  company?: string;
  role?: string;
  people?: string[];
  start?: string;
};

/** One mail of each kind and more in every language that is read. All were written on Monday 3 May 2027. */
export const sampleLetters: Record<string, readonly SampleLetter[]> = {
  de: [
    {
      kind: "confirmation",
      subject: "Ihr Vorstellungstermin",
      text: "Sehr geehrte Frau Berg,\n\nvielen Dank für Ihre Bewerbung als Medizinische Fachangestellte. Gerne möchten wir Sie persönlich kennenlernen und laden Sie zu einem Gespräch am Dienstag, den 11. Mai 2027 um 10:30 Uhr in unsere Praxis ein. Das Gespräch führen Frau Dr. Katrin Sommer und unsere Praxismanagerin Birgit Wolf.\n\nMit freundlichen Grüßen\nBirgit Wolf\nPraxismanagerin\nHausarztpraxis am Markt, Marktplatz 4, 72070 Tübingen",
      company: "Hausarztpraxis am Markt",
      role: "Medizinische Fachangestellte",
      people: ["Katrin Sommer", "Birgit Wolf"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Ihre Bewerbung als Controller (m/w/d)",
      text: "Sehr geehrte Frau Berg,\n\nvielen Dank für das angenehme Gespräch und Ihr Interesse an der Position als Controller (m/w/d) in unserem Hause. Nach reiflicher Überlegung haben wir uns für einen anderen Kandidaten entschieden. Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.\n\nMit freundlichen Grüßen\nTobias Renner\nPersonalreferent\nHanselmann Antriebstechnik GmbH",
      company: "Hanselmann Antriebstechnik GmbH",
      role: "Controller (m/w/d)",
    },
    {
      kind: "cancellation",
      subject: "Absage unseres Termins",
      text: "Liebe Frau Berg,\n\nleider muss das Gespräch am Donnerstag, 6. Mai um 14 Uhr entfallen, da Herr Kunz erkrankt ist. Wir melden uns, sobald er wieder gesund ist.\n\nViele Grüße\nMiriam Adam\nKinderhaus Sonnenblume e. V.",
      company: "Kinderhaus Sonnenblume e. V.",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Neuer Termin",
      text: "Hallo Frau Berg,\n\nunser Geschäftsführer ist am Mittwoch verhindert. Können wir das Gespräch daher auf Freitag, den 7. Mai 2027 um 9:00 Uhr verlegen? Ich habe den Termin schon so eingetragen, alles andere bleibt wie besprochen.\n\nBeste Grüße\nJonas Feld\nRecruiting, Lichtblick Solar AG",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Kennenlernen",
      text: "Hallo Frau Berg,\n\nIhre Unterlagen haben uns gut gefallen und wir würden Sie gerne kennenlernen. Wann hätten Sie in der nächsten Woche Zeit für ein Telefonat? Dienstag- oder Mittwochvormittag würde es bei uns gut passen.\n\nViele Grüße\nSabine Koch\nStadtwerke Ahlen",
      company: "Stadtwerke Ahlen",
    },
    {
      kind: "offer",
      subject: "Ihre Zusage",
      text: "Liebe Frau Berg,\n\nwir freuen uns sehr, Ihnen die Stelle als Erzieherin in unserer Krippe anbieten zu können. Den Arbeitsvertrag erhalten Sie in den nächsten Tagen per Post. Arbeitsbeginn wäre der 1. August um 7:30 Uhr.\n\nHerzliche Grüße\nMiriam Adam\nKinderhaus Sonnenblume e. V.",
      role: "Erzieherin",
    },
    {
      kind: "other",
      subject: "Eingangsbestätigung Ihrer Bewerbung",
      text: "Sehr geehrte Frau Berg,\n\nwir bestätigen den Eingang Ihrer Bewerbung als Pflegehelferin. Bitte haben Sie etwas Geduld, wir melden uns bis zum 21. Mai bei Ihnen.\n\nMit freundlichen Grüßen\nPersonalabteilung\nKlinikverbund Oberland",
    },
  ],
  fr: [
    {
      kind: "confirmation",
      subject: "Confirmation de votre entretien",
      text: "Bonjour Madame Leroy,\n\nSuite à notre échange téléphonique, je vous confirme votre entretien pour le poste d'aide-soignante de nuit le mardi 11 mai 2027 à 10h30 dans nos locaux, 8 rue des Lilas, 35000 Rennes. Vous serez reçue par Mme Claire Bonnet, cadre de santé, et M. Paul Girard, directeur.\n\nCordialement,\nSophie Marchand\nAssistante RH\nEHPAD Les Glycines",
      company: "EHPAD Les Glycines",
      role: "aide-soignante de nuit",
      people: ["Claire Bonnet", "Paul Girard", "Sophie Marchand"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Votre candidature",
      text: "Madame,\n\nNous avons bien reçu votre candidature au poste de comptable et vous remercions de l'intérêt que vous portez à notre société. Après étude attentive, nous sommes au regret de vous informer que nous ne pouvons y donner une suite favorable.\n\nNous vous souhaitons pleine réussite dans vos recherches.\n\nLe service recrutement\nTransports Duvallon",
      role: "comptable",
    },
    {
      kind: "cancellation",
      subject: "Entretien de jeudi",
      text: "Bonjour,\n\nJe suis désolée mais je dois annuler notre entretien de jeudi 6 mai à 14h : le poste est gelé jusqu'à la rentrée. Je reviendrai vers vous si la situation évolue.\n\nBien à vous,\nHélène Carpentier\nAtelier Papier Plume, Nantes",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Report de notre rendez-vous",
      text: "Bonjour Madame Leroy,\n\nLe docteur Fabre étant en congé mercredi, nous décalons notre rendez-vous au vendredi 7 mai 2027 à 9h, même lieu.\n\nMerci de votre compréhension,\nNadia Benali\nsecrétaire\nCabinet médical du Parc",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Votre candidature",
      text: "Bonjour,\n\nVotre profil a retenu toute notre attention et nous aimerions vous rencontrer. Pourriez-vous m'indiquer vos disponibilités pour la semaine du 10 mai ?\n\nBelle journée,\nJulien Morel\nChargé de recrutement\nMutuelle Armor",
      company: "Mutuelle Armor",
    },
    {
      kind: "offer",
      subject: "Bonne nouvelle",
      text: "Bonjour,\n\nÀ la suite de nos entretiens, j'ai le plaisir de vous proposer le poste d'infirmière coordinatrice en CDI à compter du 1er septembre. Vous trouverez ci-joint la promesse d'embauche.\n\nCordialement,\nClaire Bonnet\nEHPAD Les Glycines",
      role: "infirmière coordinatrice",
    },
    {
      kind: "other",
      subject: "Accusé de réception",
      text: "Bonjour,\n\nNous accusons réception de votre candidature pour le poste d'agent d'accueil. Sans réponse de notre part sous trois semaines, veuillez considérer qu'elle n'a pas été retenue.\n\nLe service des ressources humaines\nVille de Pontorlac",
    },
  ],
  es: [
    {
      kind: "confirmation",
      subject: "Confirmación de entrevista",
      text: "Buenos días, Marta:\n\nTe confirmamos la entrevista para el puesto de auxiliar de enfermería el martes 11 de mayo de 2027 a las 10:30 h en nuestra clínica, calle Olivos 12, 41001 Sevilla. Te entrevistará Lucía Romero, supervisora de planta.\n\nUn saludo,\nPablo Ortega\nRecursos Humanos\nClínica San Telmo",
      company: "Clínica San Telmo",
      role: "auxiliar de enfermería",
      people: ["Lucía Romero", "Pablo Ortega"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Proceso de selección",
      text: "Estimada Marta:\n\nGracias por participar en el proceso de selección para la vacante de contable. Lamentamos comunicarte que en esta ocasión hemos decidido continuar con otros candidatos. Conservaremos tu CV para futuras oportunidades.\n\nSaludos cordiales,\nEquipo de Selección\nGrupo Vallejo",
      role: "contable",
    },
    {
      kind: "cancellation",
      subject: "Entrevista del jueves",
      text: "Hola Marta:\n\nSiento avisarte con tan poco tiempo, pero tenemos que cancelar la entrevista del jueves 6 de mayo a las 16:00. El director está de baja y de momento no hay nueva fecha.\n\nUn abrazo,\nIrene Salas\nLibrería Nómada, Madrid",
      start: "2027-05-06T16:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Cambio de hora",
      text: "Hola Marta:\n\nHemos tenido que cambiar la entrevista del miércoles. La nueva fecha es el viernes 7 de mayo de 2027 a las 9:00, también por Zoom.\n\nGracias,\nIrene Salas",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Nos gustaría conocerte",
      text: "Hola Marta:\n\nHemos visto tu candidatura y nos gustaría tener una entrevista contigo. ¿Qué día de la semana que viene te vendría bien? Dinos un par de opciones.\n\nUn saludo,\nPablo Ortega\nClínica San Telmo",
      company: "Clínica San Telmo",
    },
    {
      kind: "offer",
      subject: "Oferta",
      text: "Hola Marta:\n\nNos complace ofrecerte el puesto de coordinadora de logística con incorporación el 1 de junio. Te adjuntamos la carta oferta; tienes hasta el 10 de mayo para responder.\n\nSaludos,\nGrupo Vallejo",
      role: "coordinadora de logística",
    },
    {
      kind: "other",
      subject: "Hemos recibido tu candidatura",
      text: "Hola Marta:\n\nHemos recibido tu candidatura para el puesto de recepcionista. La revisaremos y, si tu perfil encaja, te llamaremos para una entrevista.\n\nGracias por tu interés,\nHotel Miramonte",
    },
  ],
  it: [
    {
      kind: "confirmation",
      subject: "Conferma colloquio",
      text: "Gentile dott.ssa Conti,\n\ncon la presente confermiamo il colloquio per la posizione di fisioterapista fissato per martedì 11 maggio 2027 alle ore 10:30 presso la nostra sede in via Garibaldi 15, 40121 Bologna. Incontrerà il dott. Marco Fontana, direttore sanitario.\n\nCordiali saluti\nElena Ferri\nUfficio Risorse Umane\nPoliambulatorio San Luca",
      company: "Poliambulatorio San Luca",
      role: "fisioterapista",
      people: ["Marco Fontana", "Elena Ferri"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Esito della selezione",
      text: "Gentile dott.ssa Conti,\n\nla ringraziamo per il tempo dedicato alla nostra selezione per il ruolo di impiegata amministrativa. Purtroppo dobbiamo comunicarle che abbiamo scelto di proseguire con un altro profilo.\n\nLe auguriamo il meglio.\nUfficio del personale\nRossetti Arredamenti S.r.l.",
      role: "impiegata amministrativa",
    },
    {
      kind: "cancellation",
      subject: "Colloquio di giovedì",
      text: "Buongiorno Giulia,\n\nmi dispiace ma dobbiamo annullare il colloquio di giovedì 6 maggio alle 15: la posizione è stata sospesa.\n\nA presto\nDavide Neri\nBirrificio Torre Vecchia",
      start: "2027-05-06T15:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Spostamento colloquio",
      text: "Gentile Giulia,\n\nper un imprevisto dobbiamo spostare il colloquio di mercoledì: la aspettiamo venerdì 7 maggio 2027 alle 9.00, stesso indirizzo.\n\nCordiali saluti\nElena Ferri",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "La sua candidatura",
      text: "Gentile Giulia,\n\nabbiamo letto con interesse la sua candidatura e vorremmo conoscerla. Potrebbe indicarci la sua disponibilità per la prossima settimana?\n\nCordiali saluti\nElena Ferri\nPoliambulatorio San Luca",
      company: "Poliambulatorio San Luca",
    },
    {
      kind: "offer",
      subject: "Proposta di assunzione",
      text: "Gentile Giulia,\n\nsiamo lieti di offrirle il posto di educatrice presso il nostro nido a partire dal 1° settembre. In allegato trova la lettera di assunzione.\n\nCordiali saluti\nCooperativa Arcobaleno",
      role: "educatrice",
    },
    {
      kind: "other",
      subject: "Candidatura ricevuta",
      text: "Gentile Giulia,\n\ngrazie per esserti candidata alla posizione di grafico. Abbiamo ricevuto il tuo CV e ti ricontatteremo entro due settimane.\n\nStudio Lumen",
    },
  ],
  nl: [
    {
      kind: "confirmation",
      subject: "Bevestiging gesprek",
      text: "Beste Sanne,\n\nHierbij bevestig ik ons gesprek op dinsdag 11 mei 2027 om 10.30 uur voor de functie van verpleegkundige. Het gesprek vindt plaats op onze locatie aan de Kerkstraat 12, 3511 LX Utrecht. Je spreekt met Karin de Boer, teamleider, en Ahmed El Amrani, verpleegkundige.\n\nMet vriendelijke groet,\nLotte Visser\nHR-adviseur\nZorggroep De Linde",
      company: "Zorggroep De Linde",
      role: "verpleegkundige",
      people: ["Karin de Boer", "Ahmed El Amrani", "Lotte Visser"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Je sollicitatie",
      text: "Beste Sanne,\n\nBedankt voor je sollicitatie naar de functie van projectleider. Helaas moeten we je meedelen dat we met andere kandidaten verder gaan. We wensen je veel succes met het vinden van een passende baan.\n\nMet vriendelijke groet,\nAfdeling HR\nBouwbedrijf Van Loon B.V.",
      role: "projectleider",
    },
    {
      kind: "cancellation",
      subject: "Gesprek donderdag",
      text: "Hoi Sanne,\n\nHelaas kan het gesprek van donderdag 6 mei om 14.00 uur niet doorgaan, want de vacature is ingetrokken. Excuses voor het ongemak.\n\nGroet,\nPim Dekker\nMuseum Het Schip",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Andere tijd",
      text: "Beste Sanne,\n\nOnze afspraak van woensdag moet ik helaas verzetten naar vrijdag 7 mei 2027 om 9.00 uur. Laat het even weten als dat niet lukt.\n\nGroet,\nLotte Visser",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Kennismaken?",
      text: "Beste Sanne,\n\nWe hebben je brief met plezier gelezen en willen je graag uitnodigen voor een gesprek. Wanneer zou het je volgende week schikken?\n\nGroet,\nLotte Visser\nZorggroep De Linde",
      company: "Zorggroep De Linde",
    },
    {
      kind: "offer",
      subject: "Aanbod",
      text: "Beste Sanne,\n\nHet doet ons plezier je de functie van teamleider aan te bieden. In de bijlage vind je de arbeidsovereenkomst. We horen graag voor vrijdag of je akkoord bent.\n\nGroet,\nLotte Visser",
      role: "teamleider",
    },
    {
      kind: "other",
      subject: "Ontvangstbevestiging",
      text: "Beste Sanne,\n\nWe hebben je sollicitatie op de vacature medewerker klantenservice ontvangen. Je hoort uiterlijk 21 mei van ons.\n\nMet vriendelijke groet,\nGemeente Rijnwoude",
    },
  ],
  pt: [
    {
      kind: "confirmation",
      subject: "Confirmação da entrevista",
      text: "Olá Beatriz,\n\nConfirmamos a sua entrevista para a vaga de enfermeira de urgência na terça-feira, 11 de maio de 2027, às 10h30, no Hospital da Ribeira, Rua do Carmo 20, 4050-100 Porto. Será recebida pela Enf.ª Marta Lopes e pelo Dr. Rui Tavares.\n\nCom os melhores cumprimentos,\nInês Duarte\nRecursos Humanos\nHospital da Ribeira",
      company: "Hospital da Ribeira",
      role: "enfermeira de urgência",
      start: "2027-05-11T10:30:00+01:00",
    },
    {
      kind: "rejection",
      subject: "A sua candidatura",
      text: "Cara Beatriz,\n\nAgradecemos o seu interesse na função de gestora de produto. Infelizmente, a sua candidatura não foi selecionada para a fase seguinte.\n\nDesejamos-lhe muito sucesso.\nEquipa de Recrutamento\nNorteSoft Lda",
      role: "gestora de produto",
    },
    {
      kind: "cancellation",
      subject: "Entrevista de quinta",
      text: "Olá Beatriz,\n\nPeço desculpa mas temos de cancelar a entrevista de quinta-feira, dia 6 de maio, às 15h. A vaga foi preenchida internamente.\n\nCumprimentos,\nTiago Melo\nAdega do Monte",
      start: "2027-05-06T15:00:00+01:00",
    },
    {
      kind: "reschedule",
      subject: "Remarcação",
      text: "Olá Beatriz,\n\nPrecisamos de remarcar a entrevista de quarta-feira. Fica agendada para sexta-feira, 7 de maio de 2027, às 9h00, pelo mesmo link.\n\nObrigada,\nInês Duarte",
      start: "2027-05-07T09:00:00+01:00",
    },
    {
      kind: "invitation",
      subject: "Gostaríamos de falar consigo",
      text: "Olá Beatriz,\n\nGostámos do seu perfil e gostaríamos de a convidar para uma entrevista. Qual seria a melhor hora para si na próxima semana?\n\nCumprimentos,\nInês Duarte\nHospital da Ribeira",
      company: "Hospital da Ribeira",
    },
    {
      kind: "offer",
      subject: "Proposta",
      text: "Olá Beatriz,\n\nÉ com muito prazer que lhe oferecemos o cargo de coordenadora pedagógica. Segue em anexo a proposta de trabalho, com início a 1 de junho.\n\nCumprimentos,\nColégio do Cedro",
      role: "coordenadora pedagógica",
    },
    {
      kind: "other",
      subject: "Candidatura recebida",
      text: "Olá Beatriz,\n\nRecebemos a sua candidatura para a vaga de rececionista. Entraremos em contacto caso o seu perfil seja selecionado.\n\nHotel Atlântida",
    },
  ],
  pl: [
    {
      kind: "confirmation",
      subject: "Potwierdzenie rozmowy",
      text: "Szanowna Pani Anno,\n\npotwierdzam termin rozmowy kwalifikacyjnej na stanowisko pielęgniarki: wtorek, 11 maja 2027 r., godz. 10:30, w siedzibie szpitala przy ul. Lipowej 5, 30-702 Kraków. Rozmowę poprowadzi Joanna Wiśniewska, pielęgniarka oddziałowa.\n\nZ poważaniem\nMarek Zieliński\nDział Kadr\nSzpital Miejski w Krakowie",
      role: "pielęgniarki",
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Rekrutacja",
      text: "Dzień dobry,\n\ndziękujemy za udział w rekrutacji na stanowisko księgowej. Niestety nie zdecydowaliśmy się na dalszą współpracę z Panią i wybraliśmy innego kandydata. Życzymy powodzenia.\n\nPozdrawiam\nMarek Zieliński\nHurtownia Polmax Sp. z o.o.",
      role: "księgowej",
    },
    {
      kind: "cancellation",
      subject: "Odwołanie spotkania",
      text: "Dzień dobry Pani Anno,\n\nniestety musimy odwołać rozmowę zaplanowaną na czwartek 6 maja o godz. 14:00. Rekrutacja została wstrzymana.\n\nPozdrawiam\nEwa Kaczmarek\nKsięgarnia Pod Lwem",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Zmiana terminu",
      text: "Dzień dobry Pani Anno,\n\nmusimy przełożyć środową rozmowę. Nowy termin to piątek, 7 maja 2027, godz. 9:00. Miejsce bez zmian.\n\nPozdrawiam\nEwa Kaczmarek",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Zaproszenie na rozmowę",
      text: "Dzień dobry,\n\nPani CV bardzo nas zainteresowało i chcielibyśmy zaprosić Panią na rozmowę. Jaki termin w przyszłym tygodniu by Pani odpowiadał?\n\nPozdrawiam\nMarek Zieliński\nPrzychodnia Zdrowie",
      company: "Przychodnia Zdrowie",
    },
    {
      kind: "offer",
      subject: "Oferta pracy",
      text: "Dzień dobry Pani Anno,\n\nz przyjemnością proponujemy Pani stanowisko kierownika zmiany od 1 czerwca. W załączniku umowa o pracę do przejrzenia.\n\nPozdrawiam\nEwa Kaczmarek",
    },
    {
      kind: "other",
      subject: "Potwierdzenie otrzymania aplikacji",
      text: "Dzień dobry,\n\ndziękujemy za przesłanie aplikacji na stanowisko recepcjonistki. Skontaktujemy się z wybranymi kandydatami.\n\nHotel Pod Różą",
    },
  ],
  sv: [
    {
      kind: "confirmation",
      subject: "Bekräftelse på intervju",
      text: "Hej Maja!\n\nTack för din ansökan. Vi vill gärna träffa dig på en intervju för tjänsten som sjuksköterska tisdagen den 11 maj 2027 kl. 10.30. Vi ses på vårdcentralen, Storgatan 8, 222 22 Lund. Du får träffa enhetschef Karin Holm och sjuksköterska Ali Rahimi.\n\nVänliga hälsningar\nKarin Holm\nenhetschef\nVårdcentralen Linden",
      company: "Vårdcentralen Linden",
      role: "sjuksköterska",
      people: ["Karin Holm", "Ali Rahimi"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Din ansökan",
      text: "Hej Maja,\n\nTack för visat intresse för tjänsten som ekonomiassistent. Vi har nu gått igenom alla ansökningar och tyvärr gick du inte vidare i processen den här gången. Lycka till framöver!\n\nMed vänlig hälsning\nRekryteringsgruppen\nNordvall Bygg AB",
      role: "ekonomiassistent",
    },
    {
      kind: "cancellation",
      subject: "Intervjun på torsdag",
      text: "Hej Maja,\n\nJag är ledsen men vi måste ställa in intervjun på torsdag den 6 maj kl. 14. Tjänsten är fryst tills vidare.\n\nHälsningar\nPer Lind\nBryggeriet Tre Torn",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Ny tid",
      text: "Hej Maja,\n\nVi behöver flytta intervjun från onsdag till fredag den 7 maj 2027 kl. 9.00. Hoppas det fungerar!\n\nMvh\nKarin Holm",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Intervju?",
      text: "Hej Maja,\n\nVi blev nyfikna på din ansökan och vill gärna bjuda in dig till en intervju. Vilken dag nästa vecka passar dig bäst?\n\nHälsningar\nKarin Holm\nVårdcentralen Linden",
      company: "Vårdcentralen Linden",
    },
    {
      kind: "offer",
      subject: "Erbjudande",
      text: "Hej Maja,\n\nVi är glada att kunna erbjuda dig tjänsten som barnskötare från och med den 1 augusti. Anställningsavtalet kommer i ett separat mejl.\n\nHälsningar\nFörskolan Blåsippan",
      role: "barnskötare",
    },
    {
      kind: "other",
      subject: "Vi har tagit emot din ansökan",
      text: "Hej Maja,\n\nTack för din ansökan till tjänsten som receptionist. Vi återkommer när sista ansökningsdag har passerat den 21 maj.\n\nHotell Utsikten",
    },
  ],
  da: [
    {
      kind: "confirmation",
      subject: "Jobsamtale",
      text: "Kære Freja\n\nVi vil gerne invitere dig til samtale om stillingen som social- og sundhedsassistent tirsdag den 11. maj 2027 kl. 10.30 på Plejecenter Ågården, Åvej 3, 8000 Aarhus C. Du møder afdelingsleder Hanne Bruun og tillidsrepræsentant Ole Friis.\n\nVenlig hilsen\nHanne Bruun\nafdelingsleder\nPlejecenter Ågården",
      company: "Plejecenter Ågården",
      role: "social- og sundhedsassistent",
      people: ["Hanne Bruun", "Ole Friis"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Din ansøgning",
      text: "Kære Freja\n\nTak for din ansøgning til stillingen som bogholder. Vi må desværre meddele, at vi har valgt at gå videre med andre kandidater. Held og lykke med jobsøgningen.\n\nVenlig hilsen\nHR\nJensen Maskinfabrik A/S",
      role: "bogholder",
    },
    {
      kind: "cancellation",
      subject: "Samtalen torsdag",
      text: "Hej Freja\n\nVi er desværre nødt til at aflyse samtalen torsdag den 6. maj kl. 14.00, da stillingen er sat i bero.\n\nMvh\nLars Dam\nCafé Kornblomst",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Ny tid",
      text: "Hej Freja\n\nVi bliver nødt til at flytte samtalen fra onsdag til fredag den 7. maj 2027 kl. 9.00. Sig til, hvis det ikke passer.\n\nVenlig hilsen\nHanne Bruun",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Samtale",
      text: "Kære Freja\n\nVi har læst din ansøgning med interesse og vil gerne invitere dig til en samtale. Hvornår i næste uge passer det dig bedst?\n\nVenlig hilsen\nHanne Bruun\nPlejecenter Ågården",
      company: "Plejecenter Ågården",
    },
    {
      kind: "offer",
      subject: "Tillykke",
      text: "Kære Freja\n\nVi er glade for at kunne tilbyde dig stillingen som pædagog fra 1. august. Ansættelseskontrakten sendes til din e-Boks.\n\nVenlig hilsen\nBørnehuset Solstrålen",
      role: "pædagog",
    },
    {
      kind: "other",
      subject: "Kvittering for ansøgning",
      text: "Kære Freja\n\nTak for din ansøgning. Vi har modtaget den og vender tilbage, når ansøgningsfristen den 21. maj er udløbet.\n\nVenlig hilsen\nOdense Kommune",
    },
  ],
  no: [
    {
      kind: "confirmation",
      subject: "Innkalling til intervju",
      text: "Hei Ingrid!\n\nTakk for søknaden. Vi inviterer deg til intervju for stillingen som sykepleier tirsdag 11. mai 2027 kl. 10.30 på Solbakken sykehjem, Solveien 2, 5006 Bergen. Fra oss møter avdelingsleder Kari Nes og tillitsvalgt Per Moe.\n\nMed vennlig hilsen\nKari Nes\navdelingsleder\nSolbakken sykehjem",
      company: "Solbakken sykehjem",
      role: "sykepleier",
      people: ["Kari Nes", "Per Moe"],
      start: "2027-05-11T10:30:00+02:00",
    },
    {
      kind: "rejection",
      subject: "Svar på søknad",
      text: "Hei Ingrid,\n\nTakk for interessen for stillingen som regnskapsfører. Vi må dessverre meddele at stillingen har gått til en annen søker. Lykke til videre!\n\nVennlig hilsen\nHR-avdelingen\nFjordbygg AS",
      role: "regnskapsfører",
    },
    {
      kind: "cancellation",
      subject: "Intervjuet torsdag",
      text: "Hei Ingrid,\n\nVi må dessverre avlyse intervjuet torsdag 6. mai kl. 14.00. Stillingen er trukket.\n\nHilsen\nOla Lien\nBakeriet på Torget",
      start: "2027-05-06T14:00:00+02:00",
    },
    {
      kind: "reschedule",
      subject: "Ny tid for intervju",
      text: "Hei Ingrid,\n\nVi må flytte intervjuet fra onsdag til fredag 7. mai 2027 kl. 9.00. Håper det går greit!\n\nHilsen\nKari Nes",
      start: "2027-05-07T09:00:00+02:00",
    },
    {
      kind: "invitation",
      subject: "Intervju",
      text: "Hei Ingrid,\n\nVi likte søknaden din og vil gjerne invitere deg til et intervju. Når i neste uke passer det best for deg?\n\nHilsen\nKari Nes\nSolbakken sykehjem",
      company: "Solbakken sykehjem",
    },
    {
      kind: "offer",
      subject: "Tilbud om stilling",
      text: "Hei Ingrid,\n\nVi har gleden av å tilby deg stillingen som barnehagelærer fra 1. august. Arbeidsavtalen er vedlagt.\n\nHilsen\nLøvetannen barnehage",
      role: "barnehagelærer",
    },
    {
      kind: "other",
      subject: "Bekreftelse på mottatt søknad",
      text: "Hei Ingrid,\n\nVi har mottatt søknaden din til stillingen som kundebehandler. Du hører fra oss innen 21. mai.\n\nHilsen\nSparebanken Vik",
    },
  ],
};
