/// The rewards of a training, update by update, as a picture.
package struct TrainingCurve: Hashable, Sendable {
  /// Mean reward of each update.
  package let values: [Double]

  package init(_ values: [Double]) { self.values = values }

  /// Running mean over about a twentieth of the curve, so that the trend shows under the noise.
  package var smoothed: [Double] {
    let width = max(1, values.count / 20)
    var sum = 0.0
    return values.indices.map { index in
      sum += values[index]
      if index >= width { sum -= values[index - width] }
      return sum / Double(min(index + 1, width))
    }
  }

  private var bounds: (low: Double, high: Double) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    return high > low ? (low, high) : (low - 0.5, high + 0.5)
  }

  /// A picture that needs nothing else: points for each update, a line for their running mean.
  ///
  /// - Parameter title: stands above it.
  /// - Returns: SVG.
  package func svg(title: String) -> String {
    let (width, height, left, top) = (640.0, 320.0, 64.0, 36.0)
    let (low, high) = bounds
    let inner = (width: width - left - 16, height: height - top - 40)
    let x = { (index: Int) in
      FixedPoint.text(left + inner.width * Double(index) / Double(max(1, values.count - 1)), 1)
    }
    let y = { (value: Double) in FixedPoint.text(top + inner.height * (high - value) / (high - low), 1) }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" font-family=\"sans-serif\" font-size=\"12\">",
      "<rect width=\"640\" height=\"320\" fill=\"#fff\"/>", "<text x=\"64\" y=\"22\">\(Self.escaped(title))</text>",
    ]
    for step in 0...4 {
      let value = low + (high - low) * Double(step) / 4
      lines.append("<path d=\"M64 \(y(value))H624\" stroke=\"#ddd\"/>")
      lines.append("<text x=\"58\" y=\"\(y(value))\" text-anchor=\"end\" dy=\"4\">\(FixedPoint.text(value, 3))</text>")
    }
    for (index, value) in values.enumerated() {
      lines.append("<circle cx=\"\(x(index))\" cy=\"\(y(value))\" r=\"1.5\" fill=\"#9ab\"/>")
    }
    let points = smoothed.enumerated().map { "\(x($0)),\(y($1))" }.joined(separator: " ")
    lines.append("<polyline points=\"\(points)\" fill=\"none\" stroke=\"#036\" stroke-width=\"2\"/>")
    lines.append("<text x=\"64\" y=\"308\">update 1</text>")
    lines.append("<text x=\"624\" y=\"308\" text-anchor=\"end\">\(values.count)</text>")
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// A picture for a terminal: the running mean in so many columns and rows.
  package func text(columns: Int = 60, rows: Int = 10) -> String {
    let smoothed = smoothed
    guard !smoothed.isEmpty else { return "" }
    let columns = min(columns, smoothed.count)
    let points = (0..<columns).map { smoothed[$0 * (smoothed.count - 1) / max(1, columns - 1)] }
    let (low, high) = (points.min() ?? 0, points.max() ?? 1)
    let span = high > low ? high - low : 1
    var grid = [[Character]](repeating: [Character](repeating: " ", count: columns), count: rows)
    for (column, point) in points.enumerated() {
      grid[rows - 1 - Int(((point - low) / span * Double(rows - 1)).rounded())][column] = "*"
    }
    return grid.enumerated().map { row, line in
      let label = row == 0 ? FixedPoint.text(high, 3) : row == rows - 1 ? FixedPoint.text(low, 3) : ""
      return String(repeating: " ", count: max(0, 7 - label.count)) + label + " |" + String(line)
    }.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
  }
}
