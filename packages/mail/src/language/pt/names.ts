import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    enfermeiro enfermeira médico médica fisioterapeuta técnico técnica auxiliar farmacêutico farmacêutica psicólogo diretor diretora
    gerente coordenador coordenadora responsável chefe engenheiro engenheira desenvolvedor desenvolvedora programador analista
    assistente revisor revisora redator redatora professor professora vendedor vendedora contador contadora recepcionista cuidador
    cuidadora sócio sócia dentista operador operadora caixa repositor repositora cozinheira camareira nutricionista estagiário
    estagiária ajudante psicóloga pediatra gestora gestor soldador soldadora fonoaudiólogo fonoaudióloga conservador conservadora
    restaurador restauradora mestre oficina cozinheiro padeiro eletricista motorista jardineiro pedreiro atendente rececionista
    secretário secretária escriturário escriturária vendedor-externo balconista estoquista almoxarife conferente embalador embaladora
    empacotador expedidor separador operário operária mecânico eletromecânico eletrotécnico eletricista-auto encanador canalizador
    bombeiro serralheiro serralheira torneiro ferramenteiro caldeireiro pedreira servente azulejista gesseiro carpinteiro carpinteira
    marceneiro marceneira vidraceiro estofador costureiro costureira modelista alfaiate passadeira lavadeira empregado empregada
    faxineiro faxineira diarista zelador zeladora porteiro porteira vigia motoboy entregador entregadora estafeta caminhoneiro
    carreteiro tratorista empilhador empilhadora empilhadeirista despachante cozinheiro-chefe copeiro copeira garçom garçonete
    pasteleiro pasteleira confeiteiro confeiteira padeira açougueiro talhante peixeiro churrasqueiro merendeira governanta camareiro
    bagageiro cabeleireiro cabeleireira manicure barbeiro massagista maquiador maquiadora jardineira agrônomo agrônoma zootecnista
    veterinário veterinária tosador tosadora biomédico biomédica contabilista tesoureiro tesoureira advogado advogada solicitador
    solicitadora notário escrevente juiz assessora administrador administradora diretora-geral encarregado encarregada subgerente
    comprador compradora planejador desenvolvedor-web cientista pesquisador pesquisadora bolseiro bolseira arquiteto arquiteta
    desenhista desenhador desenhadora projetista engenheira-civil técnico-superior cinegrafista jornalista tradutor tradutora
    publicitário publicitária bibliotecário bibliotecária arquivista museólogo museóloga conservador-restaurador educador-infantil
    instrutor instrutora educadora-de-infância treinador treinadora enfermeiro-chefe parteira cirurgião cirurgiã cardiologista
    dermatologista ginecologista ortopedista oftalmologista radiologista neurologista clínico-geral intensivista médico-dentista
    odontologista protético higienista-oral terapeuta-da-fala osteopata podologista ortoptista audiologista maqueiro
    cuidadora-de-idosos ajudante-familiar assistente-social sociólogo socióloga antropólogo recrutador recrutadora selecionador
    headhunter bombeiro-civil policial comissário comissária marinheiro pescador minerador ourives sapateiro chaveiro lixeiro coveiro
    vindimador nutricionista-clínica farmacêutico-responsável balconista-de-farmácia caixeiro caixeira paquete operador-logístico
    rececionista-noturno psicomotricista neuropsicóloga monitor monitora tutora orientador orientadora vigilante terapeuta podólogo
    podóloga óptico óptica anestesista psiquiatra geriatra internista obstetra laboratorista biólogo bióloga químico animador
    animadora docente pedagogo pedagoga psicopedagogo psicopedagoga formador formadora modista promotor promotora montador montadora
    instalador instaladora pintor pintora ajustador agricultor agricultora viticultor geólogo geóloga consultor consultora auditora
    procurador procuradora jurista perito perita mediador mediadora editora locutor locutora investigador investigadora representante
    aprendiz piloto florista telefonista ilustrador ilustradora capataz urbanista instrumentador instrumentadora estilista manipulador
    manipuladora economista supervisor supervisora comercial agente barman barista organista mentor educador educadora
  `,
  organisations: `
    clínica clinica hospital centro lar fundação grupo editora laboratório farmácia santa misericórdia escola universidade prefeitura
    padaria mercearia oficina creche infantário infantario contabilidade advogados imobiliária imobiliaria supermercado colégio
    transportes transporte serviços indústrias construções azulejaria padarias confeitaria pastelaria restaurante lanchonete
    churrascaria pizzaria farmácias drogaria mercado supermercados construtora transportadora seguradora corretora concessionária
    concessionaria autarquia município agrupamento câmara junta hospitalar policlínica policlinica laboratórios rede obra fabrica
    cafeteria hotel cantina ludoteca instituto
  `,
  departments: `
    recursos humanos talentos atracao gente gestao secretaria rh recrutamento selecao direção
  `,
  notNames: `
    sala piso rua entrevista candidatura vem venha traga não talvez cancelar reprogramar obrigado equipe equipa enviado este esta isto
    ti lhe consigo connosco conosco lisboa porto agenda
  `,
  pronouns: `
    meu minha tu eu nós você voce ele ela vocês
  `,
  smallWords: `
    seu sua seus suas teu tua teus tuas nosso nossa nossos nossas meu minha quem porque hoje amanhã ontem convidados convidado
    organizador infelizmente depois antes durante também tu quando
  `,
  occupationEndings: "assistentes?",
  organisationEndings: "biblioteca",
  posts: "vaga vagas cargo função",
  officesBefore:
    "recursos humanos|(?:time de )?gente e gestão|(?:time de )?atração de talentos|gestão de pessoas|secretaria|secretariado|departamento pessoal",
  officesBehind: "recrutamento(?: e sele[cç][aã]o)?|atra[cç][aã]o de talentos|gente e gest[aã]o|gest[aã]o de pessoas|sele[cç][aã]o",
  teamOf: "(?:a )?equip[ae] d[aeo]s? |equipe (?:de )?|(?:o )?time d[aeo]s? ",
};
