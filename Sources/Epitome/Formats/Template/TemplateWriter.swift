public import EpitomeCore

#if Templates
  import Mustache
#endif

/// A template of the user's own, in Mustache (mustache(5)), read once and used for every document.
///
/// It sees the names that <doc:Formats> lists. Where the file is called `NAME.html.mustache` (or `htm`, `xhtml`, `xml`), what `{{name}}` puts in is escaped as
/// HTML wants it; elsewhere it stands as it is. `{{{name}}}` never escapes. There are no partials.
public struct DocumentTemplate: Sendable {
  /// The file, as it was named.
  public let name: String
  /// The ending of files made by it: the file's name without `.mustache`, so that `notes.md.mustache` makes `ID.notes.md`.
  public let fileExtension: String
  /// SHA-256 of the template, in hex.
  public let hash: String

  #if Templates
    private let template: MustacheTemplate
  #endif

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: The template, in UTF-8.
  ///   - name: The file's path.
  /// - Throws: ``TemplateError`` with the place of the first mistake; a tag without a name and one that takes in another template
  ///   are mistakes.
  public init(_ bytes: [UInt8], name: String) throws(TemplateError) {
    self.name = name
    fileExtension = Self.fileExtension(of: name)
    hash = SHA256.hex(bytes)
    #if Templates
      let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw TemplateError(name: name, line: 1, column: 1, reason: "the file is not UTF-8")
      }
      let type = Self.isMarkup(fileExtension) ? MarkupEscape.registeredName : "TEXT"
      do {
        // A line of its own, so that places are off by a line and nothing else.
        template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(type)}}\n" + text)
      } catch {
        throw TemplateError(error, name: name)
      }
      try TemplateTags.check(bytes, name: name)
    #else
      throw TemplateError(
        name: name, line: 1, column: 1, reason: "this build reads no templates; it was made without the trait Templates"
      )
    #endif
  }

  private static func fileExtension(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".mustache", ".hbs"] where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      name.removeLast(ending.count)
      break
    }
    return name
  }

  private static func isMarkup(_ name: String) -> Bool {
    [".html", ".htm", ".xhtml", ".xml"].contains { name.hasSuffix($0) }
      || ["html", "htm", "xhtml", "xml"].contains(name)
  }

  /// A document in the form of the template.
  func render(_ document: Document) throws -> [UInt8] {
    #if Templates
      let fields = TemplateValue.of(.object(try TemplateFields(document).members))
      return Array(template.render(fields).utf8)
    #else
      throw UnsuitedDocument(.template, "this build reads no templates")
    #endif
  }
}

/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public let name: String
  /// Line, from 1.
  public let line: Int
  /// Column in characters, from 1.
  public let column: Int
  /// What is wrong, in a sentence.
  public let reason: String

  init(name: String, line: Int, column: Int, reason: String) {
    (self.name, self.line, self.column, self.reason) = (name, line, column, reason)
  }

  /// `notes.md.mustache:3:7: a section is closed that is not the open one`.
  public var description: String { "\(name):\(line):\(column): \(reason)" }
}

/// Writes documents by a template.
public struct TemplateWriter: DocumentWriter {
  /// A template.
  public static let format = OutputFormat.template
  private let template: DocumentTemplate?

  /// A writer. Without a template every document fails, saying that there is none.
  public init(_ template: DocumentTemplate? = nil) {
    self.template = template
  }

  /// The document in the form of the template.
  public func write(_ document: Document) throws -> [UInt8] {
    guard let template else {
      throw UnsuitedDocument(
        .template, "no template was named; --template FILE or \"template\" in a pipeline's output does")
    }
    return try template.render(document)
  }
}

#if Templates
  /// Escapes text for HTML and XML scalar by scalar, so that a sign with a combining mark on it is escaped too.
  private struct MarkupEscape: MustacheContentType {
    /// The name that the template's first line calls it by; using it registers it.
    static let registeredName: String = {
      let name = "EpitomeMarkup"
      MustacheContentTypes.register(MarkupEscape(), named: name)
      return name
    }()

    func escapeText(_ text: String) -> String {
      var bytes: [UInt8] = []
      HTMLEscape.append(text, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  extension TemplateError {
    fileprivate init(_ error: any Error, name: String) {
      guard let error = error as? MustacheTemplate.ParserError else {
        self.init(name: name, line: 1, column: 1, reason: "\(error)")
        return
      }
      self.init(
        name: name, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber,
        reason: Self.reason(error.error))
    }

    private static func reason(_ error: any Error) -> String {
      switch error as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect: "a section is closed that is not the open one"
      case .unfinishedName: "a tag has no end, or a name with a sign that it cannot have"
      case .expectedSectionEnd: "the template ends inside a section; {{/NAME}} closes it"
      case .invalidSetDelimiter: "delimiters are set by a tag such as {{=<% %>=}}"
      case .transformAppliedToInheritanceSection: "a block that is inherited takes no transform"
      case .illegalTokenInsideInheritSection: "a tag that may not stand in what is inherited"
      case .textInsideInheritSection: "text may not stand in what is inherited"
      case .invalidConfigVariableSyntax: "a setting has the form {{% CONTENT_TYPE:HTML}}"
      case .unrecognisedConfigVariable: "no such setting; {{% CONTENT_TYPE:HTML}} and {{% CONTENT_TYPE:TEXT}} are known"
      case nil: "a tag has no end"
      }
    }
  }
#endif
