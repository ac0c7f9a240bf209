// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/text.h"
#include "app/data/view/rule_text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/countries/country_model.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString labNames(const Dataset &dataset, const CountryResult &country)
{
    QStringList names;
    for (const LabResult &lab : country.labs) {
        if (lab.lab)
            names.append(QString::fromStdString(dataset.labs[*lab.lab].nameEn));
    }
    return names.join(u"; "_s);
}

QJsonValue bestLab(const Dataset &dataset, const CountryResult &country)
{
    const auto lab = country.labs.front().lab;
    return lab ? raw(dataset.labs[*lab].nameEn) : QJsonValue(QJsonValue::Null);
}

/// Countries without a rank stand behind the others.
qsizetype rowsUpTo(const Answer &answer, std::optional<int> top)
{
    return std::ranges::count_if(answer.countries, [&top](const CountryResult &country) {
        return !top || (country.rank > 0 && country.rank <= *top);
    });
}

QString boundIn(const CountryModel &model, qsizetype row)
{
    return model.index(static_cast<int>(row), CountryModel::ValueBound).data().toString();
}

bool isAtLeast(const CountryModel &model, qsizetype row)
{
    return boundIn(model, row) == boundKey(Bound::AtLeast);
}

Records countryRecords(const CountryModel &model, qsizetype rows)
{
    const AnswerData &data = model.answerData();
    Records out;
    out.keys = u"rank,country,value,rule,best_model,best_index,labs_counted,labs,models,"
               u"fewer_than_asked,lab_names,estimated,bound,unmeasured"_s.split(u',');
    const QString rule = countingRuleText(data.answer->view.countingRule);
    const bool withoutBestLab = data.answer->view.withoutBestLab;
    if (withoutBestLab)
        out.keys << u"best_lab"_s << u"value_without_best_lab"_s;
    const bool certain = data.answer->view.certainty.shown || data.answer->view.correctChoice;
    if (certain)
        out.keys << u"low,high,rank_low,rank_high,tie_group,choice_bias"_s.split(u',');
    const auto orNull = [](int number) { return number > 0 ? QJsonValue(number) : QJsonValue(); };
    for (qsizetype row = 0; row < rows; ++row) {
        const CountryResult &country = data.answer->countries[static_cast<std::size_t>(row)];
        const int unmeasured
            = model.index(static_cast<int>(row), CountryModel::Unmeasured).data().toInt();
        out.rows.append({orNull(country.rank), raw(country.country), rounded(country.value), rule,
                         raw(data.snapshot().models[country.bestModel].name),
                         rounded(country.bestIndex), country.labsCounted,
                         static_cast<int>(country.labs.size()), country.models,
                         country.fewerThanAsked, labNames(*data.dataset, country),
                         country.estimated, boundIn(model, row), unmeasured});
        if (withoutBestLab)
            out.rows.last() << bestLab(*data.dataset, country) << rounded(country.withoutBestLab);
        if (certain)
            out.rows.last() << rounded(country.low)
                            << (isAtLeast(model, row) ? QJsonValue() : rounded(country.high))
                            << orNull(country.rankLow) << orNull(country.rankHigh)
                            << orNull(country.tieGroup) << rounded(country.choiceBias);
    }
    return out;
}

QString fewerText(const AnswerData &data)
{
    QStringList names;
    for (const CountryResult &country : data.answer->countries) {
        if (country.fewerThanAsked)
            names.append(countryName(*data.dataset, country.country, data.language));
    }
    return names.isEmpty()
        ? QString()
        : CliText::tr("Fewer labs than the rule asks for: %1").arg(names.join(u", "_s));
}

/// What a maximum over uncertain variants does to a value.
QString choiceText(const AnswerData &data)
{
    const auto known = [](const CountryResult &country) { return country.choiceBias.has_value(); };
    if (std::ranges::none_of(data.answer->countries, known))
        return {};
    return data.answer->view.correctChoice
        ? CliText::tr("\"From choosing\" was taken from the values: the best of several uncertain "
                      "models looks better than it is.")
        : CliText::tr("\"From choosing\" is what the values are too high by, because the best of "
                      "several uncertain models looks better than it is; --correct-choice takes it "
                      "away.");
}

/// Beside each country, its value without its best lab.
void addWithoutBestLabColumn(TextTable &table, const CountryModel &model)
{
    const AnswerData &data = model.answerData();
    table.columns.append({CliText::tr("Without its best lab"), true});
    const CountingRule &rule = data.answer->view.countingRule;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const CountryResult &country = data.answer->countries[static_cast<std::size_t>(row)];
        const auto &value = country.withoutBestLab;
        table.rows[row].append(value ? atLeastText(countingValueText(*value, rule, data.language),
                                                   isAtLeast(model, row))
                                     : u"–"_s);
    }
}

} // namespace

Report countryReport(const AnswerData &data, std::optional<int> top, Format format)
{
    const qsizetype rows = rowsUpTo(*data.answer, top);
    const Captions captions(*data.dataset, *data.answer, data.language);
    Report report;
    CountryModel model;
    model.setAnswer(data);
    if (format != Format::Table) {
        report.records = countryRecords(model, rows);
        report.document = {{u"view"_s, toJson(data.answer->view)},
                           {u"rules"_s, rulesLine(data, RulesOf::Countries)},
                           {u"source"_s, captions.source()},
                           {u"unranked"_s, unrankedRows(data)}};
        return report;
    }
    report.heading = {rulesLine(data, RulesOf::Countries)};
    report.tables = {
        readTable(model,
                  {{CountryModel::Rank, CountryModel::Country, CountryModel::Value,
                    CountryModel::BestModel, CountryModel::BestIndex, CountryModel::Interval,
                    CountryModel::RankInterval, CountryModel::ChoiceBias, CountryModel::Labs,
                    CountryModel::Models, CountryModel::LabNames},
                   {CountryModel::Interval, CountryModel::RankInterval, CountryModel::ChoiceBias}},
                  rows)};
    if (data.answer->view.withoutBestLab)
        addWithoutBestLabColumn(report.tables.first(), model);
    if (const qsizetype all = model.rowCount(); rows < all)
        report.footing.append(
            CliText::tr("Showing %1 of %2 countries.")
                .arg(countText(rows, data.language), countText(all, data.language)));
    if (std::ranges::any_of(data.answer->countries, &CountryResult::estimated))
        report.footing.append(CliText::tr("* estimated by the source"));
    report.footing
        += QStringList{choiceText(data), fewerText(data), unrankedText(data), captions.source()};
    return report;
}

} // namespace podium
