/// A binary heap of numbered values with the greatest on top; of equal ones the lowest number.
struct MaximumHeap {
  private var items: [(index: Int, value: Double)]

  init(_ items: [(index: Int, value: Double)]) {
    self.items = items
    for index in stride(from: items.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  /// The greatest, which stays.
  var maximum: (index: Int, value: Double)? { items.first }

  /// The greatest, which goes.
  mutating func popMaximum() -> (index: Int, value: Double)? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    items[0] = last
    sink(0)
    return top
  }

  mutating func insert(_ index: Int, _ value: Double) {
    items.append((index, value))
    var child = items.count - 1
    while child > 0, precedes(items[child], items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while 2 * parent + 1 < items.count {
      var child = 2 * parent + 1
      if child + 1 < items.count, precedes(items[child + 1], items[child]) { child += 1 }
      guard precedes(items[child], items[parent]) else { return }
      items.swapAt(child, parent)
      parent = child
    }
  }

  private func precedes(_ left: (index: Int, value: Double), _ right: (index: Int, value: Double)) -> Bool {
    left.value != right.value ? left.value > right.value : left.index < right.index
  }
}
