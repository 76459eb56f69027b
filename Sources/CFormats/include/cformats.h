// The parts of expat and libzip that Epitome calls, without their headers: a whole XML file as a list of events, one member of
// a zip archive as bytes.
#ifndef CFORMATS_H
#define CFORMATS_H

#include <stddef.h>
#include <stdint.h>

// XML ----------------------------------------------------------------------------------------------------------------

typedef enum cformats_xml_kind { CFORMATS_XML_OPEN, CFORMATS_XML_CLOSE, CFORMATS_XML_TEXT } cformats_xml_kind;

/// A tag or a stretch of text, and where it stands in the source.
typedef struct cformats_xml_event {
  uint32_t start;
  uint32_t end;
  /// Where its strings begin. Of a tag that opens: name and value of each attribute in turn, each ended by NUL. Of text: what
  /// it stands for, or UINT32_MAX where that is the very bytes of the source.
  uint32_t strings;
  /// A `cformats_xml_kind` in the lowest two bits; above it the number of attributes, or the length of the text.
  uint32_t kind_and_count;
} cformats_xml_event;

typedef enum cformats_xml_status {
  CFORMATS_XML_DONE,
  /// Further events follow.
  CFORMATS_XML_MORE,
  CFORMATS_XML_BROKEN,
  /// It declares entities, which may stand for more text than memory holds, or for files.
  CFORMATS_XML_ENTITIES,
  CFORMATS_XML_TOO_DEEP,
  CFORMATS_XML_NO_MEMORY
} cformats_xml_status;

typedef struct cformats_xml_result {
  cformats_xml_status status;
  /// Where reading stopped.
  uint32_t offset;
  /// What the parser says is wrong; a constant, or NULL.
  const char *message;
  cformats_xml_event *events;
  size_t event_count;
  char *strings;
  size_t string_count;
} cformats_xml_result;

/// Reads a file on and on.
typedef struct cformats_xml_reader cformats_xml_reader;

/// Begins to read UTF-8, whatever encoding the file declares. Nothing outside of the bytes is opened; declared entities are refused.
/// The bytes must stay where they are until `cformats_xml_close`. NULL where there is not enough memory.
cformats_xml_reader *cformats_xml_open(const uint8_t *bytes, uint32_t length, uint32_t most_depth);

/// The next events, some thousands of them, until the next call or `cformats_xml_close`. Not to be called again after another status
/// than `CFORMATS_XML_MORE`.
const cformats_xml_result *cformats_xml_next(cformats_xml_reader *reader);
void cformats_xml_close(cformats_xml_reader *reader);

// Zip ----------------------------------------------------------------------------------------------------------------

typedef enum cformats_zip_status {
  CFORMATS_ZIP_DONE,
  CFORMATS_ZIP_BROKEN,
  CFORMATS_ZIP_NO_MEMBER,
  CFORMATS_ZIP_ENCRYPTED,
  /// The member is larger than allowed, or says that it is.
  CFORMATS_ZIP_TOO_LARGE,
  /// A member's name leads out of the archive's folder.
  CFORMATS_ZIP_OUTSIDE,
  CFORMATS_ZIP_NO_MEMORY
} cformats_zip_status;

typedef struct cformats_zip_result {
  cformats_zip_status status;
  uint8_t *bytes;
  size_t count;
} cformats_zip_result;

/// Unpacks the member called `name` into memory, at most `most_bytes` of it. Free the result with `cformats_zip_free`.
cformats_zip_result cformats_zip_member(const uint8_t *bytes, size_t length, const char *name, size_t most_bytes);
void cformats_zip_free(cformats_zip_result *result);

#endif
