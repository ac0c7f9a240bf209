// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QLabel;

namespace podium {

class Desk;

/// Asks what a story begins as: empty, or one that ships with Podium, told of a country or lab.
class NewStoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens with the story `chosen`; empty: with an empty one.
    NewStoryDialog(Desk &desk, const QString &chosen, QWidget *parent);

    /// As chosen; nothing: an empty one.
    [[nodiscard]] std::optional<Story> story() const;

private:
    void build();
    void fill();
    void showSubjects();

    Desk &m_desk;
    QComboBox *m_template;
    QLabel *m_countryLabel;
    QComboBox *m_country;
    QLabel *m_labLabel;
    QComboBox *m_lab;
};

} // namespace podium
