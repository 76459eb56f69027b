// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Epitome builds this. It needs `swift build --sanitize fuzzer`; see fuzz.sh.
let package = Package(
  name: "epitome-fuzzing",
  dependencies: [.package(name: "epitome", path: "..", traits: ["DocumentFormats"])],
  targets: [
    .executableTarget(
      name: "FuzzReaders",
      dependencies: [
        .product(name: "Epitome", package: "epitome"), .product(name: "EpitomeCore", package: "epitome"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
