// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey.h"

#include "app/data/view/view_json.h"
#include "app/engine/ranking/answering.h"
#include "app/models/charts/captions.h"
#include "app/session/desk/desk.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostPlaces = 100;
constexpr std::size_t kMostRecent = 10;

} // namespace

Journey::Journey(Desk &desk, const WorkspaceStack &workspaces, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_workspaces(workspaces)
    , m_naming(this, [this](const std::optional<Answers> &answers) { takeNames(*answers); })
{
    connect(&desk.session(), &Session::viewChanged, this, &Journey::visit);
    connect(&desk, &Desk::answered, this, &Journey::noteView);
}

/// While a slider is dragged, the place moves along with it.
void Journey::visit()
{
    // Before there is anything to see, nobody has been anywhere.
    if (m_going || !m_desk.shown())
        return;
    const Session &session = m_desk.session();
    // A workspace that does not show the View's picture yet is only on its way there.
    const auto shown = m_workspaces.workspace().picture();
    if (shown && *shown != session.view().picture.kind)
        return;
    Place place{m_workspaces.currentKey(), session.view(), session.undoName()};
    if (!m_places.empty()) {
        const Place &last = m_places[m_position];
        if (last.workspace == place.workspace && last.view == place.view)
            return;
        m_places.resize(m_position + 1);
        if (last.workspace == place.workspace && !place.change.isEmpty()
            && last.change == place.change && m_position > 0)
            m_places.pop_back();
    }
    m_places.push_back(std::move(place));
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_position = m_places.size() - 1;
    Q_EMIT changed();
}

void Journey::goTo(std::size_t position)
{
    const QScopedValueRollback guard(m_going, true);
    const bool isBack = position < m_position;
    m_position = position;
    const Place place = m_places[position];
    Q_EMIT placeAsked(place.workspace);
    const auto name = [isBack] { return isBack ? tr("Back") : tr("Forward"); };
    View elsewhere = place.view;
    elsewhere.picture = m_desk.session().view().picture;
    if (elsewhere == m_desk.session().view())
        m_desk.session().lookAt(place.view, name);
    else
        m_desk.session().setView(place.view, name);
    Q_EMIT changed();
}

void Journey::goBack()
{
    if (canGoBack())
        goTo(m_position - 1);
}

void Journey::goForward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

void Journey::show(const View &view)
{
    m_desk.session().setView(view, [] { return tr("Recent view"); });
}

void Journey::noteView()
{
    if (m_places.empty())
        visit();
    const AnswerData &shown = m_desk.shown();
    const QString name = Captions(*shown.dataset, *shown.answer, shown.language).rules();
    const View &view = m_desk.session().view();
    std::erase_if(m_recent,
                  [&](const Recent &recent) { return recent.view == view || recent.name == name; });
    m_recent.insert(m_recent.begin(), {name, view, shown.language});
    if (m_recent.size() > kMostRecent)
        m_recent.resize(kMostRecent);
    Q_EMIT changed();
    nameInTheLanguageOfNow();
}

/// The rules of a view are those of its answer, which is worked out beside the window.
void Journey::nameInTheLanguageOfNow()
{
    const AnswerData &shown = m_desk.shown();
    std::vector<View> views;
    for (const Recent &recent : m_recent) {
        if (recent.language != shown.language)
            views.push_back(recent.view);
    }
    if (views.empty())
        return;
    m_naming.ask([dataset = shown.dataset, views]() -> std::optional<Answers> {
        Answers found{dataset, {}};
        for (const View &view : views) {
            auto answered = answer(*dataset, view, RankSets::LeftOut);
            found.answers.emplace_back(
                view, answered ? std::make_shared<const Answer>(std::move(*answered)) : nullptr);
        }
        return found;
    });
}

/// A view that has no answer any more keeps the name it has.
void Journey::takeNames(const Answers &answers)
{
    const Language language = m_desk.language();
    for (const auto &[view, answer] : answers.answers) {
        const auto recent = std::ranges::find(m_recent, view, &Recent::view);
        if (recent == m_recent.end())
            continue;
        recent->language = language;
        if (answer)
            recent->name = Captions(*answers.dataset, *answer, language).rules();
    }
    Q_EMIT changed();
}

QVariantList Journey::state() const
{
    QVariantList state;
    for (const Recent &recent : m_recent)
        state.append(QVariantMap{
            {u"name"_s, recent.name},
            {u"language"_s, localeOf(recent.language).name()},
            {u"view"_s, QJsonDocument(toJson(recent.view)).toJson(QJsonDocument::Compact)}});
    return state;
}

void Journey::restore(const QVariantList &state)
{
    m_recent.clear();
    for (const QVariant &entry : state) {
        const QVariantMap map = entry.toMap();
        if (const auto view = viewFromJson(map.value(u"view"_s).toByteArray(), {});
            view && m_recent.size() < kMostRecent)
            m_recent.push_back({map.value(u"name"_s).toString(), *view,
                                interfaceLanguage(QLocale(map.value(u"language"_s).toString()))});
    }
    Q_EMIT changed();
}

} // namespace podium
