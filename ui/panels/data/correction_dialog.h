// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace podium {

/// Asks for one own correction: one of a long list that can be typed into, and where it is asked
/// for, a name. Stays open with a sentence as long as what was entered cannot be applied.
class CorrectionDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString text;
    };
    struct Wording {
        QString title;
        QString question; ///< stands above the list
        QString name;     ///< stands above the field for the name; empty: there is none
        QString hint;
    };
    /// Why the correction cannot be made; done off the UI thread.
    using Work = std::function<std::optional<Error>()>;
    using Check = std::function<Work(const QString &key, const QString &name)>;

    CorrectionDialog(const Wording &wording, const QList<Choice> &choices, const QString &current,
                     Check check, QWidget *parent);

    /// Empty while the text is none of the list.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString name() const;

    void accept() override;

private:
    void build(const Wording &wording);
    void fill(const QList<Choice> &choices, const QString &current);
    void sayProblem(const QString &problem);

    QLineEdit *m_name = nullptr;
    QComboBox *m_choice;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    Check m_check;
};

} // namespace podium
