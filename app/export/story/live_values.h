// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/figure_telling.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// What words of a slide may say of its figure: names to values, in the language of the figure.
/// {leader}, {second}, {third} and their {leader.value}; {subject}, the first that is highlighted,
/// with {rank}, {value} and {note}; the {newest} of {events};
/// {excluded}, {method}, {day}, {rows}, {country}, {lab}.
using LiveValues = QMap<QString, QString>;
[[nodiscard]] LiveValues liveValues(const ToldFigure &told, Language language);

/// What "{name}" and "{name|ordinal}" look like; captures the name and what stands behind the line.
[[nodiscard]] QString liveValuePattern();
/// What a value of this name is, for those who pick it: "Who leads". In the language of now.
[[nodiscard]] QString nameOfLiveValue(const QString &name);
/// A text for people who read it without its figures: "[Who leads] is first".
[[nodiscard]] QString withNamesOfValues(QString text);

/// A text as it is edited, "{Who leads} is first", and as it is kept, "{leader} is first". What is no
/// name of a value stays as it is.
[[nodiscard]] QString withLabelsOfValues(const QString &text);
[[nodiscard]] QString withKeysOfValues(QString text);

/// A text with its live values filled in, and the names it used that have no value.
struct FilledText {
    QString text;
    QStringList missing;
};
/// "{rank|ordinal}" is 2nd, or 2위.
[[nodiscard]] FilledText filled(const QString &text, const LiveValues &values, Language language);

} // namespace podium
