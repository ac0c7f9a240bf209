// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison/compared_name.h"
#include "app/models/tables/answer_model.h"

#include <optional>
#include <vector>

namespace podium {

/// What is known of those compared: a row for each fact that one of them has, a column for each of
/// them; of labs and countries by their best model. KeyRole is a stable name of the fact. Its columns
/// depend on what is compared, so that a fact is an entry of its table, not a column.
class FactModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Fact,
        FirstItem, ///< and the others behind it
    };

    using AnswerModel::AnswerModel;

    /// `sides` is about the figures of `data`.
    void setSides(AnswerData data, std::optional<SideBySide> sides);

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_facts.size()); }
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    /// A fact as text and as value; both invalid where it is not known.
    struct Known {
        QVariant text;
        QVariant value;
    };
    enum class Kind {
        Kind,
        BestModel,
        Lab,
        Country,
        Index,
        Interval,
        Published,
        Rank,
        RankInterval,
        WorldRank,
        Counted,
        Released,
        Weights,
        Reasoning,
        Parameters,
        ActiveParameters,
        Context,
        InputPrice,
        OutputPrice,
        BlendedPrice,
        Speed,
        Models,
        Labs,
        Money,
    };
    struct Entry {
        Kind kind;
        const char *key;
        const char *title;
        const char *explanation;
    };
    static const std::vector<Entry> &entries();

    [[nodiscard]] Known known(Kind kind, const SideItem &item) const;
    [[nodiscard]] bool isAtLeast(const SideItem &item) const;
    [[nodiscard]] QString intervalText(const SideItem &item) const;
    [[nodiscard]] Known ofIndex(Kind kind, const SideItem &item) const;
    [[nodiscard]] Known ofRank(Kind kind, const SideItem &item) const;
    [[nodiscard]] Known ofModel(Kind kind, const SideItem &item) const;
    [[nodiscard]] Known ofPrice(Kind kind, const SideItem &item) const;
    [[nodiscard]] Known ofGroup(Kind kind, const SideItem &item) const;
    [[nodiscard]] Known money(const SideItem &item) const;
    [[nodiscard]] Known number(std::optional<double> value) const;
    [[nodiscard]] QString title(const Entry &entry) const;
    [[nodiscard]] const podium::Model &model(const SideItem &item) const;

    void forget() override { m_sides = {}; }

    std::optional<SideBySide> m_sides;
    QList<ComparedName> m_names;
    std::vector<Entry> m_facts; ///< those that one of them has
};

} // namespace podium
