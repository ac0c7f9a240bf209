// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/study_reports.h"
#include "app/cli/robustness/study_words.h"
#include "app/cli/text.h"
#include "app/models/charts/captions.h"
#include "app/models/language/error_words.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Dataset &dataset, const SideBySide &sides, const SideItem &item,
               Language language)
{
    return itemName(dataset, sides.snapshot, {item.model, item.lab, item.country, 0, 0}, language);
}

QString evaluationText(const Dataset &dataset, std::size_t evaluation, Language language)
{
    return evaluationName(dataset.evaluations[evaluation], language);
}

/// "B · France, by its best model Mistral Medium 3.1: index 42.6"
QString headingOf(const Dataset &dataset, const SideBySide &sides, const SideItem &item,
                  Language language)
{
    QString text = nameOf(dataset, sides, item, language);
    if (item.kind != RankedItem::Model)
        text = CliText::tr("%1, by its best model %2")
                   .arg(text, modelName(dataset, sides.snapshot, item.model));
    if (!item.index)
        return CliText::tr("%1: no index").arg(text);
    const QString index = indexText(*item.index, language);
    return item.estimated ? CliText::tr("%1: index %2, estimated").arg(text, index)
                          : CliText::tr("%1: index %2").arg(text, index);
}

TextTable scoreTable(const Dataset &dataset, const SideBySide &sides, Language language)
{
    TextTable out;
    out.columns = {
        {CliText::tr("Evaluation")}, {CliText::tr("Weight"), true}, {CliText::tr("Median"), true}};
    for (const SideItem &item : sides.items)
        out.columns.append({nameOf(dataset, sides, item, language), true});
    const auto score = [language](std::optional<double> value) {
        return value ? indexText(100 * *value, language) : u"–"_s;
    };
    for (std::size_t i = 0; i < sides.evaluations.size(); ++i) {
        QStringList row{evaluationText(dataset, sides.evaluations[i], language),
                        percentText(sides.weights[i], language), score(sides.medians[i])};
        for (const SideItem &item : sides.items)
            row.append(score(item.scores[i] ? std::optional(item.scores[i]->value) : std::nullopt));
        out.rows.append(row);
    }
    return out;
}

/// One line for each of the others: how far it is from the first, how sure that is, what swaps them.
TextTable gapTable(const Dataset &dataset, const SideStudy &study, Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Less the first")},
                   {CliText::tr("Points"), true},
                   {CliText::tr("z"), true},
                   {CliText::tr("Weight to tie")},
                   {CliText::tr("Weight to move"), true}};
    for (std::size_t i = 0; i < study.againstFirst.size(); ++i) {
        const QString name = nameOf(dataset, study.sides, study.sides.items[i + 1], language);
        const auto &pair = study.againstFirst[i];
        if (!pair) {
            out.rows.append({name, u"–"_s, u"–"_s, errorSentence(pair.error()), u"–"_s});
            continue;
        }
        const auto smallest = smallestShift(pair->gap);
        QString tie = CliText::tr("never");
        if (smallest) {
            const GapPart &part = pair->gap.parts[*smallest];
            tie = CliText::tr("%1: %2 → %3")
                      .arg(evaluationText(dataset, part.evaluation, language),
                           percentText(part.weight, language),
                           percentText(*tyingWeight(part), language));
        }
        const auto moved = movedWeight(pair->gap);
        out.rows.append({name, differenceText(-pair->gap.difference, language),
                         pair->z ? differenceText(-*pair->z, language) : u"–"_s, tie,
                         moved ? percentText(*moved, language) : CliText::tr("never")});
    }
    return out;
}

Records scoreRecords(const Dataset &dataset, const SideBySide &sides)
{
    Records out;
    out.keys = u"evaluation,weight,median,item,score,imputed"_s.split(u',');
    for (std::size_t i = 0; i < sides.evaluations.size(); ++i) {
        for (const SideItem &item : sides.items) {
            const auto &score = item.scores[i];
            out.rows.append(
                {raw(dataset.evaluations[sides.evaluations[i]].id), rounded(sides.weights[i]),
                 rounded(sides.medians[i]),
                 itemRecord(dataset, sides.snapshot, {item.model, item.lab, item.country, 0, 0}),
                 score ? QJsonValue(rounded(score->value)) : QJsonValue(QJsonValue::Null),
                 score ? QJsonValue(score->imputed) : QJsonValue(QJsonValue::Null)});
        }
    }
    return out;
}

Records swapRecords(const Dataset &dataset, const SideStudy &study)
{
    Records out;
    out.keys = u"item,evaluation,weight,shift,weight_to_tie,nearest"_s.split(u',');
    for (std::size_t i = 0; i < study.againstFirst.size(); ++i) {
        const SideItem &item = study.sides.items[i + 1];
        const Gap &gap = study.againstFirst[i]->gap;
        for (std::size_t part = 0; part < gap.parts.size(); ++part)
            out.rows.append(
                {itemRecord(dataset, study.sides.snapshot,
                            {item.model, item.lab, item.country, 0, 0}),
                 raw(dataset.evaluations[gap.parts[part].evaluation].id), gap.parts[part].weight,
                 raw(gap.parts[part].shift), raw(tyingWeight(gap.parts[part])),
                 raw(gap.nearestTie.empty() ? std::nullopt : std::optional(gap.nearestTie[part]))});
    }
    return out;
}

/// The items, the first's gaps to the others among them.
QJsonArray itemRecords(const Dataset &dataset, const SideStudy &study)
{
    QJsonArray out;
    for (std::size_t i = 0; i < study.sides.items.size(); ++i) {
        const SideItem &item = study.sides.items[i];
        QJsonObject record{
            {u"item"_s,
             itemRecord(dataset, study.sides.snapshot, {item.model, item.lab, item.country, 0, 0})},
            {u"model"_s, modelName(dataset, study.sides.snapshot, item.model)},
            {u"index"_s, rounded(item.index)},
            {u"estimated"_s, item.estimated}};
        const Result<PairComparison> *pair = i > 0 ? &study.againstFirst[i - 1] : nullptr;
        if (pair && *pair) {
            record.insert(u"less_first"_s, rounded(-(*pair)->gap.difference));
            record.insert(u"standard_error"_s, rounded((*pair)->standardError));
            record.insert(u"weight_to_move"_s, rounded(movedWeight((*pair)->gap)));
        }
        out.append(record);
    }
    return out;
}

} // namespace

Report sideReport(const Dataset &dataset, const SideStudy &study, bool swap, Language language,
                  Format format)
{
    const Captions captions(dataset, study.shown, language);
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(dataset, study.shown, language, RulesOf::Comparison)};
        for (const SideItem &item : study.sides.items)
            report.heading.append(headingOf(dataset, study.sides, item, language));
        if (!swap)
            report.tables.append(scoreTable(dataset, study.sides, language));
        report.tables.append(gapTable(dataset, study, language));
        report.footing = {captions.source()};
        return report;
    }
    report.records = swap ? swapRecords(dataset, study) : scoreRecords(dataset, study.sides);
    report.document = documentOf(dataset, study.shown,
                                 rulesLine(dataset, study.shown, language, RulesOf::Comparison));
    report.document.insert(u"items"_s, itemRecords(dataset, study));
    return report;
}

} // namespace podium
