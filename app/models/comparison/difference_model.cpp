// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/difference_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"

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

const Change &DifferenceModel::change(int row) const
{
    return m_difference->changes[m_rows[static_cast<std::size_t>(row)]];
}

const podium::Model *DifferenceModel::modelOf(const Change &change) const
{
    const auto &snapshots = answerData().dataset->snapshots;
    if (change.later)
        return &snapshots[m_difference->later].models[*change.later];
    return change.earlier ? &snapshots[m_difference->earlier].models[*change.earlier] : nullptr;
}

QVariant DifferenceModel::cell(int row, int column, int role) const
{
    const podium::Model *model = modelOf(change(row));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return model ? QVariant(toQString(model->id)) : QVariant();
    case CountryRole:
        return model ? QVariant(country(change(row))) : QVariant();
    case SearchRole:
        return search(row);
    default:
        return {};
    }
}

QVariant DifferenceModel::text(int row, int column) const
{
    const Change &shown = change(row);
    const podium::Model *model = modelOf(shown);
    switch (column) {
    case Kind:
        return nameOf(shown.kind);
    case Model:
        return model ? QVariant(toQString(model->name)) : QVariant();
    case Lab:
        return model && model->lab
            ? QVariant(labName(answerData().dataset->labs[*model->lab], answerData().language))
            : QVariant();
    case Country:
        return model ? QVariant(countryName(*answerData().dataset, country(shown).toStdString(),
                                            answerData().language))
                     : QVariant();
    case Subject:
        return subject(shown);
    case From:
        return figure(shown, shown.from);
    case To:
        return figure(shown, shown.to);
    case Difference:
        return moved(shown);
    default:
        return {};
    }
}

QVariant DifferenceModel::value(int row, int column) const
{
    const Change &shown = change(row);
    const auto number = [&shown](const std::optional<double> &value) {
        return value && shown.kind != Change::Kind::Method ? QVariant(*value) : QVariant();
    };
    switch (column) {
    case From:
        return number(shown.from);
    case To:
        return number(shown.to);
    case Difference:
        return number(gainOf(shown));
    default:
        return text(row, column);
    }
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

QString DifferenceModel::search(int row) const
{
    const Change &shown = change(row);
    QStringList names{text(row, Kind).toString(), subject(shown)};
    if (const podium::Model *model = modelOf(shown)) {
        names << toQString(model->name)
              << countrySearchNames(*answerData().dataset, country(shown).toStdString());
        if (model->lab)
            names << labSearchNames(answerData().dataset->labs[*model->lab]);
    }
    return names.join(u'\n');
}

QString DifferenceModel::country(const Change &change) const
{
    const podium::Model *model = modelOf(change);
    return countryKey(model ? countryOf(*answerData().dataset, *model) : std::string_view());
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
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"kind", QT_TR_NOOP("Change"), QT_TR_NOOP("What kind of change it is.")},
        {"model", QT_TR_NOOP("Model"), QT_TR_NOOP("The variant that was measured.")},
        {"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who made the model.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("The country of the lab.")},
        {"subject", QT_TR_NOOP("Of what"),
         QT_TR_NOOP("Index, rank, or the evaluation that was run again.")},
        {"from", QT_TR_NOOP("Before"), QT_TR_NOOP("The figure of the earlier day.")},
        {"to", QT_TR_NOOP("After"), QT_TR_NOOP("The figure of the later day.")},
        {"difference", QT_TR_NOOP("Difference"),
         QT_TR_NOOP("Points gained or lost; places up or down of a rank.")},
    }};
    if (role == Qt::DisplayRole && m_difference && (column == From || column == To))
        return day(column == From ? m_difference->earlier : m_difference->later);
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

} // namespace podium
