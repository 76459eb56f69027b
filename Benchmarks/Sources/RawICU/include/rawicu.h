#ifndef RAWICU_H
#define RAWICU_H

#include <stdint.h>

/// Sentence and word breaking by ICU and nothing else: what the stages' speed is compared with.
typedef struct rawicu_breaker rawicu_breaker;

/// Opens both iterators; null where ICU cannot.
rawicu_breaker *_Nullable rawicu_open(void);

/// Finds all sentence and word boundaries of UTF-8, and how many words there are; returns -1 where ICU fails.
int64_t rawicu_count(rawicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull bytes, int64_t length);

void rawicu_close(rawicu_breaker *_Nonnull breaker);

#endif
