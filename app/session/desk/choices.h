// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace podium {

/// Something that can be chosen of a View, with a tick where it is.
struct Choice {
    QString section;
    QString text;
    QString names; ///< what else finds it: names in both languages, codes
    bool chosen = false;
    std::function<void(View &)> toggle; ///< choose it, or no longer
    bool usual = false;                 ///< chosen where a View says nothing
};

/// What can be chosen, section by section in the order of the list; names stand in the order of the
/// alphabet of the language shown, groups of countries before them.
class Choices final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Choices)

public:
    /// Whose money is shown in this picture, of which kind, paid by whom, in which unit, from when.
    [[nodiscard]] static QList<Choice> ofMoney(const AnswerData &shown, const View &view);
    /// Which countries a ranking lets in, and which it leaves out.
    [[nodiscard]] static QList<Choice> ofCountries(const AnswerData &shown, const View &view);
    /// Every filter of a ranking that is chosen by a word: countries and groups, labs, kinds of
    /// models.
    [[nodiscard]] static QList<Choice> ofRanking(const AnswerData &shown, const View &view);

    /// "South Korea, France +2"; empty where nothing but the usual is chosen.
    [[nodiscard]] static QString summary(const QList<Choice> &choices);
};

} // namespace podium
