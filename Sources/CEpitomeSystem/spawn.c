// What Swift cannot call: functions that glibc shows to _GNU_SOURCE only, and the environment, which is a mutable global.
#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "cepitomesystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <crt_externs.h>
#define environ (*_NSGetEnviron())
#else
extern char **environ;
#endif

// A pipe whose ends programs do not inherit and do not mistake for standard streams. The ends are closed to programs from the
// start, since another thread may start one at any time.
static int open_pipe(int ends[2]) {
#if defined(__linux__)
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(ends) != 0) return errno;
#endif
  int error = 0;
  for (int end = 0; end < 2; end++) {
    int made = ends[end];
    ends[end] = fcntl(made, F_DUPFD_CLOEXEC, 3);
    if (ends[end] < 0 && !error) error = errno;
    close(made);
  }
  return error;
}

static void close_all(int pipes[3][2]) {
  for (int stream = 0; stream < 3; stream++) {
    for (int end = 0; end < 2; end++) {
      if (pipes[stream][end] >= 0) close(pipes[stream][end]);
    }
  }
}

// The environment with a variable in the place of one of the same name.
static char **environment_with(const char *variable) {
  size_t count = 0;
  while (environ[count]) count++;
  char **variables = calloc(count + 2, sizeof(char *));
  if (!variables) return NULL;
  size_t name = strcspn(variable, "=") + 1;
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    if (strncmp(environ[index], variable, name) != 0) variables[kept++] = environ[index];
  }
  variables[kept] = (char *)variable;
  return variables;
}

static int start(const char *executable, char *const *words, char *const *variables, const char *folder, pid_t *process,
                 int pipes[3][2]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return error;
  error = posix_spawnattr_init(&attributes);
  if (error) {
    posix_spawn_file_actions_destroy(&actions);
    return error;
  }
  sigset_t none, closed_pipe;
  sigemptyset(&none);
  sigemptyset(&closed_pipe);
  sigaddset(&closed_pipe, SIGPIPE);
  if (!error) error = posix_spawn_file_actions_addchdir_np(&actions, folder);
  if (!error) error = posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0);
  if (!error) error = posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1);
  if (!error) error = posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2);
  if (!error) error = posix_spawnattr_setpgroup(&attributes, 0);
  if (!error) error = posix_spawnattr_setsigmask(&attributes, &none);
  if (!error) error = posix_spawnattr_setsigdefault(&attributes, &closed_pipe);
  short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#if defined(POSIX_SPAWN_CLOEXEC_DEFAULT)
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  if (!error) error = posix_spawnattr_setflags(&attributes, flags);
  if (!error) error = posix_spawn(process, executable, &actions, &attributes, words, variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int cepitome_spawn(const char *executable, char *const *words, const char *variable, const char *folder, int *process,
                   int streams[3]) {
  int pipes[3][2] = {{-1, -1}, {-1, -1}, {-1, -1}};
  int error = 0;
  for (int stream = 0; stream < 3 && !error; stream++) error = open_pipe(pipes[stream]);
  char **variables = error ? NULL : environment_with(variable);
  if (!error && !variables) error = ENOMEM;
  pid_t started = 0;
  if (!error) error = start(executable, words, variables, folder, &started, pipes);
  free(variables);
  if (error) {
    close_all(pipes);
    return error;
  }
  *process = started;
  for (int stream = 0; stream < 3; stream++) {
    int ours = stream == 0 ? 1 : 0;
    streams[stream] = pipes[stream][ours];
    fcntl(streams[stream], F_SETFL, O_NONBLOCK);
    close(pipes[stream][1 - ours]);
  }
  return 0;
}

int cepitome_has_ended(int process) {
  siginfo_t info;
  memset(&info, 0, sizeof info);
  return waitid(P_PID, (id_t)process, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}
