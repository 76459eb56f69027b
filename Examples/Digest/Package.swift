// swift-tools-version: 6.2
import PackageDescription

// `traits: []` leaves the command line and YAML out: neither swift-argument-parser nor Yams is fetched, and the only library
// needed is ICU.
let package = Package(
  name: "digest",
  dependencies: [
    .package(name: "epitome", path: "../..", traits: [])
  ],
  targets: [
    .target(
      name: "Digest",
      dependencies: [.product(name: "Epitome", package: "epitome"), .product(name: "EpitomeCore", package: "epitome")]),
    .executableTarget(
      name: "DigestCommand",
      dependencies: ["Digest", .product(name: "Epitome", package: "epitome")]),
    .testTarget(
      name: "DigestTests",
      dependencies: [
        "Digest", .product(name: "Epitome", package: "epitome"), .product(name: "EpitomeCore", package: "epitome"),
        .product(name: "EpitomeTesting", package: "epitome"),
      ]),
  ]
)
