// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentence_reader.h"
#include "app/models/language/language.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QCompleter;
class QLabel;
class QToolButton;

namespace podium {

class Desk;
class MarkedLine;
class MenuButton;

/// Where a sentence is typed: completed while it is typed, begun from a template whose names and
/// numbers Tab goes through, and, where it was not understood, with the word in question marked and
/// the nearest forms one click each.
class SentenceField final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceField(Desk &desk, QWidget *parent = nullptr);

    /// Without one, nothing is completed or explained.
    void setReader(std::shared_ptr<const SentenceReader> reader);
    [[nodiscard]] const std::shared_ptr<const SentenceReader> &reader() const { return m_reader; }
    /// Marks what was not understood of the sentence, and offers what may be meant.
    void explain(const Misreading &found);
    /// Another problem with it; empty: none.
    void sayProblem(const QString &problem);
    void clear();
    void translate();

Q_SIGNALS:
    void given(const QString &sentence); ///< never an empty one
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void give();
    void offerCompletions();
    void complete(const QString &form);
    void offerForms(const Misreading &misreading);
    void beginWith(const QString &sentence);
    [[nodiscard]] bool chooseNextPart();
    void applyTheme();

    Desk &m_desk;
    std::shared_ptr<const SentenceReader> m_reader;
    MarkedLine *m_line;
    QToolButton *m_add;
    MenuButton *m_templates;
    QLabel *m_problem;
    QWidget *m_forms; ///< a button each
    QBoxLayout *m_formLayout;
    QStringListModel m_offered;
    QCompleter *m_completer;         ///< of what is offered
    QList<Completion> m_completions; ///< beside these
    bool m_filling = false;          ///< a template was chosen
};

} // namespace podium
