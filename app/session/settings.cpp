// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "app/data/view/view_json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>
#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kLanguage = u"language";
constexpr QStringView kTheme = u"theme";
constexpr QStringView kGeometry = u"window/geometry";
constexpr QStringView kState = u"window/state";
constexpr QStringView kView = u"view";

// In the order of the enums.
constexpr std::array<QStringView, 3> kLanguages{u"system", u"en", u"ko"};
constexpr std::array<QStringView, 3> kThemes{u"system", u"light", u"dark"};

template <typename Choice>
Choice choiceOf(const QString &text, const std::array<QStringView, 3> &texts)
{
    const auto found = std::ranges::find(texts, QStringView(text));
    return found == texts.end() ? Choice() : static_cast<Choice>(found - texts.begin());
}

} // namespace

Settings readSettings(const QSettings &store)
{
    const auto value = [&store](QStringView key) { return store.value(key.toString()); };
    Settings settings;
    settings.language = choiceOf<Settings::LanguageChoice>(value(kLanguage).toString(), kLanguages);
    settings.theme = choiceOf<Settings::ThemeChoice>(value(kTheme).toString(), kThemes);
    settings.windowGeometry = value(kGeometry).toByteArray();
    settings.windowState = value(kState).toByteArray();
    const QByteArray json = value(kView).toByteArray();
    if (json.isEmpty())
        return settings;
    if (const auto view = viewFromJson(json))
        settings.view = *view;
    return settings;
}

void writeSettings(const Settings &settings, QSettings &store)
{
    const auto set = [&store](QStringView key, const QVariant &value) {
        store.setValue(key.toString(), value);
    };
    set(kLanguage, kLanguages.at(static_cast<std::size_t>(settings.language)).toString());
    set(kTheme, kThemes.at(static_cast<std::size_t>(settings.theme)).toString());
    set(kGeometry, settings.windowGeometry);
    set(kState, settings.windowState);
    if (settings.view)
        set(kView, QJsonDocument(toJson(*settings.view)).toJson(QJsonDocument::Compact));
    else
        store.remove(kView.toString());
}

} // namespace podium
