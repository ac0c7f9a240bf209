// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

class QWidget;

namespace podium {

class Desk;
class MessageBar;

/// What the window says across its whole width: what went wrong, until it is over, and one hint for
/// who sees it for the first time, until it is closed. The bars belong to the window.
class WindowMessages final : public QObject
{
    Q_OBJECT

public:
    WindowMessages(Desk &desk, QWidget *parent);

    [[nodiscard]] MessageBar &problems() { return *m_problems; }
    [[nodiscard]] MessageBar &hint() { return *m_hint; }

    void showHint();
    /// What was remembered crashed the last start and is kept in this file.
    void sayStartedAnew(const QString &kept);
    /// Stays until it is closed or something else was opened: at the start answers arrive after it.
    void sayNothingOpened(const Error &error);
    void forgetOpening();
    void translate();

private:
    void tell(std::function<void()> words);
    void showError(const Error &error);
    void settle();
    [[nodiscard]] bool tellOnce(const std::optional<Error> &problem, std::optional<Error> &told,
                                QString (*sentence)(const QString &));
    void translateHint();

    Desk &m_desk;
    MessageBar *m_problems;
    MessageBar *m_hint;
    bool m_saysOpening = false;    ///< that nothing was opened
    std::function<void()> m_words; ///< say again what the message says
    std::optional<Error> m_startProblem;
    std::optional<Error> m_toldStart; ///< problems that were told
    std::optional<Error> m_toldCorrections;
    std::optional<Error> m_toldClaims;
    std::optional<Error> m_toldMethods;
};

} // namespace podium
