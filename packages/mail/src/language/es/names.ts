import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    enfermero enfermera enfermería médico médica fisioterapeuta matrona auxiliar técnico técnica celador psicólogo psicóloga
    farmacéutico farmacéutica director directora jefe jefa responsable coordinador coordinadora ingeniero ingeniera desarrollador
    desarrolladora programador programadora contable administrativo administrativa administración recepcionista dependiente comercial
    profesor profesora maestro maestra gerente supervisor supervisora socio socia cuidador cuidadora odontólogo odontóloga higienista
    maquinista conductor conductora camarero camarera dependienta peluquero peluquera fontanero albañil repartidor repartidora mozo
    logopeda terapeuta podólogo podóloga óptico óptica anestesista cirujano cirujana limpiador limpiadora gobernanta cajero cajera
    jardinero jardinera carpintero carpintera soldador veterinaria vigilante monitor monitora tutora orientador orientadora gestora
    gestor asistente tcae celadora bibliotecario bibliotecaria comadrona soldadora fonoaudiólogo fonoaudióloga conservador
    conservadora restaurador restauradora dietista dietético educador educadora abogado abogada arquitecto arquitecta periodista
    traductor diseñador diseñadora gerocultor gerocultora médico-residente anestesiólogo anestesióloga traumatólogo traumatóloga
    ginecólogo ginecóloga cardiólogo cardióloga dermatólogo dermatóloga radiólogo radióloga oncólogo oncóloga neurólogo neuróloga
    urólogo uróloga psiquiatra geriatra internista urgenciólogo odontopediatra ortodoncista kinesiólogo kinesióloga obstetra partera
    instrumentista instrumentador instrumentadora laboratorista bioquímico bioquímica biólogo bióloga químico visitador visitadora
    boticario mucama camillero camillera trabajador trabajadora integrador integradora animador animadora socorrista docente
    catedrático maestra-especialista pedagogo pedagoga psicopedagogo psicopedagoga educador-social formador formadora instructora
    capacitador capacitadora cocinero cocinera ayudante pinche pastelero pastelera panadero panadera carnicero carnicera pescadero
    pescadera frutero frutera charcutero mesero mesera azafata azafato botones portero portera lavandero lavandera planchadora
    costurera modista sastre encargado encargada tendero reponedor reponedora promotor promotora mercaderista teleoperador
    teleoperadora operario operaria peón almacenero almacenera bodeguero carretillero carretillera montacarguista estibador chofer
    chófer mensajero mensajera transportista despachador despachadora mecánico electricista electromecánico electromecánica gasista
    plomero plomera albañila pintor pintora yesero encofrador herrero cerrajero cerrajera tornero fresador ajustador montador
    montadora instalador instaladora mantenedor frigorista matricero ensamblador ensambladora envasador manipulador manipuladora
    agricultor agricultora tractorista vaquero viticultor enólogo enóloga agrónomo agrónoma topógrafo topógrafa delineante aparejador
    aparejadora geólogo geóloga capataz proyectista calculista urbanista paisajista consultor consultora asesor asesora auditora
    interventor interventora tesorero tesorera actuario economista estadístico facturista cobradora nominista tramitador tramitadora
    secretario secretaria oficinista telefonista archivero archivera documentalista notario procurador procuradora jurista letrado
    letrada juez perito perita mediador mediadora traductora intérprete redactor redactora corrector correctora editora fotógrafo
    fotógrafa camarógrafo realizador guionista locutor locutora comunicador comunicadora publicista diseñador-gráfico ilustrador
    ilustradora maquetador maquetadora informático desarrollador-web arquitecto-técnico científico investigador investigadora becario
    becaria pasante aprendiz ejecutivo ejecutiva representante subdirector subdirectora director-médico mánager presidenta reclutador
    reclutadora seleccionador seleccionadora capellán bombero bombera piloto marinero escolta guardaparques barrendero barrendera
    esteticista manicurista masajista peluquero-canino maquillador maquilladora estilista barbero florista kiosquero taquillero
    taquillera croupier recepcionista-nocturno auxiliar-veterinario operador operadora dentista nutricionista pediatra analista
    vendedor vendedora contador contadora revisor revisora agente barman barista mentor organista veterinario sommelier
  `,
  organisations: `
    clínica clinica hospital centro residencia fundación instituto universidad farmacia grupo ayuntamiento colegio editorial gestoría
    gestoria bufete asesoría asesoria inmobiliaria guardería guarderia ambulatorio consultorio ludoteca librería transportes
    transporte servicios industrias construcciones talleres hogar bodegas bodega finca tahona panadería panaderia pastelería
    pasteleria carnicería carniceria ferretería ferreteria peluquería peluqueria floristería floristeria óptica autoescuela
    residencias cooperativas ayuntamientos consejería sanatorio obra fábrica fabrica hotelera hostelería cafetería cafeteria taquería
    naviera aseguradora constructora cámara policlinica restaurante mercado supermercado supermercados hotel editora patronato cantina
  `,
  departments: `
    recursos humanos talentos gente captacion provision carreras secretaria rh rrhh seleccion personal dirección direccion gerencia
  `,
  notNames: `
    sala edificio planta calle piso entrevista candidatura trae pregunta si no sí quizás cancelar reprogramar gracias equipo enviado
    esto este esta usted ustedes ti contigo nosotros madrid barcelona agenda
  `,
  pronouns: `
    mi tu yo nosotros ella usted ustedes
  `,
  smallWords: `
    tu nuestro nuestra nuestros nuestras cuándo cuando dónde donde cómo quién quien qué hoy mañana invitados invitado organizador
    organizadora asistentes estará estarán hablarás también tambien después antes luego lamentablemente recuerda trae ubicación
  `,
  occupationEndings: "",
  organisationEndings: "biblioteca",
  posts: "puesto plaza vacante cargo",
  officesBefore:
    "rrhh|recursos humanos|capital humano|talento humano|equipo de selección|gestión de personas|departamento de (?:rrhh|recursos humanos|personal)|secretaría",
  officesBehind:
    "rrhh|empleo|recursos humanos|selecci[oó]n(?: de personal)?|captaci[oó]n(?: de talento)?|atracci[oó]n de talento|talento humano|capital humano|gesti[oó]n de personas",
  teamOf: "el equipo de ",
};
