// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/document/document_change.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtGui/QStandardItemModel>

namespace podium {

/// One thing of one's own that a document keeps: a scenario, a text, or all corrections.
struct KeptRow {
    enum class Kind { Scenario, Text, Corrections };

    Kind kind = Kind::Scenario;
    KeptText::Kind text = KeptText::Kind::View;
    std::string name;

    bool operator==(const KeptRow &) const = default;
};

/// What a document keeps of one's own, a row each.
class KeptRows final
{
    Q_DECLARE_TR_FUNCTIONS(podium::KeptRows)

public:
    enum Column { What, Name, State, Content, ColumnCount };

    [[nodiscard]] static std::vector<KeptRow> of(const Document &document);
    /// Titles, and a line a row, with ids as `names` calls them; KeyRole is the place among the rows.
    static void fill(QStandardItemModel &model, const Document &document,
                     const std::vector<KeptRow> &rows, const Dataset *names, Language language);
    /// As a file of its own.
    [[nodiscard]] static QByteArray fileOf(const Document &document, const KeptRow &row);
    /// What takes it out of the document.
    [[nodiscard]] static DocumentChange removing(const Document &document, const KeptRow &row);
    [[nodiscard]] static QString kindName(const KeptRow &row);
    [[nodiscard]] static QString nameOf(const KeptRow &row);
};

} // namespace podium
