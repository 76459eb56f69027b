// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "epitome",
  products: [
    .library(name: "EpitomeCore", targets: ["EpitomeCore"]),
    .library(name: "Epitome", targets: ["Epitome"]),
    .library(name: "EpitomeLearning", targets: ["EpitomeLearning"]),
    .library(name: "EpitomeTesting", targets: ["EpitomeTesting"]),
    .executable(name: "epitome", targets: ["EpitomeCLI"]),
  ],
  traits: [
    .trait(name: "CommandLine", description: "The epitome command, through swift-argument-parser."),
    .trait(name: "YAML", description: "Pipeline files in YAML, through Yams; without it they are read as JSON."),
    .trait(name: "DocumentFormats", description: "Readers of TTML, timed text and docx, through expat and libzip."),
    .trait(name: "Templates", description: "Documents by a Mustache template, through swift-mustache."),
    .default(enabledTraits: ["CommandLine", "YAML", "DocumentFormats", "Templates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "ICULibrary", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["ICULibrary"]),
    .target(name: "EpitomeICU", dependencies: ["CICU"], swiftSettings: settings),
    .systemLibrary(name: "ExpatLibrary", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "ZipLibrary", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CFormats", dependencies: ["ExpatLibrary", "ZipLibrary"]),
    .target(name: "EpitomeFormats", dependencies: ["CFormats"], swiftSettings: settings),
    .target(name: "CEpitomeCore"),
    .target(name: "EpitomeCore", dependencies: ["CEpitomeCore"], swiftSettings: settings),
    .target(name: "CEpitomeSystem"),
    .target(name: "EpitomeSystem", dependencies: ["CEpitomeSystem"], swiftSettings: settings),
    .target(
      name: "Epitome",
      dependencies: [
        "EpitomeCore", "EpitomeICU", "EpitomeSystem",
        .target(name: "EpitomeFormats", condition: .when(traits: ["DocumentFormats"])),
        .product(name: "Yams", package: "Yams", condition: .when(traits: ["YAML"])),
        .product(name: "Mustache", package: "swift-mustache", condition: .when(traits: ["Templates"])),
      ],
      swiftSettings: settings),
    .target(
      name: "EpitomeLearning", dependencies: ["Epitome", "EpitomeCore", "EpitomeICU", "EpitomeSystem"],
      swiftSettings: settings),
    .target(name: "EpitomeTesting", dependencies: ["EpitomeCore"], swiftSettings: settings),
    .executableTarget(
      name: "EpitomeCLI",
      dependencies: [
        "Epitome", "EpitomeLearning", "EpitomeSystem",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ],
      swiftSettings: settings),
    .testTarget(name: "EpitomeICUTests", dependencies: ["EpitomeICU"], swiftSettings: settings),
    .testTarget(name: "EpitomeCoreTests", dependencies: ["EpitomeCore", "EpitomeTesting"], swiftSettings: settings),
    .testTarget(
      name: "EpitomeTests", dependencies: ["Epitome", "EpitomeSystem", "EpitomeTesting"], exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "EpitomeLearningTests", dependencies: ["EpitomeLearning", "Epitome", "EpitomeSystem"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "EpitomeCLITests",
      dependencies: ["EpitomeCLI", "Epitome", "EpitomeLearning", "EpitomeSystem", "EpitomeTesting"],
      exclude: ["Fixtures", "Snapshots"],
      swiftSettings: settings),
  ],
  cxxLanguageStandard: .cxx17
)
