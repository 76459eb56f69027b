import EpitomeCore

extension CaselessNames {
  /// Characters in the longest part of a foreign name.
  private static let longestPart = 6

  /// The foreign names in Chinese, whose parts a dot ties together: "弗里茨·哈伯". All of their characters are such as write foreign
  /// sounds, or the dot may stand in a title; and a name ends where a known word or a sign stands, or it may be cut.
  func dottedNames(in numbers: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var word = numbers.lowerBound + 1
    while word < numbers.upperBound {
      guard isDotted(word) else {
        word += 1
        continue
      }
      var start = word
      while start > numbers.lowerBound, start == word || view.gap(before: start) == .tie, isSound(start - 1) {
        start -= 1
      }
      var end = word
      while end < numbers.upperBound, end == word || view.gap(before: end) == .tie || isDotted(end), isSound(end) {
        end += 1
      }
      let isBounded =
        (start == numbers.lowerBound || view.gap(before: start) != .tie || isBorder(start - 1) && isPart(start))
        && (end == numbers.upperBound || view.gap(before: end) != .tie && !isDotted(end)
          || isBorder(end) && isPart(end - 1))
      if start < word, end > word, isBounded, partsAreShort(start..<end) { found.append(view.range(start..<end)) }
      word = max(end, word + 1)
    }
    return found
  }

  /// Whether a middle dot alone stands before a word.
  private func isDotted(_ word: Int) -> Bool {
    let gap = view.words.range(word - 1).upperBound..<view.words.range(word).lowerBound
    guard !gap.isEmpty else { return false }
    let (scalar, size) = view.bytes.scalar(at: gap.lowerBound)
    return size == gap.count && (scalar == 0xB7 || scalar == 0x2022 || scalar == 0x2027 || scalar == 0x30FB)
  }

  private func isSound(_ word: Int) -> Bool {
    var position = view.words.range(word).lowerBound
    let end = view.words.range(word).upperBound
    while position < end {
      let (scalar, size) = view.bytes.scalar(at: position)
      guard Self.sounds.contains(scalar) else { return false }
      position += size
    }
    return true
  }

  /// Whether a word at the edge of a name belongs to it: a preposition may as well stand before or behind.
  private func isPart(_ word: Int) -> Bool { mayBeName(word) || view.words.range(word).count > 3 }

  /// Whether a word is known, so that no name goes on with it.
  private func isBorder(_ word: Int) -> Bool { !mayBeName(word) || view.words.range(word).count > 3 }

  private func partsAreShort(_ words: Range<Int>) -> Bool {
    var start = words.lowerBound
    for word in words where word > words.lowerBound && isDotted(word) {
      if characters(start..<word) > Self.longestPart { return false }
      start = word
    }
    return characters(start..<words.upperBound) <= Self.longestPart
  }

  private func characters(_ words: Range<Int>) -> Int {
    view.bytes[view.range(words)].count(where: { $0 & 0xC0 != 0x80 })
  }

  /// What foreign names are mostly written with.
  private static let sounds = Set(
    """
    阿埃艾爱安昂奥澳巴芭白柏拜班邦保鲍贝本比彼毕别宾波玻博伯勃布采策查柴大昌彻茨慈次达戴丹道德得登邓狄迪蒂丁杜多顿俄厄恩尔耳法凡范方菲费芬丰冯
    佛夫弗芙福富盖甘冈高戈哥格葛根贡古谷瓜圭贵郭果哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉季加佳贾简姜杰金津京居喀卡开凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰
    朗劳勒雷蕾黎礼里历理利立丽莉莲连列林琳灵龙隆卢鲁露路伦罗萝洛吕略马玛麦迈满曼芒毛茂梅门蒙孟米密敏明摩莫默姆木穆拿哪娜纳乃奈南瑙内嫩尼妮年涅宁牛纽农努诺
    欧帕潘庞培佩彭皮平坡珀普奇齐恰强乔切钦琴琼丘曲让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊山尚绍舍申沈圣施诗石什史士舒朔斯丝思松苏素孙索塔泰坦汤唐陶
    特腾藤梯提铁汀廷图托陀瓦娃万旺威韦维卫魏温文翁沃乌吾伍武西希锡席夏香肖谢辛欣兴休许逊雅亚延扬杨耀耶野叶伊依怡以因尹英尤约越宰赞泽扎詹章
    哲珍芝治朱兹卓子宗佐瓊蓋爾羅馬麗亞維納諾爾盧魯萊賴蘭雷蓮連倫門萬達瑪麥邁蒙茲頓羅漢賽澤喬聖葉魏韋溫茱黛薇茜婷娅姬琪贞妲苔罕娄吐沁卑翠
    """.unicodeScalars.map(\.value).filter { $0 > 0x20 })
}
