#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The natural logarithm, without the weight of Foundation.
@inline(__always)
package func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// A power, without the weight of Foundation.
@inline(__always)
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The exponential function, without the weight of Foundation.
@inline(__always)
func exponential(_ value: Double) -> Double { exp(value) }
