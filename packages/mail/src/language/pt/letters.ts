import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "vaga|cargo|funcao|posicao|posto|oportunidade|emprego|perfil|area|vaga pretendida|vaga de interesse|processo|processo seletivo|categoria|categoria profissional|funcao a desempenhar|titulo da vaga|nome da vaga|candidatura|lugar a preencher|especialidade|oferta|oferta de emprego|anuncio|concurso|procedimento",
    company:
      "empresa|companhia|instituicao|hospital|clinica|entidade|organizacao|unidade|nome da empresa|empregador|empresa contratante|contratante|loja",
    client: "cliente|nosso cliente|empresa cliente",
    agency: "agencia|consultoria",
    people:
      "com|entrevistadores|entrevistador|entrevistadora|participantes|painel|quem|interlocutores|entrevista com|banca|presentes|convidados|anfitriao|conversa com|com quem|membro da equipa|membro da equipe|vai falar com|anfitria|organizador|organizadora|quem vai encontrar|quem voce vai encontrar|entrevistado por|comissao|sera recebido por|sera recebida por|juri|juri do concurso|comissao avaliadora|banca examinadora|quem vai te entrevistar|quem vai entrevistar voce|quem te entrevista|quem te vai entrevistar|quem o vai entrevistar|quem ira te entrevistar|voce vai conversar com|voce falara com|vai conversar com|vai conhecer|entrevistada por|membros do juri|composicao do juri|gestor da vaga|gestora da vaga|recebido por|recebida por|avaliadores|profissional|equipa|conduzida por|entrevista conduzida por|com quem ?|quem ?",
    contact:
      "contato|contacto|pessoa de contato|pessoa de contacto|organizador|organizadora|duvidas|coordenacao|responsavel|recrutador|recrutadora|recrutador responsavel|pessoa responsavel|em caso de duvida|falar com|procurar por",
    location:
      "local|endereco|onde|morada|lugar|localizacao|sede|local da entrevista|local de realizacao|endereco da entrevista|onde ?|local de comparencia",
    room: "sala|andar|edificio|predio|piso|gabinete|consultorio|bloco",
    format: "formato|modalidade|tipo|como|meio|via|tipo de entrevista|plataforma|formato da entrevista|modalidade da entrevista|canal",
    round: "entrevista|etapa|fase|evento|tipo de reuniao|tipo de evento|tipo de entrevista|evento",
    length: "duracao|duracao prevista|duracao estimada|duracao aproximada",
    phone: "telefone|tel|numero|telemovel|celular|seu telefone|ligaremos para|numero de telefone",
    link: "link|ligacao|acesso|link de acesso|link da reuniao|link zoom|link teams|videochamada|link da videochamada|link meet|entrar|link da entrevista|link para acesso|link da chamada|link do google meet|link do meet|link do zoom|link de zoom|link do teams|url|link para a reuniao",
    date: "data|dia|quando|data e hora|nova data|data da entrevista|data e horario|dia e hora|dia e horario|data e hora da entrevista|quando ?|data agendada|data marcada|data/hora",
    time: "hora|horario|novo horario|as|inicio|horas|nova hora|hora da entrevista|horario da entrevista|hora marcada|horario agendado|hora de inicio",
    zone: "fuso horario|fuso",
    summary: "assunto|tema",
    skip: "data de inicio|inicio|prazo|data limite|salario|remuneracao|referencia|ref|senha|codigo|id da reuniao|documentos|trazer|estacionamento|data anterior|horario anterior|motivo|candidato|candidata|nome|fax|site|email|e-mail|de|para|cc|enviado|horario de funcionamento|horario de atendimento|contrato|cancelar|reagendar|confirmar ate|obs|observacoes|cnpj|nif|convidado|convidada|motivo|motivo do cancelamento|cancelado por|cancelada por|periodo|inicio|codigo da vaga|id da vaga|regime|beneficios|etapa|proxima etapa|status|documentacao|o que levar|levar|rg|cpf|escala|codigo de acesso|vestuario|dress code|referencia da oferta|cedula profissional",
  },
  greeting:
    "(?:prezad[oa]s?|car[oa]s?|olá|ola|oi|oie|e aí|hey|alô|saudações|bom dia|boa tarde|boa noite|estimad[oa]s?|exm[oa]\\.?|excelentíssim[oa]|viva)(?: (?:sr\\.?|sra\\.?|senhora?|dr\\.?|dra\\.?|enf\\.?))*",
  signOff:
    "(?:(?:com os )?(?:melhores|meus melhores) cumprimentos|cumprimentos|atenciosamente|cordialmente|att\\.?|abraços?|um abraço|grat[oa]|obrigad[oa](?: desde já)?|muito obrigad[oa]|saudações|até (?:já|sábado|mais|então|à próxima|breve|logo|lá|amanhã|segunda|terça|quarta|quinta|sexta)|abs\\.?|abç\\.?|abraço|um (?:grande|forte) abraço|bjs\\.?|beijinhos|boa sorte|(?:tenha )?(?:um )?(?:bom|ótimo) (?:dia|fim de semana|resto de dia|trabalho|final de semana)|boa (?:semana|continuação)|com os (?:meus )?cumprimentos|melhores cumprimentos e.{0,20}|cumps\\.?|muito grat[oa]|fico (?:à|no) (?:disposição|aguardo).{0,30}|ficamos (?:à|no) (?:disposição|aguardo).{0,30}|no aguardo.{0,30}|aguardo (?:o )?(?:seu )?retorno|aguardamos.{0,40}|estamos à disposição.{0,30}|à disposição.{0,30}|sem mais.{0,40}|com consideração|desde já (?:grat|obrigad|agrade).{0,40}|te espero.{0,20}|atenciosas saudações|cordiais (?:saudações|cumprimentos)|obrigad[oa] e .{0,30}|beijos|agradecemos.{0,40}|com estima|respeitosamente)",
  interview:
    "entrevistas?(?: de emprego)?|conversa|reunião|processo seletivo|recrutamento|bate-papo|videochamada|teste prático|dinâmica|conhecê-l[oa]|te conhecer|encontro|conhecê-l[oa]s?|conhecer-te|conhecer você|papo|convocatória|convocação",
  roleAfter: [
    "(?<!\\p{L})(?:[Pp]rocuramos|[Pp]rocuro|[Bb]uscamos|[Pp]recisamos de)(?: (?:uma?|um))? ",
    "(?<!\\p{L})noss[oa] (?:nov[oa]|futur[oa]) ",
    "(?<!\\p{L})(?:lugar a preencher|lugar|vaga disponível|tempo inteiro|tempo integral|contrato|estágio|trabalho|contratação|admissão|posto|categoria|carreira|concurso|exercer funções|funções|perfil|atuar|atuação) (?:é |é de |de |como |para |na categoria de )(?:uma? )?",
    "(?<!\\p{L})vaga é (?:a |o )?(?:de |para )?",
    "(?<!\\p{L})(?:[Vv]aga|[Cc]argo|[Ff]unção|[Pp]osição|[Pp]osto|[Oo]portunidade|[Ll]ugar|[Oo]ferta)s? (?:de |do |da |para |como |em |: )?(?:um |uma )?",
    "(?<!\\p{L})(?:entrevista (?:para|de|como)|candidatura (?:para|a|à|ao|de|como)|candidatar(?:-se)? (?:para|a|à|ao)|processo seletivo (?:para|de)|trabalhar (?:conosco |connosco )?como|contratar como|contratá-l[oa] como|procuramos|selecionad[oa] para|aprovad[oa] para|processo (?:de|para)|seleção (?:de|para)|recrutamento (?:de|para)|inscrição (?:na|para)|interesse (?:pela|na|em|no)|começar como|entrar como|juntar-se como|anúncio (?:de|para)|concorrer (?:a|à|ao)|concorreu (?:a|à|ao)|candidatou (?:a|à|ao|para)|candidataste (?:a|à|ao)) (?:a |o |um |uma )?(?:vaga de |cargo de |função de |posição de |lugar de )?",
  ],
  roleBefore: [],
  determiner: "(?:o|a|os|as|um|uma|nosso|nossa|de|do|da)",
  stops:
    "não|era|seria|ficará|ser|em|na|no|nas|nos|com|o|a|os|as|é|será|sera|foi|está|esta|para|por|ao|à|e|que|nos|se|nossa|nosso|fica|ficou|gostaríamos|temos|infelizmente|avançou|avançaram|passou|foram|tem|vai|continua|segue|permanece|porque|mas|quando|onde|publicada|publicado|disponível|aberta|aberto|encontra|conforme|sobre|agendada|agendado|marcada|marcado|até|após|durante|obrigado|obrigada|como|junto|pela|pelo|dia|às|dura|terá|depois",
  companyAfter: [
    "(?<!\\p{L})(?:na|no|em|da|do|em nome (?:de|da|do)|equipa (?:da|do|de)|equipe (?:da|do|de)|time (?:da|do|de)|nosso cliente|interesse (?:na|no|em)|bem-vind[oa] (?:à|ao|a)|pela|pelo|junto (?:à|ao)|a|o) (?:empresa |firma )?(?=\\p{Lu})",
  ],
  companyBefore: [
    "\\s(?:gostaria|deseja|convida|tem o prazer|decidiu|agradece|procura|vem por|vem informar|vem por este meio|informa|busca|está contratando|está com|confirma|te convida|te espera|o convida|a convida|lamenta|atualizou|cancelou|quer te conhecer|quer conhecer|quer conversar|recebeu|tem uma|espera por)\\b",
  ],
  client: ["\\b(?:nosso|meu|o) cliente\\b", "\\bem nome d[eoa]"],
  meetAfter: [
    "(?<!\\p{L})(?:(?:[Rr]eceb|[Aa]tend|[Ll]ig|[Ee]ntrevist|[Aa]guard)(?:erá|erão|ará|arão)(?:-(?:a|o|te|lhe))?|procur(?:e|a|ar) (?:por|pela|pelo)|acompanhad[oa] (?:por|pela|pelo)|a cargo d[eoa]|com|recebid[oa] (?:por|pela|pelo)|atendid[oa] (?:por|pela|pelo)|conduzid[oa] (?:por|pela|pelo)|realizad[oa] (?:por|pela|pelo)|dirigid[oa] (?:por|pela|pelo)|constituíd[oa] (?:por|pela|pelo)|formad[oa] (?:por|pela|pelo)|perguntar (?:por|pela|pelo)|pergunte (?:por|pela|pelo)|dirigir-se (?:a|à|ao)|serão|seremos|bate-papo com|chamar (?:a|o|por)|chame (?:a|o|por)|apresentar-se (?:a|à|ao)|vai ver|conhecer também|reunir(?:á|-se)? com|conhecer(?:á|ás)?|falar(?:á|ás)? com|por|pela|pelo|(?<!(?:gente|recrutamento|seleção|pessoas|gestão|talentos|cultura|carreiras|administração|formação) )e|junto com|conversar com|entrevistad[oa] por|composta por|presença d[eoa]|participam|participarão|participação d[eoa]|estarão|estará|encontrar(?:á|ás)?) (?:a |o |os |as |nossa |nosso |minha |meu |d[ao] )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:de|do|da) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:também vai|também estará|junta-se|participa|vai juntar|se juntará|vai conduzir|acompanha|te recebe|recebe-te|mostra|(?:vai|vão|irá|irão) (?:te |lhe |o |a )?(?:ligar|telefonar|receber|entrevistar|conversar|participar|estar|conduzir|acompanhar)|(?:te |lhe )?(?:ligará|telefonará|receberá|entrevistará|aguarda|espera|conduzirá|participará|participarão|estará|estarão)|e eu|(?:te |lhe |o |a )?(?:liga|atende|acompanhará|encontra|entrevista|conhecerá)|quer te conhecer|quer conhecê-l[oa]|vai te (?:receber|ligar|entrevistar|atender|chamar|esperar|mostrar|acompanhar)|irá (?:recebê|entrevistá|contactá)-l[oa]|recebê-l[oa]-á|também participa|entra na (?:sala|chamada|call)|será quem)(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:nossa (?:entrevista|conversa|reuniao)|nosso encontro|nos (?:vemos|encontramos)|recebo(?: te|-o|-a)?|aguardo (?:te|o|a|por)|espero-(?:o|a|te)|falar comigo|comigo|e eu|eu ligo|ligarei|vou ligar|te espero|espero voce|minha sala|meu consultorio|conversamos|ligo(?:-lhe|-te)?|recebo voce|seremos eu|serei eu|eu e o|eu e a|eu mesm[oa]|falamos|espero por si|meu gabinete|atendo voce|minha loja|nos falamos)\\b",
  ],
  unnamed: [
    "\\b(?:a diretora|o diretor|a coordenadora|o coordenador|o gestor|a gestora|alguem|um membro|uma colega|um colega|o responsavel|a responsavel|a gerente|o gerente|a dona|o dono|a encarregada|o encarregado|a socia|o socio|a chefe|o chefe|a enfermeira-chefe|o gestor da vaga|a lideranca|um representante)\\b",
  ],
  phone: ["\\b(?:telefone|telefonic\\w*|ligar\\w*|ligacao|por chamada|telefonar\\w*)\\b"],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|meet|online|on-line|remot\\w*|virtual\\w*|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:presencial\\w*|pessoalmente|em nossa (?:sede|unidade|clinica|empresa)|no nosso (?:escritorio|consultorio|hospital)|nas nossas instalacoes|recepcao|rececao|andar|sala|estacionamento|comparecer|compareca|venha|portaria|no local|nosso escritorio|nossa loja|nossa unidade|presencialmente|bloco|edificio|gabinete|piso \\d|na clinica|documento de identificacao|documento com foto)\\b",
    "\\b(?:na|no|em|a|ao) (?:nossa? )?(?:clinica|consultorio|escritorio|hospital|loja|restaurante|escola|centro|farmacia|oficina|sede|hotel|fabrica)\\b|\\btoque a campainha|\\bpergunte por\\b|\\bvenha\\b|\\bmetro\\b",
  ],
  round: [
    "(?:primeira|segunda|terceira|última|[123]\\.?ª) (?:entrevista|etapa|fase|conversa)(?: (?:técnica|telefónica|telefônica|final))?|entrevista (?:técnica|telefónica|telefônica|final|inicial|presencial com o gestor|com o gestor|de rh|por competências)|bate-papo|teste (?:prático|técnico)|dinâmica de grupo",
  ],
};
