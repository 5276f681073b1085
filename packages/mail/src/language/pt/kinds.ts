import type { KindWords } from "../kind-words.ts";

const talk = "(?:entrevista|reuniao|chamada|conversa|encontro|ligacao|agendamento)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:desiludi-l[oa]|decepciona-l[oa])\\b",
      "\\b(?:infelizmente|lament\\w*|pena)[^.\\n]{0,140}\\b(?:nao (?:foi|fo[ei]ste|sera|pod\\w*|avanc\\w*|segui\\w*|prossegu\\w*|selecion\\w*)|outr[oa] (?:candidat\\w*|pessoa|perfil|profissional))",
      "\\b(?:decidimos|optamos|optou|escolhemos|selecionamos|decidiu)[^.\\n]{0,60}\\b(?:outr[oa]s? (?:candidat\\w*|pessoa|perfil|profissiona\\w*)|nao (?:avancar|prosseguir|seguir))",
      "\\bnao (?:foi|foste) (?:selecionad\\w*|aprovad\\w*|escolhid\\w*|contemplad\\w*)|\\bnao (?:avancar\\w*|prossegu\\w*|segui\\w*) (?:com|no|na|para)|\\bvaga (?:ja )?foi preenchida|\\bcandidatura (?:foi )?(?:rejeitada|excluida|nao)",
      "\\bnao (?:vamos|iremos|poderemos|podemos) (?:\\w+ )?(?:avancar|prosseguir|seguir|continuar)|\\b(?:escolhemos|optamos|decidimos|preferimos)[^.\\n]{0,50}\\b(?:outr[oa]|nao avancar|nao prosseguir)|\\b(?:vaga|lugar|posicao)[^.\\n]{0,30}(?:preenchid|para outr[oa]|a outr[oa]|ocupad)\\w*|\\boutr[oa] (?:candidat\\w*|pessoa|profissional)[^.\\n]{0,40}(?:mais|melhor|escolhid|selecionad)",
      "\\bnao (?:avancou|avancaste|passou|passaste|foi|seguiu|seguira|prosseguira|avancara) (?:para|a|aprovad|selecionad|dest|no|na)\\w*|\\bperfil[^.\\n]{0,30}\\bnao (?:corresponde|se enquadra|se encaixa|esta alinhad|e o que|atende|vai ao encontro)\\w*|\\b(?:participacao|candidatura|inscricao)[^.\\n]{0,40}(?:encerrada|finalizada|recusada|reprovada|excluida|nao (?:foi|sera) )|\\bnao foi desta vez|\\bfic(?:amos|ou) com (?:uma? |outr[oa])|\\b(?:desclassificad|reprovad|eliminad)[oa]\\b|\\b(?:demos|dada) (?:a )?(?:preferencia|prioridade)",
      "\\bresposta e (?:nao|negativa)|\\bnao (?:sera|e|foi) possivel contrata|\\bconcluido com (?:outr|a contratacao)\\w*|\\bnao reune\\b|\\bcontratando outr[oa]|\\bnao (?:daremos|vamos dar|iremos dar) (?:continuidade|seguimento)|\\b(?:seguir|avancar|prosseguir|continuar) com (?:outr[oa]s?|um perfil|candidat[oa]s)\\b|\\bperfil mais (?:alinhad|adequad|proxim|aderente|experiente)\\w*|\\bnao (?:foi|ficou) (?:apurad|admitid|colocad)[oa]",
    ],
    softRejection: [
      "\\binfelizmente|\\blament|\\b(?:desejamos|votos de) (?:\\w+ )?(?:sucesso|boa sorte)|\\bbanco de (?:talentos|curriculos)|\\bmanteremos (?:o seu|seu)",
    ],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:cancelad\\w*|anulad\\w*|desmarcad\\w*|suspens\\w*|nao (?:vai|ira|podera|sera) (?:acontecer|ocorrer|realizar|ser realizad)\\w*)`,
      `\\b(?:cancelar|desmarcar|anular|cancelamos|desmarcamos)\\b[^.\\n]{0,50}\\b(?:${talk}|a de)`,
      "\\b(?:precisamos|temos|tenho|preciso)[^.\\n]{0,15}(?:de |que )?(?:cancelar|desmarcar|anular)",
      "\\bcancelamento\\b|\\bentrevista (?:cancelada|desmarcada)|\\badiad\\w* (?:sem data|por tempo indeterminado)",
      "^(?:cancelad|desmarcad|anulad|suspens)[oa]\\b|[-–—:] ?(?:cancelad|desmarcad)[oa]\\b|\\b(?:foi|esta|fica|sera) (?:cancelad|desmarcad|anulad|suspens)[oa]|\\bnao (?:havera|vai haver|se realizara|tera lugar)\\b|\\b(?:vaga|processo|recrutamento)[^.\\n]{0,40}\\b(?:congelad|suspens|pausad|em pausa|em espera)\\w*|\\b(?:nova data|outra data)[^.\\n]{0,40}(?:assim que|em breve|avisaremos|a definir)|\\btenho de (?:cancelar|desmarcar)|\\bnao (?:precisa|e preciso) (?:vir|comparecer)",
      "\\b(?:entrevista|reuniao|conversa|chamada|call)\\b[^.\\n]{0,30}\\b(?:caiu|nao (?:vai )?rola|nao se realizara|nao se realiza|nao vai dar|nao (?:podera|pode) (?:acontecer|realizar|ter lugar))\\w*|\\bsem efeito\\b|\\bpara cancelar a (?:entrevista|convocatoria|reuniao)|\\bnao venha\\b|\\badiad[oa]\\b[^.\\n]{0,12}(?:sem|por tempo)|\\b(?:desmarcar|cancelar) (?:a |o |sua |nossa )?(?:entrevista|reuniao|conversa|chamada|call|nosso)|\\bevento (?:foi )?cancelado",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:remarcad\\w*|reagendad\\w*|adiad\\w*|alterad\\w*|antecipad\\w*|mudad\\w*|transferid\\w*|passa(?:r)? para|mudou)`,
      "\\b(?:remarcar|remarcad\\w*|reagendar|reagendad\\w*|reagendamento|remarcacao|nova data|novo horario|nova hora|alteracao (?:de|do|da)|mudanca de (?:data|horario))\\b",
      "\\b(?:em vez d\\w*|ao inves d\\w*|no lugar d\\w*|inicialmente|anteriormente|antes marcad\\w*)\\b",
      "^(?:alterad|atualizad|remarcad|reagendad|modificad)[oa]\\b|^(?:alteracao|atualizacao|mudanca|remarcacao)\\b|\\b(?:foi|tivemos de|precisamos|tive de|vamos) (?:\\w+ )?(?:alterad|mudad|adiad|antecipad|alterar|mudar|adiar|antecipar|passar|remarcar)\\w*|\\bsubstitui (?:o|a)\\b",
      "\\b(?:passou|passa|passamos|jogamos|empurr\\w+|mud\\w+|troc\\w+|puxamos) (?:\\w+ ){0,4}para (?:as \\d|o dia|segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\b(?:troquei|mudei|alterei|trocamos|mudamos) (?:o|a|de) (?:horario|hora|dia|data)|\\bsera antes (?:as|no|na|a)\\b|\\be nao (?:as|no dia|dia|na) (?:\\d|segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bajuste (?:de|no) horario",
    ],
    offer: [
      "\\b(?:oferecer|oferecemos|propor|propomos|prazer|felizes|feliz|satisfacao|gostariamos)[^.\\n]{0,80}\\b(?:a vaga|o cargo|o lugar|um contrato|a posicao|a funcao|contrata-l\\w*|o emprego)",
      "\\b(?:proposta (?:de trabalho|de emprego|salarial|contratual)|carta (?:oferta|proposta)|oferta de emprego|bem-vind\\w* (?:a equipe|a equipa|ao time)|parabens|(?<!nao )voce foi (?:aprovad\\w*|selecionad\\w*)(?! para (?:a |uma )?(?:entrevista|proxima))|(?<!nao )foi selecionad\\w* para a vaga)\\b",
      "\\bo lugar e (?:teu|seu)|\\ba vaga e (?:tua|sua)|\\b(?:queremos|gostariamos de) (?:contrata|te contratar|que se junte|que te juntes)\\w*|\\b(?:foste|foi) (?:aprovad|contratad|escolhid|selecionad)[oa] para (?:a vaga|o lugar|o cargo|a funcao)|\\b(?:teu|seu) contrato\\b|\\bproposta (?:formal|salarial|de contratacao)",
      "\\bcarta[- ](?:proposta|oferta|convite de admissao)|\\b(?:queremos|gostariamos|adorariamos|adoravamos|gostavamos) que (?:venha|venhas|faca|fizesse|fizesses|se junte|se juntasse|te juntasses|integre|integrasse|trabalhe)|\\b(?:foi|foste|e) [oa] candidat[oa] escolhid|\\bdecidimos contratar|\\bnossa proposta\\b|\\bficamos (?:consigo|contigo)|\\b(?:voce |tu )?est(?:a|as) (?:contratad|admitid)[oa]|\\bqueremos (?:voce|te|ter-te|te-l[oa]) (?:no|na|em|connosco|conosco|com)|\\b(?:temos|tenho) uma proposta para|\\bescolha (?:recaiu|foi) (?:sobre )?(?:si|ti|voce)|\\bconfirm\\w+ a (?:sua|tua) (?:contratacao|admissao)|\\bcontrato (?:para|em anexo para) assinatura|\\bcontar (?:consigo|contigo|com voce) (?:na|no|em|para)",
    ],
    invitation: [
      "\\b(?:gostariamos|gostaria|convid\\w*|queremos|prazer)[^.\\n]{0,60}\\b(?:entrevist\\w*|conhece\\w*|conversar|reunir|agendar|marcar|falar)",
      "\\b(?:bater|marcar|trocar) (?:um|uma) (?:papo|conversa|ideia)|\\b(?:topa|bora|vamos) (?:\\w+ )?(?:uma|um|marcar|conversar|bater)|\\b(?:passou|passaste|avancou|avancaste) (?:para|a) (?:a )?(?:proxima|segunda|seguinte|nova) (?:etapa|fase)|\\bpre-?selecionad\\w*|\\bquer(?:emos|iamos|ia) (?:conversar|falar|te ouvir|ouvi-l)\\w*",
    ],
    choice: [
      "\\bqual(?:quer)?\\b[^.\\n]{0,50}(?:melhor|prefer|conven|fica|da jeito)",
      "\\bdisponi\\w*\\b|\\b(?:qual|que) (?:dia|horario|data|hora|opcao|dos)|\\bquando (?:poderia|pode|podes|seria)|\\b(?:escolha|escolhe|agende|reserve|selecione|marque)\\b|\\bseguintes (?:horarios|datas|opcoes)",
      "\\b(?:poderia|pode|podes|seria|serve|conviria|tem|teria|da para)\\b[^.\\n]{0,80}\\?",
      "\\b(?:diga-nos|avise-nos|nos informe|informe-nos|indique|confirme qual|diz-nos|me avise)",
      "\\bopcoes de (?:horario|data)|\\b(?:lhe|te) (?:da|dava|daria) (?:mais )?jeito|\\bdaria (?:mais )?jeito|\\bdestas? (?:datas|horas|opcoes)|\\bconsegue\\w* (?:na |no |as )?(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bqual (?:dia|horario|data|o melhor)|\\bme (?:fala|diz|diga|conta) (?:qual|que|quando|se)|\\btopa\\b",
    ],
    fixed: [
      "\\b(?:confirm\\w*|agendad\\w*|marcad\\w*|esta (?:agendada|marcada|prevista)|sera (?:no dia|realizada|na|dia)|fica (?:marcad\\w*|agendad\\w*)|ficou (?:marcad\\w*|agendad\\w*)|realizar-se-a|tera lugar|aguardamos|esperamos por|contamos com|ate (?:la|segunda|terca|quarta|quinta|sexta|amanha)|ligarei|ligaremos|vou ligar|vamos ligar|conforme (?:combinado|conversamos)|lembrete|lembramos|convocad\\w*)\\b",
      "\\b(?:fica|ficamos|ficou) (?:entao |assim |combinad[oa] )?(?:para|na|no|as|marcad) ?(?:a )?(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)?|\\b(?:combinad[oa]|fechad[oa]|perfeito|otimo|ok|certo|beleza|show|entao|anotado|excelente)\\b[^.\\n]{0,20}\\b(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|dia \\d)|\\bligo(?:-lhe|-te| te)?\\b|\\bte espero|\\besper[oa]-[oa]|\\bvemo-nos|\\bnos vemos|\\b(?:sera|seras) recebid[oa]|\\b(?:entrevista|reuniao|conversa) (?:acontecera|vai ser|sera)\\b|\\bdevera comparecer|\\bcompareca\\b|\\b(?:te|o|a) recebe(?:mos|rei|remos|ra)?\\b|\\baguardo (?:voce|por si|te|a sua)|\\bagendamento confirmado",
    ],
    received: [
      "\\b(?:recebemos (?:a sua|o seu|sua|seu)|candidatura (?:foi )?(?:recebida|registada|registrada)|obrigad\\w* (?:por|pela|pelo) (?:se candidatar|(?:sua |seu )?(?:candidatura|inscricao|interesse))|agradecemos (?:o seu interesse|a sua candidatura)|em analise|analisaremos|entraremos em contat?o)\\b",
      "\\binscricao (?:foi )?(?:realizada|concluida|recebida|enviada)|\\b(?:estamos|continuamos) (?:a )?(?:analisar|analisando|avaliar|avaliando)|\\b(?:recec?ao|recebimento) da (?:sua )?candidatura|\\bperfil foi visualizado",
    ],
    past: [
      "\\b(?:obrigad\\w* (?:pela|por) (?:conversa|entrevista|visita|sua presenca|ter vindo|seu tempo|participar)|foi (?:um prazer|otimo|muito bom) (?:conhece\\w*|conversar|falar)|gostamos (?:muito )?de (?:conhecer|conversar))\\b",
      "\\bagradecemos (?:a sua |sua )?(?:participacao na|presenca na|a sua visita)|\\bobrigad\\w* pelo (?:seu |teu )?tempo|\\bgost(?:amos|ei) (?:muito |bastante )?de (?:falar|conversar|conhece)\\w*",
    ],
    notice: [
      "\\b(?:teste (?:online|de aptid)|prova online)",
      "\\b(?:newsletter|cancelar (?:a )?(?:inscricao|subscricao)|alerta de (?:vagas|emprego)|novas vagas)\\b",
      "\\b(?:webinar|feira de (?:emprego|carreiras)|dia aberto|workshop|palestra)\\b",
      "\\b(?:documentos (?:pendentes|em falta|para admissao)|exame (?:medico )?admissional|admissao|integracao|primeiro dia|dados bancarios)\\b",
      "\\b(?:atraso|demora|fora do escritorio|ausencia|pesquisa de)\\b",
      "\\bnewsletter\\b|\\bcancelar subscricao|\\binquerito\\b|\\bquestionario\\b|\\bcodigo de verificacao|\\bcandidate-se\\b|\\bnao precisa de fazer nada",
      "\\b(?:daremos|dar) (?:um )?(?:retorno|feedback|noticias|resposta)|\\b(?:processo|selecao) (?:continua|segue|esta) em (?:andamento|curso)|\\bcomplete o seu perfil|\\b(?:dos|os) seguintes documentos|\\bainda (?:estamos|vamos) (?:a )?entrevist\\w+|\\btivermos novidades",
    ],
    conditional: [
      "(?<![\\w-])(?:se (?:voce|o|a|os|as|nao|ja|ainda|por acaso|algum|alguma|tu|isso|este|esta|essa|esse|tem|tens|entretanto|quiser\\w*|puder\\w*|houver|for|forem|\\w{2,20}(?:ar|er|ir|or)(?:es|mos|em)?)|caso|na eventualidade)\\b",
      "\\b(?:para|pode|podes|precisas?|necessitas?|precisa de|precisar de|deseja|quiser) (?:\\w+ )?(?:cancelar|remarcar|reagendar|alterar|desmarcar|mudar)",
    ],
  },
  concepts: {
    not: "nao|nunca|nenhum*|ninguem|impossivel|sem|ja nao",
    yet: "ainda|se|antes|ate|caso|apenas|hesite|so",
    wish: "procuramos|queremos|esperamos|gostariamos|pretendemos",
    hire: "escolh*|selecion*|contrat*|optamos|optar|optado|decidimos por|preenchid*|atribuid*|avancar com|avancamos com|seguir com|prosseguir com|continuar com|recaiu|ficou com|oferecid*|preferimos|entregue",
    other:
      "outra pessoa|outro candidato|outra candidata|outros candidatos|outras candidaturas|outra candidatura|alguem|outro|outra|intern*|internamente|candidato com|candidata com|perfil mais|pessoa com|colega|outro perfil|outros perfis",
    advance:
      "avancar|prosseguir|seguir|continu*|dar seguimento|seguimento|selecion*|oferecer*|proxima fase|considerar*|escolhid*|aprovad*|adiante|enquadr*",
    you: "voce|sua|seu|lhe|te|tua|teu|si|contigo|candidatura|inscricao|perfil|curriculo",
    meeting: "entrevista*|reuniao|chamada|videochamada|conversa|encontro|visita|horario|hora|data|marcacao",
    day: "segunda*|terca*|quarta*|quinta*|sexta*|sabado|domingo|amanha|hoje|esta semana|proxima semana|semana que vem",
    cancel: "cancel*|desmarc*|anul*|suspens*|suspend*|congelad*|sem efeito",
    hold: "poderei|podera|poderemos|posso|pode|podemos|consigo|consegue|conseguimos|vou poder|vai acontecer|realizar*|ter lugar|fazer|manter|estar|comparecer|receber*|atender|vir|ver|possivel|disponivel*",
    fails: "",
    join: "fazer parte da nossa|integrar a nossa equipa|integrar o nosso|vaga e sua|vaga e tua|lugar e seu|bem vinda a equipa|bem vindo a equipa|bem vinda ao time|bem vindo ao time|contrato em anexo|contrato anexo|segue o contrato|contrata la|contrata lo|te la connosco|te lo connosco|contar consigo na|seu contrato|proposta de trabalho|oferecer lhe o lugar|oferecer lhe a vaga|oferecer te a vaga|proposta de emprego",
    move: "adi*|remarc*|mudar|mudamos|mudou|mud*|pass*|alter*|antecip*|transfer*|reagend*|em vez|no lugar|troc*",
  },
};
