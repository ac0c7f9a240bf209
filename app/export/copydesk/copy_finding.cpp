// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/copydesk/copy_finding.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRules{
    std::pair{u"bar-axis", QT_TRANSLATE_NOOP("podium::CopyDesk", "Bars begin at zero")},
    std::pair{u"methods", QT_TRANSLATE_NOOP("podium::CopyDesk", "One method in one story")},
    std::pair{u"estimates", QT_TRANSLATE_NOOP("podium::CopyDesk", "Estimates are marked")},
    std::pair{u"old-figures",
              QT_TRANSLATE_NOOP("podium::CopyDesk", "Figures of two weeks at most")},
    std::pair{u"source", QT_TRANSLATE_NOOP("podium::CopyDesk", "Every figure names its source")},
    std::pair{u"claim", QT_TRANSLATE_NOOP("podium::CopyDesk", "Sentences the figures carry")},
    std::pair{u"scale", QT_TRANSLATE_NOOP("podium::CopyDesk", "One scale on neighbouring slides")},
    std::pair{u"names", QT_TRANSLATE_NOOP("podium::CopyDesk", "Names that fit")},
    std::pair{u"glyphs", QT_TRANSLATE_NOOP("podium::CopyDesk", "Letters that fonts have")},
    std::pair{u"small-text",
              QT_TRANSLATE_NOOP("podium::CopyDesk", "Text that can be read at half size")},
    std::pair{u"contrast", QT_TRANSLATE_NOOP("podium::CopyDesk", "Colours that can be seen")},
    std::pair{u"translation", QT_TRANSLATE_NOOP("podium::CopyDesk", "Texts in both languages")},
    std::pair{u"alt-text", QT_TRANSLATE_NOOP("podium::CopyDesk", "Figures told in words")},
    std::pair{u"many-bars", QT_TRANSLATE_NOOP("podium::CopyDesk", "Twelve bars at most")},
    std::pair{u"steps", QT_TRANSLATE_NOOP("podium::CopyDesk", "Steps highlight what is shown")},
    std::pair{u"headline", QT_TRANSLATE_NOOP("podium::CopyDesk", "Headlines of two lines at most")},
};

} // namespace

QString nameOf(CopySeverity severity)
{
    static constexpr std::array kNames{"error", "warning", "note"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(severity)]);
}

QStringList copyRules()
{
    QStringList out;
    for (const auto &[rule, text] : kRules)
        out.append(QString::fromUtf16(rule));
    return out;
}

QString copyRuleText(const QString &rule)
{
    for (const auto &[id, text] : kRules) {
        if (rule == QStringView(id))
            return QCoreApplication::translate("podium::CopyDesk", text);
    }
    return {};
}

QStringList waiverNotes(const Story &story, const StorySlide &slide)
{
    const bool first = &slide == &story.slides.front();
    QStringList out;
    for (const Waiver &waiver : story.waivers) {
        if (waiver.slide != slide.id && !(waiver.slide.empty() && first))
            continue;
        const QString rule = QString::fromStdString(waiver.rule);
        const QString name = copyRuleText(rule);
        out.append(QCoreApplication::translate("podium::CopyDesk", "Not followed: %1. Reason: %2")
                       .arg(name.isEmpty() ? rule : name, QString::fromStdString(waiver.reason)));
    }
    return out;
}

qsizetype standing(const QList<CopyFinding> &findings)
{
    return std::ranges::count_if(findings,
                                 [](const CopyFinding &one) { return one.waived.isEmpty(); });
}

} // namespace podium
