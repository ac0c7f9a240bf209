// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

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
    /// A sentence, or nothing when the correction can be made.
    using Check = std::function<QString(const QString &key, const QString &name)>;

    CorrectionDialog(const Wording &wording, const QList<Choice> &choices, const QString &current,
                     Check check, QWidget *parent);

    /// Empty while the text is none of the list.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString name() const;

    void accept() override;

private:
    void build(const Wording &wording);
    void fill(const QList<Choice> &choices, const QString &current);

    QLineEdit *m_name = nullptr;
    QComboBox *m_choice;
    QLabel *m_problem;
    Check m_check;
};

} // namespace podium
