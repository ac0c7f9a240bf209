// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/profile_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/money/ledger_words.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void ProfileModel::setProfile(AnswerData data, std::vector<ProfileRow> rows)
{
    reset(std::move(data), [&] { m_rows = std::move(rows); });
}

QVariant ProfileModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Source ? text(row, Source) : QVariant();
    case ValueRole:
        if (column == Value)
            return at(row).amount ? QVariant(at(row).amount->toDouble())
                : at(row).number  ? QVariant(*at(row).number)
                                  : QVariant();
        return text(row, column);
    case KeyRole:
        return u"%1|%2|%3"_s.arg(static_cast<int>(at(row).section))
            .arg(toQString(at(row).item), toQString(at(row).date));
    case CountryRole:
        return toQString(at(row).country);
    case UnitRole:
        return column == Value && at(row).amount ? currencyOfUnit(at(row).unit) : QVariant();
    case SearchRole:
        return itemText(at(row));
    case SourceRole:
        return toQString(at(row).source);
    default:
        return {};
    }
}

QVariant ProfileModel::text(int row, int column) const
{
    const ProfileRow &shown = at(row);
    switch (column) {
    case Section:
        return profileSectionText(shown.section);
    case Item:
        return itemText(shown);
    case Value:
        return valueText(shown);
    case When:
        return toQString(shown.date).replace(u'/', u'–');
    case Remark:
        return remarkText(shown);
    case Source:
        return toQString(shown.source);
    default:
        return {};
    }
}

/// Names of labs and programmes are in the language shown, where they have one.
QString ProfileModel::itemText(const ProfileRow &row) const
{
    const Dataset &dataset = *answerData().dataset;
    switch (row.section) {
    case ProfileSection::Counts:
    case ProfileSection::Figures:
    case ProfileSection::Economy:
        return figureText(row.item);
    case ProfileSection::Labs:
    case ProfileSection::Raised:
        if (const auto lab = std::ranges::find(dataset.labs, row.item, &Lab::nameEn);
            lab != dataset.labs.end())
            return labName(*lab, answerData().language);
        break;
    case ProfileSection::Programmes: {
        const auto &programmes = dataset.ledger.programmes;
        const auto found = std::ranges::find(programmes, row.item, &PublicProgramme::nameEn);
        if (found != programmes.end() && answerData().language == Language::Korean
            && !found->nameKo.empty())
            return toQString(found->nameKo);
        break;
    }
    case ProfileSection::Events: {
        const auto &events = dataset.ledger.events;
        const auto found = std::ranges::find(events, row.item, &LedgerEvent::titleEn);
        if (found != events.end() && answerData().language == Language::Korean
            && !found->titleKo.empty())
            return toQString(found->titleKo);
        break;
    }
    case ProfileSection::Models:
        break;
    }
    return toQString(row.item);
}

QVariant ProfileModel::valueText(const ProfileRow &row) const
{
    const Language language = answerData().language;
    if (row.amount && row.unit.size() == 3)
        return boundText(row.bound, moneyText(*row.amount, row.unit, language));
    if (row.amount)
        return figureValueText(*row.amount, row.unit, language);
    if (!row.number)
        return {};
    return row.unit == "index" ? indexText(*row.number, language)
                               : countText(static_cast<qint64>(*row.number), language);
}

QString ProfileModel::remarkText(const ProfileRow &row) const
{
    if (row.section == ProfileSection::Models && !row.detail.empty())
        return tr("rank %1").arg(toQString(row.detail));
    if (row.section == ProfileSection::Events)
        return eventKindText(row.detail);
    if (row.section != ProfileSection::Programmes)
        return toQString(row.detail);
    const QStringList parts = toQString(row.detail).split(u", "_s);
    if (parts.size() != 2)
        return toQString(row.detail);
    return payerText(parts[0].toStdString()) + u" · "_s + roundStatusText(parts[1].toStdString());
}

QVariant ProfileModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"section", QT_TR_NOOP("About"), QT_TR_NOOP("What the line is about.")},
        ColumnText{"item", QT_TR_NOOP("Item"), QT_TR_NOOP("Model, lab, programme or figure.")},
        ColumnText{"value", QT_TR_NOOP("Value"), QT_TR_NOOP("Index, number or amount.")},
        ColumnText{"date", QT_TR_NOOP("Date"), QT_TR_NOOP("Day, year or years of the value.")},
        ColumnText{"detail", QT_TR_NOOP("Remark"), QT_TR_NOOP("Rank, payer, status or edition.")},
        ColumnText{"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Where it was read.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QString ProfileModel::finding() const
{
    const auto count = [this](std::string_view item) -> std::optional<int> {
        const auto found = std::ranges::find_if(m_rows, [&](const ProfileRow &row) {
            return row.section == ProfileSection::Counts && row.item == item;
        });
        return found == m_rows.end() || !found->number
            ? std::nullopt
            : std::optional(static_cast<int>(*found->number));
    };
    const QString name
        = countryInSentence(*answerData().dataset, m_rows.front().country, answerData().language);
    if (const auto rank = count("rank"))
        return atSentenceStart(
            asFarAsMeasured(tr("%1 stands at rank %2; labs: %3")
                                .arg(name, countText(*rank, answerData().language),
                                     countText(count("labs").value_or(0), answerData().language)),
                            *answerData().dataset, *answerData().answer));
    return atSentenceStart(tr("%1 has no ranked model").arg(name));
}

ChartSeries ProfileModel::series(int most) const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Lab");
    series.emptyText = tr("No lab of this country has a ranked model.");
    if (!answerData() || m_rows.empty())
        return series;
    for (int row = 0; row < rows() && series.marks.size() < most; ++row) {
        if (at(row).section != ProfileSection::Labs)
            continue;
        ChartMark mark;
        mark.key = data(index(row, 0), KeyRole).toString();
        mark.label = itemText(at(row));
        mark.value = at(row).number;
        mark.valueText = valueText(at(row)).toString();
        mark.country = toQString(at(row).country);
        series.marks.append(mark);
    }
    const AnswerData &shown = answerData();
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    series.title = finding();
    series.subtitle = tr("Labs by their best model · %1").arg(rulesLine(shown, RulesOf::Profile));
    series.source = captions.source();
    series.valueAxisTitle = tr("%1 (points of 100)").arg(methodName(shown.method()));
    return series;
}

} // namespace podium
