// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Epitome builds this. The harness is ours: what counts are ratios of work that
// alternates within one run, and the benchmark packages time one thing after the other.
let package = Package(
  name: "epitome-benchmarks",
  dependencies: [
    .package(name: "epitome", path: "..", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(name: "RawICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "RawICU",
        .product(name: "Epitome", package: "epitome"), .product(name: "EpitomeCore", package: "epitome"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ]
)
