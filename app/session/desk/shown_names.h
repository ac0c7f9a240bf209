// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

#include <string>

namespace podium {

class Session;

/// What countries, labs, models and snapshots are called in the language that is shown now. What
/// nobody knows is called by its id. Session and answer must outlive it.
class ShownNames final
{
public:
    /// `shown` says the language, with or without an answer.
    ShownNames(const Session &session, const AnswerData &shown)
        : m_session(session)
        , m_shown(shown)
    {
    }

    [[nodiscard]] Language language() const { return m_shown.language; }
    [[nodiscard]] QString country(const QString &code) const;
    /// Of a model, lab or country as Compare names it.
    [[nodiscard]] QString item(const QString &id) const;
    [[nodiscard]] QString snapshot(const std::string &id) const;

private:
    const Session &m_session;
    const AnswerData &m_shown;
};

} // namespace podium
