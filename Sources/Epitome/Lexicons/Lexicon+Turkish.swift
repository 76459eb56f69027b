extension Lexicon {
  /// The function words of ``turkish``, apart so that a text can be asked for them without making the other lists.
  static let turkishFunctionWords = WordSet(
    stringLiteral: """
      ve veya ya ya_da ama fakat ancak lakin çünkü zira eğer ise de da ki ile için gibi kadar göre rağmen dolayı ötürü
      üzere karşı doğru beri önce sonra sırasında boyunca hakkında üzerine üzerinde altında içinde dışında arasında
      yanında arkasında önünde tarafından olarak üzerinden içinden ben sen o biz siz onlar beni seni onu bizi sizi
      onları bana sana ona bize size onlara bende sende onda bizde sizde onlarda benden senden ondan bizden sizden
      onlardan benim senin onun bizim sizin onların kendi kendisi kendini kendine kendisini kendileri bu şu bunu şunu
      buna şuna bunda bundan şundan bunun şunun bunlar şunlar bunları bunların bunlara böyle şöyle öyle işte burada
      şurada orada buraya oraya buradan oradan burası orası ne neyi neden niçin niye nasıl nerede nereye nereden hangi
      hangisi kim kimi kime kimin kaç ne_kadar ne_zaman mi mı mu mü mısın misin midir mıdır bir birkaç bazı bazıları her
      herkes hepsi bütün tüm hiç hiçbir hiçbiri kimse bir_şey birisi biri başka diğer diğerleri aynı çok az fazla daha
      en pek oldukça biraz çoğu birçok çeşitli şey şeyi var yok değil değildir idi imiş olan olur oldu oluyor olacak
      olması olduğu olduğunu olduğunda olmak olsun olmuş olabilir olmayan vardı yoktu vardır yoktur etmek eder etti
      ediyor edilen eden etmiş yapmak hem hem_de ne_de bile sadece yalnız yalnızca hâlâ hala henüz artık şimdi bugün dün
      yarın zaten belki tabii elbette gerçekten aslında mesela örneğin yani hatta ayrıca üstelik böylece dolayısıyla
      oysa halbuki madem mademki sanki galiba herhalde mutlaka asla bazen sık_sık genellikle daima her_zaman tekrar yine
      gene önceden evet hayır peki tamam diye dek değin
      """)

  /// Turkish.
  static let turkish = Lexicon(
    language: "tr",
    functionWords: turkishFunctionWords,
    innerFunctionWords: "ve ile için",
    commonVerbs: """
      var yok oldu olur oluyor olacak olmuş olabilir vardı yoktu dedi diyor diyorlar der söyledi söylüyor söylemek yaptı
      yapıyor yapıyoruz yapar yapmak etti ediyor eder geldi geliyor gelir gitti gidiyor gider aldı alıyor alır verdi
      veriyor verir gördü görüyor görüyoruz görmek biliyor biliyorum biliyoruz bilmek düşünüyorum düşünüyor düşünmek
      istiyorum istiyor istiyoruz istedi başladı başlıyor başlar çalışıyor çalışıyoruz çalıştı kullanıyor kullanılıyor
      kullanılır kullanmak konuştu konuşuyor konuşuyoruz anlattı anlatıyor sordu soruyor yazdı yazıyor okudu öğrendi
      öğreniyor anladım anlıyorum gerekiyor gerek lazım kaldı kalıyor çıktı çıkıyor buldu buluyor bulunuyor
      bulunmaktadır geçti geçiyor gösteriyor gösterdi sağlıyor sağlar demek diyebiliriz denir denilir ifade_eder
      anlamına_gelir teşekkürler
      """,
    questionWords: "ne neden niçin niye nasıl nerede nereye nereden hangi hangisi kim kimi kime kimin kaç mi mı mu mü",
    clitics: """
      'da 'de 'ta 'te 'dan 'den 'tan 'ten 'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'ı 'i 'u 'ü 'yı 'yi 'yu 'yü 'a 'e 'ya 'ye
      'la 'le 'yla 'yle 'daki 'deki 'lar 'ler 'dır 'dir 'dur 'dür 'tır 'tir
      """,
    abbreviations: """
      sn dr doç prof yrd öğr av müh mim bkz örn ör nr tel faks s sf blv hz st alb yzb tğm bşk çev ed ing fr alm ar lat
      yun krş karş md gön dz ens fak üniv müd astsb atğm bçvş çvş onb tuğg tümg korg oca şub nis ağu gör gen org yb bnb
      üstğm haz yay ss bul kat der ank ist böl şb rus osm far kur
      """,
    abbreviationsBeforeNumber: "no nr s sf c cilt sayı md bkz tel faks şek tab böl m p § yy kat",
    abbreviationsAtEnd: """
      vb vs vd vdl a.ş aş ltd şti inc co yy m.ö m.s i.ö i.s t.c a.b.d abd kg km cm mm dk sa tl sok cad mah apt no
      """,
    monthsAndDays: """
      ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma
      cumartesi pazar yüzyıl yüzyılda yüzyılın
      """,
    sentenceStarters: """
      bu şu o bunlar onlar ben sen biz siz bir her bazı çok ama fakat ancak ve çünkü eğer böylece sonra önce şimdi bugün
      dün burada orada ne neden nasıl kim hangi evet hayır belki aslında ayrıca örneğin yani niçin nerede da de için
      bunun onun
      """,
    fillers: "ııı ıı eee ee ımm hmm hm mm şey_yani yani_şey nasıl_desem nasıl_diyeyim ne_bileyim hani_ya",
    backchannels: """
      evet hayır tamam peki olur tabii tabii_ki elbette kesinlikle doğru aynen aynen_öyle öyle haklısınız haklısın
      anladım anlıyorum güzel harika süper çok_iyi teşekkürler teşekkür_ederim sağ_olun sağ_ol rica_ederim merhaba selam
      günaydın iyi_günler iyi_akşamlar hoşça_kalın görüşürüz özür_dilerim pardon gerçekten hım hmm mhm ha aha evet_evet
      hayır_hayır yok_yok
      """,
    courtesies: """
      merhaba hoş_geldiniz iyi_günler iyi_akşamlar günaydın değerli_dinleyiciler sevgili_dinleyiciler
      hanımefendiler_ve_beyefendiler çok_teşekkürler teşekkür_ederim teşekkür_ederiz görüşmek_üzere hoşça_kalın
      """,
    orphanOpeners: """
      ve veya ya_da ama fakat ancak lakin çünkü zira bu_yüzden bu_nedenle bu_sebeple dolayısıyla böylece böylelikle
      o_yüzden o_zaman o_halde öyleyse sonra daha_sonra ardından bundan_sonra ondan_sonra ayrıca üstelik bunun_yanında
      bunun_yanı_sıra bununla_birlikte buna_rağmen yine_de gene_de oysa oysaki halbuki aksine tam_tersine öte_yandan
      diğer_yandan örneğin mesela yani başka_bir_deyişle diğer_bir_deyişle aslında hatta zaten nitekim aynı_zamanda
      bu_arada yoksa aksi_takdirde ikinci_olarak üçüncü_olarak ikincisi üçüncüsü sonuç_olarak son_olarak de da evet
      hayır peki tamam
      """,
    danglingPronouns: """
      o onlar bu şu bunlar şunlar onu bunu onları bunları ona buna onda bunda ondan bundan onun bunun onların bunların
      kendisi kendileri böyle öyle şöyle burada orada burası orası ikisi her_ikisi diğeri diğerleri birincisi ikincisi
      aynısı bazıları
      """,
    cueWords: """
      önce öncelikle ilk_olarak birincisi ikinci_olarak üçüncü_olarak sonra ardından son_olarak şimdi başlayalım
      şimdi_de gelelim geçelim konuşalım bakalım bir_sonraki_soru sıradaki_soru diğer_soru başka_bir_soru diğer_konu
      başka_bir_konu konusuna_gelince gelince bu_arada geri_dönelim bu_bölümde bu_videoda bugün_konumuz bugün özetle
      özetlersek
      """,
    emphasisPhrases: """
      özetle özetlersek kısacası sonuç_olarak en_önemlisi önemli_olan özellikle asıl_mesele sorun_şu soru_şu nedeni
      amacımız amaç sonuç bu_demektir fark karar_verdik araştırmalar_gösteriyor
      """,
    hedges: """
      bence sanırım galiba herhalde belki muhtemelen bilmiyorum emin_değilim aşağı_yukarı bir_bakıma görünüşe_göre sözde
      """,
    housekeeping: """
      sponsor sponsorluğunda reklam iş_birliği indirim_kodu ücretsiz_deneme katkılarıyla abone abone_olun abone_olmayı
      abonelik kanalıma beğen beğenmeyi beğeni yorum_yapın yorumlarda yorumlara açıklamada açıklama_kısmında zil
      bildirim takip_edin takip_etmeyi bülten indirim üye_olun üyelik destek_olun bağış patreon discord sosyal_medya
      instagram facebook twitter web_sitemiz sitemiz bize_yazın sonraki_bölüm önceki_bölüm canlı_yayın bilet
      """,
    sponsorPhrases: "sponsor sponsorluğunda reklam iş_birliği indirim_kodu ücretsiz_deneme katkılarıyla",
    furniture: """
      oynat dinle şimdi_dinle izle indir paylaş kaydet yazdır yorum yorumlar yorum_yap yanıtla bağlantıyı_kopyala
      devamını_oku daha_fazla daha_fazla_göster tümünü_gör tümünü_göster detaylar kapat aç menü ana_sayfa geri ileri
      sonraki önceki ara arama filtrele sırala ayarlar yardım iletişim hakkımızda gizlilik_politikası gizlilik çerezler
      çerez_politikası kabul_et tümünü_kabul_et reddet kullanım_koşulları tüm_hakları_saklıdır giriş_yap çıkış_yap
      kayıt_ol üye_ol hesap_oluştur şifremi_unuttum sepete_ekle sepet satın_al fiyat ücretsiz_dene ilgili_haberler
      benzer_içerikler müşteri_yorumları değerlendirmeler en_çok_okunanlar kategoriler etiketler arşiv yayınlanma_tarihi
      güncelleme okuma_süresi süre dil yükleniyor hata
      """,
    headingWords: """
      giriş önsöz özet içindekiler arka_plan amaç gündem sonuç sonuçlar yöntem bulgular tartışma kaynakça kaynaklar ek
      ekler teşekkür sorular soru_cevap notlar tutanak bölüm kısım kararlar katılımcılar
      """,
    personTitles: """
      bay bayan bey hanım beyefendi hanımefendi sayın dr doktor prof profesör doç bakan başbakan cumhurbaşkanı başkan
      milletvekili vali kral kraliçe prens prenses general albay yüzbaşı hoca imam papa aziz hakim
      """,
    verbsAfterPerson: """
      dedi diyor söyledi söylüyor anlattı anlatıyor sordu soruyor cevapladı yanıtladı yazdı yazıyor açıkladı açıklıyor
      belirtti vurguladı ekledi savundu iddia_etti kurdu icat_etti keşfetti yayımladı kazandı doğdu öldü
      """,
    organisationWords: """
      a.ş ltd şirket şirketi holding grup grubu dernek derneği vakıf vakfı federasyon birlik birliği parti partisi
      üniversite üniversitesi okul okulu enstitü enstitüsü akademi fakülte fakültesi laboratuvar merkez merkezi bakanlık
      bakanlığı hükümet meclis belediye belediyesi mahkeme mahkemesi kurul kurulu komisyon banka bankası hastane
      hastanesi cami kilise polis ordu yayınevi gazete gazetesi televizyon radyo müze müzesi tiyatro
      """,
    eventWords: """
      konferans konferansı kongre kongresi zirve zirvesi fuar fuarı sergi sergisi festival festivali şampiyona
      şampiyonası kupa kupası turnuva olimpiyat ödül ödülü tören konser seçim seçimi referandum savaş savaşı muharebesi
      devrim kriz salgın antlaşması deprem seminer çalıştay
      """,
    workWords: """
      kitap kitabı roman romanı öykü hikaye şiir deneme makale makalesi araştırma rapor tez film filmi belgesel dizi
      dizisi bölüm podcast albüm şarkı şarkısı opera tablo dergi gazete blog ders konuşma kurs video oyun
      """,
    copulas: "bir dir dır dur dür",
    meansPhrases: "demektir anlamına_gelir anlamına_geliyor ifade_eder olarak_tanımlanır denir denilir bir_tür",
    thatIsPhrases: "yani başka_bir_deyişle diğer_bir_deyişle bir_başka_deyişle daha_doğrusu nam-ı_diğer",
    standsForPhrases: "kısaltmasıdır kısaltması açılımı kısaca",
    calledPhrases: "denir denilen adı_verilen olarak_bilinen olarak_adlandırılan diye_bilinen sözde isimli adlı terimi"
  )
}
