// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QLineEdit;
class QToolButton;

namespace podium {

class ChipRow;
class ChoiceList;
class Desk;
class ElidedLabel;
class FieldButton;
class MenuButton;

/// One line that says what is shown: data, index, folding, filters, as far as they act on the
/// picture; and the search.
class ControlBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ControlBar(Desk &desk, QWidget *parent = nullptr);

    void focusSearch();
    /// Why nothing chosen here acts on the page shown, in place of the controls; empty: it does. The
    /// line keeps its place, so that what stands below does not move from page to page.
    void setAside(const QString &why);

Q_SIGNALS:
    void filterPanelAsked();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void showView();
    void showWhatActs();
    void shareRoom();
    void translate();
    void applyTheme();

    Desk &m_desk;
    FieldButton *m_data;
    FieldButton *m_index;
    FieldButton *m_models;
    ChipRow *m_chips;
    MenuButton *m_filter;
    ChoiceList *m_choices;
    QToolButton *m_reset;
    QLineEdit *m_search;
    QAction *m_searchIcon = nullptr;
    ElidedLabel *m_aside;
    QString m_why; ///< of setAside()
};

} // namespace podium
