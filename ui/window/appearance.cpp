// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "app/session/desk/desk.h"
#include "ui/theme/fonts.h"
#include "ui/window/style_sheet.h"

#include <QtCore/QEvent>
#include <QtCore/QLibraryInfo>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

namespace podium {

using namespace Qt::StringLiterals;

Appearance::Appearance(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    QApplication::setFont(textFont());
    QToolTip::setFont(textFont(12.0 / 13));
    applyTheme();
    applyLanguage();
    qApp->installEventFilter(this);
}

void Appearance::setThemeChoice(Settings::ThemeChoice choice)
{
    // To polish every widget again takes as long as to build the window.
    if (choice == m_theme)
        return;
    m_theme = choice;
    applyTheme();
}

void Appearance::setLanguageChoice(Settings::LanguageChoice choice)
{
    if (choice == m_language)
        return;
    m_language = choice;
    applyLanguage();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemChanged = watched == qApp && event->type() == QEvent::ThemeChange;
    if (systemChanged && m_theme == Settings::ThemeChoice::System && !m_applying)
        applyTheme();
    // What a tooltip says may come from outside: names are no mark-up.
    if (event->type() == QEvent::Polish && watched->inherits("QTipLabel"))
        static_cast<QLabel *>(watched)->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

void Appearance::applyTheme()
{
    const QScopedValueRollback guard(m_applying, true);
    // Without a palette of ours the application has the one of the system.
    QApplication::setPalette(QPalette());
    const Theme theme = m_theme == Settings::ThemeChoice::Light ? Theme::light()
        : m_theme == Settings::ThemeChoice::Dark                ? Theme::dark()
                                                 : Theme::matching(QApplication::palette());
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
    QToolTip::setPalette(theme.palette());
    m_desk.setDark(theme.isDark);
}

void Appearance::applyLanguage()
{
    const bool follows = m_language == Settings::LanguageChoice::System;
    const bool korean = m_language == Settings::LanguageChoice::Korean;
    const Language language = follows ? interfaceLanguage(QLocale::system())
        : korean                      ? Language::Korean
                                      : Language::English;
    useLanguage(language, m_podiumTexts, m_qtTexts);
    m_spokenTexts.install(); // whoever came last is asked first
    QLocale::setDefault(localeOf(language));
    m_desk.setLanguage(language);
}

void useLanguage(Language language, QTranslator &podiumTexts, QTranslator &qtTexts)
{
    QCoreApplication::removeTranslator(&podiumTexts);
    QCoreApplication::removeTranslator(&qtTexts);
    if (language == Language::English)
        return;
    // Qt's own texts may not be installed; dialogs then keep their English buttons.
    if (qtTexts.load(u"qtbase_ko"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    if (podiumTexts.load(u"podium_ko"_s, u":/podium/translations"_s))
        QCoreApplication::installTranslator(&podiumTexts);
}

} // namespace podium
