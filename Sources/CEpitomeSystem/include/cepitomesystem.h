#ifndef CEPITOMESYSTEM_H
#define CEPITOMESYSTEM_H

/// Starts a program in a process group of its own, with pipes as its standard streams and the signals as a program expects them.
///
/// @param executable the file to run, seen from `folder`.
/// @param words the program's name and arguments, ended by NULL.
/// @param variable `NAME=value`, set in its environment beside those of this process.
/// @param folder the folder that it runs in.
/// @param process receives its number, which is that of its group.
/// @param streams receives our ends of its standard input, output and error, which do not block.
/// @return 0, or the number of the error.
int cepitome_spawn(const char *executable, char *const *words, const char *variable, const char *folder, int *process,
                   int streams[3]);

/// Whether a process that was started has ended; it can still be waited for.
int cepitome_has_ended(int process);

#endif
