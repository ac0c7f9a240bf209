// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/fact_model.h"

#include "app/engine/ranking/selection.h"
#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

const std::vector<FactModel::Entry> &FactModel::entries()
{
    static const std::vector<Entry> kEntries{
        {Kind::Kind, "kind", QT_TR_NOOP("What it is"), ""},
        {Kind::BestModel, "best_model", QT_TR_NOOP("Best model"),
         QT_TR_NOOP("By which the lab or country is compared.")},
        {Kind::Lab, "lab", QT_TR_NOOP("Lab"), ""},
        {Kind::Country, "country", QT_TR_NOOP("Country"), ""},
        {Kind::Index, "index", QT_TR_NOOP("Index"), QT_TR_NOOP("0 to 100, computed by Podium.")},
        {Kind::Interval, "index_interval", QT_TR_NOOP("Interval of the index"),
         QT_TR_NOOP("By the number of questions of each evaluation alone.")},
        {Kind::Published, "published_index", QT_TR_NOOP("Published index"),
         QT_TR_NOOP("The index the source printed.")},
        {Kind::Rank, "rank", QT_TR_NOOP("Rank among those shown"), ""},
        {Kind::RankInterval, "rank_interval", QT_TR_NOOP("Rank interval"),
         QT_TR_NOOP("Ranks it can honestly claim.")},
        {Kind::WorldRank, "world_rank", QT_TR_NOOP("World rank"),
         QT_TR_NOOP("Under the same rules among all models, whatever is filtered.")},
        {Kind::Counted, "country_value", QT_TR_NOOP("Country, counted by"),
         QT_TR_NOOP("Its value under the counting rule, and its rank among countries.")},
        {Kind::Released, "released", QT_TR_NOOP("Released"), ""},
        {Kind::Weights, "open_weights", QT_TR_NOOP("Weights"),
         QT_TR_NOOP("Whether they can be downloaded.")},
        {Kind::Reasoning, "reasoning", QT_TR_NOOP("Reasoning"), ""},
        {Kind::Parameters, "parameters_b", QT_TR_NOOP("Parameters (bn)"), ""},
        {Kind::ActiveParameters, "active_parameters_b", QT_TR_NOOP("Active parameters (bn)"), ""},
        {Kind::Context, "context_tokens", QT_TR_NOOP("Context (tokens)"), ""},
        {Kind::InputPrice, "price_input_usd", QT_TR_NOOP("Price per M input tokens"), ""},
        {Kind::OutputPrice, "price_output_usd", QT_TR_NOOP("Price per M output tokens"), ""},
        {Kind::BlendedPrice, "price_blended_usd", QT_TR_NOOP("Price per M tokens, blended"),
         QT_TR_NOOP("Three parts input to one part output.")},
        {Kind::Speed, "output_tokens_per_s", QT_TR_NOOP("Tokens per second"), ""},
        {Kind::Models, "models", QT_TR_NOOP("Ranked models"),
         QT_TR_NOOP("Variants of the lab or country that pass the filters.")},
        {Kind::Labs, "labs", QT_TR_NOOP("Labs with ranked models"), ""},
        {Kind::Money, "money_raised", QT_TR_NOOP("New money raised"),
         QT_TR_NOOP("Rounds of the period shown that count as new money.")},
    };
    return kEntries;
}

void FactModel::setSides(AnswerData data, std::optional<SideBySide> sides)
{
    reset(std::move(data), [&] { m_sides = std::move(sides); });
}

void FactModel::prepare()
{
    m_names.clear();
    m_facts.clear();
    if (!m_sides)
        return;
    m_names = comparedNames(answerData(), m_sides->view.comparing.items);
    std::ranges::copy_if(entries(), std::back_inserter(m_facts), [this](const Entry &entry) {
        return std::ranges::any_of(m_sides->items, [&](const SideItem &item) {
            return known(entry.kind, item).text.isValid();
        });
    });
}

int FactModel::columns() const
{
    return FirstItem + static_cast<int>(m_names.size());
}

const podium::Model &FactModel::model(const SideItem &item) const
{
    return answerData().snapshot().models[item.model];
}

QVariant FactModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_facts[static_cast<std::size_t>(row)];
    if (role == KeyRole)
        return QString::fromLatin1(entry.key);
    if (role == Qt::ToolTipRole && *entry.explanation)
        return tr(entry.explanation);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    if (column == Fact)
        return title(entry);
    const SideItem &item = m_sides->items[static_cast<std::size_t>(column - FirstItem)];
    const Known found = known(entry.kind, item);
    return role == Qt::DisplayRole ? found.text : found.value;
}

QString FactModel::title(const Entry &entry) const
{
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    const MoneyView &money = data.answer->view.money;
    if (entry.kind == Kind::Counted)
        return tr("Country, counted by %1").arg(captions.countingRule());
    if (entry.kind == Kind::Money && money.from && money.to)
        return tr("New money raised, %1").arg(dateRangeText(*money.from, *money.to, data.language));
    return tr(entry.title);
}

FactModel::Known FactModel::known(Kind kind, const SideItem &item) const
{
    switch (kind) {
    case Kind::Index:
    case Kind::Interval:
    case Kind::Published:
        return ofIndex(kind, item);
    case Kind::Rank:
    case Kind::RankInterval:
    case Kind::WorldRank:
        return ofRank(kind, item);
    case Kind::InputPrice:
    case Kind::OutputPrice:
    case Kind::BlendedPrice:
    case Kind::Speed:
        return ofPrice(kind, item);
    case Kind::Kind:
    case Kind::BestModel:
    case Kind::Counted:
    case Kind::Models:
    case Kind::Labs:
    case Kind::Money:
        return ofGroup(kind, item);
    default:
        return ofModel(kind, item);
    }
}

/// The best model of a lab or country may be one that nobody measured.
bool FactModel::isAtLeast(const SideItem &item) const
{
    return !item.estimated && unmeasuredOf(answerData(), item) > 0;
}

QString FactModel::intervalText(const SideItem &item) const
{
    const Language language = answerData().language;
    return isAtLeast(item) ? tr("from %1 on").arg(indexText(*item.indexLow, language))
                           : indexIntervalText(*item.indexLow, *item.indexHigh, language);
}

FactModel::Known FactModel::ofIndex(Kind kind, const SideItem &item) const
{
    const Language language = answerData().language;
    if (kind == Kind::Published) {
        const auto published = publishedFor(model(item), answerData().method().subject);
        return published ? Known{shortNumberText(*published, language), *published} : Known();
    }
    if (kind == Kind::Interval)
        return item.indexLow ? Known{intervalText(item), *item.indexLow} : Known();
    if (!item.index)
        return {};
    const QString text = indexText(*item.index, language);
    return {item.estimated ? tr("%1 (estimated)").arg(text) : atLeastText(text, isAtLeast(item)),
            *item.index};
}

FactModel::Known FactModel::ofRank(Kind kind, const SideItem &item) const
{
    if (!item.line)
        return {};
    const Language language = answerData().language;
    const RankedModel &line = *item.line;
    if (kind == Kind::RankInterval)
        return line.rankLow > 0
            ? Known{rankIntervalText(line.rankLow, line.rankHigh, language), line.rankLow}
            : Known();
    if (kind == Kind::WorldRank)
        return line.worldRank > 0 ? Known{countText(line.worldRank, language), line.worldRank}
                                  : Known();
    const auto all = std::ssize(answerData().answer->ranking);
    return {tr("%1 of %2").arg(countText(line.rank, language), countText(all, language)),
            line.rank};
}

FactModel::Known FactModel::ofModel(Kind kind, const SideItem &item) const
{
    const AnswerData &data = answerData();
    const podium::Model &own = model(item);
    const auto flag = [](std::optional<bool> known, const QString &yes, const QString &no) {
        return known ? Known{*known ? yes : no, *known} : Known();
    };
    switch (kind) {
    case Kind::Lab: {
        const auto lab = own.lab;
        const QString name = lab ? labName(data.dataset->labs[*lab], data.language) : QString();
        return lab ? Known{name, name} : Known();
    }
    case Kind::Country: {
        const std::string code = item.kind == RankedItem::Country
            ? item.country
            : std::string(countryOrUnassigned(*data.dataset, own));
        const QString name = countryName(*data.dataset, code, data.language);
        return {name, name};
    }
    case Kind::Released:
        return own.released ? Known{dateText(*own.released, data.language), toQDate(*own.released)}
                            : Known();
    case Kind::Weights:
        return flag(own.openWeights, tr("Open"), tr("Closed"));
    case Kind::Reasoning:
        return flag(own.reasoning, tr("Yes"), tr("No"));
    case Kind::Parameters:
        return number(own.parameters);
    case Kind::ActiveParameters:
        return number(own.activeParameters);
    case Kind::Context:
        return own.contextTokens
            ? Known{countText(qRound64(*own.contextTokens), data.language), *own.contextTokens}
            : Known();
    default:
        return {};
    }
}

FactModel::Known FactModel::number(std::optional<double> value) const
{
    return value ? Known{shortNumberText(*value, answerData().language), *value} : Known();
}

FactModel::Known FactModel::ofPrice(Kind kind, const SideItem &item) const
{
    const podium::Model &own = model(item);
    if (kind == Kind::Speed)
        return number(own.outputSpeed);
    const std::optional<double> &price = kind == Kind::InputPrice ? own.inputPrice
        : kind == Kind::OutputPrice                               ? own.outputPrice
                                                                  : own.blendedPrice;
    return price ? Known{priceText(*price, answerData().language), *price} : Known();
}

FactModel::Known FactModel::ofGroup(Kind kind, const SideItem &item) const
{
    const AnswerData &data = answerData();
    if (kind == Kind::Kind) {
        const QString text = item.kind == RankedItem::Model ? tr("Model")
            : item.kind == RankedItem::Lab                  ? tr("Lab")
                                                            : tr("Country");
        return {text, text};
    }
    if (item.kind == RankedItem::Model)
        return {};
    switch (kind) {
    case Kind::BestModel:
        return {toQString(model(item).name), toQString(model(item).name)};
    case Kind::Models:
        return {countText(item.models, data.language), item.models};
    case Kind::Money:
        return money(item);
    case Kind::Labs:
        return item.kind == RankedItem::Country
            ? Known{countText(item.labs, data.language), item.labs}
            : Known();
    default:
        break;
    }
    const auto &countries = data.answer->countries;
    const auto counted = std::ranges::find(countries, item.country, &CountryResult::country);
    if (item.kind != RankedItem::Country || counted == countries.end())
        return {};
    return {
        tr("%1, rank %2")
            .arg(countingValueText(counted->value, data.answer->view.countingRule, data.language),
                 countText(counted->rank, data.language)),
        counted->value};
}

FactModel::Known FactModel::money(const SideItem &item) const
{
    const AnswerData &data = answerData();
    std::optional<Decimal> total;
    int leftOut = 0;
    for (const LabFunding &raised : data.answer->funding.labs) {
        const bool counts = item.kind == RankedItem::Lab
            ? item.lab == raised.lab
            : data.dataset->labs[raised.lab].country == item.country;
        if (!counts)
            continue;
        leftOut += raised.leftOut;
        if (raised.rounds > 0)
            total = total ? *total + raised.total : raised.total;
    }
    if (!total)
        return {};
    return {boundText(sumBound(leftOut),
                      moneyText(*total, data.answer->view.money.currency, data.language)),
            total->toDouble()};
}

QVariant FactModel::header(int column, int role) const
{
    if (column == Fact)
        return headerFrom({"fact", QT_TR_NOOP("Fact"), QT_TR_NOOP("What is compared.")}, role);
    const ComparedName &name = m_names.at(column - FirstItem);
    switch (role) {
    case Qt::DisplayRole:
        return name.name;
    case Qt::ToolTipRole:
        return tr("What is known of %1.").arg(name.name);
    case KeyRole:
        return u"item_%1"_s.arg(column - FirstItem + 1);
    default:
        return {};
    }
}

} // namespace podium
