// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_model.h"

#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void CountryModel::prepare()
{
    const Answer &answer = *answerData().answer;
    m_others.assign(answer.countries.size(), nullptr);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const auto other = std::ranges::find(answer.otherCountries, answer.countries[i].country,
                                             &CountryResult::country);
        if (other != answer.otherCountries.end())
            m_others[i] = &*other;
    }
    m_bounds.emplace(*answerData().dataset, answer);
    findLags();
}

int CountryModel::rows() const
{
    return static_cast<int>(answerData().answer->countries.size());
}

QString CountryModel::nameOf(const LabResult &lab) const
{
    return lab.lab ? labName(answerData().dataset->labs[*lab.lab], answerData().language)
                   : tr("Lab not known");
}

QString CountryModel::labNames(const CountryResult &result) const
{
    QStringList names;
    for (const LabResult &lab : result.labs)
        names << nameOf(lab);
    return names.join(u", "_s);
}

/// For programs: only labs that are known, by their English names.
QString CountryModel::labKeys(const CountryResult &result) const
{
    QStringList names;
    for (const LabResult &lab : result.labs) {
        if (lab.lab)
            names << toQString(answerData().dataset->labs[*lab.lab].nameEn);
    }
    return names.join(u"; "_s);
}

QVariant CountryModel::labLines(const CountryResult &result) const
{
    QStringList lines;
    for (const LabResult &lab : result.labs)
        lines << tr("%1: %2 (%3)")
                     .arg(nameOf(lab), indexText(lab.bestIndex, answerData().language),
                          toQString(answerData().snapshot().models[lab.bestModel].name));
    return lines.join(u'\n');
}

int CountryModel::topShare(const CountryResult &result) const
{
    const auto &composition = answerData().answer->composition;
    const auto share = std::ranges::find(composition, result.country, &CountryShare::country);
    return share == composition.end() ? 0 : share->models;
}

CountryLine CountryModel::rowAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    const CountryResult &result = answerData().answer->countries[place];
    return {*this,
            answerData().answer->view,
            result,
            m_others[place],
            m_lagOfRow[place],
            answerData().snapshot().models[result.bestModel],
            m_bounds->isFilledIn(result.labs.front()),
            m_bounds->isFilledIn(result),
            *m_bounds};
}

QVariant CountryModel::rowData(const CountryLine &row, int role) const
{
    switch (role) {
    case KeyRole:
    case CountryRole:
        return toQString(row.result.country);
    case EstimatedRole:
        return row.result.estimated;
    case OwnRole:
        return isOwn(row.best);
    case SearchRole:
        return searchText(row.result);
    default:
        return {};
    }
}

QString CountryModel::searchText(const CountryResult &result) const
{
    const Dataset &dataset = *answerData().dataset;
    QStringList names = countrySearchNames(dataset, result.country);
    for (const LabResult &lab : result.labs) {
        if (lab.lab)
            names << labSearchNames(dataset.labs[*lab.lab]);
        names << toQString(answerData().snapshot().models[lab.bestModel].name);
    }
    return names.join(u'\n');
}

} // namespace podium
