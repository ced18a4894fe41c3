// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quiet_errors.h"

#include <QtGlobal>

#include <cstdio>
#include <fcntl.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sotoso {

namespace {

constexpr int errors = 2; // the descriptor of standard error

#ifdef Q_OS_WIN
int openNowhere() {
    return _open("NUL", _O_WRONLY);
}
int copyOf(int descriptor) {
    return _dup(descriptor);
}
void replace(int by, int descriptor) {
    _dup2(by, descriptor);
}
void closeAgain(int descriptor) {
    _close(descriptor);
}
#else
int openNowhere() {
    return ::open("/dev/null", O_WRONLY | O_CLOEXEC);
}
int copyOf(int descriptor) {
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}
void replace(int by, int descriptor) {
    ::dup2(by, descriptor);
}
void closeAgain(int descriptor) {
    ::close(descriptor);
}
#endif

} // namespace

QuietErrors::QuietErrors() : kept(copyOf(errors)) {
    std::fflush(stderr);
    const int nowhere = kept < 0 ? -1 : openNowhere();
    if (nowhere < 0)
        return;
    replace(nowhere, errors);
    closeAgain(nowhere);
}

QuietErrors::~QuietErrors() {
    if (kept < 0)
        return;
    std::fflush(stderr);
    replace(kept, errors);
    closeAgain(kept);
}

} // namespace sotoso
