// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSocketNotifier>

#include <functional>
#include <memory>

namespace podium {

/// Ends the program in order when the system asks for it: at logout, shutdown or Ctrl+C. What `end`
/// does then happens in the event loop, not in the middle of something. Asked a second time, the
/// system ends the program itself. One per program.
class Ending final
{
public:
    explicit Ending(std::function<void()> end);
    ~Ending();
    Ending(const Ending &) = delete;
    Ending &operator=(const Ending &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_asked; ///< null where the system gave no pipe
};

} // namespace podium
