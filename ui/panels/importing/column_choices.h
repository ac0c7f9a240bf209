// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QTableWidget>

class QComboBox;

namespace podium {

/// The columns of a table that is about to be brought in: what stands in each, what it was taken for,
/// to be chosen otherwise, and what speaks for it or against it.
class ColumnChoices final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget *parent = nullptr);

    void show(const Import &import, const Dataset &known, Language language);

Q_SIGNALS:
    /// What each column is now, as "columns" of a mapping (table_mapping.h).
    void chosen(const QJsonObject &columns);

private:
    struct Choice {
        QString word;
        QString text;
    };

    [[nodiscard]] static QList<Choice> choices(const Dataset &known, Language language);
    void fillRow(int row, const ReadColumn &column, const Import &import,
                 const QList<Choice> &choices);
    void addChoice(int row, const ReadColumn &column, const QList<Choice> &choices);
    void tell();
};

} // namespace podium
