// SHA-256 by the instructions that processors have for it, which Swift has no names for. A message's schedule goes through four
// vectors of four words, each replaced by the words that come sixteen later as soon as it has been used.
#include "cepitomecore.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

int cepitome_has_sha256(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

__attribute__((target("sha,ssse3,sse4.1"))) void cepitome_sha256(uint32_t *state, const uint32_t *constants,
                                                                 const uint8_t *bytes, size_t blocks) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  // The instructions want the words in the order f e b a and h g d c, lowest lane first.
  __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i feba = _mm_alignr_epi8(badc, hgfe, 8);
  __m128i hgdc = _mm_blend_epi16(hgfe, badc, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i feba_before = feba, hgdc_before = hgdc;
    __m128i words[4];
    for (int i = 0; i < 4; i++)
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), big_endian);
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      const __m128i keyed = _mm_add_epi32(words[i & 3], _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      hgdc = _mm_sha256rnds2_epu32(hgdc, feba, keyed);
      feba = _mm_sha256rnds2_epu32(feba, hgdc, _mm_shuffle_epi32(keyed, 0x0E));
      if (i < 12) {
        const __m128i last = words[(i + 3) & 3];
        const __m128i early = _mm_sha256msg1_epu32(words[i & 3], words[(i + 1) & 3]);
        const __m128i middle = _mm_alignr_epi8(last, words[(i + 2) & 3], 4);
        words[i & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(early, middle), last);
      }
    }
    feba = _mm_add_epi32(feba, feba_before);
    hgdc = _mm_add_epi32(hgdc, hgdc_before);
  }
  const __m128i abef = _mm_shuffle_epi32(feba, 0x1B);
  const __m128i ghcd = _mm_shuffle_epi32(hgdc, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(abef, ghcd, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(ghcd, abef, 8));
}

#elif defined(__aarch64__) && (defined(__linux__) || defined(__APPLE__))

#include <arm_neon.h>

#if defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
int cepitome_has_sha256(void) { return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0; }
#else
int cepitome_has_sha256(void) { return 1; }
#endif

__attribute__((target("sha2"))) void cepitome_sha256(uint32_t *state, const uint32_t *constants, const uint8_t *bytes,
                                                     size_t blocks) {
  uint32x4_t abcd = vld1q_u32(state), efgh = vld1q_u32(state + 4);
  for (; blocks > 0; blocks--, bytes += 64) {
    const uint32x4_t abcd_before = abcd, efgh_before = efgh;
    uint32x4_t words[4];
    for (int i = 0; i < 4; i++) words[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(bytes + 16 * i)));
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      const uint32x4_t keyed = vaddq_u32(words[i & 3], vld1q_u32(constants + 4 * i));
      const uint32x4_t abcd_now = abcd;
      abcd = vsha256hq_u32(abcd, efgh, keyed);
      efgh = vsha256h2q_u32(efgh, abcd_now, keyed);
      if (i < 12) {
        const uint32x4_t early = vsha256su0q_u32(words[i & 3], words[(i + 1) & 3]);
        words[i & 3] = vsha256su1q_u32(early, words[(i + 2) & 3], words[(i + 3) & 3]);
      }
    }
    abcd = vaddq_u32(abcd, abcd_before);
    efgh = vaddq_u32(efgh, efgh_before);
  }
  vst1q_u32(state, abcd);
  vst1q_u32(state + 4, efgh);
}

#else

int cepitome_has_sha256(void) { return 0; }

void cepitome_sha256(uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks) {
  (void)state, (void)constants, (void)bytes, (void)blocks;
  __builtin_trap();
}

#endif
