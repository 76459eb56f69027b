extension Lexicon {
  /// The function words of ``spanish``, apart so that a text can be asked for them without making the other lists.
  static let spanishFunctionWords = WordSet(
    stringLiteral: """
      el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello
      aquellos aquellas tal tales mismo misma mismos mismas otro otra otros otras cada todo toda todos todas algún
      alguno alguna algunos algunas ningún ninguno ninguna ningunos ningunas varios varias mucho mucha muchos muchas
      poco poca pocos pocas bastante bastantes demasiado demasiada demasiados demasiadas tanto tanta tantos tantas
      cierto cierta ciertos ciertas cualquier cualquiera cualesquiera ambos ambas demás sendos cuanto cuanta cuantos
      cuantas yo tú vos usted ustedes él ella ello nosotros nosotras vosotros vosotras ellos ellas me te se nos os le
      les mí ti sí conmigo contigo consigo mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra
      vuestros vuestras mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas que quien quienes cual cuales cuyo
      cuya cuyos cuyas donde cuando como qué quién quiénes cuál cuáles dónde cuándo cómo cuánto cuánta cuántos cuántas
      por_qué porqué adónde alguien nadie algo nada soy eres es somos sois son era eras éramos eran fui fuiste fue
      fuimos fueron seré será serán sería serían sea seas seamos sean fuera fueran fuese siendo sido ser estoy estás
      está estamos estáis están estaba estabas estábamos estaban estuve estuvo estuvieron estará estarán estaría esté
      estén estuviera estando estado estar he has ha hemos habéis han había habías habíamos habían hube hubo hubieron
      habrá habrán habría habrían haya hayan hubiera hubieran habiendo habido haber hay tengo tienes tiene tenemos
      tenéis tienen tenía tenían tuvo tuvieron tendrá tendría tenga tengan teniendo tenido tener puedo puedes puede
      podemos podéis pueden podía podían pudo podrá podría podrían pueda poder debo debe debemos deben debía debería
      deberían deber quiero quieres quiere queremos quieren quería voy vas va vamos vais van iba iban vaya suele suelen
      hace hacen a ante bajo con contra de desde durante en entre hacia hasta mediante para pa por según sin so sobre
      tras versus vía excepto salvo incluso además acerca alrededor antes después detrás delante encima debajo dentro
      cerca lejos frente junto y e o u ni pero mas sino aunque porque pues si mientras así luego entonces conque ya ora
      bien no también tampoco muy más menos tan casi solo sólo solamente aún todavía siempre nunca jamás quizá quizás
      tal_vez acaso aquí ahí allí acá allá ahora hoy ayer mañana anoche pronto tarde temprano mejor peor medio apenas
      mal arriba abajo adentro afuera atrás adelante aparte asimismo obviamente realmente simplemente exactamente
      básicamente prácticamente actualmente finalmente generalmente especialmente probablemente claramente normalmente
      claro etc
      """)

  /// Spanish.
  static let spanish = Lexicon(
    language: "es",
    functionWords: spanishFunctionWords,
    innerFunctionWords: "de del la las el los y e en a al para por con sin sobre entre contra",
    commonVerbs: """
      soy eres es somos son era eran fue fueron será serán sería sea sean sido ser estoy está estamos están estaba
      estaban estuvo esté estén estado estar he ha has hemos han había habían habrá habría haya hayan habido haber hay
      hubo tengo tiene tienes tenemos tienen tenía tenían tuvo tenga tengan tenido tener puedo puede puedes podemos
      pueden podía pudo podría podrían poder quiero quiere quieres queremos quieren quería quiso querer debo debe
      debemos deben debería deber voy va vas vamos van iba iban vaya ir ido hago hace haces hacemos hacen hacía hizo
      hicieron haga hagan hecho hacer haciendo digo dice dices decimos dicen decía dijo dijeron diga dicho decir
      diciendo veo ve ves vemos ven veía vio visto ver viendo sé sabe sabes sabemos saben sabía supo sabido saber doy da
      das damos dan daba dio dieron dado dar creo cree crees creemos creen creía creyó creer pienso piensa piensas
      pensamos piensan pensaba pensado pensar parece parecen parecía pareció parecer quedo queda quedan quedaba quedó
      quedado quedar llego llega llegan llegó llegado llegar paso pasa pasan pasaba pasó pasado pasar pongo pone ponen
      puso puesto poner salgo sale salen salió salido salir vengo viene vienen venía vino venido venir sigo sigue siguen
      seguía siguió seguido seguir llamo llama llaman llamaba llamado llamar encuentro encuentra encuentran encontró
      encontrado encontrar hablo habla hablamos hablan hablaba habló hablado hablar hablando llevo lleva llevan llevaba
      llevó llevado llevar empieza empiezan empezó empezado empezar comienza comenzó necesito necesita necesitamos
      necesitan necesitar entiendo entiende entendemos entender conozco conoce conocen conocer vive viven vivía vivió
      vivir trabaja trabajan trabajó trabajar trabajando existe existen existía existir permite permiten permitir
      significa significan usa usan usar utiliza utilizan utilizar busca buscan buscar explica explicó explicar pregunta
      preguntó preguntar cuenta contó contar siente sentir escribe escribió escribir escrito lee leer leído muestra
      muestran mostró mostrar trata tratan tratar gusta gustan gustó gustaría gracias espero espera aprende aprender
      aprendido cambia cambió cambiar gana ganó ganar pierde perdió perder juega jugó jugar crea creó crear creado
      """,
    genericNouns: """
      cosa cosas forma formas manera maneras modo modos tipo tipos clase clases vez veces tiempo día días semana semanas
      mes meses año años hora horas minuto minutos segundo momento momentos punto puntos parte partes lado lados lugar
      lugares caso casos hecho hechos ejemplo ejemplos idea ideas pregunta preguntas respuesta respuestas problema
      problemas razón razones tema temas fin final principio inicio palabra palabras nombre nombres número números
      cantidad nivel niveles grupo grupos persona personas gente hombre hombres mujer mujeres chico chica mundo vida
      mano manos resto mitad mayoría millón millones ciento mil euros dólares sentido verdad cuestión cuestiones
      situación aspecto aspectos medida favor mañana tarde noche paso pasos ganas rato montón par tío tipa serie
      """,
    weakAdjectives: """
      bueno buen buena buenos buenas mejor mejores malo mal mala peor gran grande grandes pequeño pequeña pequeños
      pequeñas nuevo nueva nuevos nuevas viejo vieja antiguo antigua primer primero primera primeros primeras segundo
      segunda tercer tercero tercera último última últimos últimas próximo próxima siguiente siguientes anterior
      anteriores mismo misma otro otra otros otras cierto cierta ciertos ciertas diferente diferentes distinto distinta
      distintos distintas diverso diversos varios varias mayor mayores menor menores alto alta bajo baja largo larga
      corto corta importante importantes interesante interesantes posible posibles imposible fácil difícil simple claro
      clara único única propio propia propios propias general principal principales particular total entero entera
      verdadero verdadera real actual actuales reciente solo sola joven bonito bonita enorme increíble muchos muchas
      pocos pocas
      """,
    numberWords: """
      cero uno una un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
      diecisiete dieciocho diecinueve veinte veintiuno treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
      ciento doscientos trescientos quinientos mil miles millón millones billón primero primer primera segundo segunda
      tercero tercer tercera cuarto cuarta quinto quinta sexto séptimo octavo noveno décimo medio media mitad tercio
      docena decenas cientos centenares
      """,
    questionWords: """
      qué quién quiénes cuál cuáles dónde adónde cuándo cómo cuánto cuánta cuántos cuántas por_qué para_qué de_qué a_qué
      en_qué con_quién es_que puede puedes podría cree crees hay
      """,
    abbreviations: """
      sr sra sres sras srta srtas d dª dña dn dr dra dres dras prof profa lic licda licdo ing inga arq abg mtro mtra sto
      sta stos fr fray mons rvdo rvda hno hna excmo excma ilmo ilma emmo gral cnel cmdte tte sgto cbo alfz pdte pdta
      presid dir secr admón admon dpto depto dep gob gdor avd c cl ctra pza plza plz pº edif apdo c.p prov mpio p.ej
      p._ej ej e.g i.e cf cfr v.gr vgr aprox apróx ca máx mín núm núms nº n.º pág págs p pp caps t tít párr secc fig
      figs tab eds trad ilust introd pról reimpr ref op.cit op._cit loc.cit ibid íd s.f sigs sgte obs n.b n.t n.del sust
      masc fem tel tels teléf tfno fax atte att afmo s.s.s q.e.p.d e.p.d d.e.p a.c.s a.d.g r.i.p ene feb febr abr ago
      agto sept oct nov dic lun mié miérc jue vier sáb hnos vda dtor fdo fdez glez hdez mtnez rdguez gmez entlo pral
      blvr c.c mm.cc srs pbro cap subdir pl urb edo ee mt vid coord comp ed
      """,
    abbreviationsBeforeNumber: """
      n no nº n.º núm nro p pág págs pp vol vols cap t art arts fig tab inc párr secc § §§ v vv ver ed tel tfno fax ca
      aprox máx mín c ctra km cta ext lám est mod ene feb abr ago sept oct nov dic mar jun jul n° caps párrs figs tomo
      ap lun mié jue vie sáb dom may sep
      """,
    abbreviationsAtEnd: """
      adj adv etc s.a s.l s.a.u s.r.l s.a_de_c.v c.v ltda cía inc ltd corp jr ee.uu ee._uu ff.aa rr.hh a.c d.c a._c d._c
      a.m p.m a._m p._m u.s u.s.a ue onu ph.d m.a kg km cm mm h hs hrs min seg s.m ud uds vd vds ss sig dto av avda esq
      dcha izda p.d s.e uu izq vs
      """,
    monthsAndDays: """
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr
      may jun jul ago sep sept oct nov dic lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom
      """,
    sentenceStarters: """
      el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella su sus mi mis tu
      nuestro nuestra yo tú él ella nosotros ellos ellas usted ustedes se me te nos le les en a al con de del desde para
      por según sin sobre tras hasta durante entre y pero o ni si cuando mientras como aunque porque así entonces luego
      después también tampoco además sin_embargo no sí ya hoy ayer ahora aquí allí es son era fue hay ha han está están
      qué quién cómo cuándo dónde cuál por_qué todo toda todos todas cada muchos muchas algunos algunas varios otro otra
      gracias bueno bien claro pues más
      """,
    fillers: """
      eh ehh eeh ehm em mmm hmm hm mmh mhm este_eh bueno_eh pues_eh digamos ya_sabes por_así_decirlo a_ver_eh
      cómo_se_dice cómo_te_diría cómo_te_digo me_explico
      """,
    backchannels: """
      sí si no ya claro claro_que_sí vale ok okay bueno bien muy_bien exacto exactamente correcto efectivamente
      por_supuesto desde_luego de_acuerdo así_es eso_es es_verdad es_cierto cierto perfecto genial estupendo fantástico
      ajá ahá mhm mmm hmm ah oh ah_sí ah_ya entiendo comprendo ya_veo gracias muchas_gracias de_nada hola adiós
      hasta_luego hasta_pronto buenos_días buenas_tardes buenas_noches perdón perdona disculpe disculpa lo_siento
      por_favor totalmente absolutamente definitivamente obvio obviamente tal_cual sí_sí no_no para_nada en_absoluto
      quizás tal_vez qué_bien qué_bueno interesante venga dale órale salud bravo increíble
      """,
    soundLabels: """
      música aplausos risas risa ríe inaudible ininteligible silencio ruido ruidos murmullos tos tose suspiro suspira
      canta cantando gritos abucheos pausa sintonía música_de_fond música_de_fondo risas_y_aplausos suena_el_teléfono
      interrupción voces_superpuestas rumores protestas
      """,
    speakerLabels: """
      entrevistador entrevistadora entrevistado entrevistada presentador presentadora locutor locutora periodista
      conductor conductora moderador moderadora invitado invitada ponente orador oradora narrador narradora participante
      pregunta respuesta público oyente voz voz_en_off hombre mujer desconocido presidente presidenta el_presidente
      la_presidenta el_señor_presidente la_señora_presidenta hablante todos estudiante profesor profesora alumno alumna
      cliente agente médico paciente
      """,
    courtesies: """
      hola_a_todos hola_a_todos_y_bienvenidos hola_y_bienvenidos bienvenido bienvenida bienvenidos bienvenidas
      bienvenidos_a bienvenidos_al muy_buenos_días buenos_días buenas_tardes buenas_noches muy_buenas señoras_y_señores
      señorías queridos_amigos queridos_oyentes muchas_gracias muchísimas_gracias gracias_a_todos gracias_por_escuchar
      gracias_por_escucharnos gracias_por_ver gracias_por_acompañarnos gracias_por_estar_aquí gracias_por_venir
      gracias_por_la_invitación gracias_por_invitarme gracias_por_su_atención hasta_la_próxima hasta_la_próxima_semana
      hasta_mañana hasta_luego hasta_pronto nos_vemos nos_vemos_en_el_próximo nos_escuchamos que_tengan_un_buen_día
      que_tengas_un_buen_día cuídense un_abrazo un_saludo un_placer es_un_placer mucho_gusto encantado encantada
      me_llamo mi_nombre_es cómo_están cómo_estás qué_tal
      """,
    orphanOpeners: """
      y e pero o u ni sino aunque porque pues que así así_que así_pues de_ahí de_ahí_que por_eso por_ello por_lo_tanto
      por_tanto por_consiguiente en_consecuencia entonces luego después también tampoco además asimismo igualmente
      sin_embargo no_obstante ahora_bien en_cambio por_el_contrario al_contrario por_otro_lado por_otra_parte
      por_su_parte por_ejemplo es_decir o_sea esto_es en_otras_palabras dicho_de_otro_modo mejor_dicho de_hecho
      en_efecto en_realidad en_ese_caso en_este_caso de_lo_contrario si_no mientras_tanto al_mismo_tiempo a_la_vez
      después_de_eso antes_de_eso a_continuación segundo en_segundo_lugar tercero en_tercer_lugar finalmente por_último
      total encima incluso aun_así con_todo a_pesar_de_eso a_pesar_de_ello debido_a_eso gracias_a_eso por_esa_razón
      por_esta_razón con_eso lo_cual el_cual la_cual los_cuales cuyo cuya mismo lo_mismo sí no bueno claro vale exacto
      tal_como
      """,
    danglingPronouns: """
      él ella ello ellos ellas lo la los las le les esto eso aquello este esta estos estas ese esa esos esas aquel
      aquella aquellos aquellas su sus suyo suya ambos ambas el_mismo la_misma los_mismos lo_mismo el_otro la_otra
      los_otros otros otras algunos algunas uno_de_ellos muchos_de_ellos el_primero el_segundo el_último éste ésta éstos
      éstas ése ésa ésos aquél dicho dicha dichos dichas tal tales allí ahí
      """,
    cueWords: """
      primero primeramente en_primer_lugar en_segundo_lugar en_tercer_lugar segundo tercero luego después a_continuación
      finalmente por_último para_empezar para_comenzar para_terminar para_concluir para_finalizar en_conclusión ahora
      ahora_vamos vamos_a_hablar hablemos hablemos_de pasemos pasemos_a pasamos_a vamos_a_pasar vamos_con vamos_a_ver
      veamos empecemos empecemos_por comencemos me_gustaría_hablar quiero_hablar quisiera_hablar quería_preguntarte
      quería_preguntarle siguiente_pregunta la_siguiente_pregunta próxima_pregunta otra_pregunta una_última_pregunta
      otro_tema otro_punto otro_asunto siguiente_punto siguiente_tema el_siguiente_punto punto_del_orden_del_día
      en_cuanto_a con_respecto_a respecto_a respecto_al en_lo_que_respecta_a acerca_de sobre_el_tema a_propósito
      por_cierto volviendo_a volvamos cambiando_de_tema en_este_capítulo en_este_episodio en_este_vídeo en_este_video
      en_esta_sección hoy_vamos_a hoy_hablamos hoy_hablaremos antes_de_empezar en_resumen resumiendo bueno bien pues
      otra_cosa
      """,
    transitions: """
      pasemos_a pasamos_a pasamos_al vamos_a_pasar siguiente_pregunta próxima_pregunta siguiente_tema próximo_tema
      siguiente_punto próximo_punto otro_tema orden_del_día vamos_a_hablar hablemos_de quiero_hablar voy_a_hablar
      mi_presentación cambiemos_de_tema cambiando_de_tema tiene_la_palabra doy_la_palabra le_paso_la_palabra
      """,
    emphasisPhrases: """
      en_resumen resumiendo para_resumir en_conclusión en_definitiva en_síntesis en_pocas_palabras al_final
      lo_más_importante lo_importante lo_importante_es es_importante lo_fundamental lo_esencial la_clave la_clave_es
      clave el_punto_es el_problema_es la_pregunta_es la_respuesta_es la_razón_es el_objetivo_es nuestro_objetivo
      la_idea_es la_idea_principal el_resultado_es los_resultados_muestran los_estudios_muestran esto_significa
      esto_quiere_decir sobre_todo ante_todo resulta_que la_diferencia la_diferencia_entre la_lección la_conclusión
      hemos_decidido se_decidió se_acordó acordamos proponemos recomiendo recomendamos próximos_pasos la_prioridad
      fundamentalmente en_particular
      """,
    hedges: """
      creo_que yo_creo pienso_que me_parece supongo imagino no_sé no_estoy_seguro quizá quizás tal_vez a_lo_mejor
      probablemente posiblemente más_o_menos de_alguna_manera en_cierto_modo en_cierta_forma si_no_me_equivoco
      si_mal_no_recuerdo en_mi_opinión al_parecer aparentemente supuestamente o_algo_así y_demás
      """,
    housekeeping: spanishSponsorPhrases.union(spanishHousekeeping),
    sponsorPhrases: spanishSponsorPhrases,
    furniture: spanishFurniture,
    headingWords: """
      introducción presentación resumen índice contenido contenidos antecedentes contexto motivación orden_del_día
      agenda conclusión conclusiones métodos método metodología resultados discusión referencias bibliografía fuentes
      anexo anexos apéndice agradecimientos prefacio prólogo epílogo preguntas preguntas_y_respuestas
      preguntas_frecuentes notas notas_del_episodio transcripción acta episodio capítulo parte sección temas acuerdos
      decisiones próximos_pasos asistentes participantes apertura cierre bienvenida despedida enlaces sobre_el_autor
      sobre_la_autora varios
      """,
    personTitles: """
      sr sra srta señor señora señorita señores don doña d dña dr dra doctor doctora prof profesor profesora lic
      licenciado licenciada ing ingeniero ingeniera arquitecto maestro maestra padre madre hermano hermana fray sor san
      santa santo monseñor obispo cardenal papa rey reina príncipe princesa duque duquesa conde condesa marqués
      presidente presidenta vicepresidente vicepresidenta ministro ministra primer_ministro senador senadora diputado
      diputada gobernador gobernadora alcalde alcaldesa juez jueza general coronel comandante capitán teniente sargento
      embajador embajadora director directora secretario secretaria tío tía sir lord
      """,
    personRoles: """
      profesor profesora autor autora escritor escritora periodista reportero reportera editor editora investigador
      investigadora científico científica ingeniero ingeniera desarrollador programador fundador fundadora cofundador
      cofundadora director directora director_general presidente presidenta portavoz economista historiador historiadora
      filósofo filósofa físico química químico bióloga biólogo matemático matemática psicólogo psicóloga sociólogo
      socióloga lingüista abogado abogada médico médica cirujano enfermera maestro maestra estudiante artista pintor
      pintora músico cantante compositor compositora actor actriz cineasta productor productora fotógrafo poeta
      novelista presentador presentadora locutor locutora invitado invitada experto experta político política ministro
      ministra senador senadora diputado diputada alcalde alcaldesa empresario empresaria emprendedor entrenador jugador
      jugadora amigo amiga colega hermano hermana padre madre hijo hija esposo esposa marido mujer inventor arquitecto
      piloto astronauta
      """,
    nameParticles: "de del la las los y e van von der di da dos el al ben bin ibn",
    givenNames: spanishGivenNames,
    verbsAfterPerson: """
      dijo dice decía explicó explica preguntó pregunta respondió responde contestó contesta contó cuenta afirmó afirma
      aseguró asegura escribió escribe piensa pensaba cree creía opina opinó señaló señala añadió añade agregó agrega
      sostiene sostuvo comentó comenta indicó indica declaró declara recordó recuerda propuso propone sugirió sugiere
      criticó critica denunció denuncia anunció anuncia confirmó confirma negó niega reconoció reconoce admitió admite
      insistió insiste destacó destaca subrayó subraya describió describe advirtió advierte concluyó concluye fundó
      inventó descubrió publicó publica ganó nació murió estudió enseña dirige dirigió interpretó canta presentó
      presenta quiere sabe espera
      """,
    organisationWords: """
      s.a s.l sociedad compañía cía empresa grupo corporación asociación fundación federación unión liga sindicato
      confederación partido movimiento universidad escuela colegio instituto academia facultad laboratorio centro
      ministerio secretaría consejería gobierno congreso congreso_de_los_diputados senado parlamento ayuntamiento
      diputación generalitat junta tribunal tribunal_supremo corte consejo comisión comité agencia autoridad dirección
      oficina banco caja bolsa aseguradora hospital clínica iglesia diócesis policía guardia_civil ejército editorial
      prensa periódico diario revista radio televisión cadena museo teatro ópera orquesta biblioteca club fc real
      atlético organización red alianza coalición cooperativa filial holding estudio consorcio
      """,
    eventWords: """
      conferencia congreso cumbre feria exposición foro seminario taller simposio coloquio festival fiesta fiestas
      campeonato copa torneo mundial eurocopa olimpiadas juegos juegos_olímpicos carrera gran_premio premio premios
      ceremonia gala concierto gira estreno bienal elección elecciones referéndum guerra batalla revolución crisis
      pandemia tratado acuerdo terremoto aniversario manifestación huelga carnaval desfile final jornadas jornada
      convención debate encuentro semana_santa
      """,
    workWords: """
      libro novela cuento relato poema ensayo artículo estudio informe tesis memoria película filme documental
      cortometraje serie temporada episodio podcast álbum disco canción sencillo ópera sinfonía obra cuadro pintura
      escultura revista periódico blog entrada boletín columna conferencia discurso curso vídeo video juego videojuego
      antología biografía autobiografía manual diccionario enciclopedia manifiesto capítulo cómic ballet musical
      """,
    productWords: """
      aplicación app programa software plataforma teléfono móvil celular smartphone tableta ordenador computadora
      consola cámara auriculares reloj coche carro auto vehículo modelo motor chip procesador dispositivo aparato
      impresora robot dron navegador sistema_operativo lenguaje biblioteca interfaz herramienta servicio asistente
      medicamento vacuna versión marca producto máquina batería servidor base_de_datos modelo_de_lenguaje
      """,
    copulas: """
      es son era eran fue es_un es_una es_el es_la son_los son_las era_un era_una fue_un fue_una es_básicamente
      """,
    meansPhrases: """
      significa significan quiere_decir quieren_decir se_refiere_a se_refieren_a se_define_como se_definen_como
      está_definido_como denota describe designa consiste_en es_un_tipo_de es_una_forma_de es_una_especie_de
      es_un_término es_cuando se_entiende_por se_entiende_como entendemos_por corresponde_a hace_referencia_a
      se_trata_de se_trata_de_un se_trata_de_una
      """,
    thatIsPhrases: """
      es_decir o_sea esto_es a_saber en_otras_palabras dicho_de_otro_modo dicho_de_otra_manera mejor_dicho o_mejor_dicho
      i.e. lo_que_significa lo_que_quiere_decir también_conocido_como también_conocida_como alias más_concretamente
      """,
    standsForPhrases: """
      son_las_siglas_de siglas_de es_la_sigla_de es_el_acrónimo_de acrónimo_de es_la_abreviatura_de abreviatura_de
      abreviado por_sus_siglas por_sus_siglas_en_inglés
      """,
    calledPhrases: """
      se_llama se_llaman se_denomina se_denominan se_conoce_como se_conocen_como llamamos lo_que_llamamos
      lo_que_se_llama lo_que_llaman llamado llamada llamados llamadas denominado denominada denominados denominadas
      conocido_como conocida_como conocidos_como apodado apodada el_término la_palabra así_llamado
      """
  )

  private static let spanishSponsorPhrases: WordSet = """
    patrocinador patrocinadores patrocinado patrocinado_por patrocinada_por patrocina nuestro_patrocinador
    este_episodio_es_presentado_por presentado_por gracias_al_apoyo_de con_el_apoyo_de publicidad anuncio anuncios
    pausa_publicitaria código_promocional código_de_descuento cupón con_el_código usa_el_código usando_el_código
    de_descuento prueba_gratuita prueba_gratis mes_gratis envío_gratis oferta_especial oferta_exclusiva
    enlace_de_afiliado enlaces_de_afiliados colaboración_pagada
    """

  private static let spanishHousekeeping: WordSet = """
    suscríbete suscríbanse suscribirse suscríbete_al_canal suscriptor suscriptores suscripción suscripciones
    activa_la_campanita campanita dale_like dale_a_me_gusta denle_like deja_un_comentario deja_tu_comentario
    dejen_sus_comentarios déjanos_un_comentario deja_una_reseña cinco_estrellas en_los_comentarios en_la_descripción
    enlace_en_la_descripción link_en_la_descripción notas_del_episodio comparte_este_episodio compártelo compártanlo
    síguenos sígueme sígannos únete_a_nuestra únete_al únete únanse encuéntranos boletín newsletter regístrate registro
    inscríbete inscripciones hazte_miembro hazte_socio membresía apóyanos apoya_el_programa apoyar_el_podcast dona
    donaciones donativo patreon ko-fi discord redes_sociales instagram facebook twitter tiktok nuestra_página
    nuestra_página_web nuestra_web nuestro_sitio_web mi_canal nuestro_canal escríbenos escríbannos contáctanos mándanos
    envíanos en_vivo en_directo_en sorteo preventa compra_tus_entradas entradas_a_la_venta episodio_anterior
    próximo_episodio último_episodio nuevo_episodio nuevos_episodios episodio_extra todas_las_plataformas
    tu_plataforma_favorita apple_podcasts spotify ivoox no_se_vayan volvemos_enseguida después_de_la_pausa
    una_breve_pausa gracias_por_escucharnos gracias_por_vernos edición_y_producción producción_de
    """

  private static let spanishFurniture: WordSet = """
    reproducir escuchar escuchar_ahora escuchar_gratis escucha_gratis escúchalo ver ver_ahora ver_vídeo ver_video pausa
    pausar detener descargar descarga compartir comparte guardar imprimir comentar comentario comentarios responder
    reportar denunciar copiar copiar_enlace insertar me_gusta leer_más seguir_leyendo sigue_leyendo continuar_leyendo
    saber_más más_información ver_más ver_menos mostrar_más mostrar_menos mostrar_todo ver_todo ver_todos ver_detalles
    cargar_más más_detalles haz_clic_aquí haga_clic_aquí pulsa_aquí expandir contraer cerrar abrir menú navegación
    inicio volver volver_arriba siguiente anterior saltar_al_contenido ir_al_contenido buscar búsqueda filtrar ordenar
    ordenar_por ajustes configuración ayuda contacto contáctanos aviso_legal privacidad política_de_privacidad cookie
    cookies política_de_cookies configurar_cookies configuración_de_cookies aceptar aceptar_todo aceptar_todas
    aceptar_cookies rechazar rechazar_todo rechazar_todas términos_de_uso términos_y_condiciones condiciones_de_uso
    condiciones_generales todos_los_derechos_reservados derechos_de_autor accesibilidad mapa_del_sitio mapa_web
    quiénes_somos sobre_nosotros acerca_de prensa empleo trabaja_con_nosotros publicidad boletín suscribirse suscríbete
    seguir siguiendo seguidores iniciar_sesión inicia_sesión cerrar_sesión acceder registrarse regístrate crear_cuenta
    mi_cuenta contraseña olvidaste_tu_contraseña usuario correo_electrónico añadir_al_carrito agregar_al_carrito carrito
    cesta comprar comprar_ahora lista_de_deseos favoritos añadir_a_favoritos precio oferta prueba_gratis
    descargar_la_app descarga_la_app artículos_relacionados noticias_relacionadas te_puede_interesar
    también_te_puede_interesar también_te_puede_gustar lee_también relacionados los_clientes_también_compraron
    opiniones_de_clientes opiniones reseñas reseña valoraciones valoración calificación escribir_una_reseña más_leídas
    más_leídos lo_más_visto más_recientes tendencias novedades más_vendidos categoría categorías etiquetas archivo
    detalles_del_episodio acerca_de_este_episodio publicado_el publicado_en actualizado actualizado_el
    última_actualización tiempo_de_lectura min_de_lectura duración idioma seleccionar_idioma transcripción
    mostrar_transcripción ver_transcripción crédito_de_la_foto cargando espere_por_favor error página_no_encontrada
    activar_javascript compartir_en_facebook compartir_en_twitter deja_un_comentario dejar_un_comentario
    contenido_exclusivo_para_suscriptores
    ya_eres_suscriptor ya_tienes_cuenta ya_tienes_una_cuenta exclusivo_para_suscriptores solo_para_suscriptores
    contenido_exclusivo para_seguir_leyendo suscríbete_para_leer
    """

  private static let spanishGivenNames: WordSet = """
    abel abelardo abraham adela adelaida adolfo adrián adriana agustín agustina aitana aitor alba alberto aldo alejandra
    alejandro alexis alfonso alfredo alicia alma almudena alonso álvaro amalia amanda amparo ana anabel andrea andrés
    ángel ángela ángeles angélica antonia antonio araceli ariel armando arturo asunción aurelio aurora beatriz belén
    benito benjamín berta blanca bárbara bartolomé bautista bernarda bernardo borja bruno camila camilo candela carla
    carlos carlota carmelo carmen carolina catalina cecilia celia césar chema clara claudia claudio clemente concepción
    concha consuelo cristian cristina cristóbal damián daniel daniela darío david débora delia diana diego dolores
    domingo edgar edgardo edmundo eduardo efraín elena elías elisa elisabet eloy elsa elvira emilia emiliano emilio emma
    encarnación enrique ernesto esperanza esteban estela ester eugenia eugenio eusebio eva evaristo ezequiel fabián
    fabiola fátima federico felicidad felipe félix fermín fernanda fernando fidel florencia francisca francisco gabriel
    gabriela gaspar genaro gerardo germán gilberto gimena gloria gonzalo gregorio guadalupe guillermo gustavo héctor
    helena hernán hernando hugo humberto ignacio iker íñigo inés inmaculada irene iris isabel isabela isidoro isidro
    ismael israel iván jacinto jacobo jaime javier jerónimo jesús jimena joan joaquín jonás jordi jorge josé josefa
    josefina josep juan juana juanjo judith julia julián juliana julieta julio laia lara laura lautaro leandro leonardo
    leonor leopoldo leticia lidia lilia liliana lola lorena lorenzo lourdes lucas lucía luciana luciano luis luisa luz
    macarena magdalena manolo manuel manuela mar marc marcela marcelino marcelo marcos margarita maría mariana mariano
    maribel marina mario marisol marta martín martina mateo matías matilde mauricio máximo mayra melisa mercedes micaela
    miguel milagros mireia míriam mónica montserrat nadia natalia nerea nicanor nicolás nieves nora norberto noelia
    nuria octavio ofelia olga omar óscar osvaldo pablo paco paloma pamela paola pascual patricia patricio paula paulina
    paulino pedro pepe pilar pío purificación rafael ramiro ramón raquel raúl rebeca regina reinaldo renata ricardo rita
    roberto rocío rodolfo rodrigo rogelio román romina roque rosa rosalía rosario roxana rubén rufino ruth salomón
    salvador samuel sandra santiago sara sebastián sergio silvia simón sofía sol soledad sonia susana tatiana teodoro
    teresa tomás trinidad ubaldo urbano ulises valentín valentina valeria vanesa vera verónica vicente víctor victoria
    vilma virginia viviana xavier ximena yago yolanda zaida
    """
}
