// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/profile_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString sectionKey(ProfileSection section)
{
    switch (section) {
    case ProfileSection::Models:
        return u"models"_s;
    case ProfileSection::Labs:
        return u"labs"_s;
    case ProfileSection::Counts:
        return u"counts"_s;
    case ProfileSection::Raised:
        return u"raised"_s;
    case ProfileSection::Programmes:
        return u"programmes"_s;
    case ProfileSection::Figures:
        return u"figures"_s;
    case ProfileSection::Economy:
        return u"economy"_s;
    case ProfileSection::Events:
        return u"events"_s;
    }
    return {};
}

} // namespace

void ProfileModel::setProfile(AnswerData data, std::vector<ProfileRow> rows)
{
    reset(std::move(data), [&] { m_rows = std::move(rows); });
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
    if (row.amount && row.section == ProfileSection::Programmes)
        return programmeAmountText(row.qualifier, moneyText(*row.amount, row.unit, language));
    if (row.amount && row.unit.size() == 3)
        return boundText(row.bound, moneyText(*row.amount, row.unit, language));
    if (row.amount)
        return figureValueText(*row.amount, row.unit, language);
    if (!row.number)
        return {};
    return row.unit == "index"
        ? atLeastText(markedText(indexText(*row.number, language), row.estimated, row.filledIn),
                      row.bound == Bound::AtLeast)
        : countText(static_cast<qint64>(*row.number), language);
}

QString ProfileModel::remarkText(const ProfileRow &row)
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

/// "25 Sep 2026" of "2026-09-25", "Sep 2026" of "2026-09"; years and what is open stay as they are.
QString ProfileModel::whenText(const ProfileRow &row) const
{
    const Language language = answerData().language;
    const QStringList ends = toQString(row.date).split(u'/');
    const auto dayOf
        = [](const QString &text) { return toDate(QDate::fromString(text, Qt::ISODate)); };
    const auto isDay
        = [](const QString &text) { return QDate::fromString(text, Qt::ISODate).isValid(); };
    if (std::ranges::all_of(ends, isDay))
        return dateRangeText(dayOf(ends.first()), dayOf(ends.last()), language);
    const QDate month = QDate::fromString(ends.first(), u"yyyy-MM"_s);
    if (ends.size() == 1 && month.isValid() && ends.first().size() == 7)
        return dateText(toDate(month), language, DatePrecision::Month);
    return toQString(row.date).replace(u'/', u'–').replace(u'-', u'–');
}

QVariant ProfileModel::rowData(const ProfileLine &row, int role) const
{
    switch (role) {
    case KeyRole:
        return u"%1|%2|%3"_s.arg(static_cast<int>(row.shown.section))
            .arg(toQString(row.shown.item), toQString(row.shown.date));
    case CountryRole:
        return toQString(row.shown.country);
    case SearchRole:
        return itemText(row.shown);
    case SourceRole:
        return toQString(row.shown.source);
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<ProfileLine>> ProfileModel::columnTable() const
{
    using Row = ProfileLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "section",
         .title = QT_TR_NOOP("About"),
         .explanation = QT_TR_NOOP("What the line is about."),
         .text = [](const Row &row) -> QVariant { return profileSectionText(row.shown.section); },
         .record = [](const Row &row) -> QVariant { return sectionKey(row.shown.section); }},
        {.key = "item",
         .title = QT_TR_NOOP("Item"),
         .explanation = QT_TR_NOOP("Model, lab, programme or figure."),
         .text = [](const Row &row) -> QVariant { return row.model.itemText(row.shown); },
         .record = [](const Row &row) -> QVariant { return toQString(row.shown.item); }},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("Index, number or amount."),
         .text = [](const Row &row) { return row.model.valueText(row.shown); },
         .value = [](const Row &row) -> QVariant {
             return row.shown.amount ? QVariant(row.shown.amount->toDouble())
                                     : orMissing(row.shown.number);
         },
         .record =
             [](const Row &row) {
                 if (!row.shown.amount)
                     return orMissing(row.shown.number);
                 return currencyOfUnit(row.shown.unit).isValid() ? wholeAmount(row.shown.amount)
                                                                 : exactAmount(row.shown.amount);
             },
         .unit = [](const Row &row) -> QVariant {
             return row.shown.amount ? currencyOfUnit(row.shown.unit) : QVariant();
         }},
        {.key = "unit",
         .title = QT_TR_NOOP("Unit"),
         .explanation = QT_TR_NOOP("Of the value, as the ledger writes it."),
         .text = [](const Row &row) { return orMissing(toQString(row.shown.unit)); },
         .use = ColumnUse::Programs},
        {.key = "date",
         .title = QT_TR_NOOP("Date"),
         .explanation = QT_TR_NOOP("Day, year or years of the value."),
         .text = [](const Row &row) -> QVariant { return row.model.whenText(row.shown); },
         .value = [](const Row &row) { return orMissing(toQString(row.shown.date)); },
         .record = [](const Row &row) { return orMissing(toQString(row.shown.date)); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where it was read."),
         .text = [](const Row &row) { return orMissing(toQString(row.shown.source)); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.shown.source); }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("That the line is of."),
         .text = [](const Row &row) -> QVariant {
             const AnswerData &data = row.model.answerData();
             return countryName(*data.dataset, row.shown.country, data.language);
         },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) -> QVariant { return toQString(row.shown.country); }},
        {.key = "detail",
         .title = QT_TR_NOOP("Remark"),
         .explanation = QT_TR_NOOP("Rank, payer, status or edition."),
         .text = [](const Row &row) -> QVariant { return remarkText(row.shown); },
         .record = [](const Row &row) { return orMissing(toQString(row.shown.detail)); }},
        {.key = "bound",
         .title = QT_TR_NOOP("Bound"),
         .explanation = QT_TR_NOOP("What the amount says of the true one."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.shown.bound); },
         .use = ColumnUse::Programs},
        {.key = "estimated",
         .title = QT_TR_NOOP("Estimated"),
         .explanation = QT_TR_NOOP("The source guessed the index."),
         .text
         = [](const Row &row) -> QVariant { return row.shown.estimated ? tr("yes") : QString(); },
         .value = [](const Row &row) -> QVariant { return row.shown.estimated; },
         .use = ColumnUse::Programs},
        {.key = "qualifier",
         .title = QT_TR_NOOP("How exact the amount is"),
         .explanation = QT_TR_NOOP("Exact, about, up to or more than."),
         .text = [](const Row &row) { return orMissing(toQString(row.shown.qualifier)); },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

QString ProfileModel::sources() const
{
    const AnswerData &data = answerData();
    return Captions(*data.dataset, *data.answer, data.language).source() + u' '
        + tr("Money, figures and events: announcements, press and publications as listed.");
}

bool ProfileModel::hasEstimates() const
{
    return std::ranges::any_of(m_rows, &ProfileRow::estimated);
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
