#ifndef CEPITOMECORE_H
#define CEPITOMECORE_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256, so that `cepitome_sha256` may be called.
int cepitome_has_sha256(void);

/// Takes whole blocks into a SHA-256 state by the processor's instructions.
///
/// @param state the eight words of the state, `a` first.
/// @param constants the 64 constants of FIPS 180-4, section 4.2.2.
/// @param bytes the blocks, one after the other, 64 bytes each.
/// @param blocks how many there are.
void cepitome_sha256(uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks);

#endif
