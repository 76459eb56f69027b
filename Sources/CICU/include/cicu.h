// The part of ICU that Epitome calls, under names that do not change with ICU's version. ICU renames its functions by
// macro (`ubrk_open_72`), so no header of ICU is included here: Swift must not see those names.
//
// All text is UTF-8 in `bytes`, `length` bytes of it; ill-formed sequences are allowed and count as U+FFFD. A locale is a
// NUL-terminated BCP 47 or ICU identifier, "" for the root locale; one that ICU cannot read is the root locale.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define CICU_NOEXCEPT noexcept
#else
#define CICU_NOEXCEPT
#endif

/// The version of the ICU library at run time, such as 72.1.
void cicu_version(int32_t *major, int32_t *minor) CICU_NOEXCEPT;
/// The version of the Unicode data in that library, such as 15.0.
void cicu_unicode_version(int32_t *major, int32_t *minor) CICU_NOEXCEPT;

// Normalization ----------------------------------------------------------------------------------------------------

// Runs of more than 128 combining marks, which no text has, count as normalized.

typedef enum cicu_form { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD, CICU_NFKC_CASEFOLD } cicu_form;

/// Whether normalizing would change nothing; false also when ICU has no data.
bool cicu_is_normalized(cicu_form form, const uint8_t *bytes, int32_t length) CICU_NOEXCEPT;

/// The replacements that normalize a text, in order.
typedef struct cicu_edits cicu_edits;

/// One replacement: the bytes `start..<end` of the input become the replacement bytes up to `replacement_end`, which
/// begin where those of the edit before end.
typedef struct cicu_edit {
  int32_t start, end, replacement_end;
} cicu_edit;

/// The edits that bring a text to a form, or NULL on failure. The caller frees them.
cicu_edits *cicu_normalize(cicu_form form, const uint8_t *bytes, int32_t length) CICU_NOEXCEPT;
int32_t cicu_edits_count(const cicu_edits *edits) CICU_NOEXCEPT;
const cicu_edit *cicu_edits_list(const cicu_edits *edits) CICU_NOEXCEPT;
const uint8_t *cicu_edits_replacements(const cicu_edits *edits) CICU_NOEXCEPT;
void cicu_edits_free(cicu_edits *edits) CICU_NOEXCEPT;

/// Writes the normalized text and returns its length, which may exceed `capacity` (nothing is written beyond it), or -1.
int64_t cicu_normalized(cicu_form form, const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity)
    CICU_NOEXCEPT;

// Case mapping -----------------------------------------------------------------------------------------------------

typedef enum cicu_case { CICU_FOLD, CICU_LOWER, CICU_UPPER, CICU_TITLE } cicu_case;

/// Writes the mapped text and returns its length, which may exceed `capacity` (nothing is written beyond it), or -1.
int64_t cicu_map_case(cicu_case mapping, const char *locale, const uint8_t *bytes, int32_t length, uint8_t *out,
                      int32_t capacity) CICU_NOEXCEPT;

// Boundaries -------------------------------------------------------------------------------------------------------

typedef enum cicu_boundary_kind {
  CICU_GRAPHEME_BOUNDARY,
  CICU_WORD_BOUNDARY,
  CICU_SENTENCE_BOUNDARY,
  CICU_LINE_BOUNDARY
} cicu_boundary_kind;

/// A break iterator; one thread at a time.
typedef struct cicu_breaker cicu_breaker;

cicu_breaker *cicu_breaker_open(cicu_boundary_kind kind, const char *locale) CICU_NOEXCEPT;
void cicu_breaker_close(cicu_breaker *breaker) CICU_NOEXCEPT;
/// Starts over on a text, which must stay in place until the next call of this function; NULL and 0 let go of it.
bool cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int32_t length) CICU_NOEXCEPT;
/// Fills in the next boundaries, each `base` plus its byte offset, and the hundreds of their rule status. The start of
/// the text is not among them, its end is the last. Fewer than `capacity` means there are no more.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t base, int32_t *offsets, uint8_t *statuses, int32_t capacity)
    CICU_NOEXCEPT;

// Properties -------------------------------------------------------------------------------------------------------

typedef enum cicu_property {
  CICU_ALPHABETIC,
  CICU_WHITE_SPACE,
  CICU_UPPERCASE,
  CICU_LOWERCASE,
  CICU_IDEOGRAPHIC,
  CICU_EXTENDED_PICTOGRAPHIC,
  CICU_DEFAULT_IGNORABLE
} cicu_property;

bool cicu_has_property(uint32_t scalar, cicu_property property) CICU_NOEXCEPT;
/// UCharCategory.
uint8_t cicu_general_category(uint32_t scalar) CICU_NOEXCEPT;
/// UWordBreakValues: the property Word_Break.
uint8_t cicu_word_break(uint32_t scalar) CICU_NOEXCEPT;
/// Whether ICU looks up a dictionary, or has rules of its own, to find the words of its script.
bool cicu_is_dictionary_script(uint32_t scalar) CICU_NOEXCEPT;
/// UScriptCode; USCRIPT_UNKNOWN for what is no code point.
uint16_t cicu_script(uint32_t scalar) CICU_NOEXCEPT;
/// The script's code in ISO 15924 (`Latn`) and its name (`Latin`), in static storage; NULL for no script.
const char *cicu_script_code(uint16_t script) CICU_NOEXCEPT;
const char *cicu_script_name(uint16_t script) CICU_NOEXCEPT;
/// UEastAsianWidth.
uint8_t cicu_east_asian_width(uint32_t scalar) CICU_NOEXCEPT;
/// The other half of a paired bracket (UAX #9), or the scalar itself.
uint32_t cicu_paired_bracket(uint32_t scalar) CICU_NOEXCEPT;

// Character encodings ----------------------------------------------------------------------------------------------

/// The preferred MIME name, else the IANA name, else ICU's; NULL when ICU knows no such converter. Static storage.
const char *cicu_canonical_encoding(const char *name) CICU_NOEXCEPT;

/// Growing UTF-8 text.
typedef struct cicu_buffer cicu_buffer;
const uint8_t *cicu_buffer_bytes(const cicu_buffer *buffer) CICU_NOEXCEPT;
int64_t cicu_buffer_length(const cicu_buffer *buffer) CICU_NOEXCEPT;
void cicu_buffer_free(cicu_buffer *buffer) CICU_NOEXCEPT;

/// The text after ICU's transliteration `id`, or null where there is none. A transliterator stays open once it was used.
cicu_buffer *cicu_transliterate(const char *id, const uint8_t *bytes, int32_t length) CICU_NOEXCEPT;

/// Converts to UTF-8 and counts what was replaced by U+FFFD. NULL when ICU knows no such converter or fails.
cicu_buffer *cicu_decode(const char *encoding, const uint8_t *bytes, int64_t length, int64_t *replaced) CICU_NOEXCEPT;

typedef struct cicu_encoding_guess {
  /// In static storage.
  const char *name, *language;
  int32_t confidence;
} cicu_encoding_guess;

/// Fills in ICU's guesses, most confident first, and returns their number.
int32_t cicu_detect_encoding(const uint8_t *bytes, int32_t length, cicu_encoding_guess *guesses, int32_t capacity)
    CICU_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
