// The only file that includes ICU's headers. Written against what ICU 70 to 77 have in common.
#include "cicu.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace {

icu::StringPiece piece(const uint8_t *bytes, int32_t length) {
  return icu::StringPiece(length > 0 ? reinterpret_cast<const char *>(bytes) : "", length);
}

icu::Locale makeLocale(const char *name) {
  icu::Locale locale(name);
  return locale.isBogus() ? icu::Locale::getRoot() : locale;
}

const icu::Normalizer2 *normalizer(cicu_form form, UErrorCode &error) {
  switch (form) {
  case CICU_NFC:
    return icu::Normalizer2::getNFCInstance(error);
  case CICU_NFD:
    return icu::Normalizer2::getNFDInstance(error);
  case CICU_NFKC:
    return icu::Normalizer2::getNFKCInstance(error);
  case CICU_NFKD:
    return icu::Normalizer2::getNFKDInstance(error);
  case CICU_NFKC_CASEFOLD:
    return icu::Normalizer2::getNFKCCasefoldInstance(error);
  }
  error = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

/// Writes into the caller's memory and counts what does not fit. ICU's own class for this counts in 32 bits.
class BoundedSink : public icu::ByteSink {
public:
  BoundedSink(uint8_t *out, int32_t capacity) : out(out), capacity(capacity) {}

  void Append(const char *bytes, int32_t n) override {
    if (written < capacity) {
      std::memcpy(out + written, bytes, static_cast<size_t>(std::min<int64_t>(n, capacity - written)));
    }
    written += n;
  }

  int64_t length() const { return written; }

private:
  uint8_t *out;
  int64_t capacity;
  int64_t written = 0;
};

void setVersion(const UVersionInfo version, int32_t *major, int32_t *minor) {
  *major = version[0];
  *minor = version[1];
}

} // namespace

void cicu_version(int32_t *major, int32_t *minor) noexcept {
  UVersionInfo version;
  u_getVersion(version);
  setVersion(version, major, minor);
}

void cicu_unicode_version(int32_t *major, int32_t *minor) noexcept {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  setVersion(version, major, minor);
}

// Normalization ----------------------------------------------------------------------------------------------------

struct cicu_edits {
  std::vector<cicu_edit> list;
  std::string replacements;
};

namespace {

/// ICU sorts the marks on a letter in quadratic time. Real text has a handful; UAX #15, section 13 allows 30.
constexpr int32_t longestMarkRun = 128;

/// Whether the scalar at `index` can neither begin nor be apart from what stands before it; moves past it.
bool continuesStretch(const icu::Normalizer2 &normalizer, const uint8_t *bytes, int32_t length, int32_t &index) {
  UChar32 scalar;
  U8_NEXT(bytes, index, length, scalar);
  return scalar >= 0 && !normalizer.hasBoundaryBefore(scalar);
}

/// Calls `body(start, end, isNormal)` for the parts of a text in order: those to normalize, and runs of more marks than
/// any text has, which stay as they are.
///
/// A scalar that has no boundary before it takes at least two bytes, so a look at every 256th byte finds each such run.
template <typename Body>
void forEachPart(const icu::Normalizer2 &normalizer, const uint8_t *bytes, int32_t length, Body body) {
  constexpr int64_t hop = 2 * longestMarkRun;
  int32_t start = 0;
  int64_t probe = hop;
  while (probe < length) {
    int32_t first = static_cast<int32_t>(probe);
    U8_SET_CP_START(bytes, 0, first);
    int32_t end = first, next = first, marks = 0;
    while (next < length && continuesStretch(normalizer, bytes, length, next)) {
      end = next;
      ++marks;
    }
    while (marks > 0 && first > start) {
      int32_t previous = first;
      U8_BACK_1(bytes, start, previous);
      next = previous;
      if (!continuesStretch(normalizer, bytes, length, next)) {
        break;
      }
      first = previous;
      ++marks;
    }
    if (marks > longestMarkRun) {
      body(start, first, false);
      body(first, end, true);
      start = end;
    }
    probe = std::max<int64_t>(probe, end) + hop;
  }
  body(start, length, false);
}

} // namespace

bool cicu_is_normalized(cicu_form form, const uint8_t *bytes, int32_t length) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  auto *instance = normalizer(form, error);
  if (U_FAILURE(error)) {
    return false;
  }
  bool result = true;
  forEachPart(*instance, bytes, length, [&](int32_t start, int32_t end, bool isNormal) {
    result = result && (isNormal || instance->isNormalizedUTF8(piece(bytes + start, end - start), error));
  });
  return result && U_SUCCESS(error);
}

cicu_edits *cicu_normalize(cicu_form form, const uint8_t *bytes, int32_t length) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  auto *instance = normalizer(form, error);
  if (U_FAILURE(error)) {
    return nullptr;
  }
  auto result = std::make_unique<cicu_edits>();
  icu::StringByteSink<std::string> sink(&result->replacements);
  forEachPart(*instance, bytes, length, [&](int32_t start, int32_t end, bool isNormal) {
    if (isNormal) {
      return;
    }
    auto written = static_cast<int32_t>(result->replacements.size());
    icu::Edits edits;
    instance->normalizeUTF8(U_OMIT_UNCHANGED_TEXT, piece(bytes + start, end - start), sink, &edits, error);
    auto changes = edits.getFineChangesIterator();
    while (changes.next(error)) {
      int32_t from = start + changes.sourceIndex();
      result->list.push_back(
          {from, from + changes.oldLength(), written + changes.replacementIndex() + changes.newLength()});
    }
  });
  return U_SUCCESS(error) ? result.release() : nullptr;
}

int32_t cicu_edits_count(const cicu_edits *edits) noexcept { return static_cast<int32_t>(edits->list.size()); }

const cicu_edit *cicu_edits_list(const cicu_edits *edits) noexcept { return edits->list.data(); }

const uint8_t *cicu_edits_replacements(const cicu_edits *edits) noexcept {
  return reinterpret_cast<const uint8_t *>(edits->replacements.data());
}

void cicu_edits_free(cicu_edits *edits) noexcept { delete edits; }

int64_t cicu_normalized(cicu_form form, const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  auto *instance = normalizer(form, error);
  if (U_FAILURE(error)) {
    return -1;
  }
  BoundedSink sink(out, capacity);
  forEachPart(*instance, bytes, length, [&](int32_t start, int32_t end, bool isNormal) {
    auto part = piece(bytes + start, end - start);
    if (isNormal) {
      sink.Append(part.data(), part.length());
    } else {
      instance->normalizeUTF8(0, part, sink, nullptr, error);
    }
  });
  return U_SUCCESS(error) ? sink.length() : -1;
}

// Case mapping -----------------------------------------------------------------------------------------------------

int64_t cicu_map_case(cicu_case mapping, const char *locale, const uint8_t *bytes, int32_t length, uint8_t *out,
                      int32_t capacity) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  BoundedSink sink(out, capacity);
  auto source = piece(bytes, length);
  // The name as ICU spells it: the mapping functions read the language from its first letters.
  auto name = makeLocale(locale);
  switch (mapping) {
  case CICU_FOLD:
    icu::CaseMap::utf8Fold(0, source, sink, nullptr, error);
    break;
  case CICU_LOWER:
    icu::CaseMap::utf8ToLower(name.getName(), 0, source, sink, nullptr, error);
    break;
  case CICU_UPPER:
    icu::CaseMap::utf8ToUpper(name.getName(), 0, source, sink, nullptr, error);
    break;
  case CICU_TITLE:
    icu::CaseMap::utf8ToTitle(name.getName(), 0, nullptr, source, sink, nullptr, error);
    break;
  }
  return U_SUCCESS(error) ? sink.length() : -1;
}

// Boundaries -------------------------------------------------------------------------------------------------------

struct cicu_breaker {
  std::unique_ptr<icu::BreakIterator> iterator;
  UText text = UTEXT_INITIALIZER;
};

cicu_breaker *cicu_breaker_open(cicu_boundary_kind kind, const char *locale) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  auto place = makeLocale(locale);
  auto breaker = std::make_unique<cicu_breaker>();
  switch (kind) {
  case CICU_GRAPHEME_BOUNDARY:
    breaker->iterator.reset(icu::BreakIterator::createCharacterInstance(place, error));
    break;
  case CICU_WORD_BOUNDARY:
    breaker->iterator.reset(icu::BreakIterator::createWordInstance(place, error));
    break;
  case CICU_SENTENCE_BOUNDARY:
    breaker->iterator.reset(icu::BreakIterator::createSentenceInstance(place, error));
    break;
  case CICU_LINE_BOUNDARY:
    breaker->iterator.reset(icu::BreakIterator::createLineInstance(place, error));
    break;
  }
  return U_SUCCESS(error) && breaker->iterator ? breaker.release() : nullptr;
}

void cicu_breaker_close(cicu_breaker *breaker) noexcept {
  // The iterator has a clone of the text, which it must give up first.
  breaker->iterator.reset();
  utext_close(&breaker->text);
  delete breaker;
}

bool cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int32_t length) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  auto source = piece(bytes, length);
  utext_openUTF8(&breaker->text, source.data(), source.length(), &error);
  breaker->iterator->setText(&breaker->text, error);
  if (U_SUCCESS(error)) {
    breaker->iterator->first();
  }
  return U_SUCCESS(error);
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t base, int32_t *offsets, uint8_t *statuses,
                          int32_t capacity) noexcept {
  int32_t count = 0;
  while (count < capacity) {
    int32_t offset = breaker->iterator->next();
    if (offset == icu::BreakIterator::DONE) {
      break;
    }
    offsets[count] = base + offset;
    statuses[count] = static_cast<uint8_t>(breaker->iterator->getRuleStatus() / 100);
    ++count;
  }
  return count;
}

// Properties -------------------------------------------------------------------------------------------------------

namespace {

/// ICU takes code points as signed numbers.
UChar32 codePoint(uint32_t scalar) { return static_cast<UChar32>(std::min<uint32_t>(scalar, 0x110000)); }

} // namespace

bool cicu_has_property(uint32_t scalar, cicu_property property) noexcept {
  UChar32 c = codePoint(scalar);
  switch (property) {
  case CICU_ALPHABETIC:
    return u_isUAlphabetic(c);
  case CICU_WHITE_SPACE:
    return u_isUWhiteSpace(c);
  case CICU_UPPERCASE:
    return u_isUUppercase(c);
  case CICU_LOWERCASE:
    return u_isULowercase(c);
  case CICU_IDEOGRAPHIC:
    return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC);
  case CICU_EXTENDED_PICTOGRAPHIC:
    return u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
  case CICU_DEFAULT_IGNORABLE:
    return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  }
  return false;
}

uint8_t cicu_general_category(uint32_t scalar) noexcept {
  return static_cast<uint8_t>(u_charType(codePoint(scalar)));
}

uint8_t cicu_word_break(uint32_t scalar) noexcept {
  return static_cast<uint8_t>(u_getIntPropertyValue(codePoint(scalar), UCHAR_WORD_BREAK));
}

bool cicu_is_dictionary_script(uint32_t scalar) noexcept {
  if (u_getIntPropertyValue(codePoint(scalar), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) {
    return true;
  }
  switch (static_cast<UScriptCode>(cicu_script(scalar))) {
  case USCRIPT_HAN:
  case USCRIPT_HANGUL:
  case USCRIPT_HIRAGANA:
  case USCRIPT_KATAKANA:
    return true;
  default:
    return u_getIntPropertyValue(codePoint(scalar), UCHAR_WORD_BREAK) == U_WB_KATAKANA;
  }
}

uint16_t cicu_script(uint32_t scalar) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(codePoint(scalar), &error);
  return static_cast<uint16_t>(U_SUCCESS(error) && script >= 0 ? script : USCRIPT_UNKNOWN);
}

const char *cicu_script_code(uint16_t script) noexcept {
  return uscript_getShortName(static_cast<UScriptCode>(script));
}

const char *cicu_script_name(uint16_t script) noexcept { return uscript_getName(static_cast<UScriptCode>(script)); }

uint8_t cicu_east_asian_width(uint32_t scalar) noexcept {
  return static_cast<uint8_t>(u_getIntPropertyValue(codePoint(scalar), UCHAR_EAST_ASIAN_WIDTH));
}

uint32_t cicu_paired_bracket(uint32_t scalar) noexcept {
  return scalar > 0x10FFFF ? scalar : static_cast<uint32_t>(u_getBidiPairedBracket(codePoint(scalar)));
}

// Character encodings ----------------------------------------------------------------------------------------------

const char *cicu_canonical_encoding(const char *name) noexcept {
  // Only the table of aliases is asked: `ucnv_open` would look for a file of a name that it does not know.
  UErrorCode error = U_ZERO_ERROR;
  if (*name == 0 || ucnv_countAliases(name, &error) == 0 || U_FAILURE(error)) {
    return nullptr;
  }
  for (const char *standard : {"MIME", "IANA"}) {
    const char *found = ucnv_getStandardName(name, standard, &error);
    if (U_SUCCESS(error) && found != nullptr) {
      return found;
    }
    error = U_ZERO_ERROR;
  }
  const char *found = ucnv_getAlias(name, 0, &error);
  return U_SUCCESS(error) ? found : nullptr;
}

struct cicu_buffer {
  std::string bytes;
};

const uint8_t *cicu_buffer_bytes(const cicu_buffer *buffer) noexcept {
  return reinterpret_cast<const uint8_t *>(buffer->bytes.data());
}

int64_t cicu_buffer_length(const cicu_buffer *buffer) noexcept { return static_cast<int64_t>(buffer->bytes.size()); }

void cicu_buffer_free(cicu_buffer *buffer) noexcept { delete buffer; }

namespace {

/// Writes U+FFFD for what cannot be converted and counts it.
void replaceAndCount(const void *context, UConverterToUnicodeArgs *arguments, const char *, int32_t,
                     UConverterCallbackReason reason, UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) {
    return;
  }
  ++*static_cast<int64_t *>(const_cast<void *>(context));
  const UChar replacement = 0xFFFD;
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

/// Appends UTF-16 that comes in pieces to UTF-8; a surrogate on its own becomes U+FFFD.
class UTF16Appender {
public:
  UTF16Appender(std::string &out, int64_t &replaced) : out(out), replaced(replaced) {}

  void append(const UChar *units, int32_t count) {
    for (int32_t i = 0; i < count; ++i) {
      UChar unit = units[i];
      if (lead != 0 && U16_IS_TRAIL(unit)) {
        write(U16_GET_SUPPLEMENTARY(lead, unit));
        lead = 0;
        continue;
      }
      finish();
      if (U16_IS_LEAD(unit)) {
        lead = unit;
      } else if (U16_IS_TRAIL(unit)) {
        replace();
      } else {
        write(unit);
      }
    }
  }

  void finish() {
    if (lead != 0) {
      lead = 0;
      replace();
    }
  }

private:
  std::string &out;
  int64_t &replaced;
  UChar lead = 0;

  void replace() {
    ++replaced;
    write(0xFFFD);
  }

  void write(UChar32 scalar) {
    uint8_t bytes[U8_MAX_LENGTH];
    int32_t count = 0;
    U8_APPEND_UNSAFE(bytes, count, scalar);
    out.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(count));
  }
};

} // namespace

cicu_buffer *cicu_decode(const char *encoding, const uint8_t *bytes, int64_t length, int64_t *replaced) noexcept {
  *replaced = 0;
  const char *name = cicu_canonical_encoding(encoding);
  if (name == nullptr) {
    return nullptr;
  }
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &error), ucnv_close);
  if (U_FAILURE(error)) {
    return nullptr;
  }
  ucnv_setToUCallBack(converter.get(), replaceAndCount, replaced, nullptr, nullptr, &error);

  auto result = std::make_unique<cicu_buffer>();
  UTF16Appender appender(result->bytes, *replaced);
  UChar units[4096];
  const char *source = reinterpret_cast<const char *>(bytes);
  const char *const end = source + length;
  do {
    // One call takes no more than 2 GB.
    const char *limit = source + std::min<int64_t>(end - source, 1 << 20);
    do {
      error = U_ZERO_ERROR;
      UChar *target = units;
      ucnv_toUnicode(converter.get(), &target, units + std::size(units), &source, limit, nullptr, limit == end, &error);
      appender.append(units, static_cast<int32_t>(target - units));
    } while (error == U_BUFFER_OVERFLOW_ERROR);
  } while (source < end && U_SUCCESS(error));
  appender.finish();
  return U_SUCCESS(error) ? result.release() : nullptr;
}

cicu_buffer *cicu_transliterate(const char *id, const uint8_t *bytes, int32_t length) noexcept {
  // One a thread and conversion: to make one reads its rules, and none may be used by two threads at once.
  thread_local std::string openId;
  thread_local std::unique_ptr<icu::Transliterator> open;
  if (open == nullptr || openId != id) {
    UErrorCode error = U_ZERO_ERROR;
    open.reset(icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, error));
    openId = id;
    if (U_FAILURE(error)) {
      open.reset();
      return nullptr;
    }
  }
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece(bytes, length));
  open->transliterate(text);
  auto result = std::make_unique<cicu_buffer>();
  std::string converted;
  text.toUTF8String(converted);
  result->bytes.assign(converted.begin(), converted.end());
  return result.release();
}

int32_t cicu_detect_encoding(const uint8_t *bytes, int32_t length, cicu_encoding_guess *guesses,
                             int32_t capacity) noexcept {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
  if (U_FAILURE(error)) {
    return 0;
  }
  auto source = piece(bytes, length);
  ucsdet_setText(detector.get(), source.data(), source.length(), &error);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &error);
  if (U_FAILURE(error)) {
    return 0;
  }
  int32_t count = 0;
  for (int32_t i = 0; i < found && count < capacity; ++i) {
    const char *name = ucsdet_getName(matches[i], &error);
    const char *language = ucsdet_getLanguage(matches[i], &error);
    int32_t confidence = ucsdet_getConfidence(matches[i], &error);
    if (U_FAILURE(error) || name == nullptr) {
      break;
    }
    guesses[count++] = {name, language == nullptr ? "" : language, confidence};
  }
  return count;
}
