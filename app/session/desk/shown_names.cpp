// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/shown_names.h"

#include "app/models/comparison/compared_name.h"
#include "app/session/session.h"

namespace podium {

QString ShownNames::country(const QString &code) const
{
    const auto dataset = m_session.dataset();
    return dataset ? countryName(*dataset, code.toStdString(), language()) : code;
}

QString ShownNames::item(const QString &id) const
{
    return m_shown ? comparedName(m_shown, id.toStdString()).name : id;
}

QString ShownNames::snapshot(const std::string &id) const
{
    const auto dataset = m_session.dataset();
    const auto position = dataset ? findSnapshot(*dataset, id) : std::nullopt;
    return position ? snapshotName(dataset->snapshots[*position], language()) : toQString(id);
}

} // namespace podium
