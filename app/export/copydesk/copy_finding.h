// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace podium {

enum class CopySeverity { Error, Warning, Note };

/// What would mend a finding.
struct CopyFix {
    QString text; ///< what it does, as an order: "Show 12 rows"
    std::function<void(Story &)> apply;
};

/// Something about a story that a copy desk would object to.
struct CopyFinding {
    QString rule;  ///< stable id, such as "many-bars"
    QString slide; ///< id; empty: the story as a whole
    CopySeverity severity = CopySeverity::Warning;
    QString text; ///< a sentence, in the language of the reader
    std::optional<CopyFix> fix = {};
    QString waived = {}; ///< why it is as it is, as the story says; empty: it stands
};

/// "error", "warning", "note": for programs.
[[nodiscard]] QString nameOf(CopySeverity severity);
[[nodiscard]] QStringList copyRules();
/// What a rule asks for, for people; empty: there is no such rule.
[[nodiscard]] QString copyRuleText(const QString &rule);
/// What a story leaves as it is on this slide, and why; of the whole story on its first one.
[[nodiscard]] QStringList waiverNotes(const Story &story, const StorySlide &slide);
/// How many stand.
[[nodiscard]] qsizetype standing(const QList<CopyFinding> &findings);

} // namespace podium
