// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/text.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Puts the changes between two snapshots into words and records.
class Changes final
{
public:
    Changes(const Dataset &dataset, const SnapshotDifference &difference, Language language)
        : m_dataset(dataset)
        , m_difference(difference)
        , m_language(language)
    {
    }

    [[nodiscard]] QString model(const Change &change) const
    {
        if (change.later)
            return nameIn(m_difference.later, *change.later);
        return change.earlier ? nameIn(m_difference.earlier, *change.earlier) : QString();
    }

    /// "new", "gone", "rank", "index", "method", or of a score the evaluation's id.
    [[nodiscard]] QString key(const Change &change) const
    {
        switch (change.kind) {
        case Change::Kind::Method:
            return u"method"_s;
        case Change::Kind::New:
            return u"new"_s;
        case Change::Kind::Gone:
            return u"gone"_s;
        case Change::Kind::Index:
            return u"index"_s;
        case Change::Kind::Rank:
            return u"rank"_s;
        case Change::Kind::Score:
            break;
        }
        return u"score:"_s + toQString(m_dataset.evaluations[*change.evaluation].id);
    }

    [[nodiscard]] QString name(const Change &change) const
    {
        switch (change.kind) {
        case Change::Kind::Method:
            return CliText::tr("Method");
        case Change::Kind::New:
            return CliText::tr("New");
        case Change::Kind::Gone:
            return CliText::tr("Gone");
        case Change::Kind::Index:
            return CliText::tr("Index");
        case Change::Kind::Rank:
            return CliText::tr("Rank");
        case Change::Kind::Score:
            break;
        }
        return evaluationName(m_dataset.evaluations[*change.evaluation], m_language);
    }

    [[nodiscard]] QJsonValue record(const Change &change, const std::optional<double> &value) const
    {
        if (!value)
            return QJsonValue(QJsonValue::Null);
        return change.kind == Change::Kind::Method ? raw(methodAt(*value).id)
                                                   : QJsonValue(rounded(*value));
    }

    [[nodiscard]] QString text(const Change &change, const std::optional<double> &value) const
    {
        if (!value)
            return u"–"_s;
        switch (change.kind) {
        case Change::Kind::Method:
            return methodName(methodAt(*value));
        case Change::Kind::Rank:
            return countText(qRound64(*value), m_language);
        case Change::Kind::Score:
            return scoreText(*value, m_dataset.evaluations[*change.evaluation].scale, m_language);
        default:
            return indexText(*value, m_language);
        }
    }

private:
    [[nodiscard]] QString nameIn(std::size_t snapshot, std::size_t model) const
    {
        return toQString(m_dataset.snapshots[snapshot].models[model].name);
    }
    [[nodiscard]] const Method &methodAt(double position) const
    {
        return m_dataset.methods[static_cast<std::size_t>(position)];
    }

    const Dataset &m_dataset;
    const SnapshotDifference &m_difference;
    Language m_language;
};

} // namespace

Report differenceReport(const AnswerData &data, const SnapshotDifference &difference, Format format)
{
    const Language language = data.language;
    const Changes changes(*data.dataset, difference, language);
    Report report = framedReport(data, Captions(*data.dataset, *data.answer, language).rules(),
                                 format, {difference.earlier, difference.later});
    if (format != Format::Table) {
        report.records.keys = u"model,change,from,to"_s.split(u',');
        for (const Change &change : difference.changes)
            report.records.rows.append({changes.model(change), changes.key(change),
                                        changes.record(change, change.from),
                                        changes.record(change, change.to)});
        report.document.insert(u"comparable"_s, difference.comparable);
        return report;
    }
    const auto day = [&](std::size_t snapshot) {
        return dateText(data.dataset->snapshots[snapshot].date, language);
    };
    report.heading
        << CliText::tr("Changes from %1 to %2").arg(day(difference.earlier), day(difference.later));
    if (!difference.comparable)
        report.heading << CliText::tr("The two follow different methods, so indices and ranks are "
                                      "not compared.");
    TextTable table;
    table.columns = {{CliText::tr("Change")},
                     {CliText::tr("Model")},
                     {CliText::tr("From"), true},
                     {CliText::tr("To"), true}};
    for (const Change &change : difference.changes)
        table.rows.append({changes.name(change), changes.model(change),
                           changes.text(change, change.from), changes.text(change, change.to)});
    report.tables = {table};
    return report;
}

} // namespace podium
