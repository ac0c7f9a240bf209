// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/ending.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace podium {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1}; // of a pipe from the handler, which may do little else than write

void ask(int /*signal*/)
{
    const char byte = 0;
    (void)!::write(ends[1], &byte, 1);
}

} // namespace

Ending::Ending(std::function<void()> end)
{
    if (::pipe(ends.data()) != 0)
        return;
    for (const int descriptor : ends) {
        (void)::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        (void)::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    }
    m_asked = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_asked.get(), &QSocketNotifier::activated, m_asked.get(),
                     [this, end = std::move(end)] {
                         m_asked->setEnabled(false);
                         end();
                     });
    struct sigaction action {
    };
    action.sa_handler = ask;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : kSignals)
        (void)::sigaction(signal, &action, nullptr);
}

Ending::~Ending()
{
    if (!m_asked)
        return;
    for (const int signal : kSignals)
        (void)std::signal(signal, SIG_DFL);
    m_asked.reset();
    for (int &descriptor : ends)
        (void)::close(std::exchange(descriptor, -1));
}

} // namespace podium
