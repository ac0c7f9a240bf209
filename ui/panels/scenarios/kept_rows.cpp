// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/kept_rows.h"

#include "app/data/corrections/correction_json.h"
#include "app/data/document/keeping.h"
#include "app/data/scenarios/scenario_json.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"
#include "app/session/document/scenario_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const Scenario &scenarioNamed(const Document &document, const std::string &name)
{
    return *std::ranges::find(document.scenarios, name, &Scenario::name);
}

/// A title of one's own of a View, how many claims; nothing of others.
QString contentOf(const KeptText &text, Language language)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text.text)).object();
    switch (text.kind) {
    case KeptText::Kind::View:
        return json.value("picture"_L1)["title"_L1].toString();
    case KeptText::Kind::Claims:
        return countText(json.value("claims"_L1).toArray().size(), language);
    case KeptText::Kind::Method:
        return json.value("name"_L1).toString();
    default:
        return {};
    }
}

} // namespace

std::vector<KeptRow> KeptRows::of(const Document &document)
{
    std::vector<KeptRow> rows;
    for (const Scenario &scenario : document.scenarios)
        rows.push_back({KeptRow::Kind::Scenario, {}, scenario.name});
    for (const KeptText &text : document.texts)
        rows.push_back({KeptRow::Kind::Text, text.kind, text.name});
    if (!document.corrections.empty())
        rows.push_back({KeptRow::Kind::Corrections, {}, {}});
    return rows;
}

QString KeptRows::kindName(const KeptRow &row)
{
    if (row.kind == KeptRow::Kind::Scenario)
        return tr("Scenario");
    if (row.kind == KeptRow::Kind::Corrections)
        return tr("Corrections");
    switch (row.text) {
    case KeptText::Kind::View:
        return tr("View");
    case KeptText::Kind::Story:
        return tr("Story");
    case KeptText::Kind::Method:
        return tr("Method");
    case KeptText::Kind::Claims:
        return tr("Claims");
    case KeptText::Kind::Mapping:
        return tr("Meaning of columns");
    case KeptText::Kind::Fetch:
        return tr("Last fetch");
    case KeptText::Kind::Unsaved:
        break;
    }
    return {};
}

QString KeptRows::nameOf(const KeptRow &row)
{
    return toQString(row.name).trimmed().replace(u'\n', u", "_s);
}

void KeptRows::fill(QStandardItemModel &model, const Document &document,
                    const std::vector<KeptRow> &rows, const Dataset *names, Language language)
{
    model.setRowCount(0);
    model.setColumnCount(ColumnCount);
    model.setHorizontalHeaderLabels({tr("What"), tr("Name"), tr("Acts"), tr("Content")});
    const QStringList keys{u"what"_s, u"name"_s, u"acts"_s, u"content"_s};
    for (int column = 0; column < ColumnCount; ++column)
        model.setHeaderData(column, Qt::Horizontal, keys[column], KeyRole);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const KeptRow &row = rows[i];
        QString acts = u"–"_s;
        QString content;
        if (row.kind == KeptRow::Kind::Scenario) {
            const Scenario &scenario = scenarioNamed(document, row.name);
            acts = scenario.on ? tr("yes") : tr("no");
            content = assumptionText(scenario, names, language);
        } else if (row.kind == KeptRow::Kind::Corrections) {
            acts = tr("yes");
            content = countText(std::ssize(document.corrections), language);
        } else {
            content = contentOf(*findText(document, row.text, row.name), language);
        }
        QList<QStandardItem *> cells;
        for (const QString &text : {kindName(row), nameOf(row), acts, content}) {
            auto *cell = new QStandardItem(text); // the model owns it
            cell->setData(text, ValueRole);
            cell->setData(QString::number(i), KeyRole);
            cell->setData(kindName(row) + u' ' + nameOf(row), SearchRole);
            cell->setEditable(false);
            cells << cell;
        }
        model.appendRow(cells);
    }
}

QByteArray KeptRows::fileOf(const Document &document, const KeptRow &row)
{
    if (row.kind == KeptRow::Kind::Scenario)
        return scenariosToJson({scenarioNamed(document, row.name)});
    if (row.kind == KeptRow::Kind::Corrections)
        return correctionsToJson(document.corrections);
    return QByteArray::fromStdString(findText(document, row.text, row.name)->text);
}

DocumentChange KeptRows::removing(const Document &document, const KeptRow &row)
{
    DocumentChange change;
    if (row.kind == KeptRow::Kind::Scenario)
        change.scenarios = {{row.name}};
    else if (row.kind == KeptRow::Kind::Corrections)
        change.uncorrected = document.corrections;
    else
        change.texts = {{row.text, row.name, {}}};
    return change;
}

} // namespace podium
