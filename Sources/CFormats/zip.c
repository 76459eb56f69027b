#include "cformats.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

/// Whether a member's name, unpacked below a folder, would land outside of it.
static int leads_outside(const char *name) {
  if (name[0] == '/' || name[0] == '\\' || (name[0] != 0 && name[1] == ':')) return 1;
  for (const char *part = name; *part != 0;) {
    size_t length = strcspn(part, "/\\");
    if (length == 2 && part[0] == '.' && part[1] == '.') return 1;
    part += length;
    if (*part != 0) part += 1;
  }
  return 0;
}

static cformats_zip_status unpack(zip_t *archive, const char *name, size_t most_bytes, cformats_zip_result *result) {
  zip_int64_t entries = zip_get_num_entries(archive, 0);
  for (zip_int64_t index = 0; index < entries; index += 1) {
    const char *other = zip_get_name(archive, (zip_uint64_t)index, ZIP_FL_ENC_RAW);
    if (other == NULL) return CFORMATS_ZIP_BROKEN;
    if (leads_outside(other)) return CFORMATS_ZIP_OUTSIDE;
  }
  zip_int64_t index = zip_name_locate(archive, name, 0);
  if (index < 0) return CFORMATS_ZIP_NO_MEMBER;
  zip_stat_t stat;
  if (zip_stat_index(archive, (zip_uint64_t)index, 0, &stat) != 0) return CFORMATS_ZIP_BROKEN;
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    return CFORMATS_ZIP_ENCRYPTED;
  }
  if ((stat.valid & ZIP_STAT_SIZE) == 0) return CFORMATS_ZIP_BROKEN;
  if (stat.size > most_bytes) return CFORMATS_ZIP_TOO_LARGE;
  zip_file_t *file = zip_fopen_index(archive, (zip_uint64_t)index, 0);
  if (file == NULL) return CFORMATS_ZIP_BROKEN;

  // The size that the archive states is not believed: memory grows with what is really there.
  cformats_zip_status status = CFORMATS_ZIP_DONE;
  size_t capacity = 0;
  while (status == CFORMATS_ZIP_DONE) {
    if (result->count == capacity) {
      capacity = capacity == 0 ? 1 << 16 : capacity * 2;
      if (capacity > most_bytes + 1) capacity = most_bytes + 1;
      uint8_t *larger = realloc(result->bytes, capacity);
      if (larger == NULL) {
        status = CFORMATS_ZIP_NO_MEMORY;
        break;
      }
      result->bytes = larger;
    }
    zip_int64_t found = zip_fread(file, result->bytes + result->count, capacity - result->count);
    if (found < 0) {
      status = CFORMATS_ZIP_BROKEN;
    } else if (found == 0) {
      break;
    } else {
      result->count += (size_t)found;
      if (result->count > most_bytes) status = CFORMATS_ZIP_TOO_LARGE;
    }
  }
  if (zip_fclose(file) != 0 && status == CFORMATS_ZIP_DONE) status = CFORMATS_ZIP_BROKEN;
  return status;
}

cformats_zip_result cformats_zip_member(const uint8_t *bytes, size_t length, const char *name, size_t most_bytes) {
  cformats_zip_result result = {.status = CFORMATS_ZIP_BROKEN};
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &error);
  if (source != NULL) {
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == NULL) {
      zip_source_free(source);
    } else {
      result.status = unpack(archive, name, most_bytes, &result);
      zip_discard(archive);
    }
  }
  zip_error_fini(&error);
  return result;
}

void cformats_zip_free(cformats_zip_result *result) {
  free(result->bytes);
  result->bytes = NULL;
}
