// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/lab_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"

#include <QtCore/QJsonValue>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "US|KR" for programs; an empty list is not a missing one.
QVariant listed(const std::vector<std::string> &words)
{
    return QJsonValue(toQStrings(words).join(u'|'));
}

} // namespace

void LabModel::prepare()
{
    m_models.assign(answerData().dataset->labs.size(), 0);
    for (const Model &model : answerData().snapshot().models) {
        if (model.lab)
            ++m_models[*model.lab];
    }
}

int LabModel::rows() const
{
    return static_cast<int>(answerData().dataset->labs.size());
}

LabRow LabModel::rowAt(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    return {*this, answerData().dataset->labs[position], m_models[position]};
}

QVariant LabModel::rowData(const LabRow &row, int role) const
{
    switch (role) {
    case KeyRole:
    case LabRole:
        return toQString(row.lab.id);
    case CountryRole:
        return countryKey(row.lab.country);
    case SearchRole:
        return QStringList(labSearchNames(row.lab)
                           + countrySearchNames(*answerData().dataset, row.lab.country))
            .join(u'\n');
    default:
        return {};
    }
}

std::span<const Column<LabRow>> LabModel::columnTable() const
{
    using Row = LabRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who makes models, or raises money."),
         .text = [](const Row &row) -> QVariant { return labName(row.lab, row.of.language()); },
         .toolTip = [](const Row &row) { return orMissing(toQString(row.lab.note)); }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the lab counts."),
         .text = [](const Row &row) -> QVariant { return row.of.country(row.lab.country); },
         .record = [](const Row &row) { return orMissing(toQString(row.lab.country)); }},
        {.key = "corrected",
         .title = QT_TR_NOOP("Own correction"),
         .explanation = QT_TR_NOOP("Whether you moved the lab, and where the figures have it."),
         .text = [](const Row &row) { return row.of.corrected(row.lab); }},
        {.key = "other_countries",
         .title = QT_TR_NOOP("Also points to"),
         .explanation = QT_TR_NOOP("Other countries of its seat, owner or team."),
         .text
         = [](const Row &row) { return orMissing(row.of.otherCountries(row.lab).join(u", "_s)); },
         .record = [](const Row &row) { return listed(row.lab.otherCountries); }},
        {.key = "aliases",
         .title = QT_TR_NOOP("Other names"),
         .explanation = QT_TR_NOOP("What else it is found by."),
         .text
         = [](const Row &row) { return orMissing(toQStrings(row.lab.aliases).join(u", "_s)); },
         .record = [](const Row &row) { return listed(row.lab.aliases); }},
        {.key = "models",
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("Variants in the figures shown."),
         .text
         = [](const Row &row) -> QVariant { return countText(row.models, row.of.language()); },
         .value = [](const Row &row) -> QVariant { return row.models; }},
        {.key = "id",
         .title = QT_TR_NOOP("Id"),
         .explanation = QT_TR_NOOP("What files and the command line call it."),
         .text = [](const Row &row) -> QVariant { return toQString(row.lab.id); }},
        {.key = "name",
         .title = QT_TR_NOOP("Name"),
         .explanation = QT_TR_NOOP("Its English name."),
         .text = [](const Row &row) -> QVariant { return toQString(row.lab.nameEn); },
         .use = ColumnUse::Programs},
        {.key = "corrected_from",
         .title = QT_TR_NOOP("Country of the figures"),
         .explanation = QT_TR_NOOP("Where the figures have a lab that you moved."),
         .text = [](const Row &row) -> QVariant {
             const Correction *made = row.of.correction(row.lab);
             return made ? QVariant(row.of.country(made->before)) : QVariant();
         },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) -> QVariant {
             const Correction *made = row.of.correction(row.lab);
             return made ? orMissing(toQString(made->before)) : QVariant();
         }},
    });
    return kColumns;
}

QString LabModel::country(const std::string &code) const
{
    return countryName(*answerData().dataset, code, language());
}

const Correction *LabModel::correction(const podium::Lab &lab) const
{
    return findCountryCorrection(*answerData().dataset, lab.id);
}

QVariant LabModel::corrected(const podium::Lab &lab) const
{
    const Correction *made = correction(lab);
    return made ? QVariant(tr("yours; the figures say %1").arg(country(made->before))) : QVariant();
}

QStringList LabModel::otherCountries(const podium::Lab &lab) const
{
    QStringList names;
    for (const std::string &code : lab.otherCountries)
        names << country(code);
    return names;
}

} // namespace podium
