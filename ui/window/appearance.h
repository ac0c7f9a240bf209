// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"
#include "app/session/settings.h"
#include "ui/window/spoken_texts.h"

#include <QtCore/QObject>
#include <QtCore/QTranslator>

namespace podium {

class Desk;

/// Colours and language of the whole application, chosen or those of the system, changed while it
/// runs.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] Settings::ThemeChoice themeChoice() const { return m_theme; }
    [[nodiscard]] Settings::LanguageChoice languageChoice() const { return m_language; }
    void setThemeChoice(Settings::ThemeChoice choice);
    void setLanguageChoice(Settings::LanguageChoice choice);

protected:
    /// The system may turn dark or light while the window is open.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void applyLanguage();

    Desk &m_desk;
    SpokenTexts m_spokenTexts;
    QTranslator m_podiumTexts;
    QTranslator m_qtTexts;
    Settings::ThemeChoice m_theme = Settings::ThemeChoice::System;
    Settings::LanguageChoice m_language = Settings::LanguageChoice::System;
    bool m_applying = false;
};

/// Installs or removes the translators of texts, Podium's and Qt's own.
void useLanguage(Language language, QTranslator &podiumTexts, QTranslator &qtTexts);

} // namespace podium
