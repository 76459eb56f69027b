#include "cformats.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

/// Events after which reading pauses: a whole file has several for every few bytes of it.
enum { BATCH = 1 << 12 };

typedef struct cformats_xml_reader {
  XML_Parser parser;
  const uint8_t *source;
  uint32_t length;
  uint32_t depth;
  uint32_t most_depth;
  size_t event_capacity;
  size_t string_capacity;
  cformats_xml_result result;
  int is_begun;
} reader;

static void stop(reader *self, cformats_xml_status status) {
  if (self->result.status != CFORMATS_XML_DONE) return;
  self->result.status = status;
  XML_Index index = XML_GetCurrentByteIndex(self->parser);
  self->result.offset = index < 0 ? 0 : (uint32_t)index;
  XML_StopParser(self->parser, XML_FALSE);
}

static void *grown(void *memory, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return memory;
  size_t wanted = *capacity < 64 ? 64 : *capacity;
  while (wanted < needed) wanted += wanted / 2;
  void *larger = realloc(memory, wanted * size);
  if (larger != NULL) *capacity = wanted;
  return larger;
}

/// Adds an event; false where it could not be added and reading has been stopped.
static int add_event(reader *self, cformats_xml_kind kind, uint32_t count, uint32_t strings) {
  if (self->result.status != CFORMATS_XML_DONE) return 0;
  cformats_xml_result *result = &self->result;
  void *events = grown(
      result->events, &self->event_capacity, result->event_count + 1, sizeof(cformats_xml_event));
  XML_Index start = XML_GetCurrentByteIndex(self->parser);
  int length = XML_GetCurrentByteCount(self->parser);
  if (events == NULL || start < 0 || length < 0 || (uint64_t)start + (uint64_t)length > self->length) {
    stop(self, events == NULL ? CFORMATS_XML_NO_MEMORY : CFORMATS_XML_BROKEN);
    return 0;
  }
  result->events = events;
  cformats_xml_event *event = &result->events[result->event_count];
  event->start = (uint32_t)start;
  event->end = (uint32_t)start + (uint32_t)length;
  event->strings = strings;
  event->kind_and_count = count << 2 | (uint32_t)kind;
  result->event_count += 1;
  if (result->event_count >= BATCH) XML_StopParser(self->parser, XML_TRUE);
  return 1;
}

static int add_string(reader *self, const char *string, size_t length) {
  if (self->result.status != CFORMATS_XML_DONE) return 0;
  size_t needed = self->result.string_count + length;
  char *strings = needed >= UINT32_MAX
      ? NULL : grown(self->result.strings, &self->string_capacity, needed, 1);
  if (strings == NULL) {
    stop(self, CFORMATS_XML_NO_MEMORY);
    return 0;
  }
  self->result.strings = strings;
  memcpy(strings + self->result.string_count, string, length);
  self->result.string_count = needed;
  return 1;
}

static void XMLCALL open_element(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)name;
  reader *self = data;
  self->depth += 1;
  if (self->depth > self->most_depth) {
    stop(self, CFORMATS_XML_TOO_DEEP);
    return;
  }
  uint32_t strings = (uint32_t)self->result.string_count;
  uint32_t count = 0;
  for (; attributes[2 * count] != NULL; count += 1) {
    for (int part = 0; part < 2; part += 1) {
      const char *string = attributes[2 * count + part];
      if (!add_string(self, string, strlen(string) + 1)) return;
    }
  }
  add_event(self, CFORMATS_XML_OPEN, count, strings);
}

static void XMLCALL close_element(void *data, const XML_Char *name) {
  (void)name;
  reader *self = data;
  if (self->depth > 0) self->depth -= 1;
  add_event(self, CFORMATS_XML_CLOSE, 0, 0);
}

static void XMLCALL text(void *data, const XML_Char *string, int length) {
  reader *self = data;
  XML_Index start = XML_GetCurrentByteIndex(self->parser);
  if (length <= 0) return;
  int is_copy = XML_GetCurrentByteCount(self->parser) == length && start >= 0
      && (uint64_t)start + (uint64_t)length <= self->length
      && memcmp(self->source + start, string, (size_t)length) == 0;
  uint32_t strings = is_copy ? UINT32_MAX : (uint32_t)self->result.string_count;
  if (!is_copy && !add_string(self, string, (size_t)length)) return;
  add_event(self, CFORMATS_XML_TEXT, (uint32_t)length, strings);
}

/// A reference to an entity of a declaration that is not read, such as `&nbsp;`, stays as it is written.
static void XMLCALL skipped_entity(void *data, const XML_Char *name, int is_parameter) {
  (void)name;
  reader *self = data;
  int length = XML_GetCurrentByteCount(self->parser);
  if (!is_parameter && length > 0) add_event(self, CFORMATS_XML_TEXT, (uint32_t)length, UINT32_MAX);
}

static void XMLCALL entity_declaration(
    void *data, const XML_Char *name, int is_parameter, const XML_Char *value, int length, const XML_Char *base,
    const XML_Char *system, const XML_Char *public, const XML_Char *notation) {
  (void)name, (void)is_parameter, (void)value, (void)length, (void)base, (void)system, (void)public, (void)notation;
  stop(data, CFORMATS_XML_ENTITIES);
}

cformats_xml_reader *cformats_xml_open(const uint8_t *bytes, uint32_t length, uint32_t most_depth) {
  reader *self = length > INT32_MAX ? NULL : calloc(1, sizeof(reader));
  if (self == NULL) return NULL;
  self->source = bytes;
  self->length = length;
  self->most_depth = most_depth;
  self->parser = XML_ParserCreate("UTF-8");
  if (self->parser == NULL) {
    free(self);
    return NULL;
  }
  XML_SetUserData(self->parser, self);
  XML_SetElementHandler(self->parser, open_element, close_element);
  XML_SetCharacterDataHandler(self->parser, text);
  XML_SetSkippedEntityHandler(self->parser, skipped_entity);
  XML_SetEntityDeclHandler(self->parser, entity_declaration);
  return self;
}

const cformats_xml_result *cformats_xml_next(cformats_xml_reader *self) {
  cformats_xml_result *result = &self->result;
  result->status = CFORMATS_XML_DONE;
  result->event_count = 0;
  result->string_count = 0;
  enum XML_Status status = self->is_begun
      ? XML_ResumeParser(self->parser) : XML_Parse(self->parser, (const char *)self->source, (int)self->length, XML_TRUE);
  self->is_begun = 1;
  if (status == XML_STATUS_SUSPENDED && result->status == CFORMATS_XML_DONE) {
    result->status = CFORMATS_XML_MORE;
  } else if (status == XML_STATUS_ERROR && result->status == CFORMATS_XML_DONE) {
    enum XML_Error code = XML_GetErrorCode(self->parser);
    result->status = code == XML_ERROR_NO_MEMORY ? CFORMATS_XML_NO_MEMORY : CFORMATS_XML_BROKEN;
    result->message = XML_ErrorString(code);
    XML_Index index = XML_GetCurrentByteIndex(self->parser);
    result->offset = index < 0 ? self->length : (uint32_t)index;
  }
  return result;
}

void cformats_xml_close(cformats_xml_reader *self) {
  XML_ParserFree(self->parser);
  free(self->result.events);
  free(self->result.strings);
  free(self);
}
