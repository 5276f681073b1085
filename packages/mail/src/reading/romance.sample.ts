import type { SampleLetter } from "./letter.sample.ts";

/** A mail of each kind in the Romance languages. All of Monday 3 May 2027. */
export const romanceLetters: Record<string, readonly SampleLetter[]> = {
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
      start: "2027-05-06T15:00:00",
    },
    {
      kind: "reschedule",
      subject: "Remarcação",
      text: "Olá Beatriz,\n\nPrecisamos de remarcar a entrevista de quarta-feira. Fica agendada para sexta-feira, 7 de maio de 2027, às 9h00, pelo mesmo link.\n\nObrigada,\nInês Duarte",
      start: "2027-05-07T09:00:00",
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
};
