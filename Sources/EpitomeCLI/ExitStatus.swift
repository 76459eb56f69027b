#if CommandLine
  import ArgumentParser

  /// How the command ended (the numbers of sysexits.h).
  enum ExitStatus: Int32, Comparable, CaseIterable {
    case done = 0
    /// The command line is wrong.
    case usage = 64
    /// Some input failed; the others were done.
    case badInput = 65
    /// A named input is not there or cannot be read; the others were done.
    case missingInput = 66
    /// A mistake in Epitome itself.
    case internalError = 70
    /// An output file cannot be made.
    case cannotCreate = 73
    /// Reading or writing broke off.
    case ioError = 74
    /// The system is short of something; the same may work later.
    case tryAgain = 75
    /// A pipeline file is wrong.
    case configuration = 78

    /// What it says, in a sentence.
    var meaning: String {
      switch self {
      case .done: "Done."
      case .usage: "The command line is wrong."
      case .badInput: "Some input failed; the others were done."
      case .missingInput: "A named input is missing; the others were done."
      case .internalError: "A mistake in Epitome itself."
      case .cannotCreate: "An output file cannot be made."
      case .ioError: "Reading or writing broke off."
      case .tryAgain: "The system is short of something; the same may work later."
      case .configuration: "A pipeline file or a setting is wrong."
      }
    }

    var exitCode: ExitCode { ExitCode(rawValue) }

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
  }

  /// What ends the command at once.
  struct CommandFailure: Error {
    let status: ExitStatus
    let message: String

    init(_ status: ExitStatus, _ message: String) {
      self.status = status
      self.message = message
    }
  }
#endif
