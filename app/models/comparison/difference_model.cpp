// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/difference_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"

#include <QtCore/QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Up is a smaller rank, but a larger score or index.
std::optional<double> gainOf(const Change &change)
{
    if (!change.from || !change.to || change.kind == Change::Kind::Method)
        return std::nullopt;
    const double gain = *change.to - *change.from;
    return change.kind == Change::Kind::Rank ? -gain : gain;
}

QVariant changedNumber(const Change &change, const std::optional<double> &value)
{
    return change.kind != Change::Kind::Method ? orMissing(value) : QVariant();
}

/// The words both begin with: "Intelligence Index" of two versions of it.
QString sharedWords(const QString &left, const QString &right)
{
    const auto [end, other] = std::ranges::mismatch(left, right);
    const QString shared(left.begin(), end - left.begin());
    return shared.left(shared.lastIndexOf(u' ') + 1).trimmed();
}

} // namespace

void DifferenceModel::setDifference(AnswerData data, std::optional<SnapshotDifference> difference)
{
    reset(std::move(data), [&] {
        m_difference = std::move(difference);
        list();
    });
}

void DifferenceModel::setKinds(const std::set<Change::Kind> &kinds)
{
    if (kinds == m_kinds)
        return;
    beginResetModel();
    m_kinds = kinds;
    list();
    endResetModel();
}

void DifferenceModel::list()
{
    m_rows.clear();
    for (std::size_t i = 0; m_difference && i < m_difference->changes.size(); ++i) {
        if (m_kinds.empty() || m_kinds.contains(m_difference->changes[i].kind))
            m_rows.push_back(i);
    }
}

int DifferenceModel::countOf(Change::Kind kind) const
{
    return m_difference
        ? static_cast<int>(std::ranges::count(m_difference->changes, kind, &Change::kind))
        : 0;
}

QString DifferenceModel::nameOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Method:
        return tr("Method");
    case Change::Kind::New:
        return tr("New");
    case Change::Kind::Gone:
        return tr("Gone");
    case Change::Kind::Score:
        return tr("Score");
    case Change::Kind::Index:
        return tr("Index");
    case Change::Kind::Rank:
        return tr("Rank");
    }
    return {};
}

DifferenceRow DifferenceModel::rowAt(int row) const
{
    const Change &shown = m_difference->changes[m_rows[static_cast<std::size_t>(row)]];
    return {*this, shown, modelOf(shown)};
}

const podium::Model *DifferenceModel::modelOf(const Change &change) const
{
    const auto &snapshots = answerData().dataset->snapshots;
    if (change.later)
        return &snapshots[m_difference->later].models[*change.later];
    return change.earlier ? &snapshots[m_difference->earlier].models[*change.earlier] : nullptr;
}

QVariant DifferenceModel::rowData(const DifferenceRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return row.model ? QVariant(toQString(row.model->id)) : QVariant();
    case CountryRole:
        return row.model ? QVariant(country(*row.model)) : QVariant();
    case SearchRole:
        return search(row);
    default:
        return {};
    }
}

std::span<const Column<DifferenceRow>> DifferenceModel::columnTable() const
{
    using Row = DifferenceRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "kind",
         .title = QT_TR_NOOP("Change"),
         .explanation = QT_TR_NOOP("What kind of change it is."),
         .text = [](const Row &row) -> QVariant { return nameOf(row.change.kind); }},
        {.key = "model",
         .title = QT_TR_NOOP("Model"),
         .explanation = QT_TR_NOOP("The variant that was measured."),
         .text = [](const Row &row) -> QVariant {
             return row.model ? QVariant(toQString(row.model->name)) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return QJsonValue(row.model ? toQString(row.model->name) : QString());
         }},
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who made the model."),
         .text = [](const Row &row) -> QVariant {
             const AnswerData &data = row.of.answerData();
             return row.model && row.model->lab
                 ? QVariant(labName(data.dataset->labs[*row.model->lab], data.language))
                 : QVariant();
         }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("The country of the lab."),
         .text = [](const Row &row) -> QVariant {
             const AnswerData &data = row.of.answerData();
             return row.model ? QVariant(countryName(
                        *data.dataset, row.of.country(*row.model).toStdString(), data.language))
                              : QVariant();
         }},
        {.key = "subject",
         .title = QT_TR_NOOP("Of what"),
         .explanation = QT_TR_NOOP("Index, rank, or the evaluation that was run again."),
         .text = [](const Row &row) -> QVariant { return row.of.subject(row.change); }},
        {.key = "from",
         .title = QT_TR_NOOP("Before"),
         .explanation = QT_TR_NOOP("The figure of the earlier day."),
         .text = [](const Row &row) { return row.of.figure(row.change, row.change.from); },
         .value = [](const Row &row) { return changedNumber(row.change, row.change.from); },
         .record = [](const Row &row) { return row.of.record(row.change, row.change.from); }},
        {.key = "to",
         .title = QT_TR_NOOP("After"),
         .explanation = QT_TR_NOOP("The figure of the later day."),
         .text = [](const Row &row) { return row.of.figure(row.change, row.change.to); },
         .value = [](const Row &row) { return changedNumber(row.change, row.change.to); },
         .record = [](const Row &row) { return row.of.record(row.change, row.change.to); }},
        {.key = "difference",
         .title = QT_TR_NOOP("Difference"),
         .explanation = QT_TR_NOOP("Points gained or lost; places up or down of a rank."),
         .text = [](const Row &row) { return row.of.moved(row.change); },
         .value = [](const Row &row) { return orMissing(gainOf(row.change)); }},
        {.key = "change",
         .title = QT_TR_NOOP("Word of the change"),
         .explanation = QT_TR_NOOP("What changed, as files say it."),
         .text = [](const Row &row) -> QVariant { return row.of.changeKey(row.change); },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

/// What of the model changed.
QString DifferenceModel::subject(const Change &change) const
{
    switch (change.kind) {
    case Change::Kind::Score:
        return evaluationName(answerData().dataset->evaluations[*change.evaluation],
                              answerData().language);
    case Change::Kind::Method: {
        const QString name = sharedWords(methodAt(change.from), methodAt(change.to));
        return name.isEmpty() ? tr("Method") : name;
    }
    case Change::Kind::Rank:
        return tr("Rank");
    default:
        return tr("Index");
    }
}

/// "new", "gone", "rank", "index", "method", or of a score the evaluation's id.
QString DifferenceModel::changeKey(const Change &change) const
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
    return u"score:"_s + toQString(answerData().dataset->evaluations[*change.evaluation].id);
}

QVariant DifferenceModel::record(const Change &change, const std::optional<double> &value) const
{
    if (change.kind != Change::Kind::Method || !value)
        return orMissing(value);
    return toQString(answerData().dataset->methods[static_cast<std::size_t>(*value)].id);
}

QVariant DifferenceModel::figure(const Change &change, const std::optional<double> &value) const
{
    if (!value)
        return {};
    const Language language = answerData().language;
    switch (change.kind) {
    case Change::Kind::Method: {
        const QString name = sharedWords(methodAt(change.from), methodAt(change.to));
        return methodAt(value).mid(name.size()).trimmed();
    }
    case Change::Kind::Rank:
        return countText(qRound64(*value), language);
    case Change::Kind::Score:
        return scoreText(*value, answerData().dataset->evaluations[*change.evaluation].scale,
                         language);
    default:
        return indexText(*value, language);
    }
}

QVariant DifferenceModel::moved(const Change &change) const
{
    const std::optional<double> gain = gainOf(change);
    if (!gain)
        return {};
    if (change.kind == Change::Kind::Rank) {
        const int places = static_cast<int>(std::lround(std::abs(*gain)));
        return *gain > 0 ? tr("%n up", nullptr, places) : tr("%n down", nullptr, places);
    }
    const bool share = change.kind == Change::Kind::Score
        && answerData().dataset->evaluations[*change.evaluation].scale == Scale::Fraction;
    return differenceText(share ? 100 * *gain : *gain, answerData().language);
}

QString DifferenceModel::search(const DifferenceRow &row) const
{
    QStringList names{nameOf(row.change.kind), subject(row.change)};
    if (row.model) {
        names << toQString(row.model->name)
              << countrySearchNames(*answerData().dataset, country(*row.model).toStdString());
        if (row.model->lab)
            names << labSearchNames(answerData().dataset->labs[*row.model->lab]);
    }
    return names.join(u'\n');
}

QString DifferenceModel::country(const podium::Model &model) const
{
    return countryKey(countryOf(*answerData().dataset, model));
}

QString DifferenceModel::methodAt(const std::optional<double> &position) const
{
    return methodName(answerData().dataset->methods[static_cast<std::size_t>(*position)]);
}

QString DifferenceModel::day(std::size_t snapshot) const
{
    return dateText(answerData().dataset->snapshots[snapshot].date, answerData().language);
}

QVariant DifferenceModel::header(int column, int role) const
{
    if (role == Qt::DisplayRole && m_difference && (column == From || column == To))
        return day(column == From ? m_difference->earlier : m_difference->later);
    return ColumnModel::header(column, role);
}

} // namespace podium
