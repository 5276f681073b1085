import type { KindWords } from "../kind-words.ts";

const talk = "(?:entrevista|cita|reunion|llamada|encuentro|videollamada|convocatoria)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:sentimos decepcionar)\\b",
      "\\b(?:lament\\w*|sentimos|lo siento|desafortunadamente|por desgracia|desgraciadamente)[^.\\n]{0,140}\\b(?:no (?:ha|has|hemos|sera|podemos|continu\\w*|seguir\\w*|resulta\\w*|pas\\w*)|otr[oa] (?:candidat\\w*|persona|perfil)|descart\\w*|desestim\\w*)",
      "\\bno (?:ha|has) (?:sido|resultado|superado|pasado) (?:seleccionad\\w*|elegid\\w*|escogid\\w*|la fase|el proceso)",
      "\\b(?:hemos|nos hemos|han) (?:decidido|optado|elegido|seleccionado|escogido|decantado)[^.\\n]{0,60}\\botr[oa]s? (?:candidat\\w*|persona|perfil)",
      "\\b(?:eligio|eligieron|escogio|escogieron|opto|optaron)[^.\\n]{0,20}\\b(?:por )?(?:otra|otro|una persona|un candidato)",
      "\\bcandidatura (?:ha sido |fue )?(?:descartada|desestimada|rechazada)|\\bno (?:continu\\w*|seguir\\w*|avanz\\w*) (?:adelante )?(?:con (?:tu|su)|en (?:el|este) proceso)|\\b(?:plaza|vacante|puesto) (?:ya )?(?:ha sido|esta) cubiert\\w*|\\bno podemos ofrecer(?:te|le)",
      "\\bno (?:vamos a|podremos|podemos|va a) (?:\\w+ )?(?:continuar|seguir|avanzar|contar contigo|contar con usted)|\\b(?:hemos|han) (?:decidido|optado)[^.\\n]{0,50}\\b(?:no continuar|no seguir|otr[oa]s?)|\\bse (?:lo )?(?:ha|han) (?:dado|quedado)[^.\\n]{0,20}otr[oa]|\\b(?:puesto|plaza|vacante)[^.\\n]{0,30}(?:para otr[oa]|a otr[oa]|cubiert\\w*|asignad\\w*)|\\bno (?:fuiste|fue|has sido|ha sido) (?:la persona )?(?:elegid|seleccionad|escogid)\\w*|\\botr[oa] (?:candidat\\w*|aspirante|persona)[^.\\n]{0,40}(?:mas|mejor|elegid|seleccionad)",
      "\\b(?:has|ha|he|hemos|fuiste|fue) (?:sido )?(?:descartad|desestimad|rechazad)[oa]|\\boptado por (?:un|una|otr[oa]s?) (?:perfil|candidat|persona|aspirante)\\w*|\\bperfil[^.\\n]{0,30}\\bno (?:se ajusta|encaja|cumple|coincide|corresponde|es el que|se adapta|se adecua)|\\b(?:se )?cubrio (?:interna|con)\\w*|\\b(?:candidat\\w+|personas|perfiles|profesionales) cuyo perfil|\\bno (?:pasaste|ha pasado|pasa|avanzas|avanza|avanzaste|continuas|continua) (?:a|en|de)|\\bquedado con (?:un|una|otr[oa])|\\b(?:candidatura|solicitud|postulacion|estado)[^.\\n]{0,40}(?:descartad|desestimad|rechazad|no seleccionad|no apt)[oa]?\\w*",
      "\\bcerrado (?:el proceso|la vacante|la seleccion) con|\\bno encajas?\\b|\\bno (?:seras|sera) parte|\\bya no (?:esta|estas|sigues|sigue) en (?:el )?proceso|\\b(?:avanzar|continuar|seguir|proseguir) con (?:otr[oa]s?|los|las) (?:candidat|perfil|persona|aspirante|postulante|finalista)\\w*|\\bno (?:has|ha) sido (?:posible|admitid|apt)\\w*[^.\\n]{0,20}(?:seleccion|puesto|proceso)|\\bno (?:fue|fuiste|quedaste|quedo|resulto|resultaste) (?:la |el )?(?:seleccionad|elegid|escogid|favorecid|apt)\\w*|\\bestado ?: no seleccionad[oa]",
    ],
    softRejection: [
      "\\blament|\\bdesafortunadamente|\\bsuerte en (?:tu|su)|\\bdeseamos (?:mucha|lo mejor|exito)|\\bconservaremos (?:tu|su)|\\bbase de datos",
    ],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:cancelad\\w*|anulad\\w*|suspendid\\w*|no (?:podra|va a|se) (?:celebrar\\w*|tener lugar|realizar\\w*|hacer\\w*)|queda (?:cancelad|anulad|suspendid)\\w*)`,
      `\\b(?:cancelar|anular|suspender|cancelamos|anulamos|cancelo)\\b[^.\\n]{0,50}\\b(?:${talk}|la del)`,
      "\\b(?:tenemos|debo|tengo|vemos obligad\\w*)[^.\\n]{0,20}(?:que|a) (?:cancelar|anular|suspender)\\w*",
      "\\bcancelacion\\b|\\bentrevista (?:cancelada|anulada|suspendida)|\\baplazad\\w* (?:sin fecha|hasta nuevo aviso|indefinidamente)",
      "^(?:cancelad|anulad|suspendid)[oa]s?\\b|[-–—:] ?(?:cancelad|anulad)[oa]\\b|\\bse (?:ha |han )?(?:cancelo|cancelado|cancela|anulo|anulado|suspende|suspendio|suspendido)\\b|\\b(?:queda|esta|ha sido) (?:cancelad|anulad|suspendid)[oa]|\\bno (?:habra|se hara|tendra lugar|podra ser)\\b[^.\\n]{0,30}|\\b(?:proceso|vacante|puesto)[^.\\n]{0,40}\\b(?:en pausa|congelad|suspendid|pausad|cancelad)\\w*|\\b(?:nueva fecha|otra fecha)[^.\\n]{0,40}(?:avisaremos|comunicaremos|mas adelante|en cuanto|proximamente)|\\b(?:avisaremos|comunicaremos|contactaremos)[^.\\n]{0,30}nueva fecha|\\bno (?:venga|vengas|acuda|acudas)\\b",
      "\\b(?:entrevista|cita|reunion|llamada|lo|la)\\b[^.\\n]{0,25}\\b(?:no va|se cae|se cayo|se suspende)\\b(?! a)|\\bsin efecto\\b|\\bno (?:hay|habra|tendremos) (?:entrevista|reunion|llamada|cita)|\\b(?:aplaza|aplazada|pospone|pospuesta|postergada|posterga)\\b[^.\\n]{0,15}(?:hasta nuevo aviso|sin fecha|indefinid)|\\bno hace falta que (?:veng|acud|te desplac|se desplac|pas|viaj|asist|te conect|se conect)\\w*|\\bevento (?:ha sido )?cancelad",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:cambi\\w*|aplaz\\w*|pospon\\w*|pospuest\\w*|mov\\w*|traslad\\w*|adelant\\w*|retras\\w*|reprogram\\w*|pasa (?:al|a))`,
      "\\b(?:reprogramad\\w*|cambio de (?:fecha|hora|horario)|nueva (?:fecha|hora)|nuevo horario|aplazad\\w*|aplazar|posponer|mover la|cambiar la (?:entrevista|cita|hora|fecha)|modificacion)\\b",
      "\\ben (?:lugar|vez) (?:del?|de las?)|\\bantes (?:era|estaba|prevista)|\\binicialmente prevista|\\boriginalmente",
      "^(?:modificad|actualizad|cambiad|reprogramad)[oa]\\b|^(?:cambio|actualizacion|modificacion)\\b|\\b(?:se ha|ha sido|hemos|he) (?:movido|cambiado|pasado|aplazado|adelantado|retrasado|modificado|reprogramado|actualizado)\\b|\\bmejor\\b[^.\\n]{0,20}\\b(?:el|a las) \\w+|\\bsustituye a\\b",
      "\\bre(?:agend|program)\\w+\\b|\\b(?:corr|mov|posterg|despla[zc])(?:er|emos|imos|ar|amos|ada|ido|o) (?:\\w+ )?(?:entrevista|reunion|llamada|cita|charla)|\\b(?:la|lo|le|te) (?:corro|muevo|movemos|paso|pasamos|dejamos|dejo) (?:la \\w+ )?(?:para|al|a) |\\blo dejemos para\\b|\\by no (?:el|a las) (?:\\d|lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|\\b(?:ajuste|cambio|modificacion) de (?:horario|fecha|dia|hora)\\b|\\bcambi(?:amos|o|aron) (?:el dia|la hora|de dia|de hora)|\\b(?:teniamos|tenias|tenia)\\b[^.\\n]{0,30}\\b(?:sera|pasa|queda) (?:finalmente|al|a|para)|\\bse traslada\\b",
    ],
    offer: [
      "(?<!no podemos )(?<!no podremos )\\b(?:ofrecer(?:te|le)|ofrecemos|ofrecerle|complace\\w*|encantad\\w*|alegr\\w*|satisfaccion)[^.\\n]{0,80}\\b(?:el puesto|la plaza|un contrato|el cargo|la vacante|la posicion|un puesto|incorpor\\w*)",
      "\\b(?:oferta (?:laboral|de trabajo|de empleo|formal|economica)|carta oferta|precontrato|(?<!no )has sido seleccionad\\w* (?!para (?:la|una) (?:entrevista|siguiente|proxima))|(?<!no )ha sido seleccionad\\w* (?!para (?:la|una) (?:entrevista|siguiente|proxima))|(?<!no )(?:has|ha) sido seleccionad[oa](?=[.!,]|$)|bienvenid\\w* al equipo|enhorabuena|felicidades)\\b",
      "\\bel puesto es (?:tuyo|suyo)|\\bestas contratad\\w*|\\bqueremos (?:que te incorpores|que se incorpore|contratarte|contratarle)|\\bte queremos (?:en|como)|\\b(?:has|ha) sido (?:elegid|seleccionad|contratad)[oa] para (?:el puesto|la plaza|ocupar|incorporar)|\\btu contrato\\b|\\bsu contrato\\b|\\bpropuesta (?:economica|laboral|de contratacion)",
      "\\b(?:queremos|nos gustaria|encantaria|deseamos|quisieramos)[^.\\n]{0,20} que (?:seas|sea usted|formes|formaras|forme|formara|te unas|te unieras|se una|se uniera|te sumes|te sumaras|empieces|empezaras|trabajes|trabaje) (?:nuestr[oa]|parte|a |al |en |con )|\\benvi\\w+ (?:el|tu|su) contrato|\\b(?:fuiste|fue|quedaste|has sido|ha sido|ha sido usted|resultaste|eres) (?:la persona |el candidato |la candidata )?(?:elegid|seleccionad|escogid|contratad)[oa] (?:para|como|por)|\\b(?:eres|es usted) la persona (?:elegida|seleccionada)|\\bestas dentro\\b|\\b(?:la )?siguiente oferta\\b|\\bcontar contigo (?:a partir|desde|en el equipo|como)|\\b(?:plaza|puesto|vacante|trabajo) es (?:tuy|suy)[oa]|\\bpara firmar (?:el|tu|su) contrato|\\belegido tu candidatura|\\b(?:puesto|plaza) es para (?:ti|usted)|\\bbienvenida a (?:la compania|la empresa|nuestro equipo|bordo)|\\b(?:quedas|estas|estas ya) contratad|\\bpresente oferta\\b|\\bcarta (?:de )?oferta",
    ],
    invitation: [
      "\\b(?:gustaria|invit\\w*|queremos|querriamos|desear\\w*|encantaria)[^.\\n]{0,60}\\b(?:entrevist\\w*|conocer\\w*|reunir\\w*|charlar|hablar|concertar|verte|verle)",
      "\\b(?:quisieramos|quisiera|quiero|gustaria|interesa\\w*|encantaria|queria|queriamos|nos interesa)[^.\\n]{0,70}\\b(?:agendar|coordinar|charla|conversar|conversacion|entrevista|entrevistar\\w*|contactar|platicar|tener una|cafe)|\\b(?:pasado|pasaste|avanzaste|avanzado) a la (?:siguiente|proxima|segunda) (?:fase|etapa|ronda)|\\bpreseleccionad\\w*|\\bte animas\\b",
    ],
    choice: [
      "\\bcual(?:es)?\\b[^.\\n]{0,40}(?:mejor|viene|queda|prefier|prefer|convien|va bien|acomoda|encaja)",
      "\\bdisponib\\w*\\b|\\b(?:que|cual) (?:dia|hora|horario|opcion|fecha)|\\bcuando (?:te|le|podria|puede)|\\b(?:elige|elija|escoge|escoja|selecciona|seleccione|reserva|reserve)\\b[^.\\n]{0,30}(?:hora|fecha|dia|hueco|opcion|franja|turno|cita|entrevista|momento|cual)|\\bsiguientes (?:horarios|fechas|opciones|huecos)|\\bhuecos?\\b",
      "\\b(?:te|le) (?:vendria|viene|va|iria|parece|encaja|convien\\w*)[^.\\n]{0,60}\\?|\\b(?:podrias|podria|puedes|puede|seria posible)\\b[^.\\n]{0,80}\\?",
      "\\b(?:dinos|digame|diganos|dime|indicanos|indiquenos|haznos saber|confirmanos)[^.\\n]{0,40}(?:cual|que|cuando|si)",
      "\\b(?:te|le|os) (?:queda|viene|acomoda|sirve|cuadra|late|conviene) (?:bien|mejor)?|\\ba que hora\\b|\\bagenda (?:tu|aqui|una)|\\bcomo (?:andas|vas|estas|tienes) de tiempo|\\b(?:elegi|escogi|reserva|agenda|selecciona) (?:el|la|tu|un|una|aqui)\\b|\\b(?:siguientes|estas) (?:horarios|fechas|opciones|alternativas|franjas)|\\bdisponibilidad\\b|\\bopciones de (?:horario|fecha)",
    ],
    fixed: [
      "\\b(?:confirm\\w*|queda (?:fijad\\w*|programad\\w*|concertad\\w*)|esta (?:programad\\w*|prevista|fijada|agendada)|sera el|tendra lugar|se (?:celebrara|realizara|llevara a cabo)|convoc\\w*|citad\\w*|le esperamos|te esperamos|nos vemos|hasta el|le llamar\\w*|te llamar\\w*|agendad\\w*|recordatorio|como acordamos|recordamos|quedamos)\\b",
      "\\b(?:ha )?qued(?:ado|o|a|amos|as) (?:asi|cerrad|fijad|programad|agendad|confirmad|registrad|para|citad|el (?:lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|las)\\w*|\\bdejamos cerrad[oa]|\\b(?:entrevista|cita|reunion|llamada) (?:esta )?(?:programad|agendad|fijad|prevista|reservad|confirmad)\\w*|\\b(?:programado|agendado|fijado|reservado) (?:una|la|tu|su) (?:entrevista|cita|reunion|llamada)|\\b(?:listo|hecho|perfecto|genial|vale|ok|dale|estupendo|apuntado|buenisimo|de acuerdo|anotado)\\b[^.\\n]{0,25}\\b(?:el|para|este|del) (?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|manana|dia \\d)|\\bte (?:agende|apunte|anote)\\b|\\b(?:le|te|la|lo) recibir\\w+|\\bdebera (?:presentarse|acudir|personarse|comparecer)|\\b(?:lo|la|los) (?:espero|esperamos|esperare|esperaremos)\\b|\\bte entrevistar\\w+|\\ble entrevistar\\w+|\\bpresent(?:ate|ese|arse) (?:en|el|a las)",
    ],
    received: [
      "\\b(?:hemos recibido (?:tu|su)|recibido correctamente|gracias por (?:(?:tu|su|enviar\\w*) (?:\\w+ )?(?:candidatura|solicitud|interes|cv|curriculum)|inscribirte|postular\\w*)|(?:tu|su) candidatura (?:esta|ha sido) (?:recibida|registrada|en revision)|revisaremos|nos pondremos en contacto)\\b",
      "\\b(?:postulacion|candidatura|solicitud|inscripcion) (?:fue|ha sido|se ha) (?:enviad|recibid|registrad)[oa]|\\b(?:cv|perfil|candidatura)[^.\\n]{0,10} (?:ha sido|fue) (?:vist|leid|revisad)[oa]|\\b(?:estamos|seguimos) (?:revisando|evaluando|valorando|analizando)|\\bcandidatura (?:esta|sigue) en (?:proceso|curso|estudio)",
    ],
    past: [
      "\\b(?:gracias por (?:venir|asistir|compartir|(?:la|tu|su|el) (?:entrevista|visita|tiempo|conversacion|charla|rato))|(?:fue|ha sido) un (?:placer|gusto)|encantad\\w* de (?:conocer|haber))\\b",
      "\\bgracias por (?:haber )?(?:participado|participar|venido|acercarte|acercarse|tu tiempo|su tiempo|el tiempo|recibirnos)\\b",
    ],
    notice: [
      "\\b(?:prueba (?:de aptitud|en linea|online|tecnica en linea)|test (?:online|en linea|de personalidad))",
      "\\b(?:newsletter|boletin|darse de baja|alertas? de empleo|nuevas ofertas|ofertas de empleo)\\b",
      "\\b(?:webinar|feria de empleo|jornada de puertas|(?:nuestro|proximo|un) taller|taller (?:gratuito|online|virtual|de (?:empleo|cv|entrevistas|orientacion))|sesion informativa)\\b",
      "\\b(?:documentacion pendiente|reconocimiento medico|incorporacion|numero de cuenta|primer dia|certificado de)\\b",
      "\\b(?:retraso|demora|fuera de la oficina|encuesta)\\b",
      "\\bencuesta\\b|\\bcuestionario\\b|\\bcodigo de verificacion|\\bcontrasena\\b|\\bno (?:tienes|tiene) que hacer nada|\\binscribete\\b|\\bplazo de (?:inscripcion|presentacion)",
      "\\b(?:te|le) (?:diremos|informaremos|avisaremos|contaremos|daremos)\\b|\\b(?:no|todavia no|aun no) (?:hemos|se ha) tomado (?:una|la|ninguna) decision|\\b(?:seguimos|continuamos|estamos) (?:entrevistando|con las entrevistas)|\\bcomplet\\w+ tu perfil|\\b(?:nos )?env(?:ies|ie|iar|iarnos|ianos|ienos) (?:los|la|el) (?:siguiente|document)\\w*|\\bdirecto gratuito|\\bapuntate (?:aqui|gratis|ya)|\\bte inscribiste en",
    ],
    conditional: [
      "\\b(?:si|en caso|en el caso|a menos)\\b",
      "\\b(?:para|necesita|necesitas|puede|puedes|desea|deseas|quiere|quieres) (?:\\w+ )?(?:cancelar|reprogramar|cambiar|modificar|anular|reagendar)",
    ],
  },
  concepts: {
    not: "no|nunca|ningun*|nadie|tampoco|imposible|sin|ya no",
    yet: "aun|todavia|si|antes|hasta|salvo|solo|dude*|dudes",
    wish: "buscamos|queremos|esperamos|deseamos|nos gustaria",
    hire: "sera para|es para|ha sido para|elegi*|elegido|seleccion*|contrat*|escogid*|escoger|optado|optar|decantado|decidido por|decidimos por|cubiert*|cubrir|asignad*|adjudicad*|ofrecido|continuar con|seguir con|adelante con|avanzar con|quedado|incorporar|apostar por|apostado por|preferido",
    other:
      "otra persona|otro candidato|otra candidata|otros candidatos|otras candidaturas|otra candidatura|otros perfiles|otro perfil|alguien|otra|otro|interna|interno|internamente|candidato con|candidata con|persona con|perfil mas|companera|companero",
    advance:
      "seguir|continu*|adelante|avanz*|seleccion*|elegid*|ofrec*|ofrecerte|ofrecerle|considerar*|contar contigo|contar con usted|pasar a|siguiente fase|encaj*|proceso",
    you: "tu|usted|su|te|le|ti|contigo|candidatura|solicitud|perfil|cv|proceso",
    meeting: "entrevista*|cita|reunion|llamada|videollamada|charla|encuentro|visita|hora|horario|fecha|sesion|turno",
    day: "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|esta tarde|esta semana|semana que viene|proxima semana",
    cancel: "cancel*|anul*|suspend*|suspendid*|desconvoc*|aplazad* sin|paralizad*|congelad*",
    hold: "podre|podra|podremos|puedo|puede|podemos|podran|tendra lugar|celebrar*|hacer*|haremos|mantener*|atender*|asistir|realizar*|venir|veremos|vernos|estar|estare|seguira|posible|disponible*",
    fails: "",
    join: "te incorpores|se incorpore|incorporarte|contar contigo en|puesto es tuyo|plaza es tuya|puesto es suyo|plaza es suya|bienvenida al equipo|bienvenido al equipo|contrato adjunto|adjunto el contrato|tu contrato|su contrato|oferta de trabajo|ofrecerte el|ofrecerle el|ofrecerte la plaza|ofrecerle la plaza|formes parte|forme parte|contratarte|contratarle|contratarla",
    move: "recorr*|mover*|movemos|movido|cambi*|aplaz*|pospon*|pospuest*|retras*|adelant*|pasa|pasara|pasaria|pasamos|pasar la|pasarla|pasar al|reagend*|traslad*|reprogram*|en lugar|en vez|mejor el|modific*",
  },
};
