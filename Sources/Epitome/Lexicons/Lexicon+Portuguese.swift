extension Lexicon {
  /// The function words of ``portuguese``, apart so that a text can be asked for them without making the other lists.
  static let portugueseFunctionWords = WordSet(
    stringLiteral: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa nuns numas dum duma pelo pela pelos
      pelas deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas neste nesta nestes
      nestas nesse nessa nesses nessas naquele naquela naqueles naquelas nele nela neles nelas dele dela deles delas
      disso disto daquilo nisso nisto naquilo àquele àquela àquilo daqui daí dali este esta isto estes estas esse essa
      isso esses essas aquele aquela aquilo aqueles aquelas tal tais mesmo mesma mesmos mesmas outro outra outros outras
      cada todo toda todos todas tudo algum alguma alguns algumas nenhum nenhuma nenhuns vários várias muito muita
      muitos muitas pouco pouca poucos poucas bastante bastantes demais tanto tanta tantos tantas certo certa certos
      certas qualquer quaisquer ambos ambas próprio própria quanto quanta quantos quantas eu tu você vocês ele ela eles
      elas nós vós a_gente me te se lhe lhes vos mim ti si comigo contigo consigo connosco conosco convosco lo la los
      las meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa que quem qual
      quais cujo cuja cujos cujas onde quando como porque por_que porquê quê alguém ninguém algo nada sou és é somos são
      era eras éramos eram fui foi fomos foram serei será serão seria seriam seja sejam fosse fossem for forem sendo
      sido ser estou estás está estamos estão tou tá tava estava estávamos estavam estive esteve estiveram estará
      estaria esteja estejam estivesse estiver estando estado estar tenho tens tem temos têm tinha tínhamos tinham tive
      teve tivemos tiveram terá terão teria teriam tenha tenham tivesse tivessem tiver tendo tido ter hei há hão havia
      haviam houve haverá haveria haja houvesse haver posso podes pode podemos podem podia podiam pôde poderá poderia
      poderiam possa possam poder devo deve devemos devem devia deveria deveriam dever quero quer queremos querem queria
      vou vais vai vamos vão ia iam vá ante após até com contra de desde durante em entre exceto excepto fora mediante
      menos para pra pro perante por salvo segundo sem sob sobre trás através além antes depois dentro perto longe junto
      acerca quanto_a e ou nem mas porém contudo todavia entretanto no_entanto pois portanto logo conforme enquanto
      embora caso porquanto assim então ora senão não também só somente apenas mais tão quase ainda já sempre nunca
      jamais talvez aqui aí ali lá cá acolá agora hoje ontem amanhã cedo tarde bem mal melhor pior meio acima abaixo
      adiante atrás aliás inclusive realmente simplesmente exatamente exactamente basicamente praticamente atualmente
      actualmente finalmente geralmente especialmente provavelmente claramente normalmente principalmente sobretudo sim
      né pois_é etc
      """)

  /// Portuguese, of both sides of the Atlantic.
  static let portuguese = Lexicon(
    language: "pt",
    functionWords: portugueseFunctionWords,
    innerFunctionWords: "de da do das dos e em na no nas nos a ao à às para por pelo pela com sem sobre entre contra",
    commonVerbs: """
      sou é és somos são era eram foi foram será serão seria seja sejam sido ser estou está estamos estão estava estavam
      esteve esteja estado estar tenho tem temos têm tinha tinham teve tiveram tenha tenham tido ter há havia houve
      haver posso pode podemos podem podia podiam poderia possa poder quero quer queremos querem queria querer devo deve
      devemos devem devia deveria dever vou vai vamos vão ia iam fui vá ido ir faço faz fazemos fazem fazia fez fizeram
      faça feito fazer fazendo digo diz dizemos dizem dizia disse disseram diga dito dizer dizendo vejo vê vemos veem
      via viu visto ver sei sabe sabemos sabem sabia soube saber dou dá damos dão dava deu deram dado dar acho acha
      achamos acham achava achou achar penso pensa pensamos pensam pensava pensar acredito acredita acreditar parece
      parecem parecia parecer fico fica ficamos ficam ficava ficou ficaram ficar chego chega chegam chegou chegar passo
      passa passam passou passar ponho põe pôs posto pôr saio sai saem saiu sair venho vem vêm vinha veio vieram vir
      sigo segue seguem seguiu seguir chamo chama chamam chamava chamou chamar encontro encontra encontrou encontrar
      falo fala falamos falam falava falou falar falando levo leva levam levou levar começo começa começam começou
      começar preciso precisa precisamos precisam precisar entendo entende entendemos entender percebo percebe perceber
      conheço conhece conhecer vive vivem viveu viver trabalha trabalham trabalhou trabalhar trabalhando existe existem
      existia existir permite permitem permitir significa significam usa usam usar utiliza utilizam utilizar busca
      buscar procura procurar explica explicou explicar pergunta perguntou perguntar conta contou contar sente sentir
      escreve escreveu escrever escrito lê ler mostra mostram mostrou mostrar trata tratam tratar gosto gosta gostamos
      gostam gostaria gostei espero espera aprende aprender aprendi muda mudou mudar ganha ganhou ganhar perde perdeu
      perder joga jogou jogar cria criou criar criado continua continuam continuou continuar obrigado obrigada ajuda
      ajudar acontece acontecem aconteceu acontecer volta voltou voltar lembro lembra lembrar
      """,
    genericNouns: """
      coisa coisas forma formas maneira maneiras modo modos jeito tipo tipos vez vezes tempo dia dias semana semanas mês
      meses ano anos hora horas minuto minutos segundo momento momentos ponto pontos parte partes lado lados lugar
      lugares caso casos fato facto fatos factos exemplo exemplos ideia ideias pergunta perguntas resposta respostas
      problema problemas razão razões motivo motivos tema temas assunto fim final princípio início palavra palavras nome
      nomes número números quantidade nível níveis grupo grupos pessoa pessoas gente pessoal homem homens mulher
      mulheres cara caras mundo vida mão mãos resto metade maioria milhão milhões bilhão bilhões mil reais euros dólares
      sentido verdade questão questões situação aspecto aspectos medida manhã tarde noite passo passos vontade bocado
      monte negócio troço série
      """,
    weakAdjectives: """
      bom boa bons boas melhor melhores mau má maus pior grande grandes pequeno pequena pequenos pequenas novo nova
      novos novas velho velha antigo antiga primeiro primeira primeiros primeiras segundo segunda terceiro terceira
      último última últimos últimas próximo próxima seguinte seguintes anterior anteriores mesmo mesma outro outra
      outros outras certo certa certos certas diferente diferentes diverso diversos diversas vários várias maior maiores
      menor menores alto alta baixo baixa longo longa curto curta importante importantes interessante interessantes
      possível possíveis impossível fácil difícil simples claro clara único única próprio própria geral principal
      principais particular total inteiro inteira verdadeiro verdadeira real atual actual atuais actuais recente
      recentes só jovem bonito bonita enorme incrível muitos muitas legal
      """,
    numberWords: """
      zero um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis
      dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta
      noventa cem cento duzentos trezentos quinhentos mil milhão milhões bilhão bilhões primeiro primeira segundo
      segunda terceiro terceira quarto quarta quinto quinta sexto sétimo oitavo nono décimo meio meia metade terço dúzia
      dezenas centenas milhares
      """,
    questionWords: """
      que quê quem qual quais onde aonde quando como quanto quanta quantos quantas por_que porque porquê o_que para_quê
      de_que com_quem será_que é_que pode podes você_acha há
      """,
    abbreviations: """
      sr sra srs sras srta d dª dr dra drs dras prof profª profa eng engº engª arq lic msc mestr fr s sta sto stº revº
      rev exmo exma ilmo ilma v.exa v.ex.ª v.sa v.s.ª s.exa s.a.r d.ra gal sgt cb alm pres vice-pres dir secr dep sen
      adv r pç pça praç trav estr lgo lg bl apto jd vl cx.post cep p.ex p._ex e.g i.e cf vs v.g aprox ca máx mín núm nº
      n.º pág págs pg p pp tít § sécs fig figs tab ed eds orgs coord comp introd pref reimpr op.cit op._cit loc.cit ibid
      s.d s.l segs obs n.b n.t n.da.r adj subst masc tels tlf telem fax ramal at.te att fev abr mai jun jul ago nov sáb
      depto dept dpto univ inst lab gest téc gde gdes assoc conf
      """,
    abbreviationsBeforeNumber: """
      ex n no nº n.º núm num p pg pág págs pp vol vols cap caps art arts fig tab inc al séc § §§ v vv ver ed tel tlf fax
      ca aprox máx mín r av est mod lote apto ap bl km item t jan fev mar abr mai jun jul ago set out nov dez
      """,
    abbreviationsAtEnd: """
      id etc s.a s/a ltda lda cia inc ltd corp jr sr.º e.u.a eua a.c d.c a.m p.m u.s u.s.a ue onu ph.d m.sc kg km cm mm
      h hs min seg ss dto esq und unid p.s s.o.s r.j s.p séc av
      """,
    monthsAndDays: """
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun
      jul ago set out nov dez segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira
      quinta-feira sexta-feira
      """,
    sentenceStarters: """
      o a os as um uma uns umas este esta isto esse essa isso aquele aquela seu sua meu minha nosso nossa eu você ele
      ela nós eles elas vocês se me em no na nos nas ao à com do da de desde para por pelo pela segundo sem sobre até
      durante entre e mas ou nem quando enquanto como embora porque assim então depois também além contudo porém
      no_entanto não sim já hoje ontem agora aqui ali é são era foi há tem têm está estão que quem onde qual por_que
      todo toda todos todas cada muitos muitas alguns algumas vários outro outra obrigado bom claro pois mais
      """,
    fillers: """
      hum humm hã hãn ahn ãh ãhn eh ehh éé hm hmm mm mmm tipo_assim sabe_como_é quer_dizer_assim digamos digamos_assim
      por_assim_dizer cê_sabe como_é_que_se_diz como_é_que_eu_vou_dizer
      """,
    backchannels: """
      sim não é pois pois_é claro certo tá tá_bom tá_certo ok okay bom bem muito_bem exato exatamente exactamente isso
      isso_mesmo isso_aí correto com_certeza sem_dúvida concordo verdade é_verdade perfeito ótimo óptimo beleza legal
      bacana entendi entendo percebo percebi hum humm hã ah oh uhum aham ahã mhm obrigado obrigada muito_obrigado
      muito_obrigada de_nada olá oi tchau adeus até_logo até_já até_amanhã bom_dia boa_tarde boa_noite desculpe desculpa
      por_favor totalmente absolutamente evidentemente obviamente de_jeito_nenhum talvez que_bom interessante valeu
      força nossa sim_sim não_não pois_claro
      """,
    soundLabels: """
      música aplausos palmas risos riso ri inaudível ininteligível incompreensível silêncio ruído ruídos barulho tosse
      tosses suspiro suspira canta cantando gritos vaias pausa vinheta música_de_fundo risos_e_aplausos toca_o_telefone
      telefone_toca interrupção vozes_sobrepostas burburinho
      """,
    speakerLabels: """
      entrevistador entrevistadora entrevistado entrevistada apresentador apresentadora locutor locutora jornalista
      repórter moderador moderadora convidado convidada narrador narradora orador oradora palestrante participante
      pergunta resposta público plateia ouvinte voz voz_off homem mulher desconhecido presidente o_sr_presidente
      a_sr.ª_presidente todos estudante professor professora aluno aluna cliente atendente médico paciente falante
      """,
    courtesies: """
      olá_a_todos olá_pessoal oi_gente oi_pessoal fala_pessoal fala_galera bem-vindo bem-vinda bem-vindos bem-vindas
      sejam_bem-vindos seja_bem-vindo sejam_todos_bem-vindos bem-vindos_a bem-vindos_ao muito_bom_dia bom_dia_a_todos
      boa_tarde_a_todos boa_noite_a_todos senhoras_e_senhores senhoras_e_senhores_deputados caros_ouvintes
      muito_obrigado muito_obrigada obrigado_a_todos obrigado_por_ouvir obrigado_por_assistir obrigado_pela_audiência
      obrigado_pela_atenção obrigado_pelo_convite obrigada_pelo_convite até_a_próxima até_à_próxima até_o_próximo
      até_ao_próximo até_a_semana_que_vem até_para_a_semana até_amanhã tenham_um_bom_dia tenha_um_bom_dia um_abraço
      um_beijo prazer é_um_prazer meu_nome_é chamo-me como_vai tudo_bem
      """,
    orphanOpeners: """
      e mas porém contudo todavia entretanto no_entanto ou nem pois porque logo portanto por_isso por_conseguinte
      consequentemente em_consequência assim assim_sendo sendo_assim desse_modo dessa_forma deste_modo desta_forma então
      depois também além_disso além_do_mais ademais aliás igualmente do_mesmo_modo da_mesma_forma em_contrapartida
      por_outro_lado pelo_contrário ao_contrário por_sua_vez por_exemplo ou_seja isto_é quer_dizer em_outras_palavras
      por_outras_palavras ou_melhor de_fato de_facto com_efeito na_verdade na_realidade nesse_caso neste_caso
      caso_contrário senão enquanto_isso ao_mesmo_tempo depois_disso antes_disso em_seguida segundo em_segundo_lugar
      em_terceiro_lugar finalmente por_fim por_último mesmo_assim ainda_assim apesar_disso por_causa_disso
      por_esse_motivo por_essa_razão com_isso daí daí_que até_porque inclusive só_que o_qual a_qual os_quais as_quais
      cujo cuja sim não bom bem claro pois_é
      """,
    danglingPronouns: """
      ele ela eles elas o a os as lhe lhes isso isto aquilo este esta estes estas esse essa esses essas aquele aquela
      aqueles aquelas seu sua seus suas dele dela deles delas ambos ambas o_mesmo a_mesma os_mesmos o_outro a_outra
      os_outros outros outras alguns algumas um_deles muitos_deles o_primeiro o_segundo o_último tal tais nele nela
      nisso nisto disso disto ali aí lá
      """,
    cueWords: """
      primeiro primeiramente em_primeiro_lugar em_segundo_lugar em_terceiro_lugar segundo terceiro depois em_seguida
      a_seguir finalmente por_fim por_último para_começar para_terminar para_concluir para_finalizar em_conclusão
      concluindo agora agora_vamos vamos_falar vamos_falar_de vamos_falar_sobre falemos_de passemos passemos_a
      vamos_passar vamos_a vamos_ver vejamos comecemos vamos_começar começando_por gostaria_de_falar quero_falar
      queria_falar queria_perguntar gostaria_de_perguntar próxima_pergunta a_próxima_pergunta outra_pergunta
      uma_última_pergunta outro_tema outro_assunto outro_ponto próximo_ponto próximo_tema próximo_assunto ordem_do_dia
      ponto_da_ordem quanto_a quanto_ao com_relação_a em_relação_a em_relação_ao no_que_diz_respeito no_que_se_refere
      a_respeito_de a_propósito por_falar_em voltando_a voltando_ao voltemos mudando_de_assunto neste_capítulo
      neste_episódio neste_vídeo nesta_seção nesta_secção hoje_vamos hoje_a_gente antes_de_começar em_resumo resumindo
      bom bem outra_coisa
      """,
    transitions: """
      passemos_a passemos_ao passemos_para vamos_passar próxima_pergunta próximo_tema próximo_ponto próximo_assunto
      outro_assunto outro_tema ordem_do_dia vamos_falar falemos_de vou_falar quero_falar minha_apresentação
      mudemos_de_assunto mudando_de_assunto tem_a_palavra passo_a_palavra dou_a_palavra
      """,
    emphasisPhrases: """
      em_resumo resumindo em_suma em_síntese em_conclusão concluindo em_poucas_palavras no_fundo no_fim_das_contas
      o_mais_importante o_importante_é é_importante o_fundamental o_essencial a_chave o_ponto_é o_problema_é a_questão_é
      a_pergunta_é a_resposta_é a_razão_é o_objetivo_é o_objectivo_é nosso_objetivo a_ideia_é a_ideia_principal
      o_resultado_é os_resultados_mostram estudos_mostram isso_significa isto_significa isso_quer_dizer sobretudo
      acima_de_tudo acontece_que a_diferença a_diferença_entre a_lição a_conclusão decidimos foi_decidido ficou_decidido
      propomos recomendo recomendamos próximos_passos a_prioridade em_particular fundamentalmente
      """,
    hedges: """
      acho_que eu_acho penso_que creio_que parece-me me_parece suponho imagino não_sei não_tenho_certeza
      não_tenho_a_certeza talvez se_calhar provavelmente possivelmente mais_ou_menos de_certa_forma de_certo_modo
      de_alguma_forma se_não_me_engano na_minha_opinião pelos_vistos aparentemente supostamente ou_algo_assim e_tal
      """,
    housekeeping: portugueseSponsorPhrases.union(portugueseHousekeeping),
    sponsorPhrases: portugueseSponsorPhrases,
    furniture: portugueseFurniture,
    headingWords: """
      introdução apresentação resumo sumário índice conteúdo contexto antecedentes motivação ordem_do_dia agenda pauta
      conclusão conclusões métodos método metodologia resultados discussão referências bibliografia fontes anexo anexos
      apêndice agradecimentos prefácio prólogo epílogo perguntas perguntas_e_respostas perguntas_frequentes notas
      notas_do_episódio transcrição ata acta episódio capítulo parte seção secção temas decisões próximos_passos
      presentes participantes abertura encerramento boas-vindas links sobre_o_autor sobre_a_autora diversos
      """,
    personTitles: """
      sr sra srta senhor senhora senhorita senhores dom dona d dr dra doutor doutora prof profa professor professora eng
      engenheiro engenheira arquiteto arquitecto mestre padre madre irmão irmã frei são santo santa monsenhor bispo
      cardeal papa rei rainha príncipe princesa duque duquesa conde condessa marquês imperador presidente presidenta
      vice-presidente ministro ministra primeiro-ministro senador senadora deputado deputada governador governadora
      prefeito prefeita vereador juiz juíza desembargador general coronel comandante capitão tenente sargento embaixador
      embaixadora diretor diretora director directora secretário secretária tio tia sir lord seu
      """,
    personRoles: """
      professor professora autor autora escritor escritora jornalista repórter editor editora pesquisador pesquisadora
      investigador investigadora cientista engenheiro engenheira desenvolvedor programador fundador fundadora cofundador
      diretor diretora director directora presidente porta-voz economista historiador historiadora filósofo filósofa
      físico física químico biólogo bióloga matemático psicólogo psicóloga sociólogo socióloga linguista advogado
      advogada médico médica cirurgião enfermeira enfermeiro estudante artista pintor pintora músico música cantor
      cantora compositor compositora ator atriz actor actriz cineasta produtor produtora fotógrafo poeta romancista
      apresentador apresentadora convidado convidada especialista político política ministro ministra senador senadora
      deputado deputada empresário empresária empreendedor treinador treinadora jogador jogadora amigo amiga colega
      irmão irmã pai mãe filho filha marido esposa inventor arquiteto piloto astronauta técnico
      """,
    nameParticles: "de da do das dos e du von van der di del el al ben bin ibn",
    givenNames: portugueseGivenNames,
    verbsAfterPerson: """
      disse diz dizia explicou explica perguntou pergunta respondeu responde contou conta afirmou afirma garantiu
      garante escreveu escreve pensa pensava acredita acreditava acha achava considera considerou apontou aponta
      acrescentou acrescenta sustenta defende defendeu comentou comenta declarou declara lembrou lembra recordou propôs
      propõe sugeriu sugere criticou critica denunciou denuncia anunciou anuncia confirmou confirma negou nega
      reconheceu reconhece admitiu admite insistiu insiste destacou destaca sublinhou sublinha descreveu descreve
      alertou alerta concluiu conclui fundou inventou descobriu publicou publica ganhou venceu nasceu morreu estudou
      ensina dirige dirigiu interpretou canta apresentou apresenta quer sabe espera
      """,
    organisationWords: """
      s.a sa ltda lda sociedade companhia cia empresa grupo corporação associação fundação federação união liga
      sindicato confederação partido movimento universidade escola colégio instituto academia faculdade laboratório
      centro ministério secretaria governo congresso congresso_nacional senado câmara câmara_dos_deputados assembleia
      assembleia_da_república parlamento prefeitura tribunal supremo_tribunal_federal conselho comissão comitê comité
      agência autoridade direção direcção banco caixa bolsa seguradora hospital clínica igreja diocese polícia
      polícia_federal exército editora imprensa jornal revista rádio televisão tv rede emissora museu teatro ópera
      orquestra biblioteca clube fc esporte sporting organização aliança coligação cooperativa estúdio consórcio
      """,
    eventWords: """
      conferência congresso cúpula cimeira feira exposição fórum seminário oficina workshop simpósio colóquio festival
      festa campeonato copa taça torneio mundial olimpíadas jogos jogos_olímpicos corrida grande_prêmio grande_prémio
      prêmio prémio cerimônia cerimónia gala concerto show turnê digressão estreia bienal eleição eleições referendo
      plebiscito guerra batalha revolução crise pandemia tratado acordo terremoto sismo aniversário manifestação greve
      carnaval desfile final jornadas convenção debate encontro semana
      """,
    workWords: """
      livro romance conto relato poema ensaio artigo estudo relatório tese dissertação memória filme documentário
      curta-metragem série temporada episódio podcast álbum disco canção música single ópera sinfonia peça quadro
      pintura escultura revista jornal blog boletim newsletter coluna palestra conferência discurso curso vídeo jogo
      videojogo antologia biografia autobiografia manual dicionário enciclopédia manifesto capítulo quadrinhos novela
      telenovela musical
      """,
    productWords: """
      aplicativo aplicação app programa software plataforma telefone celular telemóvel smartphone tablet computador
      console consola câmera câmara fones relógio carro automóvel veículo modelo motor chip processador dispositivo
      aparelho impressora robô drone navegador sistema_operacional sistema_operativo linguagem biblioteca interface
      ferramenta serviço assistente medicamento remédio vacina versão marca produto máquina bateria servidor
      banco_de_dados base_de_dados modelo_de_linguagem
      """,
    copulas: """
      é são era eram foi é_um é_uma é_o é_a são_os são_as era_um era_uma foi_um foi_uma é_basicamente
      """,
    meansPhrases: """
      significa significam quer_dizer querem_dizer refere-se_a referem-se_a se_refere_a se_referem_a define-se_como
      é_definido_como é_definida_como se_define_como denota descreve designa consiste_em é_um_tipo_de é_uma_forma_de
      é_uma_espécie_de é_um_termo é_quando entende-se_por entendemos_por corresponde_a trata-se_de trata-se_de_um
      trata-se_de_uma
      """,
    thatIsPhrases: """
      ou_seja isto_é quer_dizer a_saber em_outras_palavras por_outras_palavras dito_de_outro_modo ou_melhor i.e.
      o_que_significa o_que_quer_dizer também_conhecido_como também_conhecida_como vulgo mais_concretamente
      """,
    standsForPhrases: """
      é_a_sigla_de é_a_sigla_para sigla_de sigla_para é_o_acrônimo_de é_o_acrónimo_de acrônimo_de é_a_abreviatura_de
      é_a_abreviação_de abreviatura_de abreviação_de na_sigla_em_inglês
      """,
    calledPhrases: """
      se_chama chama-se chamam-se se_chamam é_chamado é_chamada são_chamados denomina-se é_conhecido_como
      é_conhecida_como chamamos o_que_chamamos o_que_se_chama chamado chamada chamados chamadas denominado denominada
      conhecido_como conhecida_como conhecidos_como apelidado apelidada o_termo a_palavra assim_chamado
      """
  )

  private static let portugueseSponsorPhrases: WordSet = """
    patrocinador patrocinadores patrocinado patrocinado_por patrocínio oferecimento nosso_patrocinador com_o_apoio_de
    este_episódio_é_um_oferecimento este_episódio_tem_o_apoio publicidade anúncio anúncios intervalo_comercial
    código_promocional código_de_desconto cupom cupom_de_desconto cupão use_o_código usando_o_código com_o_código
    de_desconto teste_grátis teste_gratuito mês_grátis frete_grátis portes_grátis oferta_especial oferta_exclusiva
    link_de_afiliado links_de_afiliados parceria_paga publi
    """

  private static let portugueseHousekeeping: WordSet = """
    inscreva-se inscrevam-se se_inscreva se_inscreve se_inscrever subscreve subscrevam subscrever inscrito inscritos
    subscritores assine assinante assinantes assinatura ative_o_sininho ativa_o_sininho sininho deixe_seu_like
    deixa_o_like deixa_seu_like dá_um_like curta curte deixe_um_comentário deixe_seu_comentário deixa_nos_comentários
    cinco_estrelas nos_comentários na_descrição link_na_descrição links_na_descrição notas_do_episódio compartilhe
    compartilhe_este_episódio partilha partilhem siga-nos segue_a_gente me_siga siga_a_gente junte-se_a_nós junte-se
    participe_do_nosso encontre-nos newsletter boletim cadastre-se cadastro inscrições torne-se_membro seja_membro
    membros_do_canal apoie apoia.se apoie_o_podcast apoie_nosso doe doações doação patreon catarse pix discord
    redes_sociais instagram facebook twitter tiktok nosso_site nosso_website nosso_canal meu_canal escreva-nos
    mande_um_e-mail mande_sua_mensagem entre_em_contato entre_em_contacto ao_vivo_no live sorteio pré-venda ingressos
    bilhetes_à_venda episódio_anterior próximo_episódio último_episódio novo_episódio novos_episódios episódio_bônus
    todas_as_plataformas sua_plataforma_favorita apple_podcasts spotify deezer voltamos_já depois_do_intervalo
    fique_com_a_gente obrigado_pela_audiência obrigado_por_nos_ouvir edição_e_produção produção_de
    """

  private static let portugueseFurniture: WordSet = """
    reproduzir tocar ouvir ouvir_agora ouça_agora ouça_grátis ouvir_grátis assistir assista assistir_agora ver ver_vídeo
    pausa pausar parar baixar transferir download descarregar compartilhar compartilhe partilhar partilhe salvar guardar
    imprimir comentar comentário comentários responder denunciar reportar copiar copiar_link incorporar curtir gosto
    leia_mais ler_mais continuar_lendo continuar_a_ler continue_lendo saiba_mais saber_mais mais_informações ver_mais
    ver_menos mostrar_mais mostrar_menos mostrar_tudo ver_tudo ver_todos ver_detalhes carregar_mais mais_detalhes
    clique_aqui expandir recolher fechar abrir menu navegação início página_inicial voltar voltar_ao_topo próximo
    próxima anterior pular_para_o_conteúdo ir_para_o_conteúdo saltar_para_o_conteúdo buscar busca pesquisar pesquisa
    filtrar ordenar ordenar_por configurações definições ajuda contato contacto fale_conosco aviso_legal privacidade
    política_de_privacidade cookie cookies política_de_cookies gerenciar_cookies definições_de_cookies aceitar
    aceitar_tudo aceitar_todos aceitar_cookies rejeitar rejeitar_tudo recusar termos_de_uso termos_e_condições
    termos_de_serviço condições_gerais todos_os_direitos_reservados direitos_autorais acessibilidade mapa_do_site
    quem_somos sobre_nós sobre imprensa carreiras trabalhe_conosco publicidade anuncie newsletter assinar assine
    assine_já inscrever-se seguir seguindo seguidores entrar iniciar_sessão fazer_login login sair terminar_sessão
    cadastrar cadastre-se registar criar_conta minha_conta senha esqueceu_a_senha palavra-passe usuário utilizador
    e-mail adicionar_ao_carrinho carrinho comprar comprar_agora compre_agora lista_de_desejos favoritos
    adicionar_aos_favoritos preço oferta teste_grátis baixe_o_aplicativo baixar_o_aplicativo artigos_relacionados
    notícias_relacionadas leia_também veja_também você_também_pode_gostar recomendados relacionados
    clientes_também_compraram avaliações_de_clientes avaliações avaliação classificação classificações opiniões
    escrever_avaliação mais_lidas mais_lidos mais_vistos mais_recentes tendências novidades mais_vendidos categoria
    categorias etiquetas tags arquivo detalhes_do_episódio sobre_este_episódio publicado_em atualizado_em
    última_atualização tempo_de_leitura min_de_leitura duração idioma selecionar_idioma transcrição mostrar_transcrição
    ver_transcrição crédito_da_foto carregando aguarde erro página_não_encontrada ativar_javascript
    compartilhar_no_facebook compartilhar_no_twitter deixe_um_comentário conteúdo_exclusivo_para_assinantes
    já_é_assinante já_tem_conta já_tem_uma_conta exclusivo_para_assinantes só_para_assinantes conteúdo_exclusivo
    para_continuar_lendo para_continuar_a_ler assine_para_ler
    """

  private static let portugueseGivenNames: WordSet = """
    abel abílio adalberto adelaide adelino ademir adriana adriano afonso agostinho aldo alessandra alessandro alex
    alexandra alexandre alfredo alice aline almir aluísio álvaro alzira amanda amélia américo ana anabela anderson andré
    andréa andreia andressa ângela ângelo aníbal anita anselmo antónia antônia antónio antônio aparecida arlete armando
    arnaldo artur augusto aurélio baltazar bárbara beatriz belmiro benedita benedito benjamim bento bernardo bianca
    breno bruna bruno caio camila cândida cândido carina carla carlos carlota carmem carolina cássia cássio catarina
    cauã cecília celeste célia celina celso césar cíntia clara clarice cláudia cláudio cleber cleide clemente conceição
    cristiana cristiane cristiano cristina dalila daniel daniela danilo davi david débora denise dinis diogo dirce
    domingos douglas duarte edgar edilson edmundo edna edson eduarda eduardo elaine elena eliana eliane elias elisa
    elisabete eliseu elza emanuel emília emílio enzo érica érico ernesto ester eugénia eugênio eunice eva evandro
    everton fabiana fabiano fábio fabrício fátima felipe fernanda fernando filipa filipe filomena flávia flávio florbela
    francisca francisco frederico gabriel gabriela genésio george geraldo gerson gil gilberto gilson giovana gisele
    glória gonçalo graça guilherme gustavo heitor helena hélio heloísa henrique herculano hermínia hugo humberto iara
    igor inácio inês ingrid irene íris isabel isabela isadora ivan ivete ivo ivone jacinto jair janaína jaqueline
    jéssica joana joão joaquim joel jonas jorge josé josefa joyce júlia juliana juliano júlio júnior jussara kátia laís
    lara larissa laura lauro leandro leila leonardo leonor letícia lia lídia lígia liliana lília lívia lorena lourdes
    lourenço luan luana lucas lúcia luciana luciano lúcio luís luísa luiz luiza lurdes luzia madalena mafalda manuel
    manuela mara marcela marcelo márcia márcio marco marcos margarida maria mariana mariano marília marina mário mariza
    marlene marta martim martinho mateus matheus matias matilde maura maurício mauro maximiano melissa mércia miguel
    milena milton mirela míriam moacir mónica mônica murilo nádia natália natanael nathália nelson neusa nicolas nilson
    nilton norberto nuno odete olga olívia orlando oscar osvaldo otávio pâmela patrícia paula paulo pedro penélope
    piedade priscila rafael rafaela raimundo ramiro raquel raul rebeca regina reginaldo reinaldo renan renata renato
    ricardo rita roberta roberto robson rodolfo rodrigo rogério romeu ronaldo roque rosa rosana rosângela rosário roseli
    rosemary rubens rui ruy sabrina salvador samanta samuel sandra sandro santiago sara sebastião selma sérgio severino
    sheila sidney silvana silvia sílvia sílvio simão simone sofia solange sónia sônia soraia susana suzana taís tainá
    talita tânia tatiana telma telmo teresa tereza thaís thiago tiago tomás tomé valdemar valdir valentim valéria valter
    vanda vanessa vânia vasco vera verónica vicente victor vilma vinícius virgínia vítor vitória viviane wagner walter
    wanderley washington wellington wesley willian wilson yara yasmin zélia zilda zuleica
    """
}
