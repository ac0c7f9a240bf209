// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/deck/deck.h"
#include "app/export/template/deck_template.h"
#include "app/export/template/form_plan.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace podium {

/// Which layout is for which form, chosen by kind and geometry of their places, never by names.
using LayoutChoice = QMap<SlideLayout, QString>; ///< names of layouts
[[nodiscard]] FormPlans plansFor(const DeckTemplate &deckTemplate, const LayoutChoice &choice = {});
/// One form on one layout.
[[nodiscard]] FormPlan planFor(const DeckTemplate &deckTemplate, SlideLayout form, int layout);

/// {"title": "Titelfolie", "chart": "Titel und Inhalt"}: forms by the words of stories.
[[nodiscard]] QJsonObject mappingJson(const DeckTemplate &deckTemplate, const FormPlans &plans);
/// Reads it, also within {"mapping": ...}. Fails at a form or layout there is not, and says which
/// there are. Forms that are not named are chosen.
[[nodiscard]] Result<LayoutChoice> layoutChoice(const QByteArray &json,
                                                const DeckTemplate &deckTemplate,
                                                const QString &file);
/// "title", "two-charts"
[[nodiscard]] QString formWord(SlideLayout form);

} // namespace podium
