// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QProgressBar;
class QToolButton;

namespace podium {

class ElidedLabel;

/// A line that says what figures are of. While they are worked on it shows how far that is, with a
/// button that cancels it; after that a button that runs it again. Its height stays the same. Work
/// that is done at once shows no bar.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Nothing is worked on.
    void sayDone(const QString &text);
    /// `share` is asked again and again how much is done, 0..1.
    void sayBusy(const QString &text, std::function<double()> share);
    /// The work was cancelled.
    void sayStopped(const QString &text);
    [[nodiscard]] QString text() const;
    /// Its own words, after the language changed.
    void translate();

Q_SIGNALS:
    void cancelled();
    void againAsked();

private:
    void setButton(bool cancels, bool visible);
    void showShare();

    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_button;
    QTimer m_wait; ///< until the bar is worth showing
    QTimer m_look; ///< how far it is
    std::function<double()> m_share;
    bool m_cancels = true; ///< else the button runs it again
};

} // namespace podium
