// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/live_exhibit.h"

#include "app/exhibits/exhibiting.h"
#include "app/session/session.h"
#include "app/session/unexpected.h"

#include <exception>
#include <utility>

namespace podium {

namespace {

/// How a picture looks changes nothing of what it is made of.
View question(View view, PictureKind kind)
{
    view.picture = Picture();
    view.picture.kind = kind;
    return view;
}

} // namespace

LiveExhibit::LiveExhibit(Session &session, PictureKind kind, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kind(kind)
    , m_work(this, [this](const Worked &worked) { take(worked); })
{
    connect(&session, &Session::viewChanged, this, &LiveExhibit::follow);
    connect(&session, &Session::datasetChanged, this, &LiveExhibit::forget);
}

void LiveExhibit::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted)
        follow();
}

void LiveExhibit::stop()
{
    m_work.stop();
    Q_EMIT busyChanged();
}

void LiveExhibit::askAgain()
{
    m_asked.reset();
    follow();
}

void LiveExhibit::follow()
{
    if (!m_wanted || !m_session.dataset())
        return;
    Request request{m_session.dataset(), question(m_session.view(), m_kind)};
    if (m_asked == request)
        return;
    m_asked = request;
    m_work.ask([request = std::move(request)](const Watch &watch) -> Worked {
        try {
            auto shown = podium::exhibit(request.dataset, request.view, watch);
            if (!shown)
                return {nullptr, shown.error()};
            return {std::make_shared<const Exhibit>(std::move(*shown)), {}};
        } catch (const std::exception &exception) {
            return {nullptr, unexpected(exception)};
        }
    });
    Q_EMIT busyChanged();
}

/// Positions in an exhibit are those of its figures.
void LiveExhibit::forget()
{
    m_asked.reset();
    m_exhibit.reset();
    m_problem.reset();
    Q_EMIT changed();
    follow();
}

void LiveExhibit::take(const Worked &worked)
{
    m_exhibit = worked.exhibit;
    m_problem = worked.problem;
    Q_EMIT busyChanged();
    Q_EMIT changed();
}

} // namespace podium
