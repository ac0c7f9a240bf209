// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/composition_picture.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(podium::CompositionPicture)
};

ChartMark markOf(const AnswerData &data, const CountryShare &share)
{
    ChartMark mark;
    mark.key = toQString(share.country);
    mark.country = mark.key;
    mark.label = countryName(*data.dataset, share.country, data.language);
    mark.value = share.models;
    mark.valueText = countText(share.models, data.language);
    mark.valueNote
        = percentText(static_cast<double>(share.models) / data.answer->topSize, data.language);
    return mark;
}

/// "Top 22: 11 from China, 7 from the United States", as far as measured; of countries with as many
/// models none is preferred.
QString titleOf(const AnswerData &data, const QList<ChartMark> &marks)
{
    const auto country = [&](qsizetype mark) {
        return countryInSentence(*data.dataset, marks[mark].country.toStdString(), data.language);
    };
    const QString top = countText(data.answer->topSize, data.language);
    const auto standsOut = [&marks](qsizetype mark) {
        return mark < marks.size()
            && (mark + 1 == marks.size() || marks[mark].value > marks[mark + 1].value);
    };
    const auto measured = [&data](const QString &sentence) {
        QString title = asFarAsMeasured(sentence, *data.dataset, *data.answer);
        title[0] = title[0].toUpper();
        return title;
    };
    if (marks.size() == 1)
        return measured(Words::tr("top %1: all from %2").arg(top, country(0)));
    if (standsOut(1))
        return measured(
            Words::tr("top %1: %2 from %3, %4 from %5")
                .arg(top, marks[0].valueText, country(0), marks[1].valueText, country(1)));
    if (standsOut(0))
        return measured(Words::tr("top %1: %2 from %3").arg(top, marks[0].valueText, country(0)));
    return Words::tr("Where the top %1 come from").arg(top);
}

/// Why it is not the number of models asked for; empty where it is.
QString sizeText(const AnswerData &data)
{
    const Answer &answer = *data.answer;
    const QString asked = countText(answer.view.top, data.language);
    const QString counted = countText(answer.topSize, data.language);
    if (answer.topSize > answer.view.top)
        return u" · "_s
            + Words::tr("ties at the edge of the top %1 make it %2 models").arg(asked, counted);
    if (answer.topSize < answer.view.top)
        return u" · "_s
            + Words::tr("top %1 asked for, only %2 models are ranked").arg(asked, counted);
    return {};
}

} // namespace

ChartSeries compositionPicture(const AnswerData &data)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    ChartSeries series;
    for (const CountryShare &share : data.answer->composition)
        series.marks.append(markOf(data, share));
    series.title = titleOf(data, series.marks);
    series.subtitle = rulesLine(data, RulesOf::Composition) + sizeText(data);
    series.source = captions.source();
    series.valueAxisTitle = Words::tr("Models in the top %1 (number)")
                                .arg(countText(data.answer->topSize, data.language));
    series.categoryAxisTitle = Words::tr("Country");
    series.emptyText
        = Words::tr("No country has a ranked model. Remove a filter to see countries.");
    return series;
}

} // namespace podium
