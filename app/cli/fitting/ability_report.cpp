// SPDX-License-Identifier: GPL-3.0-or-later
// What is fitted to a file of the user's: it is in no answer, and no item model has it.
#include "app/cli/fitting/fit_reports.h"
#include "app/cli/fitting/fit_text.h"
#include "app/cli/text.h"
#include "app/models/language/language.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::size_t> ablestFirst(const ItemResponse &fitted)
{
    return ordered(fitted.models.size(), [&fitted](std::size_t a, std::size_t b) {
        return fitted.models[a].value > fitted.models[b].value; // absent is least
    });
}

/// Those that say most first.
std::vector<std::size_t> tellingFirst(const ItemResponse &fitted)
{
    return ordered(fitted.benchmarks.size(), [&fitted](std::size_t a, std::size_t b) {
        return fitted.benchmarks[a].information > fitted.benchmarks[b].information;
    });
}

Records modelRecords(const BenchmarkTable &table, const ItemResponse &fitted)
{
    Records records;
    records.keys = u"model,index,low,high,benchmarks"_s.split(u',');
    for (const std::size_t i : ablestFirst(fitted)) {
        const Ability &ability = fitted.models[i];
        records.rows.append({toQString(table.models[i]), raw(ability.value), raw(ability.low),
                             raw(ability.high), static_cast<qint64>(ability.benchmarks)});
    }
    return records;
}

Records benchmarkRecords(const BenchmarkTable &table, const ItemResponse &fitted)
{
    Records records;
    records.keys
        = u"benchmark,difficulty,slope,residual,information,correlation,models,counted,reversed"_s
              .split(u',');
    for (const std::size_t i : tellingFirst(fitted)) {
        const BenchmarkCurve &curve = fitted.benchmarks[i];
        records.rows.append({toQString(table.benchmarks[i]), raw(curve.difficulty),
                             raw(curve.slope), raw(curve.residual), raw(curve.information),
                             raw(curve.correlation), static_cast<qint64>(curve.models),
                             curve.counted, curve.reversed});
    }
    return records;
}

TextTable modelTable(const BenchmarkTable &table, const ItemResponse &fitted, int decimals)
{
    TextTable lines;
    lines.columns = {{CliText::tr("Model")},
                     {CliText::tr("Index"), true},
                     {CliText::tr("Interval"), true},
                     {CliText::tr("Benchmarks"), true}};
    for (const std::size_t i : ablestFirst(fitted)) {
        const Ability &ability = fitted.models[i];
        lines.rows.append({toQString(table.models[i]), fixedText(ability.value, decimals),
                           spanText(ability.low, ability.high, decimals),
                           QString::number(ability.benchmarks)});
    }
    return lines;
}

std::optional<double> percent(std::optional<double> share)
{
    return share ? std::optional(100 * *share) : std::nullopt;
}

TextTable benchmarkTable(const BenchmarkTable &table, const ItemResponse &fitted, int decimals)
{
    TextTable lines;
    lines.columns = {{CliText::tr("Benchmark")},
                     {CliText::tr("Difficulty"), true},
                     {CliText::tr("Slope"), true},
                     {CliText::tr("Residual, points"), true},
                     {CliText::tr("Information, %"), true},
                     {CliText::tr("Models"), true}};
    for (const std::size_t i : tellingFirst(fitted)) {
        const BenchmarkCurve &curve = fitted.benchmarks[i];
        const QString name = toQString(table.benchmarks[i]);
        lines.rows.append(
            {curve.reversed ? name + u" *"_s : name, fixedText(curve.difficulty, decimals),
             fixedText(curve.slope, 3), fixedText(percent(curve.residual), 1),
             fixedText(percent(curve.information), 1), QString::number(curve.models)});
    }
    return lines;
}

qsizetype countedOf(const ItemResponse &fitted)
{
    return std::ranges::count(fitted.benchmarks, true, &BenchmarkCurve::counted);
}

QString penaltyLine(const BenchmarkTable &table, const ItemResponseTask &task,
                    const ItemResponse &fitted, int decimals)
{
    if (!fitted.penalty)
        return CliText::tr("Fitted without a penalty.");
    return CliText::tr("The penalty is %1; without it indices would move by %2 in the middle, and "
                       "by %3 at most: %4.")
        .arg(QString::number(task.penalty), fixedText(fitted.penalty->median, decimals),
             fixedText(fitted.penalty->most, decimals),
             toQString(table.models[fitted.penalty->model]));
}

QStringList abilityFooting(const BenchmarkTable &table, const ItemResponseTask &task,
                           const ItemResponse &fitted, int decimals)
{
    QStringList lines;
    lines << CliText::tr("Item-response model on %1 benchmarks; predictions miss the scores by %2 "
                         "points of 100 (root mean square).")
                 .arg(QString::number(countedOf(fitted)),
                      QString::number(100 * fitted.residual, 'f', 1))
          << CliText::tr("Intervals of %1 %: what other questions and other benchmarks of the kind "
                         "would change, and what the penalty pulls. Models with fewer than %2 "
                         "benchmarks have no index.")
                 .arg(percentText(task.level), QString::number(task.leastBenchmarks))
          << penaltyLine(table, task, fitted, decimals);
    if (countedOf(fitted) < qsizetype(fitted.benchmarks.size()))
        lines << CliText::tr("A benchmark on which all models score alike, or which fewer than "
                             "three took, tells nobody apart and counts for nothing.");
    if (std::ranges::find(fitted.benchmarks, true, &BenchmarkCurve::reversed)
        != fitted.benchmarks.end())
        lines << CliText::tr("* Better models score less: if it counts errors, turn it round (1 "
                             "less the score) or leave it out.");
    if (fitted.weakAnchors)
        lines << CliText::tr("The scores hardly tell the anchors apart, so the unit of the scale "
                             "is unsure; anchors farther apart are better.");
    return lines;
}

QJsonObject abilityDocument(const BenchmarkTable &table, const ItemResponseTask &task,
                            const ItemResponse &fitted)
{
    QJsonObject document{{u"level"_s, task.level},
                         {u"penalty"_s, task.penalty},
                         {u"residual"_s, fitted.residual},
                         {u"weak_anchors"_s, fitted.weakAnchors},
                         {u"models"_s, toJson(modelRecords(table, fitted))},
                         {u"benchmarks"_s, toJson(benchmarkRecords(table, fitted))},
                         {u"warnings"_s, warningTexts(table.warnings)}};
    if (fitted.penalty)
        document[u"without_penalty"_s]
            = QJsonObject{{u"median_move"_s, fitted.penalty->median},
                          {u"largest_move"_s, fitted.penalty->most},
                          {u"model"_s, toQString(table.models[fitted.penalty->model])}};
    return document;
}

} // namespace

Report abilityReport(const BenchmarkTable &table, const ItemResponseTask &task,
                     const ItemResponse &fitted, bool benchmarks, Format format)
{
    Report report;
    if (format != Format::Table) {
        report.records = benchmarks ? benchmarkRecords(table, fitted) : modelRecords(table, fitted);
        report.document = abilityDocument(table, task, fitted);
        report.document.remove(benchmarks ? u"benchmarks"_s : u"models"_s);
        return report;
    }
    const int decimals = task.anchors.empty() ? 2 : 1;
    if (!benchmarks)
        report.tables.append(modelTable(table, fitted, decimals));
    report.tables.append(benchmarkTable(table, fitted, decimals));
    report.footing = abilityFooting(table, task, fitted, decimals);
    return report;
}

} // namespace podium
