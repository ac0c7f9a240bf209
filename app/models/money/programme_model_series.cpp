// SPDX-License-Identifier: GPL-3.0-or-later
// How programmes are drawn.
#include "app/models/money/programme_model.h"

#include "app/models/charts/captions.h"
#include "app/models/rules/view_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeTitle {
    Q_DECLARE_TR_FUNCTIONS(podium::ProgrammeModel)
};

/// Which one is the largest; where several are, or none is known, what they are.
QString programmeTitle(const QList<ChartMark> &marks, const AnswerData &data)
{
    const bool first = !marks.isEmpty()
        && (marks.size() == 1 || marks[0].value.value_or(0) > marks[1].value.value_or(0));
    if (first)
        return ProgrammeTitle::tr("As far as known, the largest programme is %1: %2")
            .arg(marks[0].label, marks[0].valueText);
    const auto &countries = data.answer->view.money.countries;
    if (marks.isEmpty() && countries.size() == 1)
        return ProgrammeTitle::tr("Programmes and pledges of %1")
            .arg(countryInSentence(*data.dataset, countries.front(), data.language));
    return ProgrammeTitle::tr("The largest programmes announced");
}

} // namespace

ChartSeries ProgrammeModel::series(int most) const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Programme");
    series.emptyText = tr("No programme with a known amount.");
    if (!answerData())
        return series;
    const std::string &currency = answerData().answer->view.money.currency;
    const MoneyPer per = answerData().answer->view.money.per;
    const int measure = per == MoneyPer::None ? Converted : Relative;
    series.valueAxisTitle = per == MoneyPer::Gdp ? tr("Per cent of GDP")
        : per == MoneyPer::Capita                ? tr("Per head (%1)").arg(toQString(currency))
                                                 : tr("Amount (%1)").arg(toQString(currency));
    const auto amount = [&](int row) { return index(row, measure).data(ValueRole); };
    std::vector<int> counted; // the answer has them in the order of this measure
    for (int row = 0; row < rows(); ++row) {
        if (rowAt(row).standing == ProgrammeStanding::Counted && amount(row).isValid())
            counted.push_back(row);
    }
    series.rowsNotShown = std::max(0, static_cast<int>(counted.size()) - most);
    counted.resize(std::min(counted.size(), static_cast<std::size_t>(most)));
    for (const int row : counted) {
        const auto text = [&](int column) { return index(row, column).data().toString(); };
        ChartMark mark;
        mark.key = toQString(programme(row).id);
        mark.label = rowAt(row).name();
        mark.note = text(Country) + u" · "_s + text(Status);
        mark.value = amount(row).toDouble();
        mark.valueText = text(measure);
        mark.country = toQString(programme(row).country);
        series.marks.append(mark);
    }
    const AnswerData &data = answerData();
    series.title = programmeTitle(series.marks, data);
    series.subtitle = tr("Parts of other programmes left out; payers, kinds and statuses differ "
                         "and are not added up")
        + u" · "_s + rulesLine(data, RulesOf::Programmes);
    series.source = Captions(*data.dataset, *data.answer, data.language).programmeSource();
    return series;
}

} // namespace podium
