// SPDX-License-Identifier: GPL-3.0-or-later
// A line for each item in place of a column: models have as many columns as there are items.
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/comparison/item_text.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/text.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/error_words.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

FieldItem fieldItem(const SideItem &item)
{
    return {item.model, item.lab, item.country, 0, 0};
}

QString evaluationText(const AnswerData &data, std::size_t evaluation)
{
    return evaluationName(data.dataset->evaluations[evaluation], data.language);
}

/// "B · France, by its best model Mistral Medium 3.1: index 42.6"
QString headingOf(const AnswerData &data, const SideItem &item)
{
    QString text = itemName(data, fieldItem(item));
    if (item.kind != RankedItem::Model)
        text = CliText::tr("%1, by its best model %2").arg(text, modelName(data, item.model));
    if (!item.index)
        return CliText::tr("%1: no index").arg(text);
    const QString index = indexText(*item.index, data.language);
    if (unmeasuredOf(data, item) > 0 && !item.estimated)
        return CliText::tr("%1: index at least %2").arg(text, index);
    return item.estimated ? CliText::tr("%1: index %2, estimated").arg(text, index)
                          : CliText::tr("%1: index %2").arg(text, index);
}

/// One line for each of the others: how far it is from the first, how sure that is, what swaps them.
TextTable gapTable(const AnswerData &data, const Comparison &found)
{
    const Language language = data.language;
    TextTable out;
    out.columns = {{CliText::tr("Less the first")},
                   {CliText::tr("Points"), true},
                   {CliText::tr("z"), true},
                   {CliText::tr("Weight to tie")},
                   {CliText::tr("Weight to move"), true}};
    for (std::size_t i = 0; i < found.againstFirst.size(); ++i) {
        const QString name = itemName(data, fieldItem(found.sides.items[i + 1]));
        const auto &pair = found.againstFirst[i];
        if (!pair) {
            out.rows.append({name, u"–"_s, u"–"_s, errorSentence(pair.error()), u"–"_s});
            continue;
        }
        const auto smallest = smallestShift(pair->gap);
        QString tie = CliText::tr("never");
        if (smallest) {
            const GapPart &part = pair->gap.parts[*smallest];
            tie = CliText::tr("%1: %2 → %3")
                      .arg(evaluationText(data, part.evaluation),
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

Records scoreRecords(const AnswerData &data, const SideBySide &sides)
{
    Records out;
    out.keys = u"evaluation,weight,median,item,score,imputed"_s.split(u',');
    for (std::size_t i = 0; i < sides.evaluations.size(); ++i) {
        for (const SideItem &item : sides.items) {
            const auto &score = item.scores[i];
            out.rows.append(
                {raw(data.dataset->evaluations[sides.evaluations[i]].id), rounded(sides.weights[i]),
                 rounded(sides.medians[i]), itemRecord(data, fieldItem(item)),
                 score ? QJsonValue(rounded(score->value)) : QJsonValue(QJsonValue::Null),
                 score ? QJsonValue(score->imputed) : QJsonValue(QJsonValue::Null)});
        }
    }
    return out;
}

Records swapRecords(const AnswerData &data, const Comparison &found)
{
    Records out;
    out.keys = u"item,evaluation,weight,shift,weight_to_tie,nearest"_s.split(u',');
    for (std::size_t i = 0; i < found.againstFirst.size(); ++i) {
        const SideItem &item = found.sides.items[i + 1];
        const Gap &gap = found.againstFirst[i]->gap;
        for (std::size_t part = 0; part < gap.parts.size(); ++part)
            out.rows.append(
                {itemRecord(data, fieldItem(item)),
                 raw(data.dataset->evaluations[gap.parts[part].evaluation].id),
                 gap.parts[part].weight, raw(gap.parts[part].shift),
                 raw(tyingWeight(gap.parts[part])),
                 raw(gap.nearestTie.empty() ? std::nullopt : std::optional(gap.nearestTie[part]))});
    }
    return out;
}

/// The items, the first's gaps to the others among them.
QJsonArray itemRecords(const AnswerData &data, const Comparison &found)
{
    QJsonArray out;
    for (std::size_t i = 0; i < found.sides.items.size(); ++i) {
        const SideItem &item = found.sides.items[i];
        QJsonObject record{{u"item"_s, itemRecord(data, fieldItem(item))},
                           {u"model"_s, modelName(data, item.model)},
                           {u"index"_s, rounded(item.index)},
                           {u"estimated"_s, item.estimated},
                           {u"unmeasured"_s, unmeasuredOf(data, item)}};
        const Result<PairComparison> *pair = i > 0 ? &found.againstFirst[i - 1] : nullptr;
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

Report sideReport(const Exhibit &exhibit, const AnswerData &data, bool swap, Format format)
{
    const auto &found = std::get<Comparison>(exhibit.subject);
    Report report = framedReport(data, rulesLine(data, RulesOf::Comparison), format);
    if (format == Format::Table) {
        for (const SideItem &item : found.sides.items)
            report.heading.append(headingOf(data, item));
        if (!swap)
            addTable(report, exhibit, PictureKind::Scores, data.language);
        report.tables.append(gapTable(data, found));
        return report;
    }
    report.records = swap ? swapRecords(data, found) : scoreRecords(data, found.sides);
    report.document.insert(u"items"_s, itemRecords(data, found));
    return report;
}

} // namespace podium
