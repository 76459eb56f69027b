#include "rawicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct rawicu_breaker {
  UBreakIterator *sentences;
  UBreakIterator *words;
  UText *text;
};

rawicu_breaker *rawicu_open(void) {
  rawicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  breaker->sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &status);
  breaker->words = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
  if (U_FAILURE(status)) {
    rawicu_close(breaker);
    return NULL;
  }
  return breaker;
}

int64_t rawicu_count(rawicu_breaker *breaker, const uint8_t *bytes, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  breaker->text = utext_openUTF8(breaker->text, (const char *)bytes, length, &status);
  ubrk_setUText(breaker->sentences, breaker->text, &status);
  ubrk_setUText(breaker->words, breaker->text, &status);
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  ubrk_first(breaker->sentences);
  while (ubrk_next(breaker->sentences) != UBRK_DONE) count += 1;
  ubrk_first(breaker->words);
  while (ubrk_next(breaker->words) != UBRK_DONE) count += ubrk_getRuleStatus(breaker->words) >= UBRK_WORD_NONE_LIMIT;
  return count;
}

void rawicu_close(rawicu_breaker *breaker) {
  if (breaker->sentences) ubrk_close(breaker->sentences);
  if (breaker->words) ubrk_close(breaker->words);
  if (breaker->text) utext_close(breaker->text);
  free(breaker);
}
