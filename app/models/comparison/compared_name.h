// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/side_by_side.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// What one of those compared is called and where it belongs.
struct ComparedName {
    QString id;      ///< as the View names it
    QString name;    ///< the id itself where the snapshot does not know it
    QString country; ///< ISO code; chooses the colour
    RankedItem kind = RankedItem::Model;
    bool known = true;

    bool operator==(const ComparedName &) const = default;
};

[[nodiscard]] ComparedName comparedName(const AnswerData &data, const std::string &item);
[[nodiscard]] QList<ComparedName> comparedNames(const AnswerData &data,
                                                const std::vector<std::string> &items);
/// The model's, lab's or country's.
[[nodiscard]] QString itemName(const AnswerData &data, const FieldItem &item);
/// As it stands within a sentence: "the United States".
[[nodiscard]] QString itemInSentence(const AnswerData &data, const FieldItem &item);
[[nodiscard]] QString itemInSentence(const AnswerData &data, const ComparedName &item);
/// ISO code of a model's country, "ZZ" without one.
[[nodiscard]] QString countryOfModel(const AnswerData &data, std::size_t model);

/// "42.59": points to add up by hand; with a sign where they are a difference.
[[nodiscard]] QString finePointsText(double points, Language language);
[[nodiscard]] QString fineDifferenceText(double points, Language language);
/// Models of a lab or country that may be better than the one it is compared by; 0 for a model.
[[nodiscard]] int unmeasuredOf(const AnswerData &data, const ComparedItem &compared);
[[nodiscard]] int unmeasuredOf(const AnswerData &data, const SideItem &item);
[[nodiscard]] int unmeasuredOf(const AnswerData &data, RankedItem kind, const FieldItem &item);

} // namespace podium
