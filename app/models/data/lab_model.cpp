// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/lab_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

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

const podium::Lab &LabModel::lab(int row) const
{
    return answerData().dataset->labs[static_cast<std::size_t>(row)];
}

QVariant LabModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Lab && !lab(row).note.empty() ? QVariant(toQString(lab(row).note))
                                                       : QVariant();
    case ValueRole:
        return column == Models ? QVariant(m_models[static_cast<std::size_t>(row)])
                                : text(row, column);
    case KeyRole:
        return toQString(lab(row).id);
    case LabRole:
        return toQString(lab(row).id);
    case CountryRole:
        return countryKey(lab(row).country);
    case SearchRole:
        return QStringList(labSearchNames(lab(row))
                           + countrySearchNames(*answerData().dataset, lab(row).country))
            .join(u'\n');
    default:
        return {};
    }
}

QVariant LabModel::text(int row, int column) const
{
    const Language language = answerData().language;
    switch (column) {
    case Lab:
        return labName(lab(row), language);
    case Country:
        return countryName(*answerData().dataset, lab(row).country, language);
    case Corrected:
        return corrected(row);
    case OtherCountries:
        return otherCountries(row);
    case Aliases:
        return aliases(row);
    case Models:
        return countText(m_models[static_cast<std::size_t>(row)], language);
    case Id:
        return toQString(lab(row).id);
    default:
        return {};
    }
}

QVariant LabModel::corrected(int row) const
{
    const Correction *made = findCountryCorrection(*answerData().dataset, lab(row).id);
    if (!made)
        return {};
    return tr("yours; the figures say %1")
        .arg(countryName(*answerData().dataset, made->before, answerData().language));
}

QVariant LabModel::otherCountries(int row) const
{
    QStringList names;
    for (const std::string &code : lab(row).otherCountries)
        names << countryName(*answerData().dataset, code, answerData().language);
    return names.isEmpty() ? QVariant() : QVariant(names.join(u", "_s));
}

QVariant LabModel::aliases(int row) const
{
    const QStringList names = toQStrings(lab(row).aliases);
    return names.isEmpty() ? QVariant() : QVariant(names.join(u", "_s));
}

QVariant LabModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who makes models, or raises money.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the lab counts.")},
        {"corrected", QT_TR_NOOP("Own correction"),
         QT_TR_NOOP("Whether you moved the lab, and where the figures have it.")},
        {"other_countries", QT_TR_NOOP("Also points to"),
         QT_TR_NOOP("Other countries of its seat, owner or team.")},
        {"aliases", QT_TR_NOOP("Other names"), QT_TR_NOOP("What else it is found by.")},
        {"models", QT_TR_NOOP("Models"), QT_TR_NOOP("Variants in the figures shown.")},
        {"id", QT_TR_NOOP("Id"), QT_TR_NOOP("What files and the command line call it.")},
    }};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

} // namespace podium
