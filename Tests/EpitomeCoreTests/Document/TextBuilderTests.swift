import EpitomeCore
import Testing

@Suite struct TextBuilderTests {
  let source = Array("1\n00:01\nHello &amp; hi\n\n2\n00:02\nthere".utf8)

  @Test func `a sentence over two captions leads back to both payloads`() {
    var builder = TextBuilder(source: source)
    builder.copy(8..<14)
    builder.replace(14..<19, with: "&".utf8)
    builder.copy(19..<22)
    builder.insert("\n")
    builder.copy(32..<37)
    let document = Document(id: "t", source: source, transcript: builder.finish())
    #expect(document.text == "Hello & hi\nthere")
    #expect(document.sourceRanges(of: TextSpan(0, 16)) == [TextSpan(8, 22), TextSpan(32, 37)])
    #expect(document.sourceRanges(of: TextSpan(6, 7)) == [TextSpan(14, 19)])
  }

  @Test func `copying everything gives the identity`() {
    var builder = TextBuilder(source: source)
    builder.copy(0..<20)
    builder.copy(20..<source.count)
    #expect(builder.finish().alignment.isIdentity)
  }

  @Test func `stretches may be taken in any order`() {
    var builder = TextBuilder(source: Array("ab".utf8))
    builder.copy(1..<2)
    builder.copy(0..<1)
    let document = Document(id: "t", source: Array("ab".utf8), transcript: builder.finish())
    #expect(document.text == "ba")
    #expect(document.sourceRanges(of: TextSpan(0, 2)) == [TextSpan(1, 2), TextSpan(0, 1)])
  }
}
