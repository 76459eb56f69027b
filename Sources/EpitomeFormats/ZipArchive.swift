import CFormats

/// Takes single members out of zip archives, in memory, with libzip. Nothing is written to disk.
public enum ZipArchive {
  /// Whether bytes begin as zip archives do.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Unpacks a member.
  ///
  /// - Parameters:
  ///   - name: The member's path in the archive.
  ///   - bytes: The archive.
  ///   - maximumBytes: Its size unpacked, above which it is refused.
  /// - Returns: Its bytes; nil where the archive has none of that name.
  /// - Throws: ``ZipError`` where the archive is broken, encrypted, would need too much memory, or has names that lead outside.
  public static func member(_ name: String, of bytes: [UInt8], maximumBytes: Int) throws(ZipError) -> [UInt8]? {
    var result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe cformats_zip_member(buffer.baseAddress, buffer.count, name, max(0, maximumBytes))
    }
    defer { unsafe cformats_zip_free(&result) }
    switch unsafe result.status {
    case CFORMATS_ZIP_DONE: return unsafe Array(UnsafeBufferPointer(start: result.bytes, count: result.count))
    case CFORMATS_ZIP_NO_MEMBER: return nil
    case CFORMATS_ZIP_ENCRYPTED: throw .encrypted
    case CFORMATS_ZIP_TOO_LARGE: throw .tooLarge(maximumBytes)
    case CFORMATS_ZIP_OUTSIDE: throw .outside
    case CFORMATS_ZIP_NO_MEMORY: throw .noMemory
    default: throw .broken
    }
  }
}

/// A zip archive cannot be read.
public enum ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is cut short or damaged.
  case broken
  /// It asks for a password.
  case encrypted
  /// A member has more bytes unpacked than is allowed.
  case tooLarge(Int)
  /// A member's name leads out of the archive's folder.
  case outside
  /// There is not enough memory.
  case noMemory

  /// A sentence for the reader.
  public var description: String {
    switch self {
    case .broken: "the zip archive is damaged or cut short"
    case .encrypted: "the file is encrypted; save it without a password"
    case .tooLarge(let bytes): "the file has more than \(bytes) bytes unpacked"
    case .outside: "the zip archive has names that lead out of its folder; it is not read"
    case .noMemory: "there is not enough memory to unpack the file"
    }
  }
}
