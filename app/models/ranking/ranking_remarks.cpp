// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_remarks.h"

#include "app/models/money/money_remarks.h"
#include "app/models/ranking/reference_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RankingRemarks {
    Q_DECLARE_TR_FUNCTIONS(podium::RankingRemarks)
};

} // namespace

QString estimatedModelsRemark(const Answer &answer)
{
    const bool reference = answer.reference && answer.reference->estimated;
    return reference || std::ranges::any_of(answer.ranking, &RankedModel::estimated)
        ? estimatedRemark()
        : QString();
}

QString estimatedCountriesRemark(const Answer &answer)
{
    return std::ranges::any_of(answer.countries, &CountryResult::estimated) ? estimatedRemark()
                                                                            : QString();
}

QString newRunRemark(const AnswerData &data)
{
    return referenceMark(*data.dataset, *data.answer) == u"‡"_s
        ? RankingRemarks::tr("‡ %1: a new run, not progress alone")
              .arg(referenceRemark(*data.dataset, *data.answer, data.language))
        : QString();
}

QString fewerLabsRemark(const AnswerData &data)
{
    QStringList names;
    for (const CountryResult &country : data.answer->countries) {
        if (country.fewerThanAsked)
            names.append(countryName(*data.dataset, country.country, data.language));
    }
    return names.isEmpty()
        ? QString()
        : RankingRemarks::tr("Fewer labs than the rule asks for: %1").arg(names.join(u", "_s));
}

} // namespace podium
