import EpitomeCore
import Testing

@Suite struct PackedLayersTests {
  private static let sources = [
    [], [TextSpan(0, 0)], [TextSpan(3, 9)], [TextSpan(3, 9), TextSpan(12, 20)], [TextSpan(1 << 31, 1 << 33)],
  ]
  private static let times: [Double?] = [
    nil, 0, 0.001, 12.34, 1 / 3, 4_294_967.294, 4_294_967.295, 1e300, -1, .infinity,
  ]

  @Test func `a cue gives back all that it is made of`() {
    for source in Self.sources {
      for start in Self.times {
        for end in Self.times {
          let cue = Cue(source: source, start: start, end: end, speaker: start == nil ? nil : "Ann")
          #expect(cue.source == source)
          #expect(cue.start == start)
          #expect(cue.end == end)
          #expect(cue.speaker == (start == nil ? nil : "Ann"))
        }
      }
    }
  }

  @Test func `the parts of a cue change by themselves`() {
    var cue = Cue(source: [TextSpan(1, 2)])
    cue.source.append(TextSpan(4, 5))
    cue.start = 1 / 3
    cue.end = 2
    cue.speaker = "Ben"
    #expect(cue == Cue(source: [TextSpan(1, 2), TextSpan(4, 5)], start: 1 / 3, end: 2, speaker: "Ben"))
    cue.start = nil
    #expect(cue.start == nil && cue.end == 2)
    #expect(Cue(source: [], start: -0.0).start?.sign == .minus)
    #expect(Cue(source: [], end: .nan).end?.isNaN == true)
  }

  @Test func `an element gives back all that it is made of`() {
    for source in Self.sources {
      for kind in ["heading", "link", "aside"] {
        for level: Int? in [nil, 0, 1, 62, 63, -1] {
          for tag: String? in [nil, "h1", "xmp", "custom-tag"] {
            for density: Double? in [nil, 0, 0.123, 1, 1 / 3, -0.5, 2] {
              for region: String? in [nil, "article", "share", "custom-region"] {
                let element = StructureElement(
                  source: source, kind: kind, level: level, tag: tag, linkDensity: density, region: region)
                #expect(element.source == source && element.kind == kind && element.level == level)
                #expect(element.tag == tag && element.linkDensity == density && element.region == region)
              }
            }
          }
        }
      }
    }
  }

  @Test func `the parts of an element change by themselves`() {
    var element = StructureElement(source: [TextSpan(1, 2)], kind: "item")
    element.source = [TextSpan(0, 1), TextSpan(3, 4)]
    element.kind = "odd"
    element.level = 2
    element.tag = "li"
    element.linkDensity = 0.5
    element.region = "aside"
    #expect(
      element
        == StructureElement(
          source: [TextSpan(0, 1), TextSpan(3, 4)], kind: "odd", level: 2, tag: "li", linkDensity: 0.5,
          region: "aside"))
  }

  @Test func `what files have many of takes little memory`() {
    #expect(MemoryLayout<Cue>.stride == 40)
    #expect(MemoryLayout<StructureElement>.stride == 16)
  }
}
