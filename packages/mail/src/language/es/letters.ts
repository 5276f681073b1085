import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "puesto|cargo|plaza|posicion|vacante|oferta|empleo|puesto de trabajo|perfil|categoria|rol|denominacion|oferta de empleo|puesto solicitado|puesto vacante|puesto al que postula|vacante de interes|proceso|proceso selectivo|especialidad|titulo del puesto|cargo al que postula|busqueda|posicion vacante|oferta inscrita|tu candidatura|plaza ofertada",
    company:
      "empresa|compania|centro|entidad|hospital|clinica|organizacion|empleador|empresa contratante|institucion|nombre de la empresa|razon social|organismo|compañia",
    client: "cliente|nuestro cliente|empresa cliente",
    agency: "agencia|consultora|ett",
    people:
      "personal|con|entrevistadores|entrevistador|entrevistadora|participantes|asistentes|panel|te entrevistara|le entrevistara|quien|tribunal|interlocutores|entrevista con|personas|reunion con|anfitrion|asisten|te entrevistaran|le entrevistaran|miembro del equipo|invitados|hablaras con|conoceras a|con quien|con quien hablaras|anfitriona|organizador|organizadora|te recibira|te recibiran|te atendera|le atendera|comision|tribunal evaluador|comision de seleccion|tribunal calificador|organo de seleccion|miembros del tribunal|comite|comite de seleccion|entrevistada por|entrevistado por|te reuniras con|se reunira con|quien te entrevista|quien le entrevista|entrevista a cargo de|reclutador a cargo|con quien te reuniras|profesional|evaluador|evaluadora|evaluadores|asistiran|panel de entrevista|contraparte|jefatura|equipo entrevistador|lo entrevistara|la entrevistara",
    contact:
      "contacto|persona de contacto|organizador|organizadora|coordinador|coordinadora|dudas|consultas|persona de referencia|reclutador|reclutadora|seleccionador|seleccionadora|tecnico de seleccion|tecnica de seleccion|consultor|consultora|responsable de seleccion|responsable del proceso|cualquier duda|preguntar por",
    location:
      "lugar|direccion|donde|ubicacion|sede|domicilio|localizacion|lugar de la entrevista|lugar de presentacion|direccion de la entrevista|local|sitio|donde ?",
    room: "sala|despacho|planta|edificio|consulta|aula|piso",
    format:
      "formato|modalidad|tipo|medio|via|tipo de entrevista|como|canal|modalidad de entrevista|modalidad de la entrevista|formato de la entrevista|plataforma|forma",
    round: "entrevista|fase|ronda|evento|etapa|tipo de reunion|tipo de evento|tipo de entrevista|tipo de cita|evento",
    length: "duracion|duracion aproximada|duracion estimada|duracion prevista",
    phone: "telefono|tel|numero|movil|su telefono|tu telefono|te llamaremos al|le llamaremos al|numero de telefono",
    link: "enlace|link|conexion|enlace de conexion|enlace zoom|videollamada|acceso|enlace a la reunion|enlace de la videollamada|unirse|enlace de la reunion|enlace teams|liga|liga de zoom|liga de acceso|liga de la reunion|link de conexion|link de la reunion|link de zoom|link de meet|enlace meet|enlace de acceso|url",
    date: "fecha|dia|cuando|fecha y hora|nueva fecha|fecha de la entrevista|fecha y hora de la entrevista|fecha y horario|dia y hora|dia y horario|fecha de la cita|fecha de citacion|fecha reservada|fecha/hora|fecha de presentacion",
    time: "hora|horario|nueva hora|a las|inicio|hora de la entrevista|hora de citacion|hora de presentacion|hora de la cita|hora de inicio|hrs|hora reservada|nuevo horario",
    zone: "zona horaria|huso horario",
    summary: "asunto|tema",
    skip: "fecha de inicio|incorporacion|fecha limite|plazo|salario|referencia|ref|contrasena|codigo|id de reunion|documentacion|traer|aparcamiento|fecha anterior|hora anterior|motivo|candidato|candidata|nombre|fax|web|email|correo|correo electronico|de|para|cc|enviado|horario de atencion|jornada|contrato|cancelar|reprogramar|confirmar antes|nota|horario de oficina|invitado|invitada|motivo|motivo de la cancelacion|cancelado por|cancelada por|periodo|fechas de cobertura|incorporacion|expediente|exp|n.º de expediente|numero de oferta|id de oferta|codigo de oferta|requisitos|sueldo|pretension salarial|vacantes|fecha de publicacion|fecha de inscripcion|estado|llevar|que llevar|vestimenta|codigo de vestimenta|tus respuestas|convocatoria n.º|dni|rfc|cuit",
  },
  greeting:
    "(?:estimad[oa]s?|querid[oa]|hola|buenos días|buenas tardes|buenas noches|buenas|buen día|apreciad[oa]s?|distinguid[oa]|qué tal|hey|muy señora? mí[oa])(?: (?:sr\\.?|sra\\.?|señora?|don|doña|d\\.|dña\\.|dr\\.?|dra\\.?))*",
  signOff:
    "(?:(?:un )?(?:cordial |afectuoso |fuerte |atento )?(?:saludo|saludos|abrazo)(?: cordiales| cordial| afectuosos)?|atentamente|cordialmente|reciba un (?:cordial )?saludo|muchas gracias|gracias|quedo a (?:su|tu) disposición|atte\\.?|a la espera de.{0,50}|quedo (?:atent[oa]|pendiente|a la espera).{0,40}|quedamos (?:atent[oa]s|a (?:su|tu) disposición).{0,40}|que tengas? (?:un )?(?:buen|lindo|excelente).{0,30}|(?:buen|feliz|excelente|lindo|bonito) (?:día|fin de semana|finde|tarde|semana|resto).{0,20}|muchas gracias (?:y|por).{0,40}|gracias (?:y|por).{0,40}|mil gracias|un beso|nos hablamos|te espero|(?:le|te) deseo.{0,40}|saludos? (?:y|desde).{0,30}|sldos|slds|cordiales? saludos?|(?:con )?un afectuoso saludo|reciba.{0,50}|hasta (?:pronto|el \\p{L}+|luego|entonces|mañana)|nos vemos|besos|un abrazo|sin otro particular)",
  interview:
    "entrevistas?(?: de trabajo| personal| telefónica)?|cita|reunión|videollamada|prueba práctica|proceso de selección|encuentro|charla|conocerte|conocerle|conocerla|conocerlo|convocatoria|videoconferencia|platicar|plática|conversar|conversación|llamada",
  roleAfter: [
    "(?<!\\p{L})(?:[Bb]uscamos|[Nn]ecesitamos|[Ee]stamos buscando|plazas? de)(?: (?:a|como))? (?:un |una )?",
    "(?<!\\p{L})nuestr[oa] (?:nuev[oa]|futur[oa]) ",
    "(?<!\\p{L})(?:puesto|plaza|vacante|cargo|posición) (?:a cubrir |ofertad[oa] |vacante )?(?:es|sería) (?:el |la |un |una |para )?(?:de )?",
    "(?<!\\p{L})(?:[Pp]uesto|[Pp]laza|[Vv]acante|[Cc]argo|[Pp]osición|[Rr]ol|[Oo]ferta|[Ee]mpleo|[Cc]ontrato)s? (?:de la |del |de |como |para |: )?(?:un |una )?",
    "(?<!\\p{L})(?:entrevista (?:para|de|como)|candidatura (?:para|a|como|de)|inscrito (?:en|a|como)|proceso de selección (?:de|para)|trabajar (?:con nosotros )?como|incorporarte como|incorporarse como|perfil (?:para|de|como)|proceso (?:para|de|selectivo para|selectivo de)|postulación (?:para|a|al|como)|postulaste (?:para|a|al|como)|postulado (?:para|a|al|como)|inscribiste (?:en|como|a)|inscripción en la oferta(?: de)?|búsqueda de|cubrir (?:la|el)|contratarte como|contratación de|como nuestr[oa]|eres|seas nuestr[oa]|ser nuestr[oa]|buscamos|selección de|solicitud (?:para|de|como)) (?:la |el |una |un )?(?:puesto de |plaza de |vacante de |posición de |cargo de )?",
  ],
  roleBefore: [],
  determiner: "(?:el|la|los|las|un|una|nuestro|nuestra|de|del)",
  stops:
    "fue|era|sería|ya|no|quedará|ser|en|con|el|la|los|las|será|sera|es|ha|han|está|esta|para|por|a|al|y|que|nos|le|te|se|tendrá|queda|quedó|nuestro|nuestra|nuestros|nuestras|su|tu|hemos|ofertado|ofertada|publicada|publicado|desde|sido|fue|ofrecido|vacante|avanzó|pasó|pasa|sigue|lamentamos|como|porque|pero|cuando|donde|sigue|quedan|inscrita|inscrito|solicitada|solicitado|ubicada|ubicado|empieza|comienza|según|sobre|tenemos|hasta|dura|durará|tras|después",
  companyAfter: [
    "(?<!\\p{L})(?:en|de parte de|en nombre de|equipo de|para|bienvenid[oa] a|interés en|nuestro cliente|por parte de|con|desde|trabajar en|incorporarte a|unirte a|candidatura (?:a|en)|dirección de) (?:la |el |los |las |nuestra |nuestro )?(?:empresa |compañía |firma )?",
  ],
  companyBefore: [
    "\\s(?:quiere|desea|le invita|te invita|ha decidido|busca|le agradece|te agradece|se complace|ha actualizado|ha cambiado|ha visto|ha descartado|ha leído|ha rechazado|ha cancelado|ha confirmado|te ha|le ha|quiere entrevistarte|te convoca|le convoca|le informa|te informa|te espera|le comunica|agradece tu|agradece su|lamenta|quiere conocerte|está buscando|solicita)\\b",
  ],
  client: ["\\b(?:nuestro|mi|el) cliente\\b", "\\ben nombre de nuestr"],
  meetAfter: [
    "(?<!\\p{L})(?:(?:[Ll]e|[Ll]a|[Tt]e|[Ll]o|[Oo]s) (?:llamar|recibir|atender|entrevistar|acompañar|esperar)(?:á|án|emos)|pregunt(?:e|a|ar|ad) por|acompañad[oa] por|a cargo de|de la mano de|con|[Ee]staremos|[Ss]eremos|[Ss]erán|[Ee]starían|[Vv]erás a|tribunal formado por|integrado por|compuesto por|dirigid[oa] por|llevad[oa] por|realizad[oa] por|presentarse con|presentarse ante|preséntate (?:con|ante)|entrevistad[oa] por|recibid[oa] por|atendid[oa] por|de parte de|[Tt]e ve|[Ll]e ve|buscar a|contactar con|conocer(?:ás|á)? a|hablar(?:ás|á)? con|por|verás a|(?<!(?:selección|formación|administración|gestión|personas|talento|desarrollo|cultura|atracción|personal|unidad) )(?:y|e)|junto (?:a|con)|reunirte con|entrevistará|entrevistarán|hará|harán|estarán|estará|asistirán|presencia de|formado por|recibirá|recibirán|atenderá) (?:la |el |los |las |a |nuestra |nuestro )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:de|del|de la) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:también estará|se sumará|nos acompaña|participa|dirigirá|llevará|te enseñará|os acompañará|se conectará|(?:te|le|lo|la) (?:llamará|llamaré|entrevistará|entrevistarán|recibirá|recibirán|atenderá|espera|esperará|contactará|acompañará|hará)|estará (?:presente|también|en)|estarán|participará|participarán|y yo|será|asistirá|asistirán|se unirá|nos acompañará|te espera en|le espera en|la recibirá|lo recibirá|va a (?:entrevistarte|entrevistarle|recibirte|recibirle|llamarte|llamarle|estar)|va a estar|te va a (?:recibir|entrevistar|llamar)|le va a (?:recibir|entrevistar|llamar)|te atiende|le atiende|te recibe|le recibe|te llama|le llama|te entrevista|le entrevista|conducirá|lleva el proceso|estará acompañando)(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:nuestra (?:cita|entrevista|charla|reunion)|nos (?:reunimos|encontramos)|te (?:recibo|veo|atiendo)|le (?:recibo|atiendo)|conmigo|somos .{2,40} y yo|conmigo|y yo|le llamare|te llamare|te espero|le espero|yo (?:te|le)|mi despacho|mi consulta|te entrevistare|le entrevistare|nos vemos|pasara(?:s)? conmigo|te (?:muevo|paso) con|lo espero|la espero|la recibire|lo recibire|hablaras conmigo|hablara conmigo|seremos .{2,40} y yo|mi oficina)\\b",
  ],
  unnamed: [
    "\\b(?:la directora|el director|la supervisora|el supervisor|alguien|un miembro|una companera|un companero|el responsable|la responsable|el jefe|la jefa|la gerente|el equipo|la duena|el dueno|la encargada|el encargado|mi socia|mi socio|la gestora|el gestor|la tecnica|el tecnico|la psicologa|el psicologo)\\b",
  ],
  phone: ["\\b(?:por telefono|telefonica\\w*|llamar\\w*|llamada|te llama\\w*|le llama\\w*)\\b(?! si)"],
  video: [
    "\\b(?:videollamada|videoconferencia|video\\w*|zoom|teams|webex|skype|google meet|online|en linea|virtual\\w*|telematica\\w*|jitsi|whereby|meet|conferencia web|remot[oa]|a distancia)\\b",
  ],
  onsite: [
    "\\b(?:presencial\\w*|en persona|en nuestras (?:oficinas|instalaciones)|en nuestra (?:clinica|sede|oficina|consulta)|en el centro|en el hospital|recepcion|despacho|planta|edificio|sala|aparcamiento|acudir|acuda|acudas|venir|ven|personarse|presentarse en|presentate en|preguntar en|porteria|conserjeria|mostrador|acercarte|acercarse|pasate|pasarte)\\b",
    "\\b(?:en|a) (?:la|el|nuestr[oa]) (?:clinica|consulta|oficina|hospital|tienda|restaurante|colegio|centro|farmacia|taller|sede|despacho|nave|hotel)\\b|\\bpas(?:e|a|arte|arse) por\\b|\\bpregunt(?:e|a) por\\b|\\btimbre\\b|\\ble recib\\w*|\\bmetro\\b|\\baparcar\\b",
  ],
  round: [
    "(?:primera|segunda|tercera|última|[123]\\.?ª) (?:entrevista|ronda|fase|reunión|llamada)(?: (?:técnica|telefónica|personal))?|entrevista (?:telefónica|técnica|personal|final|inicial|grupal|por competencias|de selección)|prueba (?:práctica|técnica)|dinámica de grupo",
  ],
};
