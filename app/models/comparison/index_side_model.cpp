// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/index_side_model.h"

#include "app/models/data/snapshot_words.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void IndexSideModel::prepare()
{
    m_places.clear();
    for (std::size_t item = 0; m_found && item < m_found->items.size(); ++item) {
        for (std::size_t side = 0; side < m_found->sides.size(); ++side)
            m_places.push_back({item, side});
    }
}

IndexSideRow IndexSideModel::rowAt(int row) const
{
    const Place &at = m_places[static_cast<std::size_t>(row)];
    const IndexVerdict &verdict = m_found->items[at.item];
    const IndexSide &side = m_found->sides[at.side];
    const auto found = std::ranges::find(side.places, verdict.item, &IndexPlace::item);
    return {*this, verdict, side, found == side.places.end() ? nullptr : &*found};
}

QString IndexSideModel::itemName(const std::string &item) const
{
    const Dataset &dataset = *answerData().dataset;
    if (const auto lab = findLab(dataset, item); lab && !findCountry(dataset, item))
        return labName(dataset.labs[*lab], answerData().language);
    return countryName(dataset, item, answerData().language);
}

QString IndexSideModel::country(const std::string &item) const
{
    const Dataset &dataset = *answerData().dataset;
    if (const auto lab = findLab(dataset, item); lab && !findCountry(dataset, item))
        return toQString(dataset.labs[*lab].country);
    return toQString(item);
}

QString IndexSideModel::indexName(const IndexSide &side) const
{
    const Dataset &dataset = *answerData().dataset;
    if (side.snapshot)
        return methodName(dataset.methods[dataset.snapshots[*side.snapshot].method]);
    const IndexTable &table = dataset.indexTables[*side.table];
    return toQString(answerData().language == Language::Korean && !table.nameKo.empty()
                         ? table.nameKo
                         : table.nameEn);
}

/// The word by which an index of others is known, as a name: "ECI", "Vibrancy 2025".
QString IndexSideModel::shortName(const IndexSide &side) const
{
    const Dataset &dataset = *answerData().dataset;
    if (side.snapshot) {
        const std::string &version
            = dataset.methods[dataset.snapshots[*side.snapshot].method].version;
        const bool isNumber = !version.empty() && version[0] >= '0' && version[0] <= '9';
        return (isNumber ? u"v"_s : QString()) + toQString(version);
    }
    constexpr qsizetype kInitials = 3;
    QString name = toQString(dataset.indexTables[*side.table].id).replace(u'-', u' ');
    if (name.size() <= kInitials)
        return name.toUpper();
    name[0] = name[0].toUpper();
    return name;
}

QString IndexSideModel::source() const
{
    QStringList parts;
    std::vector<std::size_t> days;
    for (const IndexSide &side : m_found->sides) {
        if (side.table)
            parts << indexName(side);
        else
            days.push_back(*side.snapshot);
    }
    const QString own
        = sourceOverDays(*answerData().dataset, std::move(days), answerData().language);
    if (!own.isEmpty())
        parts.prepend(own.chopped(1)); // more follow in the same sentence
    return parts.join(u"; "_s);
}

QString IndexSideModel::indexWord(const IndexSide &side) const
{
    const Dataset &dataset = *answerData().dataset;
    return toQString(side.snapshot ? dataset.methods[dataset.snapshots[*side.snapshot].method].id
                                   : dataset.indexTables[*side.table].id);
}

QString IndexSideModel::measures(const IndexSide &side) const
{
    const Dataset &dataset = *answerData().dataset;
    if (side.snapshot) {
        const Method &method = dataset.methods[dataset.snapshots[*side.snapshot].method];
        return method.parts.empty()
            ? tr("as its source measures")
            : tr("weighted mean of evaluations: %1")
                  .arg(countText(std::ssize(method.parts), answerData().language));
    }
    const IndexTable &table = dataset.indexTables[*side.table];
    return toQString(answerData().language == Language::Korean && !table.measuresKo.empty()
                         ? table.measuresKo
                         : table.measuresEn);
}

QString IndexSideModel::period(const IndexSide &side) const
{
    const Dataset &dataset = *answerData().dataset;
    if (side.snapshot)
        return dateText(dataset.snapshots[*side.snapshot].date, answerData().language);
    const std::string &period = dataset.indexTables[*side.table].period;
    const auto day = parseDate(period);
    return day ? dateText(*day, answerData().language) : toQString(period);
}

QVariant IndexSideModel::rowData(const IndexSideRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.verdict.item) + u'@' + indexWord(row.side);
    case CountryRole:
        return country(row.verdict.item);
    case EstimatedRole:
        return row.place && row.place->estimated;
    case SearchRole:
        return itemName(row.verdict.item) + u'\n' + indexName(row.side);
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<IndexSideRow>> IndexSideModel::columnTable() const
{
    using Row = IndexSideRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "item",
         .title = QT_TR_NOOP("Who"),
         .explanation = QT_TR_NOOP("Country or lab."),
         .text = [](const Row &row) -> QVariant { return row.of.itemName(row.verdict.item); },
         .record = [](const Row &row) -> QVariant { return toQString(row.verdict.item); }},
        {.key = "index",
         .title = QT_TR_NOOP("Index"),
         .explanation = QT_TR_NOOP("Whose ranking it is."),
         .text = [](const Row &row) -> QVariant { return row.of.indexName(row.side); },
         .record = [](const Row &row) -> QVariant { return row.of.indexWord(row.side); }},
        {.key = "measures",
         .title = QT_TR_NOOP("What it measures"),
         .explanation = QT_TR_NOOP("In a few words."),
         .text = [](const Row &row) -> QVariant { return row.of.measures(row.side); }},
        {.key = "period",
         .title = QT_TR_NOOP("As of"),
         .explanation = QT_TR_NOOP("Day or edition of the figures."),
         .text = [](const Row &row) -> QVariant { return row.of.period(row.side); }},
        {.key = "rank",
         .title = QT_TR_NOOP("Rank"),
         .explanation = QT_TR_NOOP("Among those shown that the index has."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(countText(row.place->rank, row.of.answerData().language))
                              : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->rank) : QVariant();
         }},
        {.key = "of",
         .title = QT_TR_NOOP("Of"),
         .explanation = QT_TR_NOOP("How many the index has, as far as it was read."),
         .text = [](const Row &row) -> QVariant {
             return countText(std::ssize(row.side.places), row.of.answerData().language);
         },
         .value
         = [](const Row &row) -> QVariant { return static_cast<int>(row.side.places.size()); }},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("In the index's own unit, not to be compared between indices."),
         .text = [](const Row &row) -> QVariant {
             return row.place && row.place->value ? QVariant(row.of.valueText(*row.place))
                                                  : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? orMissing(row.place->value) : QVariant();
         }},
        {.key = "interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation = QT_TR_NOOP("As the index prints it."),
         .text = [](const Row &row) -> QVariant {
             return row.place && row.place->low && row.place->high
                 ? QVariant(row.of.intervalText(*row.place))
                 : QVariant();
         }},
        {.key = "best_model",
         .title = QT_TR_NOOP("Best model"),
         .explanation = QT_TR_NOOP("What the rank rests on."),
         .text = [](const Row &row) -> QVariant {
             return row.place && !row.place->best.empty() ? QVariant(toQString(row.place->best))
                                                          : QVariant();
         }},
        {.key = "unmeasured",
         .title = QT_TR_NOOP("Unmeasured"),
         .explanation = QT_TR_NOOP("Its models without an index there, or only estimated."),
         .text = [](const Row &row) -> QVariant {
             return row.place && row.side.snapshot
                 ? QVariant(countText(row.place->unmeasured, row.of.answerData().language))
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place && row.side.snapshot ? QVariant(row.place->unmeasured) : QVariant();
         }},
        {.key = "agrees",
         .title = QT_TR_NOOP("Claim"),
         .explanation = QT_TR_NOOP("Whether it supports what most indices say."),
         .text = [](const Row &row) -> QVariant {
             if (!row.place)
                 return {};
             const Language language = row.of.answerData().language;
             return row.place->rank == row.verdict.rank
                 ? tr("supports rank %1").arg(countText(row.verdict.rank, language))
                 : tr("says rank %1").arg(countText(row.place->rank, language));
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->rank == row.verdict.rank) : QVariant();
         }},
        {.key = "mean_tau",
         .title = QT_TR_NOOP("Kendall's tau"),
         .explanation = QT_TR_NOOP("Mean agreement of its order with the other indices; 1 is the "
                                   "same order."),
         .text = [](const Row &row) -> QVariant {
             return row.side.meanTau ? QVariant(
                        localeOf(row.of.answerData().language).toString(*row.side.meanTau, 'f', 2))
                                     : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.side.meanTau); }},
        {.key = "bound",
         .title = QT_TR_NOOP("Bound"),
         .explanation = QT_TR_NOOP(
             "Of the value: exact, at_least, or unsure, for models that are not measured."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(boundKey(row.of.boundOf(*row.place))) : QVariant();
         },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

/// Of who has unmeasured models a best index is at least so much; what other rules count may go
/// either way.
Bound IndexSideModel::boundOf(const IndexPlace &place) const
{
    const View &view = answerData().answer->view;
    const bool best
        = view.trends.by == TrendGroup::Lab || view.countingRule.kind == CountingRule::Kind::Best;
    if (place.unmeasured == 0)
        return Bound::Exact;
    return best && !place.estimated ? Bound::AtLeast : Bound::Unsure;
}

QString IndexSideModel::valueText(const IndexPlace &place) const
{
    return atLeastText(indexText(*place.value, place.estimated, answerData().language),
                       boundOf(place) == Bound::AtLeast);
}

QString IndexSideModel::intervalText(const IndexPlace &place) const
{
    const Language language = answerData().language;
    return boundOf(place) == Bound::AtLeast ? tr("from %1 on").arg(indexText(*place.low, language))
                                            : indexIntervalText(*place.low, *place.high, language);
}

QString IndexSideModel::verdictText(const IndexVerdict &verdict) const
{
    const Language language = answerData().language;
    return tr("%1 stands at rank %2 in %3 of %4 indices")
        .arg(findCountry(*answerData().dataset, verdict.item)
                 ? countryInSentence(*answerData().dataset, verdict.item, language)
                 : itemName(verdict.item),
             countText(verdict.rank, language), countText(verdict.agree, language),
             countText(verdict.indices, language));
}

QString IndexSideModel::asMeasured(const QString &verdicts) const
{
    const bool open = std::ranges::any_of(
        m_found->sides, [](const IndexSide &side) { return side.unmeasured > 0; });
    return open ? tr("As far as measured, %1").arg(verdicts) : atSentenceStart(verdicts);
}

} // namespace podium
