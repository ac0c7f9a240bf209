// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/export_menu.h"

#include "app/session/story/story_desk.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(podium::ExportMenu)
};

} // namespace

void fillExportMenu(QMenu &menu, StoryDesk &stories)
{
    if (!stories.story())
        return;
    const auto add = [&](const QString &text, const QString &ending, Language language) {
        menu.addAction(text, &stories, [&stories, ending, language] {
            Q_EMIT stories.deckAsked(ending, language);
        });
    };
    menu.addAction(ExportText::tr("Look it over, choose a template and export…"), &stories,
                   &StoryDesk::exportAsked);
    menu.addSeparator();
    add(ExportText::tr("PowerPoint in English…"), u".pptx"_s, Language::English);
    add(ExportText::tr("PowerPoint in Korean…"), u".pptx"_s, Language::Korean);
    menu.addSeparator();
    add(ExportText::tr("PDF in English…"), u".pdf"_s, Language::English);
    add(ExportText::tr("PDF in Korean…"), u".pdf"_s, Language::Korean);
    add(ExportText::tr("PDF with notes in English…"), u".notes.pdf"_s, Language::English);
    add(ExportText::tr("PDF with notes in Korean…"), u".notes.pdf"_s, Language::Korean);
    menu.addSeparator();
    add(ExportText::tr("Web page in English…"), u".html"_s, Language::English);
    add(ExportText::tr("Web page in Korean…"), u".html"_s, Language::Korean);
}

} // namespace podium
